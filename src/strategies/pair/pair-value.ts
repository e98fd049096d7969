import { changeSecondsBetween } from "../../measure/change-of-place";
import { type PairType, pairTypeOf } from "../../measure/overlap";
import { canPair, pairProblems } from "../../measure/pair-problems";
import { savedByPair } from "../../measure/planned-seconds";
import { settingOf } from "../../measure/setting";
import type { KnownItem } from "../../model/plan";
import type { BuildBrief } from "../../model/strategy";

/**
 * How good a kind of pair is: opposing muscles a little better than one region resting, the same muscles far behind.
 */
const typeWorth: { readonly [T in PairType]: number } = { antagonists: 1, "alternate-peripheral": 0.9, similar: 0.3 };
/** Cost of a remark that does not forbid the pair. */
const remarkCost = 0.2;
/** Cost of each set that one of the two does alone. */
const unequalCost = 0.25;
/** Cost of a change of a minute. */
const changeCost = 0.5;

/**
 * How good a pair is, 0 when it is refused: its kind, less remarks, unequal sets and the way between the two places.
 */
export const pairQuality = (a: KnownItem, b: KnownItem, brief: BuildBrief): number => {
  const setting = settingOf(brief);
  if (!canPair(a, b, setting)) return 0;
  const remarks = pairProblems(a, b, setting).length;
  const unequal = Math.abs(a.prescription.sets - b.prescription.sets);
  const change = changeSecondsBetween(a, b, setting) / 60;
  const worth = typeWorth[pairTypeOf(a.exercise, b.exercise)];
  return Math.max(0.05, worth - remarkCost * remarks - unequalCost * unequal - changeCost * change);
};

/** Seconds of planning time that doing two items by turns saves. */
export const savedSeconds = (a: KnownItem, b: KnownItem, brief: BuildBrief): number =>
  savedByPair(a, b, settingOf(brief));
