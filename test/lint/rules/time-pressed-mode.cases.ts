import { timePressedMode } from "../../../src/lint/rules/time-pressed-mode";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(timePressedMode, {
  page: {
    why: "With 45 minutes or less, what is done first and how it is paired decides how much gets done.",
    numbers:
      "Bilateral compounds, supersets and a warm-up of the lifts themselves (Iversen et al. 2021); the article calls supersets useful when you are pressed for time. 45 minutes, and four single lifts before pairs are suggested, are our default.",
    whenOff: "Switch it off where straight sets are wanted even in a short session.",
  },
  valid: [
    {
      name: "a main lift and pairs",
      plan: "Barbell Back Squat 4x5 [main]\nA1 Seated Cable Row 3x10\nA2 Lying Leg Curl 3x10\nB1 Lat Pulldown 3x10\nB2 Leg Extension 3x12",
      context: { minutes: 45, warmup: "specific" },
    },
    {
      name: "46 minutes are not pressed",
      plan: "Leg Extension 3x10\nLeg Press 3x10\nSeated Cable Row 3x10\nLat Pulldown 3x10",
      context: { minutes: 46, warmup: "full" },
    },
    {
      name: "three lifts need no pairs",
      plan: "Barbell Back Squat 4x5 [main]\nSeated Cable Row 3x10\nLeg Press 3x10\nLat Pulldown 3x10",
      context: { minutes: 40 },
    },
    {
      name: "the named lift may come first",
      plan: "Bulgarian Split Squat 3x8\nLeg Press 3x10",
      context: { minutes: 30, priorityLift: "bulgarian-split-squat" },
    },
    {
      name: "activation before the first lift",
      plan: "Band Pull-Apart 1x15 [activation]\nLeg Press 3x10",
      context: { minutes: 30 },
    },
    {
      name: "no compound of both sides at all",
      plan: "Leg Extension 3x12\nLying Leg Curl 3x12",
      context: { minutes: 30 },
    },
  ],
  invalid: [
    {
      name: "a general warm-up",
      plan: "Leg Press 3x10",
      context: { minutes: 45, warmup: "full" },
      findings: [{ messageId: "warmup", data: { minutes: 45 } }],
    },
    {
      name: "an isolation first",
      plan: "Leg Extension 3x10\nLeg Press 3x10",
      context: { minutes: 30 },
      findings: [{ messageId: "order", at: { block: 0, item: 0 } }],
    },
    {
      name: "a one-sided lift first",
      plan: "Bulgarian Split Squat 3x8\nLeg Press 3x10",
      context: { minutes: 30 },
      findings: [{ messageId: "order" }],
    },
    {
      name: "four lifts one by one",
      plan: "Leg Press 3x10\nSeated Cable Row 3x10\nLying Leg Curl 3x10\nLat Pulldown 3x10",
      context: { minutes: 45 },
      findings: [{ messageId: "pairs", data: { count: 4 } }],
    },
  ],
});
