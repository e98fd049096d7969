import { supersetShareByGoal } from "../../../src/lint/rules/superset-share-by-goal";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(supersetShareByGoal, {
  page: {
    why: "Supersets save time at the cost of the heavy sets. For strength most of the work stays straight; for muscle growth most of it may be paired.",
    numbers: "The shares are our default, drawn from the rules on heavy lifts and on rests.",
    whenOff: "Switch it off where time decides.",
  },
  valid: [
    {
      name: "four of ten sets",
      plan: "Barbell Back Squat 6x5\nA1 Lat Pulldown 2x10\nA2 Leg Curl Lying 2x10",
      context: { goal: "strength" },
    },
    {
      name: "eight of ten sets for growth",
      plan: "Barbell Back Squat 2x8\nA1 Lat Pulldown 4x10\nA2 Leg Extension 4x10",
      context: { goal: "hypertrophy" },
    },
    {
      name: "all of it for work capacity",
      plan: "A1 Lat Pulldown 4x10\nA2 Leg Extension 4x10",
      context: { goal: "work-capacity" },
    },
    { name: "the goal is unknown", plan: "A1 Lat Pulldown 5x10\nA2 Leg Extension 4x10" },
  ],
  invalid: [
    {
      name: "half of a strength session",
      plan: "Barbell Back Squat 4x5\nA1 Lat Pulldown 2x10\nA2 Leg Extension 2x10",
      context: { goal: "strength" },
      findings: [{ messageId: "much", data: { percent: 50, most: 40 } }],
    },
    {
      name: "all of a growth session",
      plan: "A1 Lat Pulldown 4x10\nA2 Leg Extension 4x10",
      context: { goal: "hypertrophy" },
      findings: [{ messageId: "much", data: { percent: 100, most: 80 } }],
    },
  ],
});
