import { leastGain, type Options, type Search, take } from "./search-state";

/** Complete choices that are tried before a region is split instead, and steps on the way to one that count as much. */
const [mostTries, stepsPerTry] = [48, 10];

/**
 * Goes through all choices that can be better than the best so far, the most likely first, as long as they are few.
 *
 * @param options What each group may choose at the prices of the search's relaxation.
 * @returns Whether it went through all of them.
 */
export const tryAll = (search: Search, options: Options): boolean => {
  const { found, relaxation } = search;
  const lossOf = (group: number, column: number): number =>
    (relaxation.best[group] ?? 0) - (column < 0 ? 0 : (relaxation.values[column] ?? 0));
  const sorted = options.map((columns, group) => [...columns].sort((a, b) => lossOf(group, a) - lossOf(group, b)));
  const chosen: number[] = [];
  let left = mostTries * stepsPerTry;
  const visit = (group: number, bound: number): void => {
    const columns = sorted[group];
    if (columns === undefined) {
      left -= stepsPerTry;
      take(search, [...chosen]);
      return;
    }
    for (const column of columns) {
      const next = bound - lossOf(group, column);
      left -= 1;
      if (next <= found.worth + leastGain || left <= 0) return;
      if (column >= 0) chosen.push(column);
      visit(group + 1, next);
      if (column >= 0) chosen.pop();
    }
  };
  visit(0, relaxation.bound);
  return left > 0;
};
