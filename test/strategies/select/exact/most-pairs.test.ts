import fc from "fast-check";
import { expect, test } from "vitest";
import { bestPairCount } from "../../../../src/strategies/select/exact/most-pairs";
import type { Problem } from "../../../../src/strategies/select/exact/problem";
import { problemOf } from "./problem-of";

const { problem } = problemOf({ gym: "kettlebell", minutes: 30 });
const count = problem.columns.length;

/** Every way to pair some columns: how many pairs, and what they save. */
const allWays = (columns: readonly number[], { savings }: Problem): readonly (readonly [number, number])[] => {
  const [first, ...others] = columns;
  if (first === undefined) return [[0, 0]];
  const alone = allWays(others, problem);
  const paired = others.flatMap((second) => {
    const saving = savings[first * count + second] ?? 0;
    if (saving <= 0) return [];
    const rest = allWays(
      others.filter((one) => one !== second),
      problem,
    );
    return rest.map(([pairs, seconds]) => [pairs + 1, seconds + saving] as const);
  });
  return [...alone, ...paired];
};

const someColumns = fc.uniqueArray(fc.nat(problem.groups.length - 1), { minLength: 2, maxLength: 7 }).chain((groups) =>
  fc.tuple(
    ...groups.map((group) => {
      const { first, end } = problem.groups[group] ?? { first: 0, end: 1 };
      return fc.integer({ min: first, max: end - 1 });
    }),
  ),
);

test("as few pairs as save enough where a pair costs, as many where it is worth something", () => {
  fc.assert(
    fc.property(
      someColumns,
      fc.integer({ min: -50, max: 900 }),
      fc.constantFrom(-0.2, 0.4),
      (chosen, missing, pair) => {
        const enough = allWays(chosen, problem).filter(([, seconds]) => seconds >= missing);
        const counts = enough.map(([pairs]) => pairs);
        const expected = counts.length === 0 ? -1 : pair < 0 ? Math.min(...counts) : Math.max(...counts);
        expect(bestPairCount({ ...problem, pair }, chosen, missing)).toBe(expected);
      },
    ),
    { numRuns: 400 },
  );
});
