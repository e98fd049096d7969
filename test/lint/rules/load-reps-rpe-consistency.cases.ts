import { loadRepsRpeConsistency } from "../../../src/lint/rules/load-reps-rpe-consistency";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(loadRepsRpeConsistency, {
  page: {
    why: "Five reps with 95 % of a 1RM are written quickly and done by nobody. A percentage keeps its base: 90 % of a 5RM is not 90 % of a 1RM.",
    numbers:
      "The chart of percentages by reps and RPE is practice of coaches, not a study, and charts differ by a point or two: up to 2.5 points above it are fine, more is a hint, more than 5 a warning in squat, bench press and deadlift. For other lifts reps at a percentage differ much, so that it stays a hint there. Past 12 reps the chart ends. Tolerances are our default.",
    whenOff: "Switch it off where percentages are of another lift and the text does not say so.",
  },
  valid: [
    { name: "five reps at 85 %", plan: "Barbell Back Squat 5x5 @85%" },
    { name: "within two and a half points of the chart", plan: "Barbell Deadlift 3x5 @88.8%" },
    { name: "90 % of a 5RM", plan: "Barbell Back Squat 5x5 @90%5RM" },
    { name: "95 % of a training max", plan: "Barbell Deadlift 1x1+ @95%TM" },
    { name: "a test may beat what is known", plan: "Barbell Back Squat 1x1(test) @102%" },
    { name: "lowering more than can be lifted", plan: "Barbell Back Squat 3x1 @110% tempo 5-0-1-0" },
    { name: "beyond the chart nothing is said", plan: "Barbell Back Squat 2x20 @75%" },
    { name: "an unknown base", plan: "Barbell Back Squat 3x8 @95%best" },
  ],
  invalid: [
    {
      name: "five reps with 92 %",
      plan: "Barbell Back Squat 5x5 @92%",
      findings: [
        {
          messageId: "tooMuch",
          severity: "warning",
          at: { block: 0, item: 0 },
          data: { reps: 5, percent: 92, possible: 86.3 },
        },
      ],
    },
    {
      name: "a little more than the chart",
      plan: "Barbell Back Squat 5x5 @89%",
      findings: [{ messageId: "tooMuch", severity: "hint" }],
    },
    {
      name: "five points more are still a hint",
      plan: "Barbell Deadlift 3x5 @91.3%",
      findings: [{ messageId: "tooMuch", severity: "hint" }],
    },
    {
      name: "of another lift it is a hint",
      plan: "Leg Press 4x10 @85%",
      findings: [{ messageId: "tooMuch", severity: "hint", data: { possible: 73.9 } }],
    },
    {
      name: "reps that are to be left count",
      plan: "Barbell Back Squat 3x5+(leave 2) @88%",
      findings: [{ messageId: "tooMuch", severity: "warning", data: { possible: 81.1 } }],
    },
    {
      name: "the hardest set of several",
      plan: "Barbell Back Squat 3x5,5,5+ @65%,75%,95%",
      findings: [{ messageId: "tooMuch", severity: "warning", data: { percent: 95 } }],
    },
    {
      name: "more than a 1RM",
      plan: "Barbell Back Squat 3x3 @105%",
      findings: [{ messageId: "overMax", data: { percent: 105 } }],
    },
    {
      name: "more than a 1RM of a lift that is often meant of another",
      plan: "Leg Press 3x3 @120%",
      findings: [{ messageId: "overMax", severity: "hint" }],
    },
  ],
});
