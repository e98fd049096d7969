import { maxStrengthBeforeOtherWork } from "../../../src/lint/rules/max-strength-before-other-work";
import { casesFor } from "../../support/rule-cases";

const context = { goal: "strength" } as const;

export const cases = casesFor(maxStrengthBeforeOtherWork, {
  page: {
    why: "A heavy set needs muscles, low back and grip that are fresh. Longer sets of the same before it cost it reps, and strength grows where the heavy sets are good.",
    numbers:
      "Strength gains favour what is done first (Nunes et al. 2021). That heavy means at most 6 reps or 80 % of 1RM, and near the limit RPE 8, is our default.",
    whenOff: "Switch it off where the longer sets are the point of the session and the heavy lift is kept up, no more.",
  },
  valid: [
    { name: "heavy first", plan: "Barbell Deadlift 3x5 [main]\nLat Pulldown 3x10", context },
    {
      name: "what comes before shares nothing with it",
      plan: "Machine Chest Press 3x10\nBarbell Back Squat 5x5",
      context,
    },
    { name: "six reps before are heavy themselves", plan: "Barbell Back Squat 3x6\nBarbell Deadlift 3x5", context },
    { name: "six to eight reps are half heavy", plan: "Leg Press 3x6-8\nBarbell Back Squat 3x5", context },
    { name: "the same lift, lighter first", plan: "Barbell Back Squat 3x8\nBarbell Back Squat 3x3", context },
    { name: "getting ready is no work", plan: "Leg Extension 2x15\nBarbell Back Squat 3x5", context },
    { name: "five reps that leave four", plan: "Leg Press 3x12\nBarbell Back Squat 3x5 @RIR4", context },
    {
      name: "five reps at RPE 7 are not near the limit",
      plan: "Leg Press 3x12\nBarbell Back Squat 3x5 @RPE7",
      context,
    },
    { name: "easy sets tire nothing", plan: "Leg Press 3x12 @RIR4\nBarbell Back Squat 3x5", context },
    { name: "an unknown lift says nothing", plan: "Yoke Pull 3x12\nBarbell Back Squat 3x5", context },
  ],
  invalid: [
    {
      name: "leg presses before a heavy squat",
      plan: "Leg Press 3x7\nBarbell Back Squat 5x5 @RPE8",
      context,
      findings: [{ messageId: "tired", at: { block: 1, item: 0 } }],
      fixed: "Barbell Back Squat 5x5 @RPE8\nLeg Press 3x7",
    },
    {
      name: "a row that loads the low back before a heavy deadlift",
      plan: "Bent Over Row 4x10\nBarbell Deadlift 5x5",
      context: { goal: "general" },
      findings: [{ messageId: "tired" }],
    },
    {
      name: "pulldowns hold on to something, and so does the deadlift",
      plan: "Lat Pulldown 3x10\nStiff Leg Deadlift 4x5",
      context,
      findings: [{ messageId: "tired" }],
    },
    {
      name: "for muscle growth it matters little",
      plan: "Leg Press 3x10\nBarbell Back Squat 5x5",
      context: { goal: "hypertrophy" },
      findings: [{ messageId: "tired", severity: "hint" }],
    },
    {
      name: "the goal is unknown",
      plan: "Leg Press 3x10\nBarbell Back Squat 5x5",
      findings: [{ messageId: "tired", severity: "hint" }],
    },
  ],
});
