import type { Problem } from "./problem";

/** The most that so many pairs save, by their number. */
type Saved = readonly number[];

const better = (a: Saved, b: Saved): Saved =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, pairs) =>
    Math.max(a[pairs] ?? Number.NEGATIVE_INFINITY, b[pairs] ?? Number.NEGATIVE_INFINITY),
  );

/** Tries every partner for the first column, and none. */
const savedBy = (columns: readonly number[], { savings, columns: { length } }: Problem): Saved => {
  const match = (left: readonly number[]): Saved => {
    const [first, ...others] = left;
    if (first === undefined || others.length === 0) return [0];
    let best = match(others);
    others.forEach((second, at) => {
      const saving = savings[first * length + second] ?? 0;
      if (!(saving > 0)) return;
      const rest = match([...others.slice(0, at), ...others.slice(at + 1)]);
      best = better(best, [0, ...rest.map((seconds) => seconds + saving)]);
    });
    return best;
  };
  return match(columns);
};

/** The most that pairs of two lists, between which there are none, save together. */
const joined = (a: Saved, b: Saved): Saved => {
  const sum: number[] = new Array<number>(a.length + b.length - 1).fill(Number.NEGATIVE_INFINITY);
  a.forEach((first, i) => {
    b.forEach((second, j) => {
      sum[i + j] = Math.max(sum[i + j] ?? Number.NEGATIVE_INFINITY, first + second);
    });
  });
  return sum;
};

/**
 * How many pairs of columns are best: as few as save enough seconds where a pair costs, as many as do where it is worth
 * something.
 *
 * @param missing Seconds that must be saved; may be negative.
 * @returns -1 where no pairs save so much.
 */
export const bestPairCount = (problem: Problem, chosen: readonly number[], missing: number): number => {
  if (missing <= 0 && problem.pair <= 0) return 0;
  const bySets = new Map<number, number[]>();
  for (const column of chosen) {
    const { row, form } = problem.columns[column] ?? {};
    if (row === undefined || form === undefined || row.forms.mains[form] === 1) continue;
    const sets = row.forms.sets[form] ?? 0;
    bySets.set(sets, [...(bySets.get(sets) ?? []), column]);
  }
  let saved: Saved = [0];
  for (const columns of bySets.values()) if (columns.length > 1) saved = joined(saved, savedBy(columns, problem));
  const isEnough = (seconds: number): boolean => seconds >= missing;
  return problem.pair <= 0 ? saved.findIndex(isEnough) : saved.map(isEnough).lastIndexOf(true);
};
