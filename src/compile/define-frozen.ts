import type { Exercise } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { DayTemplate, SplitTemplate } from "../model/split";

const freezeDeep = (value: unknown): void => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  // A list is walked itself: to list its keys or values first takes half the time of all of this.
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const part of parts) freezeDeep(part);
};

/** Freezes plain data of our own, all the way down, and gives it back. What is frozen already is passed over. */
export const frozen = <T>(value: T): T => {
  freezeDeep(value);
  return value;
};

/** Values that were checked and frozen by a `define…`: they need no second check. Kept by identity, never changed. */
const defined = {
  exercise: new WeakSet<object>(),
  catalog: new WeakSet<object>(),
  gym: new WeakSet<object>(),
  template: new WeakSet<object>(),
  split: new WeakSet<object>(),
};

interface Kinds {
  readonly exercise: Exercise;
  readonly catalog: readonly Exercise[];
  readonly gym: Gym;
  readonly template: DayTemplate;
  readonly split: SplitTemplate;
}

/** Freezes a value that was checked, and remembers that it was. */
export const markDefined = <K extends keyof Kinds>(kind: K, value: Kinds[K]): Kinds[K] => {
  defined[kind].add(frozen(value));
  return value;
};

/** Whether a value came from the `define…` of that kind. */
export const isDefined = <K extends keyof Kinds>(kind: K, value: unknown): value is Kinds[K] =>
  typeof value === "object" && value !== null && defined[kind].has(value);

/** Whether a value came from any `define…` and so may be kept instead of being copied. */
export const isDefinedAtAll = (value: object): boolean => Object.values(defined).some((values) => values.has(value));
