/** What a search for a conflict of options goes by. */
export interface ConflictSearch<O, K extends keyof O> {
  /** Options that can be in conflict, in the order in which they are told; each can be left out on its own. */
  readonly keys: readonly K[];
  /** Options without one of them. */
  readonly without: (options: O, key: K) => O;
  /** Makes something of options, or throws. */
  readonly attempt: (options: O) => unknown;
  /** Whether what an attempt threw is the failure that is to be explained. */
  readonly isAlike: (error: unknown) => boolean;
}

const failsAlike = <O, K extends keyof O>(options: O, { attempt, isAlike }: ConflictSearch<O, K>): boolean => {
  try {
    attempt(options);
    return false;
  } catch (error) {
    return isAlike(error);
  }
};

/** Leaves out each option in turn, and keeps it out while the rest still fails alike. */
const reduce = <O, K extends keyof O>(options: O, search: ConflictSearch<O, K>): O => {
  let current = options;
  for (const key of [...search.keys].reverse()) {
    if (current[key] === undefined) continue;
    const less = search.without(current, key);
    if (failsAlike(less, search)) current = less;
  }
  return current;
};

/**
 * The smallest set of options in conflict: without any one of them it can be met or fails otherwise. What is left out
 * falls back to its default, which may ask for more (60 minutes), so that an option that was needed at first may not be
 * needed in the end: until nothing more can go.
 */
export const smallestConflict = <O, K extends keyof O>(options: O, search: ConflictSearch<O, K>): readonly K[] => {
  const keysOf = (some: O): readonly K[] => search.keys.filter((key) => some[key] !== undefined);
  let current = reduce(options, search);
  for (;;) {
    const less = reduce(current, search);
    if (keysOf(less).length === keysOf(current).length) return keysOf(current);
    current = less;
  }
};
