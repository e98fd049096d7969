import { noStabiliserPrefatigue } from "../../../src/lint/rules/no-stabiliser-prefatigue";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(noStabiliserPrefatigue, {
  page: {
    why: "A heavy squat or hinge is held by the trunk, and a deadlift by the hands. Back extensions, planks or carries to the limit before it leave less to hold with.",
    numbers:
      "What comes later in a session suffers (Simão et al. 2012); that this holds for trunk and grip is our reading, and the number of sets is our default.",
    whenOff: "Switch it off where the trunk is what you train first on purpose.",
  },
  valid: [
    { name: "trunk work last", plan: "Barbell Deadlift 3x5\nPlank 3x45s @RPE8" },
    { name: "two sets", plan: "Plank 2x45s @RPE8\nBarbell Deadlift 3x5" },
    { name: "easy drills", plan: "Bird Dog 3x8 @RPE5\nBarbell Back Squat 3x5" },
    { name: "marked as getting ready", plan: "45-Degree Back Extension 3x10 [activation]\nBarbell Back Squat 3x5" },
    { name: "nothing heavy follows", plan: "Plank 3x45s @RPE8\nBarbell Back Squat 3x10" },
    { name: "what follows needs no trunk", plan: "Plank 3x45s @RPE8\nLeg Press 3x5" },
    { name: "a superset of both", plan: "A1 Barbell Deadlift 3x5\nA2 Plank 3x30s @RPE8" },
  ],
  invalid: [
    {
      name: "hard planks before deadlifts",
      plan: "Plank 3x45s @RPE8\nBarbell Deadlift 3x5",
      findings: [{ messageId: "before", at: { block: 0, item: 0 } }],
      fixed: "Barbell Deadlift 3x5\nPlank 3x45s @RPE8",
    },
    {
      name: "carries before squats",
      plan: "Farmer's Carry 4x30m @RPE9\nBarbell Back Squat 3x5",
      findings: [{ messageId: "before" }],
    },
    {
      name: "back extensions of unknown effort",
      plan: "45-Degree Back Extension 3x12\nBarbell Back Squat 3x5",
      findings: [{ messageId: "before", severity: "hint" }],
    },
    {
      name: "RPE 7 leaves something",
      plan: "Hanging Leg Raise 3x10 @RPE7\nBarbell Deadlift 3x5",
      findings: [{ messageId: "before", severity: "hint" }],
    },
  ],
});
