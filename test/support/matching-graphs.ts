import fc from "fast-check";
import type { Pair, Weights } from "../../src/measure/matching-by-subsets";

/** The weight between two nodes. */
export const weightAt = (weights: Weights, a: number, b: number): number => weights[a]?.[b] ?? 0;

/** Every node of a graph. */
export const allNodes = (weights: Weights): readonly number[] => weights.map((_, node) => node);

/** What a matching weighs. */
export const weightOf = (weights: Weights, pairs: readonly Pair[]): number =>
  pairs.reduce((sum, [a, b]) => sum + weightAt(weights, a, b), 0);

/** A symmetric matrix with what `draw` gives for each pair of nodes; the diagonal is to be ignored, so it tempts. */
export const symmetric = (size: number, draw: (a: number, b: number) => number): Weights => {
  const upper = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (__, b) => (a < b ? draw(a, b) : 0)),
  );
  return upper.map((row, a) => row.map((value, b) => (a === b ? 99_999_999 : a < b ? value : weightAt(upper, b, a))));
};

/** A generator of numbers from 0 to 1, for graphs that are too big for lists of fast-check. */
const randomFrom = (seed: number): (() => number) => {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32;
  };
};

type Kind = (random: () => number, a: number, b: number) => number;

/** Kinds of graphs; near numbers and triangles make blossoms within blossoms. */
export const kinds: Readonly<Record<string, Kind>> = {
  "many ties": (random) => Math.floor(random() * 5) - 1,
  "no edge missing": (random) => 1 + Math.floor(random() * 3),
  "few edges": (random) => (random() < 0.15 ? Math.floor(random() * 100) : 0),
  "near numbers": (random, a, b) => 1000 - 30 * Math.abs(a - b) + Math.floor(random() * 40),
  triangles: (random, a, b) => (Math.floor(a / 3) === Math.floor(b / 3) ? 100 : 60) + Math.floor(random() * 9),
  "any weights": (random) => Math.floor(random() * 1.2e7) - 2e6,
};

/** A graph of a kind. */
export const graphOf = (size: number, kind: Kind, seed: number): Weights => {
  const random = randomFrom(seed);
  return symmetric(size, (a, b) => kind(random, a, b));
};

/** Graphs of every kind, with so many nodes. */
export const graphs = (fewest: number, most: number): fc.Arbitrary<Weights> =>
  fc
    .tuple(fc.integer({ min: fewest, max: most }), fc.constantFrom(...Object.values(kinds)), fc.integer())
    .map(([size, kind, seed]) => graphOf(size, kind, seed));

/** Goes through all matchings in lexicographic order and keeps the first of the heaviest. */
export const byBruteForce = (weights: Weights): readonly Pair[] => {
  let best: readonly Pair[] = [];
  let most = 0;
  const visit = (rest: readonly number[], pairs: readonly Pair[], sum: number): void => {
    const [first, ...others] = rest;
    if (first === undefined) {
      if (sum > most) [best, most] = [pairs, sum];
      return;
    }
    for (const second of others) {
      const weight = weightAt(weights, first, second);
      const left = others.filter((node) => node !== second);
      if (weight > 0) visit(left, [...pairs, [first, second]], sum + weight);
    }
    visit(others, pairs, sum);
  };
  visit(allNodes(weights), [], 0);
  return best;
};

/** The greatest weight of a matching, from a table of all sets of nodes, small sets first. */
export const heaviestByTable = (weights: Weights): number => {
  const table = new Float64Array(2 ** weights.length);
  for (let set = 1; set < table.length; set++) {
    const last = 31 - Math.clz32(set);
    const rest = set - 2 ** last;
    let most = table[rest] ?? 0;
    for (let other = 0; other < last; other++)
      if ((rest >> other) % 2 === 1)
        most = Math.max(most, weightAt(weights, last, other) + (table[rest - 2 ** other] ?? 0));
    table[set] = most;
  }
  return table.at(-1) ?? 0;
};
