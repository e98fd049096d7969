import { lowBackSpacing } from "../../../src/lint/rules/low-back-spacing";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(lowBackSpacing, {
  page: {
    why: "Deadlifts, bent-over rows and stiff-leg deadlifts all end up in the same place: the spinal erectors hold the trunk against the bar. Three of them in a row leave the last one to a tired back. A supported row or a leg press between them costs nothing.",
    numbers:
      "Of three rows the bent-over row loads the low back most (Fenwick et al. 2009); the grades of the catalogue follow that. How many lifts in a row are too many is our default, and no study measured injury: this is about fatigue.",
    whenOff: "Switch it off where you train the low back on purpose, or where long rests lie between the lifts.",
  },
  valid: [
    {
      name: "a supported row between two hinges",
      plan: "Barbell Deadlift 5x5 [main]\nChest-Supported Row 4x10\nStiff Leg Deadlift 3x8",
    },
    { name: "the same lift twice is one lift", plan: "Barbell Deadlift 3x5 [main]\nBarbell Deadlift 5x10" },
    {
      name: "the same lift twice is one lift, whatever it is paired with",
      plan: "A1 Barbell Deadlift 3x5\nA2 Face Pull 3x15\nBarbell Deadlift 3x8",
    },
    {
      name: "a squat is not graded as heavy for the low back",
      plan: "Barbell Back Squat 5x5 [main]\nStiff Leg Deadlift 3x8\nLeg Press 3x10",
    },
    {
      name: "an unknown lift between them says nothing, so it ends the run",
      plan: "Barbell Deadlift 5x5\nZercher Yoke Row 3x8\nBent Over Row 3x8",
    },
  ],
  invalid: [
    {
      name: "three in a row",
      plan: "Barbell Deadlift 5x5 [main]\nBent Over Row 4x12\nStiff Leg Deadlift 5x8\nSeated Cable Row 4x10",
      findings: [{ messageId: "tooMany", at: { block: 2 }, data: { count: 3, most: 2 } }],
      fixed: "Barbell Deadlift 5x5 [main]\nBent Over Row 4x12\nSeated Cable Row 4x10\nStiff Leg Deadlift 5x8",
    },
    {
      name: "two in a row are worth a thought",
      plan: "Barbell Deadlift 5x5 [main]\nBent Over Row 4x12",
      findings: [{ messageId: "two", severity: "hint", at: { block: 1 } }],
    },
    {
      name: "a squat between them is no rest for the low back",
      plan: "Barbell Deadlift 5x5\nBent Over Row 4x12\nBarbell Back Squat 3x8\nStiff Leg Deadlift 5x8",
      findings: [{ messageId: "tooMany", at: { block: 3 } }],
    },
    {
      name: "two in a row with a low back that has a history",
      plan: "Barbell Deadlift 5x5 [main]\nBent Over Row 4x12",
      context: { limitations: [{ area: "low-back", status: "cleared" }] },
      findings: [{ messageId: "tooMany", at: { block: 1 }, data: { most: 1 } }],
    },
    {
      name: "another limit",
      plan: "Barbell Deadlift 5x5 [main]\nBent Over Row 4x12",
      params: { maxRun: 1 },
      findings: [{ messageId: "tooMany" }],
    },
  ],
});
