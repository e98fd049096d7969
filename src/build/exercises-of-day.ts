import type { Exercise } from "../model/exercise";
import type { DayTemplate } from "../model/split";
import { fitsSlot } from "./fits-slot";

type ByCatalog = WeakMap<readonly Exercise[], readonly Exercise[]>;

const known = /* @__PURE__ */ new WeakMap<DayTemplate, ByCatalog>();

/**
 * The exercises of a catalogue that some slot of a day template is for, found once and kept by the identity of both.
 *
 * @param exercises A catalogue that is not changed afterwards.
 * @param day A day template that is not either.
 */
export const exercisesOfDay = (exercises: readonly Exercise[], day: DayTemplate): readonly Exercise[] => {
  const ofDay: ByCatalog = known.get(day) ?? new WeakMap();
  known.set(day, ofDay);
  const kept = ofDay.get(exercises);
  if (kept !== undefined) return kept;
  const found = exercises.filter((exercise) => day.slots.some((slot) => fitsSlot(exercise, slot)));
  ofDay.set(exercises, found);
  return found;
};
