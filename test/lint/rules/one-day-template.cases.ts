import { oneDayTemplate } from "../../../src/lint/rules/one-day-template";
import { casesFor } from "../../support/rule-cases";

const context = { sessionsPerWeek: 1 };

export const cases = casesFor(oneDayTemplate, {
  page: {
    why: "With one session a week every set has to do much. Compounds train more at a time, and a hinge, a squat, a row and a pulldown leave nothing out.",
    numbers: "The advice is a coach's (Gardner); the share of compounds is our default.",
    whenOff: "Switch it off where the only session is for a weak point.",
  },
  valid: [
    {
      name: "all four, mostly compounds",
      plan: "Barbell Deadlift 3x5\nLeg Press 3x10\nSeated Cable Row 3x10\nLat Pulldown 3x10",
      context,
    },
    { name: "two sessions a week", plan: "Leg Extension 3x12\nLying Leg Curl 3x12", context: { sessionsPerWeek: 2 } },
    { name: "how many is unknown", plan: "Leg Extension 3x12\nLying Leg Curl 3x12" },
    {
      name: "six of ten sets",
      plan: "Barbell Deadlift 2x5\nLeg Press 2x10\nSeated Cable Row 1x10\nLat Pulldown 1x10\nLeg Extension 4x12",
      context,
    },
    { name: "the unknown lift may be what is missing", plan: "Frog Thing 3x10\nLeg Press 3x10", context },
    { name: "nothing that counts", plan: "Plank 3x30s", context },
  ],
  invalid: [
    {
      name: "no hinge and no pulldown",
      plan: "Leg Press 3x10\nSeated Cable Row 3x10",
      context,
      findings: [{ messageId: "missing", data: { patterns: ["a hinge", "a pulldown or pull-up"] } }],
    },
    {
      name: "mostly isolations",
      plan: "Barbell Deadlift 2x5\nLeg Press 2x10\nSeated Cable Row 1x10\nLat Pulldown 1x10\nLeg Extension 5x12",
      context,
      findings: [{ messageId: "isolated", data: { percent: 55, least: 60 } }],
    },
  ],
});
