import { backAt, doseUnits, effortAt, legsAt, lowBackAt, ownBackAt, ownLegsAt } from "../../../measure/lift-points";
import {
  brokenPromise,
  effortCost,
  imbalanceCost,
  lowBackCost,
  stimulus,
  stimulusEnd,
} from "../../../measure/score-weights";
import type { Choice } from "../../../model/strategy";
import type { Row } from "../row";
import type { TrialSetting } from "../trial-setting";
import { type Counted, eachSet, highestPrice, pointsOfSet } from "./counted";
import { accentTotals, limit, mainTotals, muscleTotals, sessionTotals, slotTotals } from "./limit-totals";

/** More than any total of points comes to. */
const far = 10_000;
/** Seconds of a session without an end. */
const endless = 100_000_000;
/** Seconds of about one set with its rest. */
const secondsOfSet = 150;

const stimulusOf = (muscle: number, worth: number): Counted => {
  const knots = Array.from({ length: stimulusEnd + 1 }, (_, sets) => sets);
  return {
    at: [...knots.map((sets) => sets * doseUnits), far],
    worth: [...knots, stimulusEnd].map((sets) => worth * stimulus(sets)),
    low: 0,
    high: (worth * stimulus(1)) / doseUnits,
    unit: doseUnits,
    of: pointsOfSet(muscle),
  };
};

/** What is over a number costs, as far as it is allowed at all. */
const costOver = (from: number, each: number, at: number, most = far): Counted => ({
  at: [0, Math.min(from, most), most],
  worth: [0, 0, -each * Math.max(0, most - from)],
  low: most === far ? -each : -highestPrice,
  high: 0,
  unit: 1,
  of: pointsOfSet(at),
});

const difference = (at: number, than: number): Counted["of"] =>
  eachSet(({ points }) => (points.perSet[at] ?? 0) - (points.perSet[than] ?? 0));

/** The named region gets no less than the other. */
const ahead = (at: number, than: number): Counted => ({
  at: [-far, 0, far],
  worth: [-brokenPromise * far, 0, 0],
  low: 0,
  high: brokenPromise,
  unit: 1,
  of: difference(at, than),
});

/** Back and legs get about the same. */
const evenness = (): Counted => ({
  at: [-far, -imbalanceCost.from, imbalanceCost.from, far],
  worth: [imbalanceCost.from - far, 0, 0, imbalanceCost.from - far].map((over) => imbalanceCost.each * over),
  low: -imbalanceCost.each,
  high: imbalanceCost.each,
  unit: 1,
  of: difference(legsAt, backAt),
});

const balanceTotals = ({ brief: { priority } }: TrialSetting): readonly Counted[] => {
  switch (priority) {
    case "balanced":
      return [evenness()];
    case "legs":
      return [ahead(legsAt, backAt), ahead(ownLegsAt, ownBackAt)];
    case "back":
      return [ahead(backAt, legsAt), ahead(ownBackAt, ownLegsAt)];
  }
};

/** A region that can be trained is. */
const presence = (isFor: "isForLegs" | "isForBack"): Counted => ({
  at: [0, 1, far],
  worth: [-brokenPromise, 0, 0],
  low: 0,
  high: brokenPromise,
  unit: 1,
  of: (row) => (row[isFor] ? 1 : 0),
});

/** The totals of a build. */
export interface BuildTotals {
  /** Those with a price in a bound, time first. */
  readonly priced: readonly Counted[];
  /** The limits of muscles, where what is asked for is over them: how far is told for all of them together. */
  readonly unpriced: readonly Counted[];
}

/**
 * The totals of a build.
 *
 * @param forced Rows that must be there.
 */
export const totalsOf = (choices: readonly Choice[], forced: readonly Row[], setting: TrialSetting): BuildTotals => {
  const { score, caps, budgetSeconds, generalSeconds, times } = setting;
  const seconds = Number.isFinite(budgetSeconds) ? budgetSeconds - generalSeconds : endless;
  const priced = [
    limit(seconds, times.seconds, secondsOfSet),
    ...Array.from(score.muscles, (worth, muscle) => stimulusOf(muscle, worth)),
    costOver(score.effortFrom, effortCost, effortAt),
    costOver(score.lowBackFrom, lowBackCost.each, lowBackAt, caps.lowBack),
    ...balanceTotals(setting),
    ...(setting.isLegsOpen ? [presence("isForLegs")] : []),
    ...(setting.isBackOpen ? [presence("isForBack")] : []),
    ...sessionTotals(setting),
    ...mainTotals(forced),
    ...slotTotals(choices, forced),
    ...accentTotals(choices, forced, setting),
  ];
  return caps.muscles === 0
    ? { priced: [...priced, ...muscleTotals], unpriced: [] }
    : { priced, unpriced: muscleTotals };
};
