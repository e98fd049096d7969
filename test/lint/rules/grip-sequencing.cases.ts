import { gripSequencing } from "../../../src/lint/rules/grip-sequencing";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(gripSequencing, {
  page: {
    why: "When the grip goes, the set ends before back and legs have had their work. So lifts that need all of it are spread out, shrugs and carries come after the heavy deadlift, and straps help in long sets of hinges.",
    numbers:
      "Straps spared grip and gave more reps in deadlifts (Coswig et al. 2015, Trahey et al. 2023). Runs and scores are our default.",
    whenOff: "Switch it off where a strong grip is the goal.",
  },
  valid: [
    { name: "two in a row", plan: "Barbell Deadlift 3x5\nPull-Up 3x8\nLeg Press 3x10\nDumbbell Shrug 3x12" },
    {
      name: "straps are used",
      plan: "Barbell Deadlift 3x5\nPull-Up 3x8\nDumbbell Shrug 3x12",
      context: { straps: true },
    },
    { name: "the same lift twice is one", plan: "Barbell Deadlift 3x5\nBarbell Deadlift 3x8\nPull-Up 3x8" },
    {
      name: "the same lift twice is one, whatever it is paired with",
      plan: "A1 Barbell Deadlift 3x5\nA2 Face Pull 3x15\nBarbell Deadlift 3x8\nPull-Up 3x8",
    },
    { name: "shrugs after the deadlift", plan: "Barbell Deadlift 3x5\nDumbbell Shrug 3x12" },
    {
      name: "the grip is the point of it",
      plan: "Pull-Up 3x8\nBarbell Deadlift 3x5",
      context: { priorityLift: "pull-up" },
    },
    { name: "a single heavy set of pull-ups", plan: "Pull-Up 1x8\nBarbell Deadlift 3x5" },
    { name: "long hinges, and little else to hold", plan: "Romanian Deadlift 4x8\nLat Pulldown 4x10" },
    {
      name: "44 points of grip",
      plan: "Romanian Deadlift 5x8\nLat Pulldown 5x10\nSeated Cable Row 5x10\nPull-Up 3x8\nLeg Press 3x10",
    },
    {
      name: "hinges in sets of seven",
      plan: "Romanian Deadlift 5x7\nLat Pulldown 5x10\nSeated Cable Row 5x10\nPull-Up 4x8\nLeg Press 3x10",
    },
  ],
  invalid: [
    {
      name: "three in a row",
      plan: "Barbell Deadlift 3x5\nPull-Up 3x8\nDumbbell Shrug 3x12",
      findings: [{ messageId: "run", at: { block: 2 }, data: { count: 3 } }],
    },
    {
      name: "pull-ups before heavy deadlifts",
      plan: "Pull-Up 3x8\nBarbell Deadlift 3x5",
      findings: [{ messageId: "before", at: { block: 0, item: 0 } }],
      fixed: "Barbell Deadlift 3x5\nPull-Up 3x8",
    },
    {
      name: "45 points of grip with hinges in sets of eight",
      plan: "Romanian Deadlift 5x8\nLat Pulldown 5x10\nSeated Cable Row 5x10\nPull-Up 3x8\nLeg Press 3x10\nFace Pull 1x15",
      findings: [{ messageId: "straps", at: { block: 0, item: 0 } }],
    },
  ],
});
