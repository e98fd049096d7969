import type { Brief } from "../model/brief";
import type { Objective, Score, ScoredLift } from "../model/objective";
import { liftPoints } from "./lift-points";
import {
  balancePart,
  coveragePart,
  effortPart,
  liftPart,
  lowBackPart,
  mainPart,
  skillPart,
  stimulusPart,
} from "./score-parts";
import { addLiftTo, addSetsTo, coverMore, mainPoints, noSums, scoreSettingOf } from "./score-sums";

const scoreLifts = (lifts: readonly ScoredLift[], pairs: number, brief: Brief): Score => {
  const sums = noSums();
  for (const lift of lifts) {
    const points = liftPoints(lift, brief);
    addLiftTo(sums, points, 1);
    coverMore(sums.covers, points.covers);
    addSetsTo(sums, points, lift.sets);
    if (lift.role === "main") sums.mains += mainPoints(points, lift.sets);
  }
  const setting = scoreSettingOf(brief);
  const parts = {
    stimulus: stimulusPart(sums, setting),
    coverage: coveragePart(sums, setting),
    mains: mainPart(sums, setting),
    lifts: liftPart(sums),
    effort: effortPart(sums, setting),
    lowBack: lowBackPart(sums, setting),
    skill: skillPart(sums),
    balance: balancePart(sums, setting),
    pairs: pairs * setting.pair,
  };
  return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts };
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
