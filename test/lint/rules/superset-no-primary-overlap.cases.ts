import { supersetNoPrimaryOverlap } from "../../../src/lint/rules/superset-no-primary-overlap";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(supersetNoPrimaryOverlap, {
  page: {
    why: "A superset saves time because one part of the body rests while the other works. Where both need the same prime mover, nothing rests, and the second exercise gets what the first left.",
    numbers:
      "Pairs of similar movements lost more speed and power than pairs of different muscles (Weakley et al. 2020). How much overlap is too much is our default: the sum over muscles of the smaller share.",
    whenOff:
      "Do not switch it off for one compound set: write its intent, `[compound-set]` or `[pre-exhaust]`, behind the exercise.",
  },
  valid: [
    { name: "leg extensions and rows", plan: "A1 Single-Arm DB Row 4x10/side\nA2 Leg Extension 4x10" },
    {
      name: "stiff-leg deadlifts and pulldowns share little",
      plan: "A1 Stiff Leg Deadlift 4x10\nA2 Lat Pulldown 4x10",
    },
    { name: "the compound set is meant", plan: "A1 Barbell Back Squat 4x10 [compound-set]\nA2 Leg Press 4x10" },
    { name: "one after the other is no superset", plan: "Barbell Back Squat 4x10\nLeg Press 4x10" },
    { name: "holds and drills for the trunk", plan: "A1 Plank 3x30s\nA2 Dead Bug 3x10" },
    { name: "an unknown exercise", plan: "A1 Sand Cradle 3x10\nA2 Leg Press 3x10" },
    {
      name: "only what follows directly is a pair",
      plan: "A1 Leg Press 3x10\nA2 Lat Pulldown 3x10\nA3 Leg Extension 3x10",
    },
  ],
  invalid: [
    {
      name: "squats and leg presses",
      plan: "A1 Barbell Back Squat 4x10\nA2 Leg Press 4x10",
      findings: [{ messageId: "shared", at: { block: 0, item: 1 }, data: { muscles: ["quads"] } }],
    },
    {
      name: "two rows of three exercises",
      plan: "A1 Leg Press 3x10\nA2 Seated Cable Row 3x10\nA3 Chest-Supported Row 3x10",
      findings: [{ messageId: "shared", at: { block: 0, item: 2 } }],
    },
    {
      name: "no prime mover in common, and an overlap of one",
      plan: "A1 Seated Dumbbell Press 3x10\nA2 Lateral Raise 3x12",
      findings: [{ messageId: "overlap", data: { overlap: 1 } }],
    },
    {
      name: "no prime mover in common, and yet much",
      plan: "A1 Bench Press 3x10\nA2 Close-Grip Bench Press 3x10",
      findings: [{ messageId: "overlap" }],
    },
    {
      name: "some overlap",
      plan: "A1 Lat Pulldown 3x10\nA2 Barbell Curl 3x10",
      params: { maxOverlap: 0.5 },
      findings: [{ messageId: "overlap", severity: "hint", data: { overlap: 0.75 } }],
    },
  ],
});
