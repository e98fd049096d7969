import type { Exercise } from "../model/exercise";
import { muscleFacts } from "../model/muscles";
import { type Muscle, muscles } from "../model/vocabulary";

/** The muscles of an exercise as look-ups. */
interface MuscleLookUps {
  readonly movers: readonly Muscle[];
  /** A bit for each prime mover, by its place in the word list. */
  readonly moverBits: number;
  /** Share by place in the word list. */
  readonly shares: Float64Array;
}

const cache = /* @__PURE__ */ new WeakMap<Exercise, MuscleLookUps>();

const makeLookUps = (exercise: Exercise): MuscleLookUps => {
  const movers = exercise.muscles.filter((part) => part.share === 1).map((part) => part.muscle);
  const shares = new Float64Array(muscles.length);
  for (const { muscle, share } of exercise.muscles) shares[muscles.indexOf(muscle)] = share;
  return { movers, moverBits: movers.reduce((bits, muscle) => bits | (1 << muscles.indexOf(muscle)), 0), shares };
};

/** The look-ups of an exercise that is not changed afterwards, made once. */
const lookUpsOf = (exercise: Exercise): MuscleLookUps => {
  const known = cache.get(exercise);
  if (known !== undefined) return known;
  const made = makeLookUps(exercise);
  cache.set(exercise, made);
  return made;
};

/** Prime movers of an exercise: the muscles with a whole share of a set. */
export const primeMovers = (exercise: Exercise): readonly Muscle[] => lookUpsOf(exercise).movers;

/** Sum over muscles of the smaller of the two shares: 0 for nothing in common. */
export const muscleOverlap = (a: Exercise, b: Exercise): number => {
  const [first, second] = [lookUpsOf(a).shares, lookUpsOf(b).shares];
  let sum = 0;
  for (let at = 0; at < first.length; at += 1) sum += Math.min(first[at] ?? 0, second[at] ?? 0);
  return sum;
};

/** Whether two exercises have a prime mover in common. */
export const sharePrimeMover = (a: Exercise, b: Exercise): boolean =>
  (lookUpsOf(a).moverBits & lookUpsOf(b).moverBits) !== 0;

/** Prime movers that two exercises share. */
export const sharedPrimeMovers = (a: Exercise, b: Exercise): readonly Muscle[] => {
  const others = primeMovers(b);
  return primeMovers(a).filter((muscle) => others.includes(muscle));
};

/** What kind of pair two exercises make. */
export type PairType = "antagonists" | "alternate-peripheral" | "similar";

const opposes = (a: Exercise, b: Exercise): boolean => {
  const others = primeMovers(b);
  return primeMovers(a).some((muscle) => muscleFacts[muscle].antagonists.some((other) => others.includes(other)));
};

/** Opposing muscles, one region rests while the other works, or the same region. */
export const pairTypeOf = (a: Exercise, b: Exercise): PairType => {
  if (opposes(a, b)) return "antagonists";
  const isLower = (exercise: Exercise): boolean => exercise.regions[0] === "legs";
  return isLower(a) === isLower(b) ? "similar" : "alternate-peripheral";
};
