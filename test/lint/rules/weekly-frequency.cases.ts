import { weeklyFrequency } from "../../../src/lint/rules/weekly-frequency";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(weeklyFrequency, {
  page: {
    why: "Training a muscle twice a week is no law: with the same volume, once does nearly as well. It matters where all of it has to go into one session that is too long for the muscle.",
    numbers:
      "Muscles trained more often grew more where volume was not always the same (Schoenfeld et al. 2016); with the same volume there was hardly a difference in strength (Ralston et al. 2018). Eleven sets in a session are where more could not be told apart, from a preprint.",
    whenOff: "Switch it off where the schedule has one day and the session is sound.",
  },
  valid: [
    {
      name: "twice",
      week: [
        { hours: 0, plan: "Barbell Back Squat 3x5\nLat Pulldown 3x10" },
        { hours: 72, plan: "Romanian Deadlift 3x8\nSeated Cable Row 3x10" },
      ],
    },
    { name: "a week without back and legs", week: [{ hours: 0, plan: "Bench Press 3x8" }] },
    {
      name: "a deadlift is of both",
      week: [
        { hours: 0, plan: "Barbell Deadlift 3x5" },
        { hours: 72, plan: "Barbell Deadlift 3x5" },
      ],
    },
    {
      name: "what the unknown lift is for nobody knows",
      week: [
        { hours: 0, plan: "Leg Press 3x10\nLat Pulldown 3x10" },
        { hours: 72, plan: "Frog Thing 3x10" },
      ],
    },
  ],
  invalid: [
    {
      name: "legs once",
      week: [
        { hours: 0, plan: "Barbell Back Squat 3x5\nLat Pulldown 3x10" },
        { hours: 72, plan: "Seated Cable Row 3x10" },
      ],
      findings: [{ messageId: "once", severity: "hint", at: { day: 0 }, data: { region: "Legs" } }],
    },
    {
      name: "eleven sets at a time",
      week: [{ hours: 0, plan: "Leg Extension 11x12" }],
      findings: [{ messageId: "once", severity: "hint" }],
    },
    {
      name: "more than eleven sets at a time",
      week: [{ hours: 0, plan: "Leg Extension 12x12" }],
      findings: [{ messageId: "crammed", at: { day: 0 }, data: { muscles: ["quads"] } }],
    },
  ],
});
