import type { Brief } from "../model/brief";
import type { Objective, Score } from "../model/objective";
import type { Plan } from "../model/plan";
import { requirePlan } from "../schema/require-plan";
import { isKnownItem, itemsOf, loadOf } from "./items";
import { balancedStimulus } from "./score";

const unknownBrief: Omit<Brief, "objective"> = {
  priority: "balanced",
  goal: "general",
  level: "intermediate",
  sessionOfWeek: 1,
  gym: { id: "", hash: "" },
  crowding: "normal",
  straps: false,
  limitations: [],
  screening: [],
  include: [],
  exclude: [],
  lock: [],
  template: { id: "", hash: "" },
  catalog: "",
  strategies: { select: "", prescribe: "", order: "", pair: "", fit: "" },
  seed: "",
};

/** What a score depends on: the words of a plan's context that it reads. */
export type ScoreContext = Partial<Pick<Brief, "priority" | "goal" | "level" | "limitations">>;

/**
 * How good a plan is, in parts that add up. Compare scores within one gym and one set of wishes only.
 *
 * @param plan Any plan; unknown exercises score nothing.
 * @param context Goal, level, priority and limitations; what is absent is taken from the plan, then from the defaults.
 * @param objective What makes one plan better than another.
 * @throws {OptionsError} When the plan is none.
 */
export const scorePlan = (plan: Plan, context: ScoreContext = {}, objective: Objective = balancedStimulus): Score => {
  requirePlan(plan);
  const lifts = itemsOf(plan.blocks)
    .filter(isKnownItem)
    .map((item) => ({
      exercise: item.exercise,
      role: item.role,
      sets: item.prescription.sets,
      load: loadOf(item),
    }));
  const pairs = plan.blocks.filter((block) => block.kind !== "straight").length;
  const { goal, level, priority, limitations } = { ...plan.context, ...context };
  const brief = {
    ...unknownBrief,
    objective: objective.name,
    ...(goal === undefined ? {} : { goal }),
    ...(level === undefined ? {} : { level }),
    ...(priority === undefined ? {} : { priority }),
    ...(limitations === undefined ? {} : { limitations }),
  };
  return objective.score(lifts, pairs, brief);
};
