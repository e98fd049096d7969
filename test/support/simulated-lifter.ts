import { dayNumber } from "../../src/measure/day-number";
import { isKnownItem, itemsOf, loadOf } from "../../src/measure/items";
import { workSetsOf } from "../../src/measure/work-sets";
import type { KnownItem } from "../../src/model/plan";
import type { RecordedSet, TrainingRecord } from "../../src/model/record";
import type { Session } from "../../src/model/session";

/**
 * A lifter to try programmes on: a model of strength, with noise from a seed.
 *
 * - Each lift has a 1RM. It begins at a share of a ceiling, and each session with enough hard sets adds a share of what
 *   is missing to the ceiling: much at first, little later.
 * - A day is good or bad: the 1RM of the day is off by a few percent, the same for all lifts, and a little by lift.
 * - Fatigue gathers with each hard set and fades by the day; it takes some percent off.
 * - Reps to failure at a load follow Epley. The lifter stops at the planned reserve, or earlier where the most reps of
 *   the range are done; an open set goes on to what it shall leave. What is left is noted, now and then one off.
 * - Where no load is planned, one is chosen by feel: what the planned reps and reserve ask, some percent off.
 */
export interface SimulatedLifter {
  /** Trains a session on a day. */
  readonly train: (session: Session, day: string) => TrainingRecord;
  /** The true 1RM of a lift in kilograms. */
  readonly strength: (item: KnownItem) => number;
}

/** Numbers from 0 to just below 1: a linear congruential generator, the same on every machine. */
const numbersFrom = (seed: number): (() => number) => {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

/** About normal, mean 0 and standard deviation 1: the sum of twelve. */
const normalFrom = (next: () => number): number => Array.from({ length: 12 }, next).reduce((a, b) => a + b, -6);

/** Ceilings of 1RM in kilograms by what is lifted: plausible for a trained adult, invented. */
const ceilingOf = (item: KnownItem): number => {
  const { pattern, mechanics } = item.exercise;
  const heavy = pattern === "hinge" ? 210 : ["squat", "leg-press"].includes(pattern) ? 170 : 110;
  const base = mechanics === "compound" ? heavy : 60;
  const load = loadOf(item);
  if (load === "dumbbell" || load === "kettlebell") return base / 2.6;
  return load === "machine" ? base * 1.3 : base;
};

const epleyReps = (max: number, kg: number): number => 30 * (max / kg - 1) + 1e-9;

interface Options {
  /** Seed of its luck. */
  readonly seed: number;
  /** Share of the ceiling that it begins at. */
  readonly begins?: number;
}

/** A lifter with its own luck. */
export const simulatedLifter = ({ seed, begins = 0.6 }: Options): SimulatedLifter => {
  const next = numbersFrom(seed + 1);
  const strength = new Map<string, number>();
  let [fatigue, lastDay] = [0, 0];
  const maxOf = (item: KnownItem): number => strength.get(item.exercise.id) ?? ceilingOf(item) * begins;

  const trainItem = (item: KnownItem, shape: number): readonly RecordedSet[] => {
    const today = maxOf(item) * shape * (1 + 0.01 * normalFrom(next)) * (1 - Math.min(0.08, fatigue));
    const sets = workSetsOf(item.prescription).map(({ target, effort, load }, at): RecordedSet => {
      if (target.kind === "time" || target.kind === "distance") return { seconds: 30 };
      const isOpen = target.kind === "amrap";
      const wished = isOpen ? target.min : target.max;
      const reserve = isOpen
        ? (target.leave ?? 0)
        : effort?.kind === "rir"
          ? effort.min
          : effort?.kind === "percent"
            ? 0
            : 2;
      const feel = today / (1 + (wished + reserve) / 30) / (1.03 + 0.03 * normalFrom(next));
      const kg = load?.kg ?? Math.max(2.5, Math.round(feel / 2.5) * 2.5);
      const possible = Math.floor(epleyReps(today * (1 - 0.008 * at), kg));
      const reps = Math.max(
        0,
        isOpen ? possible - reserve : Math.min(wished, Math.max(possible - reserve, Math.min(possible, target.min))),
      );
      const left = Math.max(0, possible - reps);
      const noted = Math.max(0, left + (next() < 0.2 ? (next() < 0.5 ? -1 : 1) : 0));
      return { kg, reps, rir: Math.min(noted, 6) };
    });
    const hard = sets.filter(({ rir = 9, reps = 0 }) => rir <= 4 && reps > 0).length;
    const ceiling = ceilingOf(item);
    const missing = Math.max(0, ceiling - maxOf(item));
    strength.set(item.exercise.id, maxOf(item) + missing * 0.012 * Math.min(1, hard / 3));
    fatigue += 0.0012 * hard;
    return sets;
  };

  return {
    strength: maxOf,
    train: (session, day) => {
      const now = dayNumber(day);
      fatigue = Math.max(0, fatigue * (lastDay === 0 ? 1 : 0.85 ** (now - lastDay)));
      lastDay = now;
      const shape = 1 + 0.02 * normalFrom(next);
      const items = itemsOf(session.blocks).filter(isKnownItem);
      const entries = items.map((item) => ({
        exercise: item.exercise.id,
        sets:
          loadOf(item) === "bodyweight" || loadOf(item) === "band" ? [{ reps: 10, rir: 2 }] : trainItem(item, shape),
      }));
      return { day, entries };
    },
  };
};
