import { perSessionCap } from "../../../src/lint/rules/per-session-cap";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(perSessionCap, {
  page: {
    why: "Set after set for one muscle on one day gives less and less. What is past the point where more could be told apart does more on another day.",
    numbers:
      "About 11 fractional sets a session, from a preprint (Remmert et al. 2025): past that more work was inefficient, not harmful, and it is no limit of nature. A secondary muscle counts half a set (Pelland et al. 2024). Ramp sets and easy sets do not count. The hint from 8 sets on is our default. For strength the preprint saw little gain past about two direct sets; `directForStrength: 2` turns that on.",
    whenOff: "Switch it off where you train once a week and put everything there on purpose.",
  },
  valid: [
    { name: "seven and a half", plan: "Leg Extension 5x12\nBulgarian Split Squat 2x10" },
    { name: "ramp sets do not count", plan: "Leg Extension 9x10(ramp),10(ramp),10,10,10,10,10,10,10" },
    { name: "easy sets do not count", plan: "Leg Extension 12x12 @RIR5" },
    { name: "a third of a share does not count", plan: "Farmers Carry 12x30m" },
  ],
  invalid: [
    {
      name: "eight",
      plan: "Leg Extension 8x12",
      findings: [
        { messageId: "many", severity: "hint", data: { muscle: "Quadriceps", sets: 8, exercises: ["Leg Extension"] } },
      ],
    },
    {
      name: "eleven is near",
      plan: "Leg Extension 11x12",
      findings: [{ messageId: "many", severity: "hint" }],
    },
    {
      name: "more than eleven",
      plan: "Leg Extension 6x12\nLeg Extension 6x15",
      findings: [{ messageId: "tooMany", data: { sets: 12, most: 11, exercises: ["Leg Extension"] } }],
    },
    {
      name: "half sets add up",
      plan: "Leg Extension 11x12\nSumo Deadlift 1x12",
      findings: [{ messageId: "tooMany", data: { sets: 12, exercises: ["Leg Extension", "Sumo Deadlift"] } }],
    },
    {
      name: "direct sets for strength, where asked for",
      plan: "Leg Extension 3x12",
      context: { goal: "strength" },
      params: { directForStrength: 2 },
      findings: [{ messageId: "direct", severity: "hint", data: { sets: 3, most: 2 } }],
    },
  ],
});
