import { weeklyTargetDose } from "../../../src/lint/rules/weekly-target-dose";
import { casesFor } from "../../support/rule-cases";

const context = { goal: "hypertrophy" } as const;
const pulls = (sets: number) => [
  { hours: 0, plan: `Straight-Arm Pulldown ${sets > 10 ? `10x12\nStraight-Arm Pulldown ${sets - 10}` : sets}x12` },
];

export const cases = casesFor(weeklyTargetDose, {
  page: {
    why: "More sets a week give more growth, each a little less than the one before. Below ten there is much to gain; above twenty little, and recovery gets hard.",
    numbers:
      "Schoenfeld et al. 2017 found a little more growth with each set, Baz-Valle et al. 2022 recommend 12 to 20. The line of 25 is our default. A secondary muscle counts half a set.",
    whenOff: "Switch it off where a muscle is trained more on purpose, or mark its exercises `#specialisation`.",
  },
  valid: [
    { name: "ten sets", week: pulls(10), context },
    { name: "twenty sets", week: pulls(20), context },
    {
      name: "few sets for another goal",
      week: [{ hours: 0, plan: "Lat Pulldown 3x10" }],
      context: { goal: "strength" },
    },
    { name: "few sets for an unknown goal", week: [{ hours: 0, plan: "Lat Pulldown 3x10" }] },
    {
      name: "more is meant",
      week: [{ hours: 0, plan: "Lat Pulldown 15x10 [#specialisation]\nSeated Cable Row 15x10" }],
      context,
    },
  ],
  invalid: [
    {
      name: "nine sets",
      week: [{ hours: 0, plan: "Straight-Arm Pulldown 9x12" }],
      context,
      findings: [{ messageId: "low", severity: "hint", data: { muscles: ["lats 9"] } }],
    },
    {
      name: "twenty-one sets",
      week: pulls(21),
      context,
      findings: [{ messageId: "high", severity: "hint", data: { muscles: ["lats 21"] } }],
    },
    { name: "twenty-five sets", week: pulls(25), context, findings: [{ messageId: "high", severity: "hint" }] },
    { name: "twenty-six sets", week: pulls(26), context, findings: [{ messageId: "excess" }] },
    {
      name: "for another goal",
      week: pulls(26),
      context: { goal: "endurance" },
      findings: [{ messageId: "excess", severity: "hint" }],
    },
    { name: "for an unknown goal", week: pulls(26), findings: [{ messageId: "excess", severity: "hint" }] },
  ],
});
