import {
  gripAlwaysRefused,
  gripRefused,
  lowBackPairSum,
  lowBackPairSumDeclared,
  nearSeconds,
  oneSidedRoundSeconds,
  overlapHint,
  overlapRefused,
  systemicPairSum,
} from "../model/defaults";
import type { Limitation } from "../model/limitation";
import type { KnownItem } from "../model/plan";
import type { Level } from "../model/vocabulary";
import { exclusiveStations, type PlaceSetting, sharedGear, walkSecondsBetween } from "./change-of-place";
import { setSeconds } from "./duration";
import { isHeavyLift } from "./heavy-lift";
import { loadOf } from "./items";
import { muscleOverlap, sharedPrimeMovers } from "./overlap";

/** What speaks against doing two exercises by turns. */
export type PairProblemCode =
  | "main-lift"
  | "heavy-barbell"
  | "same-exercise"
  | "shared-prime-mover"
  | "overlap"
  | "grip"
  | "low-back"
  | "systemic"
  | "one-sided-round"
  | "far-apart"
  | "can-be-taken"
  | "gear";

/** A problem of a pair; a refused pair is never built. */
export interface PairProblem {
  /** Which one. */
  readonly code: PairProblemCode;
  /** Whether it forbids the pair. */
  readonly refused: boolean;
}

/** What the judgement of a pair depends on. */
export interface PairSetting extends PlaceSetting {
  /** Whether straps are used. */
  readonly straps?: boolean;
  /** What the body does not tolerate. */
  readonly limitations?: readonly Limitation[];
  /** Training experience. */
  readonly level?: Level;
}

const isMain = (item: KnownItem): boolean => item.role === "main" || isHeavyLift(item);

const workProblems = (a: KnownItem, b: KnownItem): readonly PairProblem[] => {
  const problems: PairProblem[] = [];
  const isHeavyBarbell = (item: KnownItem): boolean =>
    loadOf(item) === "barbell" && item.exercise.demand.systemic === 3;
  if (isMain(a) || isMain(b)) problems.push({ code: "main-lift", refused: true });
  if (isHeavyBarbell(a) || isHeavyBarbell(b)) problems.push({ code: "heavy-barbell", refused: true });
  if (a.exercise.id === b.exercise.id) problems.push({ code: "same-exercise", refused: true });
  if (sharedPrimeMovers(a.exercise, b.exercise).length > 0)
    problems.push({ code: "shared-prime-mover", refused: true });
  const overlap = muscleOverlap(a.exercise, b.exercise);
  if (overlap > overlapHint) problems.push({ code: "overlap", refused: overlap >= overlapRefused });
  const areOneSided = a.exercise.laterality === "unilateral" && b.exercise.laterality === "unilateral";
  if (areOneSided && setSeconds(a, 0) + setSeconds(b, 0) > oneSidedRoundSeconds) {
    problems.push({ code: "one-sided-round", refused: true });
  }
  return problems;
};

/** Whether an open or hooked grip serves: machines, and pulldowns on a cable. */
export const isEasyToHold = (item: KnownItem): boolean =>
  loadOf(item) === "machine" || (item.exercise.pattern === "vertical-pull" && loadOf(item) === "cable");

const gripProblem = (a: KnownItem, b: KnownItem, setting: PairSetting): readonly PairProblem[] => {
  const [first, second] = [a.exercise.demand.grip, b.exercise.demand.grip];
  const sum = first + second;
  if (first < 2 || second < 2) return [];
  const isEased = setting.straps === true || isEasyToHold(a) || isEasyToHold(b);
  return [{ code: "grip", refused: sum >= gripAlwaysRefused || (sum >= gripRefused && !isEased) }];
};

const bodyProblems = (a: KnownItem, b: KnownItem, setting: PairSetting): readonly PairProblem[] => {
  const problems: PairProblem[] = [...gripProblem(a, b, setting)];
  const [first, second] = [a.exercise.demand.lowBack, b.exercise.demand.lowBack];
  const isDeclared = (setting.limitations ?? []).some((limitation) => limitation.area === "low-back");
  const most = isDeclared ? lowBackPairSumDeclared : lowBackPairSum;
  if (first + second > most || (first >= 2 && second >= 2)) problems.push({ code: "low-back", refused: true });
  if (a.exercise.demand.systemic + b.exercise.demand.systemic > systemicPairSum) {
    problems.push({ code: "systemic", refused: true });
  }
  return problems;
};

const placeProblems = (a: KnownItem, b: KnownItem, setting: PairSetting): readonly PairProblem[] => {
  const problems: PairProblem[] = [];
  if ((walkSecondsBetween(a, b, setting.gym) ?? 0) > nearSeconds) problems.push({ code: "far-apart", refused: true });
  if (setting.crowding === "busy" && exclusiveStations(a, b, setting.gym) > 1) {
    problems.push({ code: "can-be-taken", refused: true });
  }
  if (sharedGear(a, b, setting.gym) === "impossible") problems.push({ code: "gear", refused: true });
  return problems;
};

/**
 * Everything that speaks against doing two items by turns: shared muscles, grip, low back, systemic demand, place and
 * gear. A pair with a refused problem is never built.
 */
export const pairProblems = (a: KnownItem, b: KnownItem, setting: PairSetting): readonly PairProblem[] => [
  ...workProblems(a, b),
  ...bodyProblems(a, b, setting),
  ...placeProblems(a, b, setting),
];

/** Whether two items may be done by turns. */
export const canPair = (a: KnownItem, b: KnownItem, setting: PairSetting): boolean =>
  pairProblems(a, b, setting).every((problem) => !problem.refused);
