import type { Brief } from "../model/brief";
import type { Objective, Score, ScoredLift } from "../model/objective";
import { backAt, effortAt, legsAt, liftPoints, lowBackAt } from "./lift-points";
import { balancePart, coveragePart, effortPart, liftPart, lowBackPart, mainPart, stimulusPart } from "./score-parts";
import { addLiftTo, addSetsTo, coverMore, mainPoints, noSums, scoreSettingOf } from "./score-sums";
import { coverageGroups } from "./score-weights";

const scoreLifts = (lifts: readonly ScoredLift[], pairs: number, brief: Brief): Score => {
  const sums = noSums();
  const covers = new Float64Array(coverageGroups.length);
  for (const lift of lifts) {
    const points = liftPoints(lift, brief);
    addLiftTo(sums, points, 1);
    addSetsTo(sums, points, lift.sets);
    coverMore(covers, points.covers);
    if (lift.role === "main") sums.mains += mainPoints(points, lift.sets);
  }
  const setting = scoreSettingOf(brief);
  const sum = (at: number): number => sums.bySets[at] ?? 0;
  const parts = {
    stimulus: stimulusPart(sums.bySets, setting),
    coverage: coveragePart(covers, setting),
    mains: mainPart(sums.mains, setting),
    lifts: liftPart(sums),
    effort: effortPart(sum(effortAt), setting),
    lowBack: lowBackPart(sum(lowBackAt), setting),
    skill: 0 - sums.skill,
    balance: balancePart(sum(legsAt), sum(backAt), setting),
    pairs: pairs === 0 ? 0 : pairs * setting.pair,
  };
  return { total: Object.values(parts).reduce((total, part) => total + part, 0), parts };
};

/**
 * The library's own objective: expected stimulus of fractional hard sets with diminishing returns, weighted by how far
 * a lift can be loaded; coverage of the big movements; main lifts for strength; less a cost for each lift, for effort
 * above the level's target, for low-back load, for skill and strength above the level. No term knows the minutes or
 * the gym, so that more of either never lowers the best score.
 */
export const balancedStimulus: Objective = /* @__PURE__ */ Object.freeze({
  name: "balancedStimulus",
  score: scoreLifts,
});
