import { accentLifts, musclePerSession } from "../../../model/defaults";
import type { Choice } from "../../../model/strategy";
import { muscles } from "../../../model/vocabulary";
import type { Row } from "../row";
import type { TrialSetting } from "../trial-setting";
import type { Counted } from "./counted";
import { highestPrice, setsOf } from "./counted";

/** A limit: up to so much, and no further. */
export const limit = (most: number, of: Counted["of"], unit = 1): Counted => ({
  at: [Math.min(0, most), most],
  worth: [0, 0],
  low: -highestPrice / unit,
  high: 0,
  unit,
  of,
});

/** The limits of a session that hold for every day. */
export const sessionTotals = ({ caps }: TrialSetting): readonly Counted[] =>
  [
    limit(caps.sets, setsOf),
    limit(caps.lifts, () => 1),
    limit(caps.gradeTwoSets, (row, form) => (row.lift.exercise.demand.lowBack === 2 ? setsOf(row, form) : 0)),
    limit(caps.skilled, ({ lift }) => (lift.exercise.demand.skill === 3 ? 1 : 0)),
  ].filter(({ at }) => at.every(Number.isFinite));

/** One main lift a half at most; none where the caller forced one. */
export const mainTotals = (forced: readonly Row[]): readonly Counted[] =>
  [0, 1, 2].map((half) => {
    const held = forced.some((row) => row.half === half && row.lift.role === "main");
    const isLead = ({ lift, forms }: Row, form: number): boolean => lift.canLead && forms.mains[form] === 1;
    return limit(held ? 0 : 1, (row, form) => (row.half === half && isLead(row, form) ? 1 : 0));
  });

/** Each slot has room for so many lifts. */
export const slotTotals = (choices: readonly Choice[], forced: readonly Row[]): readonly Counted[] =>
  choices.flatMap(({ slot }) => {
    if (slot.kind !== "pattern") return [];
    const held = forced.filter(({ lift }) => lift.slot === slot.id).length;
    const isOpen = (row: Row): boolean => row.lift.slot === slot.id && !forced.includes(row);
    return [limit(Math.max(0, (slot.max ?? 1) - held), (row) => (isOpen(row) ? 1 : 0))];
  });

/** Lifts of an accent's region are few. */
export const accentTotals = (
  choices: readonly Choice[],
  forced: readonly Row[],
  { brief: { accent } }: TrialSetting,
): readonly Counted[] => {
  if (accent === undefined) return [];
  const isOf = ({ lift }: Row): boolean => lift.exercise.regions[0] === accent;
  const slots = new Set(
    choices.flatMap(({ slot }) => (slot.kind === "pattern" && slot.region === accent ? [slot.id] : [])),
  );
  const isOpen = (row: Row): boolean => isOf(row) && slots.has(row.lift.slot) && !forced.includes(row);
  return [limit(Math.max(0, accentLifts - forced.filter(isOf).length), (row) => (isOpen(row) ? 1 : 0))];
};

/** About what two sets add: the limit of a muscle is seldom reached, and its price should not sway the others. */
const unitOfMuscle = 2;

/** Fractional sets of each muscle. */
export const muscleTotals: readonly Counted[] = /* @__PURE__ */ muscles.map((_, muscle) =>
  limit(
    musclePerSession,
    (row, form) => setsOf(row, form) * (row.doses.find(({ at }) => at === muscle)?.share ?? 0),
    unitOfMuscle,
  ),
);
