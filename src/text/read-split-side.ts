import type { SideClause } from "./clause";
import { isUnitOfReps, skipReps } from "./read-reps";
import { isSign, numberAt, type Reader } from "./token";

/**
 * The `(10 each leg)` of `3x20 (10 each leg)`: the reps of one side, behind those of both, or the same once more.
 *
 * @param readEach Reads what says that each side is meant.
 */
export const makeReadSplitSide =
  (readEach: Reader<SideClause>): Reader<SideClause> =>
  (tokens, at) => {
    const own = isSign(tokens, at, "(") ? numberAt(tokens, at + 1) : undefined;
    const each = own === undefined ? undefined : readEach(tokens, skipReps(tokens, at + 2));
    const all = numberAt(tokens, isUnitOfReps(tokens, at - 1) ? at - 2 : at - 1);
    if (own === undefined || each === undefined || all === undefined || !isSign(tokens, each.next, ")"))
      return undefined;
    if (all !== own && all !== 2 * own) return undefined;
    return { value: { kind: "side", of: all === own ? "each" : "both" }, next: each.next + 1 };
  };
