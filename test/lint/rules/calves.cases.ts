import { calves } from "../../../src/lint/rules/calves";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(calves, {
  page: {
    why: "Squats and hinges leave the calves out. If the legs have one day in the week, that day is the place for them, and straight knees train the larger muscle.",
    numbers:
      "The gastrocnemius grew much more with standing than with seated raises (Kinoshita et al. 2023). That calves belong into the session at all is our default.",
    whenOff: "Switch it off where nobody minds the calves.",
  },
  valid: [
    { name: "standing raises", week: [{ hours: 0, plan: "Leg Press 3x10\nStanding Calf Raise 3x12" }] },
    {
      name: "two leg sessions",
      week: [
        { hours: 0, plan: "Leg Press 3x10" },
        { hours: 72, plan: "Leg Press 3x10" },
      ],
    },
    { name: "a session alone does not tell", plan: "Leg Press 3x10" },
    { name: "no legs", week: [{ hours: 0, plan: "Lat Pulldown 3x10" }] },
    {
      name: "the unknown leg exercise may be it",
      week: [{ hours: 0, plan: "Leg Press 3x10\nFrog Thing 3x10 [legs]" }],
    },
  ],
  invalid: [
    {
      name: "one leg session without",
      week: [
        { hours: 0, plan: "Lat Pulldown 3x10" },
        { hours: 48, plan: "Leg Press 3x10" },
      ],
      findings: [{ messageId: "none", at: { day: 1 } }],
    },
    {
      name: "the only session of the week",
      plan: "Leg Press 3x10",
      context: { sessionsPerWeek: 1 },
      findings: [{ messageId: "none", severity: "hint" }],
    },
    {
      name: "seated raises alone",
      week: [{ hours: 0, plan: "Leg Press 3x10\nSeated Calf Raise 3x15" }],
      findings: [{ messageId: "bent" }],
    },
  ],
});
