import { barbellDeadlift, dumbbellRdl, heelsElevatedGobletSquat, trapBarDeadlift } from "../../../src/catalog/index";
import { commercial } from "../../../src/gyms/index";
import { equipmentAvailable } from "../../../src/lint/rules/equipment-available";
import type { Exercise } from "../../../src/model/exercise";
import type { EquipmentLimit } from "../../../src/model/gym";
import type { Plan } from "../../../src/model/plan";
import { item } from "../../support/items";
import { casesFor } from "../../support/rule-cases";

const straight = (exercise: Exercise, kg: number): Plan => ({
  blocks: [{ kind: "straight", items: [item(exercise, { load: { kg } })] }],
});
const limited = (...limits: readonly EquipmentLimit[]) => ({ gym: { ...commercial, limits } });

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
      plan: straight(dumbbellRdl, 24),
      context: { gym: "home-dumbbell" },
    },
    {
      name: "a limit on another bar",
      plan: straight(barbellDeadlift, 120),
      context: limited({ equipment: "trap-bar", maxKg: 100 }),
    },
    {
      name: "a dumbbell that is heavier than the heaviest plate, on a plate",
      plan: straight(heelsElevatedGobletSquat, 30),
      context: { gym: "dumbbells-and-cables" },
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
      name: "something near enough",
      plan: "Close-Grip Bench Press 3x8",
      context: { gym: "home-dumbbell" },
      findings: [{ messageId: "missingOr", data: { instead: "Dumbbell Bench Press" } }],
    },
    {
      name: "a single-leg hinge is no deadlift",
      plan: "Barbell Deadlift 3x8",
      context: { gym: "bodyweight-bar" },
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a station of another gym",
      plan: "Dumbbell Romanian Deadlift 3x10 [at squat-rack-7]",
      context: { gym: "home-dumbbell" },
      findings: [{ messageId: "elsewhere", data: { station: "squat-rack-7" } }],
      fixed: "Dumbbell Romanian Deadlift 3x10 [at db-area]",
    },
    {
      name: "heavier than there is",
      plan: straight(dumbbellRdl, 25),
      context: { gym: "home-dumbbell" },
      findings: [{ messageId: "tooHeavy", data: { kg: 25, most: 24 } }],
    },
    {
      name: "heavier than this bar goes",
      plan: straight(trapBarDeadlift, 120),
      context: limited({ equipment: "barbell", maxKg: 140 }, { equipment: "trap-bar", maxKg: 100 }),
      findings: [{ messageId: "tooHeavy", data: { kg: 120, most: 100 } }],
    },
    {
      name: "heavier than the bars of which one is in use at a time",
      plan: straight(trapBarDeadlift, 120),
      context: limited({ equipment: "safety-squat-bar+trap-bar", total: 1, maxKg: 100 }),
      findings: [{ messageId: "tooHeavy", data: { kg: 120, most: 100 } }],
    },
  ],
});
