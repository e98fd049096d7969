import { readList } from "./read-list";
import { readSpacedReps } from "./read-spaced-reps";
import { readTarget } from "./read-target";
import { firstOf } from "./token";

/** One target or one a set: `8-12`, `12,10,8`, `12, 10, 8`, `5/3/1+`. */
export const readTargets = firstOf(readSpacedReps, readList(readTarget, [",", "/"]));
