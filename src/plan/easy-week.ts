import { loadableKg } from "../measure/loadable";
import { heavyReps } from "../model/defaults";
import type { Effort, Prescription, SetDetail, Target } from "../model/prescription";
import type { LiftProgress } from "../model/progression";
import {
  deloadEvery,
  deloadEveryWave,
  deloadLoad,
  deloadReserve,
  deloadSets,
  waveDeload,
} from "../model/progression-defaults";
import { loadableOf } from "../strategies/progress/lift-loads";
import { isUnloaded } from "../strategies/progress/next-load";

/** Where a week of a programme stands. */
export interface WeekPlace {
  /** Week, from 1. */
  readonly week: number;
  /** Weeks since the last easy week or the start, from 1. */
  readonly weekOfBlock: number;
  /** Which time since then that its kind of week comes, from 1. */
  readonly timeOfBlock: number;
  /** Which stretch between easy weeks it belongs to, from 0. */
  readonly block: number;
  /** Whether it is an easy week. */
  readonly isEasy: boolean;
}

/**
 * Where each week of a programme stands: every sixth is easy, with waves every fourth. A last stretch of one week is
 * none of its own: it is not worth an easy week before it.
 *
 * @param turns Kinds of week that take turns.
 */
export const weekPlaces = (weeks: number, hasWaves: boolean, turns = 1): readonly WeekPlace[] => {
  const every = hasWaves ? deloadEveryWave : deloadEvery;
  let [block, weekOfBlock] = [0, 0];
  return Array.from({ length: weeks }, (_, at) => {
    const week = at + 1;
    weekOfBlock += 1;
    const isEasy = week % every === 0 && (hasWaves || weeks - week !== 1);
    const place = { week, weekOfBlock, timeOfBlock: Math.ceil(weekOfBlock / turns), block, isEasy };
    if (isEasy) [block, weekOfBlock] = [block + 1, 0];
    return place;
  });
};

const easyEffort = (effort: Effort | undefined): { readonly effort?: Effort } => {
  switch (effort?.kind) {
    case "rir":
      return { effort: { kind: "rir", min: effort.min + deloadReserve, max: effort.max + deloadReserve } };
    case "rpe":
      return {
        effort: {
          kind: "rpe",
          min: Math.max(1, effort.min - deloadReserve),
          max: Math.max(1, effort.max - deloadReserve),
        },
      };
    case "percent":
    case undefined:
      return { effort: { kind: "rir", min: deloadReserve + 2, max: deloadReserve + 3 } };
  }
};

const waveSets = (lift: LiftProgress, perSet: readonly SetDetail[]): readonly SetDetail[] => {
  const top = perSet.at(-1);
  const max =
    top?.effort?.kind === "percent" && top.load !== undefined ? (100 * top.load.kg) / top.effort.percent : undefined;
  const [p1, r1, p2, r2, p3, r3] = waveDeload;
  return [
    { percent: p1, reps: r1 },
    { percent: p2, reps: r2 },
    { percent: p3, reps: r3 },
  ].map(({ percent, reps }) => {
    const kg = max === undefined ? undefined : loadableKg((max * percent) / 100, lift.item, lift.gym, true);
    return {
      target: { kind: "reps", min: reps, max: reps },
      effort: { kind: "percent", of: "training-max", percent },
      ...(kg === undefined ? {} : { load: { kg } }),
    };
  });
};

/**
 * What has no load to be lighter by is easier with as many reps fewer as it leaves in reserve more, but never so few
 * that it is heavy.
 */
const fewerReps = (target: Target): Target => {
  if (target.kind !== "reps") return target;
  const least = Math.min(target.max, heavyReps + 1);
  return { ...target, min: Math.max(1, target.min - deloadReserve), max: Math.max(least, target.max - deloadReserve) };
};

/**
 * What an easy week makes of a prescription: a little more than half of its sets, nine tenths of its load, two more
 * reps in reserve, and as many reps fewer where there is no load; the exercises stay (R50). A wave has percentages of
 * its own.
 */
export const easyPrescription = (prescription: Prescription, lift: LiftProgress): Prescription => {
  const { load, effort, perSet, ...kept } = prescription;
  if (effort?.kind === "percent" && perSet !== undefined) {
    const sets = waveSets(lift, perSet);
    const top = sets.at(-1);
    const easy = top?.effort === undefined ? {} : { effort: top.effort };
    return {
      ...kept,
      sets: sets.length,
      ...easy,
      ...(top?.load === undefined ? {} : { load: top.load }),
      perSet: sets,
    };
  }
  const kg = load === undefined ? undefined : loadableOf(load.kg * deloadLoad, lift, true);
  return {
    ...kept,
    sets: Math.max(1, Math.round(kept.sets * deloadSets)),
    ...(isUnloaded(lift) && kg === undefined ? { target: fewerReps(kept.target) } : {}),
    ...easyEffort(effort),
    ...(kg === undefined ? {} : { load: { kg } }),
  };
};
