import type { Brief } from "../model/brief";
import { defaultCrowding, defaultGoal, defaultLevel } from "../model/defaults";
import type { Objective, Score } from "../model/objective";
import type { Plan } from "../model/plan";
import type { Session } from "../model/session";
import { type Look, note } from "../schema/look";
import { fieldOf, isRecord, numberAt } from "../schema/look-into";
import { requirePlan, stopAtWrong } from "../schema/require-plan";
import { itemsOf } from "./items";
import { requireScoreContext } from "./require-score-context";
import { balancedStimulus } from "./score";
import { pairsAmong, scoredLifts } from "./scored-lifts";

const unknownBrief: Omit<Brief, "objective"> = {
  priority: "balanced",
  goal: defaultGoal,
  level: defaultLevel,
  sessionOfWeek: 1,
  gym: { id: "", hash: "" },
  crowding: defaultCrowding,
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

/** What a score depends on: the words of a plan's context that it reads, and which session of the week it is. */
export type ScoreContext = Partial<
  Pick<Brief, "priority" | "goal" | "level" | "limitations" | "sessionsPerWeek" | "sessionOfWeek">
>;

/** What a plan itself tells of that; which session of the week it is tells only one that was built. */
export const scoreContextOf = (plan: Plan | Session): ScoreContext => {
  const { goal, level, priority, limitations, sessionsPerWeek } = plan.context ?? {};
  const sessionOfWeek = numberAt(fieldOf(plan, "brief"), "sessionOfWeek");
  return {
    ...(goal === undefined ? {} : { goal }),
    ...(level === undefined ? {} : { level }),
    ...(priority === undefined ? {} : { priority }),
    ...(limitations === undefined ? {} : { limitations }),
    ...(sessionsPerWeek === undefined ? {} : { sessionsPerWeek }),
    ...(sessionOfWeek === undefined ? {} : { sessionOfWeek }),
  };
};

/** An objective may be of a class: its function need not be its own. */
const lookAtObjective: Look = (value, walk) => {
  if (isRecord(value) && typeof value["score"] === "function") return;
  note(value, "an object with a name and a score function", walk);
};

/**
 * How good a plan is, in parts that add up. Compare scores within one gym and one set of wishes only.
 *
 * @param plan Any plan; unknown exercises score nothing.
 * @param context Goal, level, priority, limitations and which session of how many of the week; what is absent is taken
 * from the plan, then from the defaults.
 * @param objective What makes one plan better than another.
 * @throws {OptionsError} When the plan is not a plan, the context has problems, or the objective is none.
 */
export const scorePlan = (
  plan: Plan | Session,
  context: ScoreContext = {},
  objective: Objective = balancedStimulus,
): Score => {
  requirePlan(plan);
  requireScoreContext(context);
  stopAtWrong(lookAtObjective, objective, "objective");
  const said = Object.fromEntries(Object.entries(context).filter(([, word]) => word !== undefined));
  const brief: Brief = { ...unknownBrief, objective: objective.name, ...scoreContextOf(plan), ...said };
  return objective.score(scoredLifts(itemsOf(plan.blocks)), pairsAmong(plan.blocks), brief);
};
