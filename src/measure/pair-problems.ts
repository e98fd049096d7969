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

/** Every check by its code, in the order in which problems are told. */
const checks: { readonly [C in PairProblemCode]: Check } = {
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

const codes: readonly PairProblemCode[] = [
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
];

/** The checks that forbid most pairs and cost least, which go first where only the answer is wanted. */
const quickCodes: readonly PairProblemCode[] = ["shared-prime-mover", "systemic", "low-back"];
const slowCodes: readonly PairProblemCode[] = /* @__PURE__ */ codes.filter((code) => !quickCodes.includes(code));

/**
 * Everything that speaks against doing two items by turns: shared muscles, grip, low back, systemic demand, place and
 * gear. A pair with a refused problem is never built.
 */
export const pairProblems = (a: KnownItem, b: KnownItem, setting: PairSetting): readonly PairProblem[] => {
  const problems: PairProblem[] = [];
  for (const code of codes) {
    const finding = checks[code](a, b, setting);
    if (finding !== undefined) problems.push({ code, refused: finding === "refused" });
  }
  return problems;
};

const placeCodes: readonly PairProblemCode[] = ["far-apart", "can-be-taken"];
/** Every check but those of where two items are done, the quick ones first. */
const workCodes: readonly PairProblemCode[] = /* @__PURE__ */ quickCodes.concat(
  /* @__PURE__ */ slowCodes.filter((code) => !placeCodes.includes(code)),
);

/** Whether two items might be done by turns if they stood elsewhere: nothing but their places forbids it. */
export const canPairElsewhere = (a: KnownItem, b: KnownItem, setting: PairSetting): boolean =>
  workCodes.every((code) => checks[code](a, b, setting) !== "refused");

/** Whether two items may be done by turns: all the same checks, up to the first that forbids it. */
export const canPair = (a: KnownItem, b: KnownItem, setting: PairSetting): boolean => {
  for (const code of quickCodes) if (checks[code](a, b, setting) === "refused") return false;
  for (const code of slowCodes) if (checks[code](a, b, setting) === "refused") return false;
  return true;
};
