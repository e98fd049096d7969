import { restShrinkProgression } from "../../../src/lint/rules/rest-shrink-progression";
import { casesFor } from "../../support/rule-cases";

const weeks = (...plans: readonly string[]) => plans.map((plan) => [{ hours: 0, plan }]);

export const cases = casesFor(restShrinkProgression, {
  page: {
    why: "For work capacity, rests may shrink from week to week. Slowly, so that the sets stay good; down to a floor; never for the heavy lifts; and not in a week in which the load grows.",
    numbers:
      "Rests that shrank by 15 s a week from two minutes to 30 s gave the same growth and strength, with less squat volume (de Souza et al. 2010). The floors are our default.",
    whenOff: "Switch it off where rests are only written down more exactly from week to week.",
  },
  valid: [
    {
      name: "15 s a week",
      program: weeks("Leg Extension 3x12 rest 60s", "Leg Extension 3x12 rest 45s", "Leg Extension 3x12 rest 30s"),
    },
    { name: "a compound to one minute", program: weeks("Goblet Squat 3x12 rest 75s", "Goblet Squat 3x12 rest 60s") },
    { name: "rests grow", program: weeks("Leg Extension 3x12 rest 30s", "Leg Extension 3x12 rest 90s") },
    { name: "rests are unknown", program: weeks("Leg Extension 3x12 rest 60s", "Leg Extension 3x12") },
    { name: "short from the start", program: weeks("Goblet Squat 3x12 rest 30s", "Goblet Squat 3x12 rest 30s") },
    {
      name: "the load grows, the rest stays",
      program: weeks("Goblet Squat 3x12 @20kg rest 75s", "Goblet Squat 3x12 @22kg rest 75s"),
    },
  ],
  invalid: [
    {
      name: "a compound below a minute",
      program: weeks("Goblet Squat 3x12 rest 60s", "Goblet Squat 3x12 rest 59s"),
      findings: [{ messageId: "floor", at: { week: 1, day: 0, block: 0, item: 0 }, data: { floor: 60 } }],
    },
    {
      name: "light work below half a minute",
      program: weeks("Leg Extension 3x12 rest 30s", "Leg Extension 3x12 rest 29s"),
      findings: [{ messageId: "floor", data: { floor: 30 } }],
    },
    {
      name: "after the round of a superset",
      program: weeks(
        "A1 Goblet Squat 3x12\nA2 Face Pull 3x15 rest 60s",
        "A1 Goblet Squat 3x12\nA2 Face Pull 3x15 rest 50s",
      ),
      findings: [{ messageId: "floor" }, { messageId: "floor" }],
    },
    {
      name: "a heavy lift",
      program: weeks("Barbell Back Squat 3x5 rest 3:00", "Barbell Back Squat 3x5 rest 2:45"),
      findings: [{ messageId: "heavy", data: { before: 180, seconds: 165 } }],
    },
    {
      name: "16 s at once",
      program: weeks("Leg Extension 3x12 rest 76s", "Leg Extension 3x12 rest 60s"),
      findings: [{ messageId: "fast", severity: "hint", data: { step: 16, most: 15 } }],
    },
    {
      name: "more load and less rest",
      program: weeks("Goblet Squat 3x12 @20kg rest 75s", "Goblet Squat 3x12 @22kg rest 60s"),
      findings: [{ messageId: "both", severity: "hint" }],
    },
    {
      name: "a higher percentage and less rest",
      program: weeks("Goblet Squat 3x12 @60% rest 75s", "Goblet Squat 3x12 @62% rest 60s"),
      findings: [{ messageId: "both", severity: "hint" }],
    },
  ],
});
