import { supersetGripOverlap } from "../../../src/lint/rules/superset-grip-overlap";
import { casesFor } from "../../support/rule-cases";

const context = { straps: false };

export const cases = casesFor(supersetGripOverlap, {
  page: {
    why: "Two exercises that hang on the hands never let the grip rest. It ends the sets before back and legs are done.",
    numbers:
      "The grades and the sums are our default. The article's pair of stiff-leg deadlifts and pulldowns is a hint: a hook grip serves on the pulldown.",
    whenOff: "Switch it off where grip is what you train.",
  },
  valid: [
    { name: "leg curls and pulldowns", plan: "A1 Lying Leg Curl 4x10\nA2 Lat Pulldown 4x10", context },
    { name: "one of them needs little hold", plan: "A1 Stiff Leg Deadlift 3x10\nA2 Goblet Squat 3x10", context },
    { name: "straps are used", plan: "A1 Stiff Leg Deadlift 3x10\nA2 Lat Pulldown 3x10", context: { straps: true } },
  ],
  invalid: [
    {
      name: "the article's pair: a pulldown can be held with a hook",
      plan: "A1 Stiff Leg Deadlift 3x10\nA2 Lat Pulldown 3x10",
      context,
      findings: [{ messageId: "easier", severity: "hint", at: { block: 0, item: 1 }, data: { sum: 5 } }],
    },
    {
      name: "two dumbbells and a bar",
      plan: "A1 Stiff Leg Deadlift 3x10\nA2 Dumbbell RDL 3x10",
      context,
      findings: [{ messageId: "both", data: { sum: 5 } }],
    },
    {
      name: "whether straps are used is unknown",
      plan: "A1 Stiff Leg Deadlift 3x10\nA2 Dumbbell RDL 3x10",
      findings: [{ messageId: "both", severity: "hint" }],
    },
    {
      name: "all of the grip twice",
      plan: "A1 Stiff Leg Deadlift 3x10\nA2 Pull-Up 3x8",
      context: { straps: true },
      findings: [{ messageId: "both", data: { sum: 6 } }],
    },
    {
      name: "a sum of four",
      plan: "A1 Dumbbell RDL 3x10\nA2 Walking Lunge 3x10",
      context,
      findings: [{ messageId: "both", severity: "hint", data: { sum: 4 } }],
    },
  ],
});
