import { restStrength } from "../../../src/lint/rules/rest-strength";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(restStrength, {
  page: {
    why: "A heavy set is only as strong as the rest before it. Trained lifters gain most strength with more than two minutes; beginners do well with one to two.",
    numbers:
      "More than two minutes for trained lifters, one to two for beginners (Grgic et al. 2018); three minutes beat one (Schoenfeld et al. 2016). In a superset the work of the partner counts as rest. Where the goal is not strength it is a hint.",
    whenOff: "Switch it off for clusters, or where heavy singles every minute are the plan.",
  },
  valid: [
    {
      name: "two minutes are enough",
      plan: "Barbell Back Squat 5x5 rest 2:00 [main]",
      context: { goal: "strength", level: "intermediate" },
    },
    {
      name: "a minute is enough for a beginner",
      plan: "Barbell Back Squat 5x5 rest 1:00 [main]",
      context: { goal: "strength", level: "beginner" },
    },
    {
      name: "seven reps are not heavy",
      plan: "Barbell Back Squat 5x7 rest 1:00 [main]",
      context: { goal: "strength", level: "advanced" },
    },
    {
      name: "a slow lowering phase is not heavy: the article's leg press",
      plan: "Leg Press 4x5 tempo 5-0-1-1 rest 1:00",
      context: { goal: "strength", level: "advanced" },
    },
    {
      name: "one set has no rest after it",
      plan: "Barbell Deadlift 1x5 rest 1:00 [main]",
      context: { goal: "strength", level: "advanced" },
    },
    {
      name: "in a superset the partner's work is rest as well",
      plan: "A1 Barbell Back Squat 4x5 change 0:20\nA2 Leg Extension 4x12 rest 1:30 change 0:20",
      context: { goal: "strength", level: "advanced" },
    },
  ],
  invalid: [
    {
      name: "119 seconds",
      plan: "Barbell Back Squat 5x5 rest 1:59 [main]",
      context: { goal: "strength", level: "intermediate" },
      findings: [{ messageId: "short", at: { block: 0, item: 0 }, data: { seconds: 119, least: 120 } }],
      fixed: "Barbell Back Squat 5x5 rest 2:00 [main]",
    },
    {
      name: "a beginner with 59 seconds",
      plan: "Barbell Back Squat 5x5 rest 0:59 [main]",
      context: { goal: "general", level: "beginner" },
      findings: [{ messageId: "short", data: { seconds: 59, least: 60 } }],
      fixed: "Barbell Back Squat 5x5 rest 1:00 [main]",
    },
    {
      name: "a superset with a short round",
      plan: "A1 Barbell Back Squat 4x5\nA2 Leg Extension 4x10 rest 0:30 change 0:10",
      context: { goal: "strength", level: "intermediate" },
      findings: [{ messageId: "short", at: { block: 0, item: 0 }, data: { seconds: 70 } }],
    },
    {
      name: "for another goal it is a hint",
      plan: "Barbell Back Squat 5x5 rest 1:30 [main]",
      context: { goal: "hypertrophy", level: "intermediate" },
      findings: [{ messageId: "short", severity: "hint" }],
    },
    {
      name: "who does it is unknown: a hint",
      plan: "Barbell Back Squat 5x5 rest 1:30 [main]",
      context: { goal: "strength" },
      findings: [{ messageId: "short", severity: "hint" }],
    },
    {
      name: "too short for anybody",
      plan: "Barbell Back Squat 5x5 rest 0:45 [main]",
      context: { goal: "strength" },
      findings: [{ messageId: "short" }],
    },
    {
      name: "the goal is unknown: a hint",
      plan: "Barbell Back Squat 5x5 rest 0:45 [main]",
      findings: [{ messageId: "short", severity: "hint" }],
    },
    {
      name: "another limit",
      plan: "Barbell Back Squat 5x5 rest 2:30 [main]",
      context: { goal: "strength", level: "advanced" },
      params: { least: 180 },
      findings: [{ messageId: "short", data: { least: 180 } }],
    },
  ],
});
