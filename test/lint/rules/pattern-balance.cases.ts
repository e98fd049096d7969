import { patternBalance } from "../../../src/lint/rules/pattern-balance";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(patternBalance, {
  page: {
    why: "Weeks drift towards what one likes: squats without hinges, rows without pulldowns. The muscles that are left out show up later as weak points.",
    numbers: "The ratios, and from how many sets on they are counted, are our default.",
    whenOff: "Switch it off for blocks that bring one side up on purpose.",
  },
  valid: [
    { name: "two to one", week: [{ hours: 0, plan: "Barbell Back Squat 4x5\nRomanian Deadlift 2x8" }] },
    { name: "three to one", week: [{ hours: 0, plan: "Seated Cable Row 6x10\nLat Pulldown 2x10" }] },
    { name: "five sets have no ratio", week: [{ hours: 0, plan: "Barbell Back Squat 5x5" }] },
    { name: "a session alone does not tell", plan: "Seated Cable Row 6x10" },
    { name: "the unknown exercise may be it", week: [{ hours: 0, plan: "Seated Cable Row 6x10\nSky Pull 3x8" }] },
    {
      name: "nothing to pull down on in this gym",
      week: [{ hours: 0, plan: "Inverted Row 6x10" }],
      context: { gym: "bodyweight-no-bar" },
    },
  ],
  invalid: [
    {
      name: "rows alone",
      week: [{ hours: 0, plan: "Seated Cable Row 6x10" }],
      findings: [{ messageId: "missing", data: { moreSets: 6 } }],
    },
    {
      name: "more than two to one",
      week: [{ hours: 0, plan: "Barbell Back Squat 5x5\nRomanian Deadlift 2x8" }],
      findings: [{ messageId: "ratio", data: { moreSets: 5, lessSets: 2, most: 2 } }],
    },
    {
      name: "the other way round",
      week: [{ hours: 0, plan: "Romanian Deadlift 5x5\nLeg Press 2x8" }],
      findings: [{ messageId: "ratio" }],
    },
    {
      name: "more than three to one",
      week: [{ hours: 0, plan: "Lat Pulldown 7x10\nSeated Cable Row 2x10" }],
      findings: [{ messageId: "ratio", data: { most: 3 } }],
    },
    {
      name: "the only session of the week",
      plan: "Seated Cable Row 6x10",
      context: { sessionsPerWeek: 1 },
      findings: [{ messageId: "missing" }],
    },
    {
      name: "in a gym with pulldowns",
      week: [{ hours: 0, plan: "Seated Cable Row 6x10" }],
      context: { gym: "commercial" },
      findings: [{ messageId: "missing" }],
    },
  ],
});
