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
import { muscleOverlap, sharePrimeMover } from "./overlap";

/** What speaks against doing two exercises by turns, in the order in which problems are told. */
export const pairProblemCodes = [
  "main-lift",
  "heavy-barbell",
  "same-exercise",
  "shared-prime-mover",
  "overlap",
  "one-sided-round",
  "grip",
  "low-back",
  "systemic",
  "far-apart",
  "can-be-taken",
  "gear",
] as const;
/** What speaks against doing two exercises by turns. */
export type PairProblemCode = (typeof pairProblemCodes)[number];

/** What the judgement of a pair depends on. */
export interface PairSetting extends PlaceSetting {
  /** Whether straps are used. */
  readonly straps?: boolean;
  /** What the body does not tolerate. */
  readonly limitations?: readonly Limitation[];
  /** Training experience. */
  readonly level?: Level;
}

/** What a check finds: a problem that forbids the pair, one that speaks against it, or none. */
type Finding = "refused" | "remark" | undefined;
type Check = (a: KnownItem, b: KnownItem, setting: PairSetting) => Finding;

const refusedIf = (isProblem: boolean): Finding => (isProblem ? "refused" : undefined);

const isMain = (item: KnownItem): boolean => item.role === "main" || isHeavyLift(item);

const isHeavyBarbell = (item: KnownItem): boolean => item.exercise.demand.systemic === 3 && loadOf(item) === "barbell";

const overlap: Check = (a, b) => {
  const sum = muscleOverlap(a.exercise, b.exercise);
  if (sum <= overlapHint) return undefined;
  return sum >= overlapRefused ? "refused" : "remark";
};

const oneSidedRound: Check = (a, b) => {
  const areOneSided = a.exercise.laterality === "unilateral" && b.exercise.laterality === "unilateral";
  return refusedIf(areOneSided && setSeconds(a, 0) + setSeconds(b, 0) > oneSidedRoundSeconds);
};

/** Whether an open or hooked grip serves: machines, and pulldowns on a cable. */
export const isEasyToHold = (item: KnownItem): boolean =>
  loadOf(item) === "machine" || (item.exercise.pattern === "vertical-pull" && loadOf(item) === "cable");

const grip: Check = (a, b, setting) => {
  const [first, second] = [a.exercise.demand.grip, b.exercise.demand.grip];
  const sum = first + second;
  if (first < 2 || second < 2) return undefined;
  const isEased = setting.straps === true || isEasyToHold(a) || isEasyToHold(b);
  return sum >= gripAlwaysRefused || (sum >= gripRefused && !isEased) ? "refused" : "remark";
};

const lowBack: Check = (a, b, setting) => {
  const [first, second] = [a.exercise.demand.lowBack, b.exercise.demand.lowBack];
  const isDeclared = (setting.limitations ?? []).some((limitation) => limitation.area === "low-back");
  const most = isDeclared ? lowBackPairSumDeclared : lowBackPairSum;
  return refusedIf(first + second > most || (first >= 2 && second >= 2));
};

/** What speaks against doing two items by turns: every check by its code. */
export const pairChecks: { readonly [C in PairProblemCode]: Check } = {
  "main-lift": (a, b) => refusedIf(isMain(a) || isMain(b)),
  "heavy-barbell": (a, b) => refusedIf(isHeavyBarbell(a) || isHeavyBarbell(b)),
  "same-exercise": (a, b) => refusedIf(a.exercise.id === b.exercise.id),
  "shared-prime-mover": (a, b) => refusedIf(sharePrimeMover(a.exercise, b.exercise)),
  overlap,
  "one-sided-round": oneSidedRound,
  grip,
  "low-back": lowBack,
  systemic: (a, b) => refusedIf(a.exercise.demand.systemic + b.exercise.demand.systemic > systemicPairSum),
  "far-apart": (a, b, { gym }) => refusedIf((walkSecondsBetween(a, b, gym) ?? 0) > nearSeconds),
  "can-be-taken": (a, b, { crowding, gym }) => refusedIf(crowding === "busy" && exclusiveStations(a, b, gym) > 1),
  gear: (a, b, { gym }) => refusedIf(sharedGear(a, b, gym) === "impossible"),
};
