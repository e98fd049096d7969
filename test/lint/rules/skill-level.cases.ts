import { skillLevel } from "../../../src/lint/rules/skill-level";
import { casesFor } from "../../support/rule-cases";

const beginner = { level: "beginner" } as const;

export const cases = casesFor(skillLevel, {
  page: {
    why: "A beginner can squat and deadlift from the first day, with a weight that leaves room to learn. Three such lifts at once, or heavy fives near failure, leave none.",
    numbers:
      "Two lifts of the highest skill in a session, and none of them with five reps or fewer at RPE 8 or more: our default, and so are the grades. Classic novice programmes begin light enough to pass.",
    whenOff: "Switch it off where a coach stands beside.",
  },
  valid: [
    { name: "squat and deadlift", plan: "Barbell Back Squat 3x5 @RIR3\nBarbell Deadlift 1x5 @RIR3", context: beginner },
    { name: "effort is not written", plan: "Barbell Back Squat 3x5", context: beginner },
    { name: "six reps", plan: "Barbell Back Squat 3x6 @RPE9", context: beginner },
    { name: "two to three reps left", plan: "Barbell Back Squat 3x5 @RIR2-3", context: beginner },
    { name: "not a beginner", plan: "Barbell Back Squat 3x3 @RPE9\nPull-Up 3x8", context: { level: "advanced" } },
    { name: "the level is unknown", plan: "Barbell Back Squat 3x3 @RPE9\nPull-Up 3x8" },
  ],
  invalid: [
    {
      name: "three of them",
      plan: "Barbell Back Squat 3x8\nBarbell Deadlift 3x8\nFront Squat 3x8\nBarbell Back Squat 1x12",
      context: beginner,
      findings: [
        { messageId: "many", data: { exercises: ["Barbell Back Squat", "Barbell Deadlift", "Front Squat"], most: 2 } },
      ],
    },
    {
      name: "fives at RPE 8",
      plan: "Barbell Back Squat 3x5 @RPE8",
      context: beginner,
      findings: [{ messageId: "heavy", at: { block: 0, item: 0 } }],
    },
    {
      name: "fives at a percentage that leaves no more",
      plan: "Barbell Back Squat 3x5 @85%",
      context: beginner,
      findings: [{ messageId: "heavy" }],
    },
    {
      name: "pull-ups",
      plan: "Pull-Up 3x8",
      context: beginner,
      findings: [{ messageId: "strength", severity: "hint" }],
    },
  ],
});
