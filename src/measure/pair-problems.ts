import type { KnownItem } from "../model/plan";
import { type PairProblemCode, type PairSetting, pairChecks, pairProblemCodes } from "./pair-checks";

/** A problem of a pair; a refused pair is never built. */
export interface PairProblem {
  /** Which one. */
  readonly code: PairProblemCode;
  /** Whether it forbids the pair. */
  readonly refused: boolean;
}

/** The checks that forbid most pairs and cost least, which go first where only the answer is wanted. */
const quickCodes: readonly PairProblemCode[] = ["shared-prime-mover", "systemic", "low-back"];
const slowCodes: readonly PairProblemCode[] = /* @__PURE__ */ pairProblemCodes.filter(
  (code) => !quickCodes.includes(code),
);

/**
 * Everything that speaks against doing two items by turns: shared muscles, grip, low back, systemic demand, place and
 * gear. A pair with a refused problem is never built.
 */
export const pairProblems = (a: KnownItem, b: KnownItem, setting: PairSetting): readonly PairProblem[] => {
  const problems: PairProblem[] = [];
  for (const code of pairProblemCodes) {
    const finding = pairChecks[code](a, b, setting);
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
  workCodes.every((code) => pairChecks[code](a, b, setting) !== "refused");

/** Whether two items may be done by turns: all the same checks, up to the first that forbids it. */
export const canPair = (a: KnownItem, b: KnownItem, setting: PairSetting): boolean => {
  for (const code of quickCodes) if (pairChecks[code](a, b, setting) === "refused") return false;
  for (const code of slowCodes) if (pairChecks[code](a, b, setting) === "refused") return false;
  return true;
};
