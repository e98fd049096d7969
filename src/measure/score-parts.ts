import { backAt, doseUnits, effortAt, legsAt, lowBackAt } from "./lift-points";
import type { ScoreSetting, ScoreSums } from "./score-sums";
import { effortCost, imbalanceCost, liftCost, lowBackCost, stimulus, stimulusEnd } from "./score-weights";

const makeCurve = (): Float64Array =>
  Float64Array.from({ length: stimulusEnd * doseUnits + 1 }, (_, dose) => stimulus(dose / doseUnits));

/** The stimulus of every dose up to the end of the curve: a search looks it up a hundred thousand times. */
const curve = /* @__PURE__ */ makeCurve();

/** Stimulus of a dose in `doseUnits` of a set. */
const stimulusOf = (dose: number): number => curve[Math.min(dose, curve.length - 1)] ?? stimulus(dose / doseUnits);

/** Worth of the stimulus of all muscles. */
export const stimulusPart = (bySets: Float64Array, { muscles }: ScoreSetting): number => {
  let sum = 0;
  for (let at = 0; at < muscles.length; at += 1) sum += (muscles[at] ?? 0) * stimulusOf(bySets[at] ?? 0);
  return sum;
};

/** The same if there were so many sets more of a lift. */
const stimulusWith = (bySets: Float64Array, perSet: Float64Array, sets: number, muscles: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < muscles.length; at += 1) {
    sum += (muscles[at] ?? 0) * stimulusOf((bySets[at] ?? 0) + sets * (perSet[at] ?? 0));
  }
  return sum;
};

/** Worth of what is covered. */
export const coveragePart = (covers: Float64Array, { groups }: ScoreSetting): number => {
  let sum = 0;
  for (let at = 0; at < groups.length; at += 1) sum += (groups[at] ?? 0) * (covers[at] ?? 0);
  return sum;
};

/** Worth of the main lifts. */
export const mainPart = (mains: number, { main }: ScoreSetting): number => main * mains;

// Costs are taken from 0, so that no cost is 0 and not -0: JSON has no -0.

/** Cost of each lift. */
export const liftPart = ({ usual, unusual }: ScoreSums): number =>
  0 - (usual * liftCost.usual + unusual * liftCost.unusual);

/** Cost of effort above the level's target. */
export const effortPart = (effort: number, { effortFrom }: ScoreSetting): number =>
  0 - effortCost * Math.max(0, effort - effortFrom);

/** Cost of low-back load. */
export const lowBackPart = (lowBack: number, { lowBackFrom }: ScoreSetting): number =>
  0 - lowBackCost.each * Math.max(0, lowBack - lowBackFrom);

/** Cost of back and legs getting unlike shares where neither is named. */
export const balancePart = (legs: number, back: number, { isBalanced }: ScoreSetting): number =>
  isBalanced ? 0 - imbalanceCost.each * Math.max(0, Math.abs(legs - back) - imbalanceCost.from) : 0;

/** One of the sums if there were so many sets more of a lift. */
export const sumWith = (bySets: Float64Array, perSet: Float64Array, sets: number, at: number): number =>
  (bySets[at] ?? 0) + sets * (perSet[at] ?? 0);

/**
 * Total of a score if there were so many sets more of a lift, and the main lifts were worth so much: told without
 * making the change, for a search that asks so of every change. The parts are added in the order of a score's parts, so
 * that both come to the same bits.
 *
 * @param perSet What one set of the lift adds.
 * @param sets May be negative, or 0.
 */
export const scoreTotalWith = (
  sums: ScoreSums,
  perSet: Float64Array,
  sets: number,
  mains: number,
  coverage: number,
  pairs: number,
  setting: ScoreSetting,
): number => {
  const { bySets } = sums;
  return (
    stimulusWith(bySets, perSet, sets, setting.muscles) +
    coverage +
    mainPart(mains, setting) +
    liftPart(sums) +
    effortPart(sumWith(bySets, perSet, sets, effortAt), setting) +
    lowBackPart(sumWith(bySets, perSet, sets, lowBackAt), setting) -
    sums.skill +
    balancePart(sumWith(bySets, perSet, sets, legsAt), sumWith(bySets, perSet, sets, backAt), setting) +
    pairs * setting.pair
  );
};
