import { redundancy } from "../../../src/lint/rules/redundancy";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(redundancy, {
  page: {
    why: "Two rows that differ by the handle train the same muscles through the same path. Another angle of the trunk, or more sets of one of them, gives more and saves a set-up.",
    numbers:
      "Variants of one lift, or lifts of one pattern whose muscle shares are nearly the same: the cosine of 0.97 is our default. Another angle of the trunk, a heavy lift with a lighter back-off, and blocks with an intent are meant.",
    whenOff: "Switch it off where variants are rotated for the sake of variety.",
  },
  valid: [
    { name: "back squat and front squat", plan: "Barbell Back Squat 3x8\nFront Squat 3x8" },
    { name: "deadlift and stiff-leg deadlift", plan: "Barbell Deadlift 3x8\nStiff Leg Deadlift 3x8" },
    { name: "the same lift twice is one", plan: "Barbell Back Squat 3x5\nBarbell Back Squat 5x10" },
    { name: "heavy, and a lighter back-off", plan: "Barbell Deadlift 3x3\nSumo Deadlift 3x8" },
    { name: "it is meant", plan: "A1 Seated Cable Row 3x10 [compound-set]\nA2 D-Grip Cable Row 3x10" },
  ],
  invalid: [
    {
      name: "the article's two cable rows",
      plan: "Seated Cable Row 4x10\nLeg Press 3x10\nD-Grip Cable Row 3x10",
      findings: [
        {
          messageId: "same",
          at: { block: 2, item: 0 },
          data: { exercise: "D-Grip Cable Row", other: "Seated Cable Row" },
        },
      ],
    },
    {
      name: "two hip hinges",
      plan: "Stiff Leg Deadlift 3x8\nRomanian Deadlift 3x10",
      findings: [{ messageId: "same" }],
    },
    { name: "two deadlifts", plan: "Barbell Deadlift 3x8\nSumo Deadlift 3x8", findings: [{ messageId: "same" }] },
  ],
});
