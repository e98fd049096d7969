import { strengthEstimate } from "../../measure/strength-estimate";
import { declaredLowBackRir } from "../../model/defaults";
import type { Prescription, SetDetail } from "../../model/prescription";
import type { LiftProgress, ProgressionStrategy } from "../../model/progression";
import { trainingMaxShare, trainingMaxStep, waveWeeks } from "../../model/progression-defaults";
import { named } from "../named";
import { double } from "./double";
import { loadsNearOf } from "./lift-loads";
import { topKg } from "./lift-outcome";
import { isUnloaded, loadedStep } from "./next-load";

/** Weeks that a wave has before its easy week. */
const hardWeeks = 3;

/** The training max that the last session was planned with, as far as its top set tells. */
const lastTrainingMax = ({ all }: LiftProgress): number | undefined => {
  const last = all.find(({ planned }) => planned !== undefined);
  const top = last?.planned?.prescription.perSet?.at(-1)?.effort;
  return last === undefined || top?.kind !== "percent" ? undefined : (100 * topKg(last)) / top.percent;
};

/** Nine tenths of what the last sessions showed, and never much more than the training max before. */
const trainingMaxOf = (lift: LiftProgress): number | undefined => {
  const estimate = strengthEstimate(lift.all.map(({ daysAgo, sets }) => ({ ago: daysAgo, sets })));
  if (estimate === undefined) return lastTrainingMax(lift);
  const max = estimate.oneRepMaxKg * trainingMaxShare;
  const before = lastTrainingMax(lift);
  return before === undefined ? max : Math.min(max, before * (1 + trainingMaxStep));
};

/** The load of a share of the training max; where the gym ends before it, the share that its heaviest load is. */
const shareOfMax = (percent: number, max: number | undefined, lift: LiftProgress) => {
  if (max === undefined) return { percent };
  const { below: kg, above } = loadsNearOf((max * percent) / 100, lift) ?? {};
  if (kg === undefined) return { percent };
  return { kg, percent: above === undefined ? Math.floor((100 * kg) / max) : percent };
};

const setsOf = (lift: LiftProgress, max: number | undefined): readonly SetDetail[] => {
  const [p1, r1, p2, r2, p3, r3] = waveWeeks[(lift.weekOfBlock - 1) % hardWeeks] ?? waveWeeks[0];
  return [
    [p1, r1],
    [p2, r2],
    [p3, r3],
  ].map(([wished = 0, reps = 0], at): SetDetail => {
    const { kg, percent } = shareOfMax(wished, max, lift);
    return {
      target: at === 2 ? { kind: "amrap", min: reps, leave: 1 } : { kind: "reps", min: reps, max: reps },
      effort: { kind: "percent", of: "training-max", percent },
      ...(kg === undefined ? {} : { load: { kg } }),
    };
  });
};

/** Whether a lift stays away from failure for the body's sake: an open set with a rep left does not suit it. */
const keepsReserve = ({ effort }: Prescription): boolean => effort?.kind === "rir" && effort.min >= declaredLowBackRir;

/**
 * Three weeks that get heavier and shorter, with percentages of a training max of nine tenths of the 1RM; the last set
 * is open, with a rep left. Lifts that are no main lifts, that have no load, that come after other work or that keep
 * reps in reserve, since something hurts or did: double progression.
 */
export const wave: ProgressionStrategy = /* @__PURE__ */ named("wave", (lift) => {
  const { item } = lift;
  const { role, prescription } = item;
  const isSuited = role === "main" && lift.isFresh && prescription.target.kind === "reps" && !isUnloaded(lift);
  if (!isSuited || keepsReserve(prescription)) return double(lift);
  const perSet = setsOf(lift, trainingMaxOf(lift));
  const top = perSet.at(-1);
  const kg = top?.load?.kg;
  const { effort: _effort, ...rest } = prescription;
  const target = { kind: "reps", min: 1, max: 5 } as const;
  const plain = { ...lift, item: { ...item, prescription: rest } };
  const effort = top?.effort === undefined ? {} : { effort: top.effort };
  const changes = { sets: perSet.length, target, ...effort, perSet };
  return loadedStep(plain, "wave", { move: "wave", ...(kg === undefined ? {} : { kg }) }, changes);
});
