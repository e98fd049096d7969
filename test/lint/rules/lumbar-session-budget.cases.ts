import { lumbarSessionBudget } from "../../../src/lint/rules/lumbar-session-budget";
import { casesFor } from "../../support/rule-cases";

const history = { limitations: [{ area: "low-back", status: "history" }] } as const;
const cleared = { limitations: [{ area: "low-back", status: "cleared" }] } as const;

export const cases = casesFor(lumbarSessionBudget, {
  page: {
    why: "Deadlifts, rows and squats of one session add up in the low back, whatever muscle each is for. The score, working sets times the grade of the catalogue, shows it at a glance.",
    numbers:
      "The grades follow measured loads of rows (Fenwick et al. 2009) and other anchors; the thresholds are our default. Ordinary published sessions stay below 40. No study measured injury: this is about fatigue.",
    whenOff: "Switch it off for lifters whose sport is the deadlift.",
  },
  valid: [
    { name: "39 points", plan: "Barbell Deadlift 5x5\nBent Over Row 4x8\nBarbell Back Squat 6x5" },
    { name: "ramp sets are no working sets", plan: "Barbell Deadlift 15x5(ramp),5(ramp),5,5,5,5,5,5,5,5,5,5,5,5,5" },
    { name: "a history: 11 points", plan: "Leg Press 5x10\nBarbell Back Squat 3x5", context: history },
    { name: "cleared: 24 points", plan: "Barbell Deadlift 8x5", context: cleared },
    {
      name: "another area",
      plan: "Barbell Deadlift 8x5",
      context: { limitations: [{ area: "knee", status: "history" }] },
    },
  ],
  invalid: [
    {
      name: "40 points",
      plan: "Barbell Deadlift 5x5\nBent Over Row 4x8\nBarbell Back Squat 6x5\nLeg Press 1x10",
      findings: [{ messageId: "over", severity: "hint", data: { score: 40, from: 40 } }],
    },
    {
      name: "60 points",
      plan: "Barbell Deadlift 10x3\nBent Over Row 10x8",
      findings: [{ messageId: "over", severity: "warning", data: { score: 60, from: 60 } }],
    },
    {
      name: "59 points",
      plan: "Barbell Deadlift 9x3\nBent Over Row 10x8\nBarbell Back Squat 1x5",
      findings: [{ messageId: "over", severity: "hint", data: { score: 59 } }],
    },
    {
      name: "a history: 12 points",
      plan: "Barbell Back Squat 6x5",
      context: history,
      findings: [{ messageId: "over", severity: "hint", data: { score: 12, from: 12 } }],
    },
    {
      name: "a history: 20 points",
      plan: "Barbell Back Squat 10x5",
      context: history,
      findings: [{ messageId: "over", severity: "warning", data: { score: 20, from: 20 } }],
    },
    {
      name: "a history: 19 points",
      plan: "Barbell Back Squat 8x5\nLeg Press 3x10",
      context: history,
      findings: [{ messageId: "over", severity: "hint", data: { score: 19 } }],
    },
    {
      name: "a history: 30 points",
      plan: "Barbell Deadlift 10x5",
      context: history,
      findings: [{ messageId: "over", data: { score: 30, from: 30 } }],
    },
    {
      name: "a history: 29 points",
      plan: "Barbell Deadlift 9x5\nBarbell Back Squat 1x5",
      context: history,
      findings: [{ messageId: "over", severity: "warning", data: { score: 29 } }],
    },
    {
      name: "cleared: 25 points",
      plan: "Barbell Deadlift 8x5\nLeg Press 1x10",
      context: cleared,
      findings: [{ messageId: "over", severity: "hint", data: { score: 25, from: 25 } }],
    },
    {
      name: "cleared: 40 points",
      plan: "Barbell Deadlift 13x5\nLeg Press 1x10",
      context: cleared,
      findings: [{ messageId: "over", severity: "warning", data: { score: 40, from: 40 } }],
    },
    {
      name: "cleared: 39 points",
      plan: "Barbell Deadlift 13x5",
      context: cleared,
      findings: [{ messageId: "over", severity: "hint", data: { score: 39 } }],
    },
  ],
});
