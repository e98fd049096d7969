import { makeTools } from "../../src/build/make-tools";
import type { Objective } from "../../src/model/objective";
import type { BuildBrief, BuildTools, Picks, Strategies } from "../../src/model/strategy";
import { asPlanned } from "../../src/strategies/fit/as-planned";
import { asListed as orderAsListed } from "../../src/strategies/order/as-listed";
import { unpaired } from "../../src/strategies/pair/unpaired";
import { byGoal } from "../../src/strategies/prescribe/by-goal";
import { asListed } from "../../src/strategies/select/as-listed";

/** Strategies that leave everything as it is. */
const plain: Strategies = {
  select: asListed,
  prescribe: byGoal,
  order: orderAsListed,
  pair: unpaired,
  fit: asPlanned,
};

/** The tools that a strategy gets for a brief; straight sets in the order of the list, unless told otherwise. */
export const toolsOf = (brief: BuildBrief, strategies: Partial<Strategies> = {}, forced: Picks = []): BuildTools =>
  makeTools(brief, { ...plain, ...strategies }, forced);

/** An objective that knows the worth of a set of each exercise, and of nothing else. */
export const worthPerSet = (worths: { readonly [id: string]: number }): Objective => ({
  name: "worthPerSet",
  score: (lifts) => {
    const total = lifts.reduce((sum, { exercise, sets }) => sum + sets * (worths[exercise.id] ?? 0), 0);
    return { total, parts: { worth: total } };
  },
});
