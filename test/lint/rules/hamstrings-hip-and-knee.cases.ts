import { hamstringsHipAndKnee } from "../../../src/lint/rules/hamstrings-hip-and-knee";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(hamstringsHipAndKnee, {
  page: {
    why: "Squats and leg presses hardly train the hamstrings. A hinge trains them at the hip, a leg curl at the knee, and a part of them works at the knee alone.",
    numbers:
      "Hamstrings grew more with seated than with prone leg curls (Maeo et al. 2021): at long lengths, as in hinges. How many sets of each are enough is our default. On a session that is checked alone it is a hint, unless legs have priority or it is the only one of the week; and so it is where there are few sets for the legs at all.",
    whenOff: "Switch it off where hamstrings are trained in a sport.",
  },
  valid: [
    {
      name: "a hinge on one day, curls on the other",
      week: [
        { hours: 0, plan: "Barbell Back Squat 3x5\nLying Leg Curl 2x12" },
        { hours: 72, plan: "Romanian Deadlift 2x8" },
      ],
    },
    { name: "a session alone with a hinge", plan: "Barbell Back Squat 3x5\nRomanian Deadlift 3x8" },
    { name: "no legs", plan: "Lat Pulldown 3x10", context: { priority: "legs" } },
    {
      name: "what the unknown leg exercise trains nobody knows",
      week: [{ hours: 0, plan: "Romanian Deadlift 3x8\nFrog Thing 3x10 [legs]" }],
    },
  ],
  invalid: [
    {
      name: "quads alone, in a session that is checked alone",
      plan: "Barbell Back Squat 5x6\nLeg Press 4x10",
      findings: [{ messageId: "none", severity: "hint" }],
    },
    {
      name: "legs have priority",
      plan: "Barbell Back Squat 5x6\nLeg Press 4x10",
      context: { priority: "legs" },
      findings: [{ messageId: "none" }],
    },
    {
      name: "the only session of the week",
      plan: "Barbell Back Squat 6x6",
      context: { sessionsPerWeek: 1 },
      findings: [{ messageId: "none" }],
    },
    {
      name: "five sets in little time leave no room for them",
      plan: "Barbell Back Squat 5x6",
      context: { sessionsPerWeek: 1 },
      findings: [{ messageId: "none", severity: "hint", data: { sets: 5 } }],
    },
    {
      name: "a week without any",
      week: [
        { hours: 0, plan: "Barbell Back Squat 5x6" },
        { hours: 72, plan: "Leg Press 4x10" },
      ],
      findings: [{ messageId: "none" }],
    },
    {
      name: "an unknown leg exercise may be one",
      week: [{ hours: 0, plan: "Barbell Back Squat 6x6\nFrog Thing 3x10 [legs]" }],
      findings: [{ messageId: "none", severity: "hint" }],
    },
    {
      name: "one set of curls",
      week: [{ hours: 0, plan: "Romanian Deadlift 3x8\nLying Leg Curl 1x12" }],
      findings: [{ messageId: "noKnee", severity: "hint" }],
    },
    {
      name: "one set of a hinge",
      week: [{ hours: 0, plan: "Romanian Deadlift 1x8\nLying Leg Curl 3x12" }],
      findings: [{ messageId: "noHip", severity: "hint" }],
    },
  ],
});
