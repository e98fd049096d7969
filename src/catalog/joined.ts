import type { Exercise } from "../model/exercise";

/**
 * One frozen list of several.
 *
 * @param groups Lists of exercises.
 */
export const joined = (...groups: readonly (readonly Exercise[])[]): readonly Exercise[] =>
  Object.freeze(groups.flat());
