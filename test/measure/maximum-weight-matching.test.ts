import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Forest } from "../../src/measure/blossom-forest";
import { matchingByBlossoms, solveByBlossoms } from "../../src/measure/matching-by-blossoms";
import { matchingBySubsets, type Pair, type Weights } from "../../src/measure/matching-by-subsets";
import { maximumWeightMatching } from "../../src/measure/maximum-weight-matching";
import {
  allNodes,
  byBruteForce,
  graphOf,
  graphs,
  heaviestByTable,
  kinds,
  symmetric,
  weightAt,
  weightOf,
} from "../support/matching-graphs";

const show = (pairs: readonly Pair[]): string => pairs.map((pair) => pair.join("-")).join(" ");

/** A graph that is one path, with these weights from node 0 on. */
const path = (...list: readonly number[]): Weights =>
  symmetric(list.length + 1, (a, b) => (b === a + 1 ? (list[a] ?? 0) : 0));

const expectMatching = (weights: Weights, pairs: readonly Pair[]): void => {
  const used = pairs.flat();
  expect(new Set(used).size).toBe(used.length);
  expect(pairs.filter(([a, b]) => a >= b || weightAt(weights, a, b) <= 0)).toEqual([]);
  expect(pairs).toEqual([...pairs].sort(([a], [b]) => a - b));
};

/** The blossoms of a forest that are cycles: those whose numbers are not spare. */
const cyclesOf = ({ size, bases, spare, members, heights }: Forest) =>
  Array.from(bases.subarray(size), (_, at) => size + at)
    .filter((blossom) => !spare.includes(blossom))
    .map((blossom) => ({ nodes: members[blossom] ?? [], height: heights[blossom] ?? Number.NaN }));

/**
 * Proves by weak duality that no matching is heavier, without trust in how the values were found: where every edge is
 * covered by the values of its nodes and of the odd sets around it, no matching weighs more than they come to.
 */
const expectProof = (weights: Weights, forest: Forest, weight: number): void => {
  const covers = weights.map((row, a) => row.map((_, b) => (forest.duals[a] ?? 0) + (forest.duals[b] ?? 0)));
  let bound = forest.duals.reduce((sum, dual) => sum + dual, 0);
  for (const { nodes, height } of cyclesOf(forest)) {
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(nodes.length % 2).toBe(1);
    expect(height).toBeGreaterThanOrEqual(0);
    bound += height * (nodes.length - 1);
    for (const a of nodes) for (const b of nodes) covers[a]?.splice(b, 1, weightAt(covers, a, b) + 2 * height);
  }
  expect(forest.duals.filter((dual) => dual < 0)).toHaveLength(0);
  expect(covers.flatMap((row, a) => row.filter((cover, b) => a !== b && cover < 2 * weightAt(weights, a, b)))).toEqual(
    [],
  );
  expect(bound).toBe(2 * weight);
};

const expectProven = (weights: Weights): void => {
  const pairs = matchingByBlossoms(weights, allNodes(weights));
  expectMatching(weights, pairs);
  expectProof(weights, solveByBlossoms(weights, allNodes(weights)), weightOf(weights, pairs));
};

describe("examples", () => {
  test("no node, one node, two nodes", () => {
    expect(maximumWeightMatching([])).toEqual([]);
    expect(maximumWeightMatching([[5]])).toEqual([]);
    expect(maximumWeightMatching(path(7))).toEqual([[0, 1]]);
    expect(maximumWeightMatching(path(0))).toEqual([]);
    expect(maximumWeightMatching(path(-7))).toEqual([]);
  });

  test("one edge outweighs two light ones, two good ones outweigh the best", () => {
    expect(show(maximumWeightMatching(path(3, 7, 3)))).toBe("1-2");
    expect(show(maximumWeightMatching(path(4, 7, 4)))).toBe("0-1 2-3");
    expect(show(maximumWeightMatching(path(-4, 7, 4, 1, 0)))).toBe("1-2 3-4");
  });

  test("of equally heavy matchings the lexicographically first", () => {
    expect(show(maximumWeightMatching(path(4, 4)))).toBe("0-1");
    expect(show(maximumWeightMatching(path(1, 2, 1)))).toBe("0-1 2-3");
    expect(show(maximumWeightMatching(symmetric(5, () => 1)))).toBe("0-1 2-3");
  });
});

describe("any graph", () => {
  test.each([
    { fewest: 0, most: 7, numRuns: 300 },
    { fewest: 8, most: 9, numRuns: 100 },
  ])("$fewest to $most nodes: the first of the heaviest of all matchings", ({ fewest, most, numRuns }) => {
    const property = fc.property(graphs(fewest, most), (weights) => {
      expect(maximumWeightMatching(weights)).toEqual(byBruteForce(weights));
    });
    fc.assert(property, { numRuns });
  });

  test("what is no number above 0 is no edge, and only what stands right of the diagonal counts", () => {
    const property = fc.property(graphs(0, 40), fc.constantFrom(-5, Number.NaN), (weights, none) => {
      const edit = (left: number, missing: number): Weights =>
        weights.map((row, a) => row.map((value, b) => (a >= b ? left : value > 0 ? value : missing)));
      expect(maximumWeightMatching(edit(77, none))).toEqual(maximumWeightMatching(edit(0, 0)));
    });
    fc.assert(property, { numRuns: 150 });
  });

  test("many nodes of which few have an edge are matched as if there were no others", () => {
    const property = fc.property(graphs(3, 9), (few) => {
      const many = symmetric(40, (a, b) => (a % 4 === 3 && b % 4 === 3 ? weightAt(few, (a - 3) / 4, (b - 3) / 4) : 0));
      const expected = maximumWeightMatching(few).map(([a, b]) => [4 * a + 3, 4 * b + 3]);
      expect(maximumWeightMatching(many)).toEqual(expected);
    });
    fc.assert(property, { numRuns: 200 });
  });

  test("up to 12 nodes: blossoms find what subsets find", () => {
    const property = fc.property(graphs(0, 12), (weights) => {
      const bySubsets = matchingBySubsets(weights, allNodes(weights));
      expectMatching(weights, bySubsets);
      expect(maximumWeightMatching(weights)).toEqual(bySubsets);
      expect(weightOf(weights, matchingByBlossoms(weights, allNodes(weights)))).toBe(weightOf(weights, bySubsets));
    });
    fc.assert(property, { numRuns: 500 });
  });

  test("13 to 16 nodes: blossoms find the greatest weight of a table of all subsets", () => {
    const property = fc.property(graphs(13, 16), (weights) => {
      const pairs = maximumWeightMatching(weights);
      expectMatching(weights, pairs);
      expect(weightOf(weights, pairs)).toBe(heaviestByTable(weights));
    });
    fc.assert(property, { numRuns: 100 });
  });

  test("up to 60 nodes: the dual values prove that no matching is heavier", () => {
    fc.assert(fc.property(graphs(0, 60), expectProven), { numRuns: 100 });
  });

  test.each(Object.entries(kinds))("200 nodes, %s: proven, and the same again", (_, kind) => {
    const weights = graphOf(200, kind, 1000);
    const pairs = maximumWeightMatching(weights);
    expect(maximumWeightMatching(weights)).toEqual(pairs);
    expectProven(weights);
  });
});
