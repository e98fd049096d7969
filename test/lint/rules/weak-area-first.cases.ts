import { weakAreaFirst } from "../../../src/lint/rules/weak-area-first";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(weakAreaFirst, {
  page: {
    why: "Whoever says that the back comes first wants the good half of the session for it: first in order, most of the first half, and no fewer sets than the legs.",
    numbers: "What is first gains most strength (Nunes et al. 2021). The share of the first half is our default.",
    whenOff: "Switch it off where priority is meant for the week and not for the day.",
  },
  valid: [
    { name: "balanced", plan: "Lat Pulldown 3x10\nLeg Press 3x10", context: { priority: "balanced" } },
    { name: "the priority is unknown", plan: "Lat Pulldown 3x10\nLeg Press 3x10" },
    {
      name: "legs first and most",
      plan: "Barbell Back Squat 4x8\nLeg Press 4x10\nLat Pulldown 3x10\nSeated Cable Row 3x10",
      context: { priority: "legs" },
    },
    {
      name: "a deadlift is of both regions",
      plan: "Barbell Deadlift 4x5\nLat Pulldown 4x10\nSeated Cable Row 4x10\nLeg Press 3x10",
      context: { priority: "back" },
    },
    {
      name: "jumps may open it",
      plan: "Box Jump 3x5\nLat Pulldown 4x10\nLeg Press 2x10",
      context: { priority: "back" },
    },
    { name: "nothing of back or legs", plan: "Bench Press 3x8", context: { priority: "back" } },
    {
      name: "six tenths of the first half",
      plan: "Lat Pulldown 3x10\nLeg Press 3x10\nSeated Cable Row 4x10",
      context: { priority: "back" },
    },
  ],
  invalid: [
    {
      name: "back has priority, and the session is one of legs",
      plan: "Leg Press 4x10\nBarbell Back Squat 4x8\nLat Pulldown 3x10",
      context: { priority: "back" },
      findings: [
        { messageId: "notFirst", at: { block: 0, item: 0 } },
        { messageId: "lateWork", data: { percent: 0 } },
        { messageId: "fewerSets", data: { own: 3, other: 8 } },
      ],
    },
    {
      name: "four of seven sets of the first half",
      plan: "Lat Pulldown 4x10\nLeg Press 3x10\nSeated Cable Row 7x10",
      context: { priority: "back" },
      findings: [{ messageId: "lateWork", data: { percent: 57 } }],
    },
    {
      name: "more legs than back in the first half",
      plan: "Lat Pulldown 2x10\nLeg Press 3x10\nSeated Cable Row 4x10\nFace Pull 3x15",
      context: { priority: "back" },
      findings: [{ messageId: "lateWork", data: { percent: 50 } }],
    },
    {
      name: "fewer sets for the legs",
      plan: "Barbell Back Squat 4x8\nLat Pulldown 4x10\nSeated Cable Row 2x10",
      context: { priority: "legs" },
      findings: [{ messageId: "fewerSets", data: { own: 4, other: 6 } }],
    },
    {
      name: "as many sets, of fewer of its own muscles",
      plan: "Barbell Back Squat 1x8\nLeg Extension 3x12\nLat Pulldown 4x10",
      context: { priority: "legs" },
      findings: [{ messageId: "fewerSets" }],
    },
  ],
});
