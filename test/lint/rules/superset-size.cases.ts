import { supersetSize } from "../../../src/lint/rules/superset-size";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(supersetSize, {
  page: {
    why: "With two exercises a round stays good. A third saves little more time and tires much more.",
    numbers: "Tri-sets tired more than supersets (Weakley et al. 2017). How many are too many is our default.",
    whenOff: "Switch it off for circuits that are meant as conditioning.",
  },
  valid: [
    { name: "two", plan: "A1 Lat Pulldown 3x10\nA2 Leg Press 3x10" },
    {
      name: "three light ones",
      plan: "A1 Leg Extension 3x12\nA2 Lying Leg Curl 3x12\nA3 Face Pull 3x15",
      context: { level: "intermediate" },
    },
  ],
  invalid: [
    {
      name: "three with free weights",
      plan: "A1 Goblet Squat 3x10\nA2 Pull-Up 3x8\nA3 Push-Up 3x12",
      context: { level: "advanced" },
      findings: [{ messageId: "many", at: { block: 0 }, data: { count: 3, most: 2 } }],
    },
    {
      name: "three light ones for a beginner",
      plan: "A1 Leg Extension 3x12\nA2 Lying Leg Curl 3x12\nA3 Face Pull 3x15",
      context: { level: "beginner" },
      findings: [{ messageId: "many" }],
    },
    {
      name: "four light ones",
      plan: "A1 Leg Extension 3x12\nA2 Lying Leg Curl 3x12\nA3 Face Pull 3x15\nA4 Cable Crunch 3x15",
      context: { level: "intermediate" },
      findings: [{ messageId: "many", data: { count: 4, most: 3 } }],
    },
  ],
});
