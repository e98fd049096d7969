import { legPress } from "../../../src/catalog/index";
import { timeBudget } from "../../../src/lint/rules/time-budget";
import type { Item } from "../../../src/model/plan";
import { straight } from "../../support/items";
import { casesFor } from "../../support/rule-cases";

const long =
  "Barbell Back Squat 4x5 rest 3:00 [main]\nSeated Cable Row 4x10 rest 2:00\nLeg Press 4x10 rest 2:00\nLat Pulldown 4x10 rest 2:00\nLying Leg Curl 3x12 rest 1:30\nFace Pull 3x12 rest 1:30";

const heavy =
  "Barbell Back Squat 4x5 rest 3:00 [main]\nBarbell Deadlift 4x5 rest 3:00 [main]\nPull-Up 4x8 rest 3:00 [main]\nBent Over Row 4x5 rest 3:00 [main]";

/** A lift without a word on rest. */
const open: Item = {
  role: "main",
  exercise: legPress,
  warmup: [],
  prescription: { sets: 4, target: { kind: "reps", min: 10, max: 10 } },
};

export const cases = casesFor(timeBudget, {
  page: {
    why: "A plan for an hour that takes eighty minutes is cut on the floor, and what is cut is what stands last.",
    numbers:
      "The estimate is that of the library's timeline, good to about 15 %. Five per cent over is a warning and twenty an error, forty under a hint: our default. Rests that the plan leaves open count as short as they may be before it is more than a hint. The article asks first how much time you have.",
    whenOff: "Switch it off where the minutes are a wish, not a limit.",
  },
  valid: [
    { name: "not quite five per cent over", plan: long, context: { minutes: 59 } },
    { name: "the minutes are unknown", plan: long },
    { name: "no exercise yet", plan: { blocks: [] }, context: { minutes: 60 } },
  ],
  invalid: [
    {
      name: "more than a fifth over, and only main lifts",
      plan: heavy,
      context: { minutes: 42 },
      findings: [{ messageId: "over", severity: "error", data: { estimate: 52, minutes: 42 } }],
    },
    {
      name: "not quite a fifth over",
      plan: heavy,
      context: { minutes: 43 },
      findings: [{ messageId: "over", severity: "warning" }],
    },
    {
      name: "a little over: a pair makes it fit",
      plan: long,
      context: { minutes: 58 },
      findings: [{ messageId: "over", severity: "warning", data: { estimate: 62, minutes: 58 } }],
    },
    {
      name: "rests are open: with short ones it fits, so that it is a hint",
      plan: { blocks: Array.from({ length: 6 }, () => straight(open)) },
      context: { minutes: 45 },
      findings: [{ messageId: "over", severity: "hint" }],
    },
    {
      name: "much time to spare",
      plan: "Leg Press 3x10 rest 1:30\nLat Pulldown 3x10 rest 1:30",
      context: { minutes: 60 },
      findings: [{ messageId: "under", severity: "hint" }],
    },
  ],
});
