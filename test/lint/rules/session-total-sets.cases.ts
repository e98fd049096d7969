import { sessionTotalSets } from "../../../src/lint/rules/session-total-sets";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(sessionTotalSets, {
  page: {
    why: "The thirtieth working set of a day is rarely a good one.",
    numbers:
      "Up to 25 sets without remark and 32 without a warning are our default. Working sets count, ramp sets and drills do not.",
    whenOff: "Switch it off for very long sessions of light work.",
  },
  valid: [
    { name: "25 sets", plan: "Leg Press 13x10\nLat Pulldown 12x10" },
    {
      name: "drills and ramp sets do not count",
      plan: "Leg Press 13x10\nLat Pulldown 12x10\nFarmers Carry 5x30m\nLeg Extension 2x10(ramp),10(ramp)",
    },
  ],
  invalid: [
    {
      name: "26 sets",
      plan: "Leg Press 13x10\nLat Pulldown 13x10",
      findings: [{ messageId: "many", severity: "hint", data: { sets: 26, most: 25 } }],
    },
    {
      name: "32 sets",
      plan: "Leg Press 16x10\nLat Pulldown 16x10",
      findings: [{ messageId: "many", severity: "hint" }],
    },
    {
      name: "33 sets, some of an exercise that nobody knows",
      plan: "Leg Press 16x10\nLat Pulldown 16x10\nZercher Yoke Thing 1x10",
      findings: [{ messageId: "many", data: { sets: 33 } }],
    },
  ],
});
