import type { Clause, SetTarget } from "./clause";
import type { Reading } from "./token";

/**
 * What was understood as work.
 *
 * @param targets What the sets aim at.
 * @param sets How many, where it is said.
 */
export const makeWork = (
  targets: Reading<readonly SetTarget[]>,
  sets: Reading<number> | undefined,
): Reading<readonly Clause[]> => {
  const problem = sets?.problem ?? targets.problem;
  const counted = sets === undefined ? {} : { sets: sets.value };
  const value = [{ kind: "work", ...counted, targets: targets.value }] as const;
  return { value, next: targets.next, ...(problem === undefined ? {} : { problem }) };
};
