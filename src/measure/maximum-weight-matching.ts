import { matchingByBlossoms } from "./matching-by-blossoms";
import { matchingBySubsets, mostForSubsets, type Pair, type Weights } from "./matching-by-subsets";

/** Ascending, the nodes that have an edge of weight above 0. */
const nodesWithEdges = (weights: Weights): readonly number[] => {
  const nodes: number[] = [];
  for (let i = 0; i < weights.length; i++) {
    for (let j = 0; j < weights.length; j++) {
      if (i === j || !((weights[Math.min(i, j)]?.[Math.max(i, j)] ?? 0) > 0)) continue;
      nodes.push(i);
      break;
    }
  }
  return nodes;
};

/**
 * The matching of greatest total weight in a graph of any shape: no node is in two pairs, and no other choice of pairs
 * weighs more. Of equally heavy ones it is always the same, and the lexicographically first one where no more than 12
 * nodes have an edge.
 *
 * @param weights A symmetric matrix of whole numbers; only what stands right of the diagonal is read. Nodes whose
 * weight is 0 or less are never paired.
 * @returns Pairs [i, j] with i < j, sorted by i.
 */
export const maximumWeightMatching = (weights: Weights): readonly Pair[] => {
  if (weights.length < 2) return [];
  if (weights.length === 2) return (weights[0]?.[1] ?? 0) > 0 ? [[0, 1]] : [];
  const nodes = nodesWithEdges(weights);
  return nodes.length <= mostForSubsets ? matchingBySubsets(weights, nodes) : matchingByBlossoms(weights, nodes);
};
