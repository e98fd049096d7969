import { volumeLandmarks } from "../../../src/lint/rules/volume-landmarks";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(volumeLandmarks, {
  page: {
    why: "Some coaches plan weeks between two numbers: the fewest sets that make a muscle grow, and the most to recover from. Who does so can have them checked.",
    numbers:
      "They are the figures of one coaching company for intermediates, revised from time to time: heuristics, no research. Sets are counted our way, a secondary muscle half.",
    whenOff: "It is off unless you ask for it.",
  },
  valid: [
    { name: "eight sets for the quads", week: [{ hours: 0, plan: "Leg Extension 8x12" }] },
    { name: "twenty sets for the quads", week: [{ hours: 0, plan: "Leg Extension 10x12\nLeg Extension 10x12" }] },
    { name: "a muscle without landmarks", week: [{ hours: 0, plan: "Bench Press 3x8" }] },
  ],
  invalid: [
    {
      name: "seven sets",
      week: [{ hours: 0, plan: "Leg Extension 7x12" }],
      findings: [{ messageId: "below", data: { group: "quads", sets: 7, least: 8 } }],
    },
    {
      name: "twenty-one sets",
      week: [{ hours: 0, plan: "Leg Extension 10x12\nLeg Extension 11x12" }],
      findings: [{ messageId: "above", data: { most: 20 } }],
    },
  ],
});
