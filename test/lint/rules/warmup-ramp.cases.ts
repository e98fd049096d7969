import { warmupRamp } from "../../../src/lint/rules/warmup-ramp";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(warmupRamp, {
  page: {
    why: "The first heavy set goes better after a few light ones of the same lift. Not all plans write them down, so that it warns only where the plan says that it holds its warm-up.",
    numbers:
      "Warm-up sets up to 80 % of the training load prepare better than light ones (Ribeiro et al. 2020); reps and steps are our default. Once its muscles are warm a lift needs one set less.",
    whenOff: "Switch it off where warm-ups are not part of the plan.",
  },
  valid: [
    {
      name: "with a ramp",
      plan: "Barbell Back Squat 5x5 [main]\n  ramp 5@40% 3@60% 2@80%",
      context: { warmup: "specific" },
    },
    {
      name: "ramp sets among the sets",
      plan: "Barbell Back Squat 5x5(ramp),5(ramp),5,5,5 [main]",
      context: { warmup: "specific" },
    },
    { name: "not heavy", plan: "Barbell Back Squat 5x8 [main]", context: { warmup: "full" } },
  ],
  invalid: [
    {
      name: "a heavy squat first, without a ramp",
      plan: "Barbell Back Squat 5x5 [main]",
      context: { warmup: "full" },
      findings: [{ messageId: "first", at: { block: 0, item: 0 } }],
      fixed: "Barbell Back Squat 5x5 [main]\n  ramp 5@40% 3@60% 2@80%",
    },
    {
      name: "activation before it is no ramp",
      plan: "Band Pull-Apart 1x15 [activation]\nBarbell Back Squat 5x5 [main]",
      context: { warmup: "specific" },
      findings: [{ messageId: "first", at: { block: 1, item: 0 } }],
    },
    {
      name: "later in the session it is a hint",
      plan: "Leg Press 3x10\nBarbell Back Squat 5x5",
      context: { warmup: "specific" },
      findings: [{ messageId: "later", severity: "hint", at: { block: 1, item: 0 } }],
      fixed: "Leg Press 3x10\nBarbell Back Squat 5x5\n  ramp 3@60% 2@80%",
    },
    {
      name: "nothing is known of the warm-up",
      plan: "Barbell Back Squat 5x5 [main]",
      findings: [{ messageId: "first", severity: "hint" }],
    },
    {
      name: "no warm-up is wanted",
      plan: "Barbell Back Squat 5x5 [main]",
      context: { warmup: "none" },
      findings: [{ messageId: "first", severity: "hint" }],
    },
  ],
});
