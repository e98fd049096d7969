import { mostForSubsets } from "../../measure/matching-by-subsets";
import { mainPoints, noSums, type ScoreSums } from "../../measure/score-sums";
import { coverageGroups } from "../../measure/score-weights";
import type { LimitTotals } from "../../measure/session-limits";
import { noTotals } from "../../measure/session-limits";
import { mostSets } from "../../model/limits";
import { muscles } from "../../model/vocabulary";
import type { Row } from "./row";
import type { TrialSetting } from "./trial-setting";

/** The best way to pair lifts with equal sets: what its pairs save together, and each of them, the greatest first. */
export interface Matching {
  /** Seconds saved by all pairs. */
  readonly weight: number;
  /** Seconds saved by each pair, the greatest first. */
  readonly savings: readonly number[];
  /** The last of the lifts: with another one in its place the matching is another. */
  readonly last: Row | undefined;
}

/**
 * Lifts on trial: a search puts them in, changes them and takes them off tens of thousands of times in a build. All
 * that worth, time and limits depend on is kept as sums, so that a change costs what it changes and not the whole
 * session.
 */
export interface Trial {
  /** What stays the same in one build. */
  readonly setting: TrialSetting;
  /** The lifts, in the order in which they were added. */
  readonly rows: Row[];
  /** The place of each one's form. */
  readonly forms: number[];
  /** What the score depends on. */
  readonly sums: ScoreSums;
  /** What the first lifts cover, by how many they are: a lift that is taken off leaves what was covered before it. */
  readonly covers: Float64Array[];
  /** What that is worth. */
  readonly coverage: number[];
  /** What the limits depend on. */
  readonly totals: LimitTotals;
  /** Fractional sets of each muscle. */
  readonly doses: Float64Array;
  /** Main lifts by half. */
  readonly mains: [number, number, number];
  /** Those of them that need not be main lifts. */
  readonly leads: [number, number, number];
  /** The best matchings that are known, by the sets of the lifts and by the subset of lifts, a bit for each. */
  readonly matchings: (Matching | undefined)[][];
  /** Room to gather lifts by their sets, a bit for each; all 0 between two uses. */
  readonly subsets: Int32Array;
  /** Room for what pairs save. */
  readonly saved: Float64Array;
  /** Planned seconds of the whole session, all done straight. */
  straightSeconds: number;
  /** Sets still to come that the sums count beside those of the lifts. */
  foreseen: number;
  /** What counts against lifts that were trained lately, in tenths of a point. */
  lately: number;
  /** Lifts for which the gear is soon too light. */
  light: number;
  /** Lifts that train legs. */
  ofLegs: number;
  /** Lifts that train the back. */
  ofBack: number;
}

/** A trial without lifts. */
export const makeTrial = (setting: TrialSetting): Trial => {
  const sums = noSums();
  return {
    setting,
    rows: [],
    forms: [],
    sums,
    covers: [new Float64Array(coverageGroups.length)],
    coverage: [0],
    totals: noTotals(),
    doses: new Float64Array(muscles.length),
    mains: [0, 0, 0],
    leads: [0, 0, 0],
    matchings: [],
    subsets: new Int32Array(mostSets + 1),
    saved: new Float64Array(mostForSubsets / 2),
    straightSeconds: setting.generalSeconds,
    foreseen: 0,
    lately: 0,
    light: 0,
    ofLegs: 0,
    ofBack: 0,
  };
};

/**
 * Worth of the main lifts before the goal weighs it, always counted anew in the order of the lifts: square roots do not
 * come off a sum as they went in.
 */
export const mainsOf = ({ rows, forms }: Trial): number => {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const form = forms[at] ?? 0;
    if (row !== undefined && row.forms.mains[form] === 1) sum += mainPoints(row.points, row.forms.sets[form] ?? 0);
  }
  return sum;
};
