import { isKnownItem } from "../measure/items";
import { loadableKg } from "../measure/loadable";
import { declaredLowBackRir } from "../model/defaults";
import type { Gym } from "../model/gym";
import type { Item } from "../model/plan";
import type { Effort, Load, Prescription, SetDetail, Target } from "../model/prescription";
import { painLoadShare } from "../model/record-defaults";
import { reserveEffort } from "../strategies/prescribe/reserve";
import type { Work } from "./running";

/** The effort with reps enough in reserve; the same object where it has them. */
const easyEffort = (effort: Effort | undefined): Effort => {
  switch (effort?.kind) {
    case "rir":
      return effort.min >= declaredLowBackRir ? effort : reserveEffort;
    case "rpe":
      return effort.max <= 10 - declaredLowBackRir ? effort : reserveEffort;
    case "percent":
    case undefined:
      return reserveEffort;
  }
};

/** No open set while something hurts: the fewest reps are enough. */
const easyTarget = (target: Target): Target => {
  if (target.kind !== "amrap") return target;
  const reps = Math.max(1, target.min);
  return { kind: "reps", min: reps, max: reps };
};

const easySet = (set: SetDetail): SetDetail => ({
  ...set,
  ...(set.effort === undefined ? {} : { effort: easyEffort(set.effort) }),
  ...(set.target === undefined ? {} : { target: easyTarget(set.target) }),
});

const isEasy = ({ effort, target, perSet = [] }: Prescription, from: number): boolean =>
  easyEffort(effort) === effort &&
  easyTarget(target) === target &&
  perSet
    .slice(from)
    .every(
      (set) =>
        (set.effort === undefined || easyEffort(set.effort) === set.effort) &&
        (set.target === undefined || easyTarget(set.target) === set.target),
    );

/** The prescription with reserve in every set from `done` on; sets before it stay as they were. */
const easyPrescription = (prescription: Prescription, done: number): Prescription => {
  if (isEasy(prescription, done)) return prescription;
  const { effort, target, perSet = [] } = prescription;
  if (done === 0) {
    const details = perSet.length === 0 ? {} : { perSet: perSet.map(easySet) };
    return { ...prescription, target: easyTarget(target), effort: easyEffort(effort), ...details };
  }
  const details = Array.from({ length: prescription.sets }, (_, set): SetDetail => {
    const detail = perSet[set] ?? {};
    if (set < done) return detail;
    return easySet({ target, ...detail, effort: easyEffort(detail.effort ?? effort) });
  });
  return { ...prescription, perSet: details };
};

/** A load that leaves room for the reps in reserve; nothing where the gym has none so light. */
const easyLoad = (kg: number, item: Item, gym: Gym): { readonly load?: Load } => {
  const lighter = isKnownItem(item) ? loadableKg(kg * painLoadShare, item, gym, true) : undefined;
  return lighter === undefined ? {} : { load: { kg: lighter } };
};

/** The item with lighter sets from `done` on, where its load is written. */
const lighterItem = (item: Item, done: number, gym: Gym): Item => {
  const { load, perSet, ...prescription } = item.prescription;
  const hasLoad = load !== undefined || perSet?.some((set) => set.load !== undefined) === true;
  if (!hasLoad) return item;
  const easySetLoad = ({ load: own, ...set }: SetDetail, place: number): SetDetail => {
    const kg = own ?? load;
    if (place < done) return own === undefined ? set : { ...set, load: own };
    return kg === undefined ? set : { ...set, ...easyLoad(kg.kg, item, gym) };
  };
  if (done === 0) {
    const details = perSet === undefined ? {} : { perSet: perSet.map(easySetLoad) };
    const all = load === undefined ? {} : easyLoad(load.kg, item, gym);
    return { ...item, prescription: { ...prescription, ...all, ...details } };
  }
  const sets = Array.from({ length: prescription.sets }, (_, place) => easySetLoad(perSet?.[place] ?? {}, place));
  return { ...item, prescription: { ...prescription, ...(load === undefined ? {} : { load }), perSet: sets } };
};

const easyItem = (item: Item, done: number, gym: Gym): Item => {
  const prescription = easyPrescription(item.prescription, done);
  return prescription === item.prescription ? item : lighterItem({ ...item, prescription }, done, gym);
};

/** The work with reps in reserve, and lighter where its load is written, in every set that is left. */
export const easyWork = (work: Work, gym: Gym): Work => {
  if (work.left === 0) return work;
  const { other } = work;
  return other === undefined
    ? { ...work, item: easyItem(work.item, work.done, gym) }
    : { ...work, other: easyItem(other, 0, gym) };
};
