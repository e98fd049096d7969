import { e1rmRepCeiling } from "../../../src/lint/rules/e1rm-rep-ceiling";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(e1rmRepCeiling, {
  page: {
    why: "A 1RM that is worked out from a set is only as good as the set. The more reps, and the easier they are, the wider the guess.",
    numbers:
      "Up to 10 reps, best up to 7, and no more than 3 left in reserve: our default. The formulas part company above that, and they tend to say too little for deadlifts.",
    whenOff: "Switch it off where tests are meant for something else than a 1RM.",
  },
  valid: [
    { name: "a test of seven reps", plan: "Barbell Back Squat 1x7(test) @RPE9" },
    { name: "a test with three reps left", plan: "Barbell Back Squat 1x5(test) @RIR3" },
    { name: "an ordinary set may be as long as it likes", plan: "Leg Press 3x20" },
  ],
  invalid: [
    {
      name: "a test of eleven reps",
      plan: "Barbell Back Squat 1x11(test)",
      findings: [{ messageId: "manyReps", at: { block: 0, item: 0 }, data: { reps: 11, most: 7 } }],
    },
    {
      name: "a test of ten",
      plan: "Barbell Back Squat 1x10(test)",
      findings: [{ messageId: "manyReps", severity: "hint" }],
    },
    {
      name: "a test of eight",
      plan: "Barbell Back Squat 1x8(test)",
      findings: [{ messageId: "manyReps", severity: "hint" }],
    },
    {
      name: "a test with four reps left",
      plan: "Barbell Back Squat 1x5(test) @RIR4",
      findings: [{ messageId: "easy", data: { rir: 4, most: 3 } }],
    },
  ],
});
