import { backAt, doseUnits, effortAt, legsAt, lowBackAt, ownBackAt, ownLegsAt } from "../../../measure/lift-points";
import { effortCost, imbalanceCost, lowBackCost, stimulus, stimulusEnd } from "../../../measure/score-weights";
import { accentLifts, musclePerSession } from "../../../model/defaults";
import type { Choice } from "../../../model/strategy";
import { muscles } from "../../../model/vocabulary";
import { reserveCosts } from "../reserve-costs";
import type { Row } from "../row";
import type { TrialSetting } from "../trial-setting";
import type { Total } from "./problem";

/** A total with what a lift in one of its forms adds to it. */
export interface Counted extends Total {
  /** Amount that a form adds. */
  readonly of: (row: Row, form: number) => number;
}

/** More than any total comes to. */
const far = 10_000;
/** No price of a unit is higher. */
const highest = 20;
/** Seconds of about one set with its rest. */
const secondsOfSet = 150;

const setsOf = ({ forms }: Row, form: number): number => forms.sets[form] ?? 0;
const bySets =
  (of: (row: Row) => number): Counted["of"] =>
  (row, form) =>
    setsOf(row, form) * of(row);
const perSet = (at: number): Counted["of"] => bySets(({ points }) => points.perSet[at] ?? 0);

/** A limit: up to so much, and no further. */
const limit = (most: number, of: Counted["of"], unit = 1): Counted => ({
  at: [Math.min(0, most), most],
  worth: [0, 0],
  low: -highest / unit,
  high: 0,
  unit,
  of,
});

const stimulusOf = (muscle: number, worth: number): Counted => {
  const knots = Array.from({ length: stimulusEnd + 1 }, (_, sets) => sets);
  return {
    at: [...knots.map((sets) => sets * doseUnits), far],
    worth: [...knots.map((sets) => worth * stimulus(sets)), worth * stimulus(stimulusEnd)],
    low: 0,
    high: (worth * stimulus(1)) / doseUnits,
    unit: doseUnits,
    of: perSet(muscle),
  };
};

const costOver = (from: number, each: number, at: number, most = far): Counted => ({
  at: [0, Math.min(from, most), most],
  worth: [0, 0, -each * Math.max(0, most - from)],
  low: most === far ? -each : -highest,
  high: 0,
  unit: 1,
  of: perSet(at),
});

const ahead = (at: number, behind: number): Counted => ({
  at: [-far, 0, far],
  worth: [-reserveCosts.brokenPromise * far, 0, 0],
  low: 0,
  high: reserveCosts.brokenPromise,
  unit: 1,
  of: bySets(({ points }) => (points.perSet[at] ?? 0) - (points.perSet[behind] ?? 0)),
});

const evenness: Counted = {
  at: [-far, -imbalanceCost.from, imbalanceCost.from, far],
  worth: [-imbalanceCost.each * (far - imbalanceCost.from), 0, 0, -imbalanceCost.each * (far - imbalanceCost.from)],
  low: -imbalanceCost.each,
  high: imbalanceCost.each,
  unit: 1,
  of: bySets(({ points }) => (points.perSet[legsAt] ?? 0) - (points.perSet[backAt] ?? 0)),
};

const balanceTotals = ({ brief: { priority } }: TrialSetting): readonly Counted[] => {
  switch (priority) {
    case "balanced":
      return [evenness];
    case "legs":
      return [ahead(legsAt, backAt), ahead(ownLegsAt, ownBackAt)];
    case "back":
      return [ahead(backAt, legsAt), ahead(ownBackAt, ownLegsAt)];
  }
};

/** A region that can be trained is. */
const presence = (at: number): Counted => ({
  at: [0, 1, far],
  worth: [-reserveCosts.brokenPromise, 0, 0],
  low: 0,
  high: reserveCosts.brokenPromise,
  unit: 1,
  of: ({ points }) => ((points.perSet[at] ?? 0) > 0 ? 1 : 0),
});

const regionTotals = ({ isLegsOpen, isBackOpen }: TrialSetting): readonly Counted[] => [
  ...(isLegsOpen ? [presence(legsAt)] : []),
  ...(isBackOpen ? [presence(backAt)] : []),
];

const one: Counted["of"] = () => 1;

const limitTotals = ({ caps }: TrialSetting): readonly Counted[] =>
  [
    limit(caps.sets, setsOf),
    limit(caps.lifts, one),
    limit(caps.gradeTwoSets, (row, form) => (row.lift.exercise.demand.lowBack === 2 ? setsOf(row, form) : 0)),
    limit(caps.skilled, ({ lift }) => (lift.exercise.demand.skill === 3 ? 1 : 0)),
  ].filter(({ at }) => at.every(Number.isFinite));

const isLead = ({ lift, forms }: Row, form: number): boolean => lift.canLead && forms.mains[form] === 1;

/** One main lift a half at most; none where the caller forced one. */
const mainTotals = (forced: readonly Row[]): readonly Counted[] =>
  [0, 1, 2].map((half) => {
    const held = forced.some((row) => row.half === half && row.lift.role === "main");
    return limit(held ? 0 : 1, (row, form) => (row.half === half && isLead(row, form) ? 1 : 0));
  });

const slotTotals = (choices: readonly Choice[], forced: readonly Row[]): readonly Counted[] =>
  choices.flatMap(({ slot }) => {
    if (slot.kind !== "pattern") return [];
    const held = forced.filter(({ lift }) => lift.slot === slot.id).length;
    const isOpen = (row: Row): boolean => row.lift.slot === slot.id && !forced.includes(row);
    return [limit(Math.max(0, (slot.max ?? 1) - held), (row) => (isOpen(row) ? 1 : 0))];
  });

/** Lifts of an accent's region are few. */
const accentTotals = (choices: readonly Choice[], forced: readonly Row[], { brief }: TrialSetting): readonly Counted[] => {
  const { accent } = brief;
  if (accent === undefined) return [];
  const isOf = ({ lift }: Row): boolean => lift.exercise.regions[0] === accent;
  const slots = new Set(
    choices.flatMap(({ slot }) => (slot.kind === "pattern" && slot.region === accent ? [slot.id] : [])),
  );
  const isOpen = (row: Row): boolean => isOf(row) && slots.has(row.lift.slot) && !forced.includes(row);
  return [limit(Math.max(0, accentLifts - forced.filter(isOf).length), (row) => (isOpen(row) ? 1 : 0))];
};

/** Fractional sets of each muscle; no price in a bound, since the stimulus is flat before that much. */
const muscleTotals = (): readonly Counted[] =>
  muscles.map((_, muscle) =>
    limit(
      musclePerSession,
      bySets(({ doses }) => doses.find(({ at }) => at === muscle)?.share ?? 0),
    ),
  );

/** The totals of a build that have a price in a bound, time first, and those that are only a limit. */
export const totalsOf = (
  choices: readonly Choice[],
  forced: readonly Row[],
  setting: TrialSetting,
): { readonly priced: readonly Counted[]; readonly unpriced: readonly Counted[] } => {
  const { score, caps, budgetSeconds, generalSeconds, times } = setting;
  const seconds = Number.isFinite(budgetSeconds) ? budgetSeconds - generalSeconds : far * far;
  return {
    priced: [
      limit(seconds, times.seconds, secondsOfSet),
      ...Array.from(score.muscles, (worth, muscle) => stimulusOf(muscle, worth)),
      costOver(score.effortFrom, effortCost, effortAt),
      costOver(score.lowBackFrom, lowBackCost.each, lowBackAt, caps.lowBack),
      ...balanceTotals(setting),
      ...regionTotals(setting),
      ...limitTotals(setting),
      ...mainTotals(forced),
      ...slotTotals(choices, forced),
      ...accentTotals(choices, forced, setting),
    ],
    unpriced: muscleTotals(),
  };
};
