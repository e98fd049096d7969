import { dumbbellRdl } from "../../../src/catalog/index";
import { equipmentAvailable } from "../../../src/lint/rules/equipment-available";
import { item } from "../../support/items";
import { casesFor } from "../../support/rule-cases";

const loaded = (kg: number) => item(dumbbellRdl, { load: { kg } });

export const cases = casesFor(equipmentAvailable, {
  page: {
    why: "A plan that needs a leg press is no plan in a garage. Where something near can be done instead, it is offered.",
    numbers:
      "What a gym has is a fact of the gym; the article asks for it. A stand-in has the same pattern, a cosine of muscle shares of 0.8 or more (our default) and asks nothing more of the body.",
    whenOff: "Switch it off while the gym in the context is only a guess.",
  },
  valid: [
    {
      name: "dumbbells are there",
      plan: "Dumbbell Romanian Deadlift 3x10 [at db-area]",
      context: { gym: "home-dumbbell" },
    },
    { name: "nobody knows the gym", plan: "Leg Press 3x10" },
    { name: "nobody knows the exercise", plan: "Zercher Yoke Thing 3x10", context: { gym: "home-dumbbell" } },
    {
      name: "the heaviest dumbbell",
      plan: { blocks: [{ kind: "straight", items: [loaded(24)] }] },
      context: { gym: "home-dumbbell" },
    },
  ],
  invalid: [
    {
      name: "no pulldown at home",
      plan: "Lat Pulldown 3x10",
      context: { gym: "home-dumbbell" },
      findings: [{ messageId: "missing", at: { block: 0, item: 0 } }],
    },
    {
      name: "a barbell hinge without a barbell",
      plan: "Stiff Leg Deadlift 3x8",
      context: { gym: "home-dumbbell" },
      findings: [{ messageId: "missingOr", data: { instead: "Dumbbell Romanian Deadlift" } }],
      fixed: "Dumbbell Romanian Deadlift 3x8",
    },
    {
      name: "a station of another gym",
      plan: "Dumbbell Romanian Deadlift 3x10 [at squat-rack-7]",
      context: { gym: "home-dumbbell" },
      findings: [{ messageId: "elsewhere", data: { station: "squat-rack-7" } }],
      fixed: "Dumbbell Romanian Deadlift 3x10",
    },
    {
      name: "heavier than there is",
      plan: { blocks: [{ kind: "straight", items: [loaded(25)] }] },
      context: { gym: "home-dumbbell" },
      findings: [{ messageId: "tooHeavy", data: { kg: 25, most: 24 } }],
    },
  ],
});
