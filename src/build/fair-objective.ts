import { frozen } from "../compile/define-frozen";
import { StrategyError } from "../errors";
import { dayAddition } from "../measure/day-objective";
import { balancedStimulus } from "../measure/score";
import type { Objective } from "../model/objective";
import type { BuildBrief } from "../model/strategy";

/** A frozen brief for strategies: its objective is one that they cannot change. */
export const fairBrief = (brief: BuildBrief): BuildBrief => {
  const judge = frozen(fairObjective(brief.judge));
  return judge === brief.judge ? frozen(brief) : frozen({ ...brief, judge });
};

/**
 * An objective as strategies may use it; the library's own is that already. Any other is wrapped: they cannot change
 * it, and it gives a number or says that it cannot.
 *
 * @throws {StrategyError} when it throws or gives a total that is not a finite number; a search would never end.
 */
const fairObjective = (objective: Objective): Objective => {
  if (objective === balancedStimulus || dayAddition(objective) !== undefined) return objective;
  const { name } = objective;
  return {
    name,
    score: (lifts, pairs, brief) => {
      // A list of its own: what it does to it would otherwise be blamed on the strategy whose list it is.
      const own = frozen(lifts.map((lift) => ({ ...lift })));
      const score = scoreOf(() => objective.score(own, pairs, brief), name);
      if (typeof score?.total === "number" && Number.isFinite(score.total)) return score;
      throw new StrategyError(name, "gave a score whose total is not a finite number");
    },
  };
};

const scoreOf = (score: () => ReturnType<Objective["score"]>, name: string) => {
  try {
    return score();
  } catch (error) {
    throw new StrategyError(name, "threw while scoring a session", { cause: error });
  }
};
