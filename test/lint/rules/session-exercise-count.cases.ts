import { sessionExerciseCount } from "../../../src/lint/rules/session-exercise-count";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(sessionExerciseCount, {
  page: {
    why: "Two exercises leave out half of the body; with ten each gets what is left of your attention.",
    numbers:
      "At least a leg exercise, a pull and a push when time is short (Iversen et al. 2021). Three to nine is our default. The same lift twice is one, and activation does not count.",
    whenOff: "Switch it off for specialised days.",
  },
  valid: [
    { name: "three", plan: "Leg Press 3x10\nLat Pulldown 3x10\nLeg Extension 3x10" },
    {
      name: "nine, one of them twice",
      plan: "Leg Press 3x10\nLat Pulldown 3x10\nLeg Extension 3x10\nLying Leg Curl 3x10\nFace Pull 3x10\nHip Thrust 3x10\nSeated Cable Row 3x10\nStanding Calf Raise 3x10\nBarbell Curl 3x10\nLeg Press 2x20\nBand Pull-Apart 1x15 [activation]",
    },
  ],
  invalid: [
    {
      name: "two, one of them twice",
      plan: "Barbell Back Squat 3x5\nBarbell Back Squat 5x10\nLat Pulldown 3x10",
      findings: [{ messageId: "few", data: { count: 2, least: 3 } }],
    },
    {
      name: "ten",
      plan: "Leg Press 3x10\nLat Pulldown 3x10\nLeg Extension 3x10\nLying Leg Curl 3x10\nFace Pull 3x10\nHip Thrust 3x10\nSeated Cable Row 3x10\nStanding Calf Raise 3x10\nBarbell Curl 3x10\nCrunch 3x10",
      findings: [{ messageId: "many", data: { count: 10, most: 9 } }],
    },
  ],
});
