import { tempoBounds } from "../../../src/lint/rules/tempo-bounds";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(tempoBounds, {
  page: {
    why: "Slow reps feel hard and have their place, but a rep that takes more than ten seconds is done with so little load that muscles gain less.",
    numbers:
      "Growth is similar from half a second to eight seconds a rep and less past ten (Schoenfeld, Ogborn & Krieger 2015). With four seconds or more of lowering, expect to take ten to fifteen per cent off the bar or do fewer reps: that is our default.",
    whenOff: "Switch it off for tendon work and isometrics; a block with the intent rehab is left alone already.",
  },
  valid: [
    { name: "the article's leg press", plan: "Leg Press 4x5 tempo 5-0-1-1" },
    { name: "eight seconds", plan: "Leg Press 4x5 tempo 5-1-1-1" },
    { name: "rehab", plan: "Leg Extension 3x8 tempo 6-2-3-1 [rehab]" },
    { name: "activation", plan: "Leg Extension 2x8 tempo 6-2-3-1 [activation]" },
  ],
  invalid: [
    {
      name: "nine seconds",
      plan: "Leg Press 4x5 tempo 6-1-1-1",
      findings: [{ messageId: "slow", severity: "hint", at: { block: 0, item: 0 }, data: { seconds: 9, most: 8 } }],
      fixed: "Leg Press 4x5 tempo 5-1-1-1",
    },
    {
      name: "ten seconds",
      plan: "Leg Press 4x5 tempo 7-1-1-1",
      findings: [{ messageId: "slow", severity: "hint" }],
    },
    {
      name: "eleven seconds",
      plan: "Leg Press 4x5 tempo 8-1-1-1",
      findings: [{ messageId: "slow", data: { seconds: 11 } }],
      fixed: "Leg Press 4x5 tempo 5-1-1-1",
    },
    {
      name: "slow in the other phases",
      plan: "Leg Press 4x5 tempo 2-5-4-1",
      findings: [{ messageId: "slow", data: { seconds: 12 } }],
    },
  ],
});
