/** Two nodes of a matching, the smaller first. */
export type Pair = readonly [number, number];

/** The weight of the edge between each two nodes; 0 or less: there is none. */
export type Weights = readonly (readonly number[])[];

/** Up to so many nodes, all subsets are gone through: each is one number, with a bit for each node. */
export const mostForSubsets = 12;

/** What is known of the subsets of the nodes: each is a number that has a bit for every place that is left over. */
interface Table {
  /** The weights between the places. */
  readonly weights: Weights;
  /** What the best matching of each subset weighs, -1 where that is not known yet. */
  readonly heaviest: Float64Array;
  /** In that matching the partner of the first place; place 0 is nobody's partner, so it stands for none. */
  readonly partners: Int8Array;
}

/** What the best matching of a subset weighs; no place of it is before `from`. */
const weigh = (table: Table, rest: number, from: number): number => {
  if (rest === 0) return 0;
  const known = table.heaviest[rest] ?? -1;
  return known < 0 ? weighAnew(table, rest, from) : known;
};

/** Tries every partner for the first place of a subset, and none: the first best choice is kept. */
const weighAnew = (table: Table, rest: number, from: number): number => {
  let first = from;
  while ((rest & (1 << first)) === 0) first++;
  const others = rest ^ (1 << first);
  const row = table.weights[first] ?? [];
  let best = 0;
  let partner = 0;
  for (let second = first + 1; second < row.length; second++) {
    const weight = row[second] ?? 0;
    if ((others & (1 << second)) === 0 || !(weight > 0)) continue;
    const total = weight + weigh(table, others ^ (1 << second), first + 1);
    if (total <= best) continue;
    best = total;
    partner = second;
  }
  const alone = weigh(table, others, first + 1);
  table.partners[rest] = alone > best ? 0 : partner;
  table.heaviest[rest] = Math.max(alone, best);
  return Math.max(alone, best);
};

/**
 * The matching of greatest total weight, of equally heavy ones the lexicographically first: the best of every subset
 * of nodes that can be left over, so for few nodes only.
 *
 * @param weights As for `maximumWeightMatching`.
 * @param nodes The nodes that may be paired, ascending.
 */
export const matchingBySubsets = (weights: Weights, nodes: readonly number[]): readonly Pair[] => {
  const subsets = 1 << nodes.length;
  const partners = new Int8Array(subsets);
  const between = nodes.map((a) => nodes.map((b) => weights[a]?.[b] ?? 0));
  weigh({ weights: between, heaviest: new Float64Array(subsets).fill(-1), partners }, subsets - 1, 0);
  const pairs: Pair[] = [];
  let rest = subsets - 1;
  nodes.forEach((node, first) => {
    if ((rest & (1 << first)) === 0) return;
    const partner = partners[rest] ?? 0;
    rest ^= 1 << first;
    if (partner === 0) return;
    pairs.push([node, nodes[partner] ?? node]);
    rest ^= 1 << partner;
  });
  return pairs;
};
