import { repsForGoal } from "../../../src/lint/rules/reps-for-goal";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(repsForGoal, {
  page: {
    why: "Heavy sets of few reps train strength best, muscles grow from a wide range, and work capacity wants more reps. A plan that says one and does another is worth a question.",
    numbers:
      "The ranges are our default inside what coaches use. A set that only touches its range is fine. Muscles grow from 5 to 30 reps when sets are hard enough, so for that goal it speaks up only where a set is clearly easy or outside of that. Work that can hardly be loaded goes by effort: 8 to 30 reps. Pull-ups and the like are as many as the body allows. A lift that asks something of an area that hurts now, and every lift of whoever was cleared for a condition, may be done for up to 12 reps whatever the goal.",
    whenOff: "Switch it off where the goal is that of the whole block, and single days differ from it on purpose.",
  },
  valid: [
    {
      name: "strength",
      plan: "Barbell Back Squat 5x3-5 [main]\nLeg Press 3x8\nLeg Extension 3x12",
      context: { goal: "strength" },
    },
    { name: "a compound that nobody marked as main", plan: "Barbell Back Squat 5x3", context: { goal: "strength" } },
    { name: "a range that touches is fine", plan: "Barbell Back Squat 4x6-8 [main]", context: { goal: "strength" } },
    {
      name: "any hard set grows muscle",
      plan: "Leg Press 3x25 @RIR1\nLeg Extension 3x6",
      context: { goal: "hypertrophy" },
    },
    { name: "three reps left are hard enough", plan: "Leg Press 3x25 @RIR3", context: { goal: "hypertrophy" } },
    {
      name: "back-off sets of the lift",
      plan: "Barbell Deadlift 3x5,3,1+ @75%TM,85%TM,95%TM\nBarbell Deadlift 5x10 @50%TM",
      context: { goal: "strength" },
    },
    { name: "the goal is unknown", plan: "Leg Press 3x50" },
    { name: "hardly loaded: by effort", plan: "Bodyweight Squat 3x30", context: { goal: "strength" } },
    { name: "as many as the body allows", plan: "Pull-Up 3x15", context: { goal: "strength" } },
    { name: "seconds are not reps", plan: "Plank 3x60s", context: { goal: "strength" } },
    {
      name: "a lift that asks something of an area that hurts",
      plan: "Barbell Hip Thrust 4x8-12 [main]",
      context: { goal: "strength", limitations: [{ area: "hip", status: "current" }] },
    },
    {
      name: "a lifter who was cleared for a condition",
      plan: "Leg Press 4x9-12",
      context: { goal: "strength", screening: [{ condition: "pregnant", cleared: true }] },
    },
    { name: "activation", plan: "Leg Extension 2x30 [activation]", context: { goal: "strength" } },
  ],
  invalid: [
    {
      name: "the area is free of pain by now",
      plan: "Barbell Hip Thrust 4x8-12 [main]",
      context: { goal: "strength", limitations: [{ area: "hip", status: "history" }] },
      findings: [{ messageId: "outside", data: { min: 1, max: 6 } }],
    },
    {
      name: "more reps than a lift is spared to",
      plan: "Leg Press 4x13-15",
      context: { goal: "strength", limitations: [{ area: "knee", status: "current" }] },
      findings: [{ messageId: "outside", data: { min: 1, max: 12 } }],
    },
    {
      name: "ten reps of the main lift for strength",
      plan: "Barbell Back Squat 4x7 [main]",
      context: { goal: "strength" },
      findings: [{ messageId: "outside", at: { block: 0, item: 0 }, data: { reps: "7", min: 1, max: 6 } }],
    },
    {
      name: "another compound for strength",
      plan: "Leg Press 4x9-12",
      context: { goal: "strength" },
      findings: [{ messageId: "outside", data: { reps: "9-12", min: 1, max: 8 } }],
    },
    {
      name: "heavy triples for work capacity",
      plan: "Barbell Back Squat 5x3 [main]",
      context: { goal: "work-capacity" },
      findings: [{ messageId: "outside", data: { min: 8, max: 12 } }],
    },
    {
      name: "isolations for general training",
      plan: "Leg Extension 3x9\nLying Leg Curl 3x16",
      context: { goal: "general" },
      findings: [{ messageId: "outside" }, { messageId: "outside" }],
    },
    {
      name: "easy sets of many reps grow little",
      plan: "Leg Press 3x25 @RIR4",
      context: { goal: "hypertrophy" },
      findings: [{ messageId: "outside" }],
    },
    {
      name: "an open set of more than any muscle needs",
      plan: "Leg Press 3x31+",
      context: { goal: "hypertrophy" },
      findings: [{ messageId: "outside", data: { reps: "31+" } }],
    },
    {
      name: "hardly loaded, and few",
      plan: "Bodyweight Squat 3x7",
      context: { goal: "general" },
      findings: [{ messageId: "outside", data: { min: 8, max: 30 } }],
    },
  ],
});
