import { progressionModels } from "../../../src/lint/rules/progression-models";
import { casesFor } from "../../support/rule-cases";

const weeks = (...plans: readonly string[]) => plans.map((plan) => [{ hours: 0, plan }]);

export const cases = casesFor(progressionModels, {
  page: {
    why: "Whoever does the same each week gets used to it. Load or reps grow, one small step at a time; a leap in load or in sets ends in missed reps or sore weeks.",
    numbers:
      "Progressing load or reps led to similar results (Plotkin et al. 2022). The sizes of the steps are our default.",
    whenOff: "Switch it off where the progression is agreed on and not written into the plan.",
  },
  valid: [
    { name: "a tenth more load", program: weeks("Leg Press 3x10 @100kg", "Leg Press 3x10 @110kg") },
    { name: "load grows", program: weeks("Leg Press 3x10 @100kg", "Leg Press 3x10 @105kg", "Leg Press 3x10 @110kg") },
    { name: "reps grow", program: weeks("Leg Press 3x8 @100kg", "Leg Press 3x9 @100kg", "Leg Press 3x10 @100kg") },
    { name: "two weeks may be the same", program: weeks("Leg Press 3x10", "Leg Press 3x10") },
    { name: "five kilograms are a small step", program: weeks("Leg Press 3x10 @40kg", "Leg Press 3x10 @45kg") },
    { name: "other reps have other loads", program: weeks("Leg Press 3x10 @100kg", "Leg Press 3x5 @130kg") },
    {
      name: "back to where it was after a deload",
      program: weeks("Leg Press 5x10 @100kg", "Leg Press 2x10 @80kg", "Leg Press 5x10 @105kg"),
    },
    { name: "a fifth more sets", program: weeks("Leg Press 5x10", "Leg Press 6x10") },
  ],
  invalid: [
    {
      name: "three weeks, all the same",
      program: weeks("Leg Press 3x10", "Leg Press 3x10", "Leg Press 3x10"),
      findings: [{ messageId: "none", severity: "hint", data: { weeks: 3 } }],
    },
    {
      name: "a leap in load",
      program: weeks("Leg Press 3x10 @100kg", "Leg Press 3x10 @111kg"),
      findings: [{ messageId: "load", at: { week: 1, day: 0, block: 0, item: 0 }, data: { from: 100, to: 111 } }],
    },
    {
      name: "six kilograms on forty",
      program: weeks("Leg Press 3x10 @40kg", "Leg Press 3x10 @46kg"),
      findings: [{ messageId: "load" }],
    },
    {
      name: "a little more than a fifth",
      program: weeks("Leg Press 13x10", "Leg Press 16x10"),
      findings: [{ messageId: "sets" }],
    },
    {
      name: "a leap in sets",
      program: weeks("Leg Press 5x10", "Leg Press 7x10"),
      findings: [{ messageId: "sets", at: { week: 1 }, data: { week: 2, from: 5, to: 7 } }],
    },
  ],
});
