import type { Decision } from "../model/decision";
import type { ReasonCode } from "../model/reasons";
import type { Stage } from "../model/vocabulary";

/** From the whole to the part: the day, what is in it and what is not, what is done, in which order, how it fits. */
const chapters: { readonly [C in ReasonCode]: number } = {
  "day-kind": 0,
  "region-not-trained": 1,
  "muscles-tired": 2,
  "week-lacks": 2,
  arrangement: 2,
  "station-taken": 3,
  "station-free": 4,
  "minutes-left": 5,
  included: 10,
  "caller-overrides": 11,
  "slot-filled": 12,
  "trained-lately": 13,
  replaced: 15,
  "left-out": 16,
  "other-station": 17,
  "put-back": 18,
  optimum: 15,
  "slot-empty": 20,
  "option-excluded": 21,
  "limitation-excluded": 22,
  "lying-excluded": 22,
  "level-excluded": 23,
  "light-day-excluded": 24,
  "accent-excluded": 24,
  "gear-missing": 25,
  "no-slot": 26,
  "no-room": 27,
  outranked: 28,
  placed: 30,
  spaced: 31,
  ramp: 32,
  prescribed: 40,
  "as-written": 41,
  "load-limited": 42,
  slowed: 42,
  "effort-capped": 43,
  loaded: 45,
  progressed: 46,
  "load-rounded": 46,
  lightened: 47,
  "easy-week": 6,
  "session-missed": 7,
  rotated: 19,
  paired: 50,
  "left-straight": 51,
  "cut-exercise": 60,
  "cut-sets": 61,
  "cut-rest": 62,
  "named-lift-sets": 63,
  "added-sets": 63,
  "added-rest": 64,
  "ends-early": 66,
  "split-chosen": 70,
  "day-of-split": 71,
  "muscles-rest": 72,
  "low-back-rests": 73,
  "lifts-elsewhere": 74,
  "below-target": 75,
  "above-target": 76,
  "own-reason": 0,
};

const ownChapters: { readonly [S in Stage]: number } = { select: 14, order: 33, prescribe: 44, pair: 52, fit: 67 };

const chapterOf = ({ code, stage }: Decision): number => (code === "own-reason" ? ownChapters[stage] : chapters[code]);

/**
 * Decisions as a person would tell them: chapter by chapter, and within one in the order of the session.
 *
 * @param decisions In the order in which they were made.
 * @param exercises Ids of the session's exercises, in their order.
 */
export const readingOrder = (decisions: readonly Decision[], exercises: readonly string[]): readonly Decision[] => {
  const placeOf = ({ subject }: Decision): number => {
    const place = subject.kind === "exercise" ? exercises.indexOf(subject.id) : -1;
    return place === -1 ? exercises.length : place;
  };
  return [...decisions].sort((a, b) => chapterOf(a) - chapterOf(b) || placeOf(a) - placeOf(b));
};
