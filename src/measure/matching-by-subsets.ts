/** Two nodes of a matching, the smaller first. */
export type Pair = readonly [number, number];

/** The weight of the edge between each two nodes; 0 or less: there is none. */
export type Weights = readonly (readonly number[])[];

/**
 * The matching of greatest total weight, of equally heavy ones the lexicographically first: the best of every subset
 * of nodes that can be left over, so for few nodes only.
 *
 * @param weights As for `maximumWeightMatching`.
 * @param nodes The nodes that may be paired, ascending.
 */
export const matchingBySubsets = (weights: Weights, nodes: readonly number[]): readonly Pair[] => {
  const rows = nodes.map((a) => nodes.map((b) => weights[a]?.[b] ?? 0));
  const subsets = 1 << nodes.length;
  const heaviest = new Float64Array(subsets).fill(-1);
  const partners = new Int8Array(subsets);

  // `rest` has a bit for each place of `nodes` that is left over, none below `from`.
  const weigh = (rest: number, from: number): number => {
    if (rest === 0) return 0;
    const known = heaviest[rest] ?? -1;
    return known < 0 ? weighNew(rest, from) : known;
  };

  const weighNew = (rest: number, from: number): number => {
    let first = from;
    while ((rest & (1 << first)) === 0) first++;
    const others = rest ^ (1 << first);
    const row = rows[first] ?? [];
    let best = 0;
    let partner = 0;
    for (let second = first + 1; second < nodes.length; second++) {
      const weight = row[second] ?? 0;
      if ((others & (1 << second)) === 0 || !(weight > 0)) continue;
      const total = weight + weigh(others ^ (1 << second), first + 1);
      if (total <= best) continue;
      best = total;
      partner = second;
    }
    // Place 0 is nobody's partner, so it stands for none.
    const alone = weigh(others, first + 1);
    partners[rest] = alone > best ? 0 : partner;
    heaviest[rest] = Math.max(alone, best);
    return Math.max(alone, best);
  };

  weigh(subsets - 1, 0);
  return pairsOf(nodes, partners);
};

/** Reads the pairs off the table: the partner of the first node of every subset. */
const pairsOf = (nodes: readonly number[], partners: Int8Array): readonly Pair[] => {
  const pairs: Pair[] = [];
  let rest = partners.length - 1;
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
