import { weeklyMinimumDose } from "../../../src/lint/rules/weekly-minimum-dose";
import { casesFor } from "../../support/rule-cases";

const week = [{ hours: 0, plan: "Barbell Back Squat 3x8\nLat Pulldown 4x10" }];

export const cases = casesFor(weeklyMinimumDose, {
  page: {
    why: "A muscle that is trained with two sets a week gets little for the trouble. A few more, or none, is the better plan.",
    numbers:
      "Four weekly sets as the least are from a review of training in little time (Iversen et al. 2021). A secondary muscle counts half a set. From how many weeks on growth is planned is our default.",
    whenOff: "Switch it off in weeks that only keep up what is there.",
  },
  valid: [
    { name: "four sets", week: [{ hours: 0, plan: "Barbell Back Squat 4x8\nLat Pulldown 4x10" }] },
    {
      name: "over two days",
      week: [
        { hours: 0, plan: "Leg Press 2x8" },
        { hours: 72, plan: "Hack Squat 2x8" },
      ],
    },
    { name: "what is only helped along is not counted as trained", week: [{ hours: 0, plan: "Lat Pulldown 4x10" }] },
  ],
  invalid: [
    {
      name: "three sets of squats in a week of growth",
      week,
      context: { goal: "hypertrophy", planWeeks: 4 },
      findings: [{ messageId: "few", data: { muscles: ["glutes 3", "quads 3"], least: 4 } }],
    },
    {
      name: "three weeks",
      week,
      context: { goal: "hypertrophy", planWeeks: 3 },
      findings: [{ messageId: "few", severity: "hint" }],
    },
    {
      name: "strength",
      week,
      context: { goal: "strength", planWeeks: 8 },
      findings: [{ messageId: "few", severity: "hint" }],
    },
    { name: "nothing is known", week, findings: [{ messageId: "few", severity: "hint" }] },
  ],
});
