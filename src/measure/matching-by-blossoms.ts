import { expand, match, matchUpward, shrink } from "./blossom-changes";
import {
  type Forest,
  indexAt,
  inner,
  makeForest,
  outer,
  outside,
  overallRow,
  slackOf,
  valueAt,
} from "./blossom-forest";
import { makeInner, makeOuter } from "./blossom-labels";
import type { Pair, Weights } from "./matching-by-subsets";

/** What comes next in a search, and how far the dual values have to be moved for it. */
interface Step {
  readonly kind: "end" | "reach" | "shrink" | "expand";
  readonly distance: number;
  /** A node, or for the last two kinds a blossom. */
  readonly at: number;
}

/** The nearest of what can come next; the dual value of an outer node can always fall to 0, which ends the search. */
const nextStep = (forest: Forest): Step => {
  const { size, tops, labels, bases, duals, heights, nearest, closest } = forest;
  let step: Step = { kind: "end", distance: Number.POSITIVE_INFINITY, at: -1 };
  const offer = (kind: Step["kind"], distance: number, at: number): void => {
    if (distance < step.distance) step = { kind, distance, at };
  };
  // Ends go first: as no slack of a missing edge is less than a dual value at its ends, none is ever taken for an edge.
  for (let node = 0; node < size; node++)
    if (indexAt(labels, indexAt(tops, node)) === outer) offer("end", valueAt(duals, node), node);
  for (let node = 0; node < size; node++) {
    const top = indexAt(tops, node);
    const label = indexAt(labels, top);
    if (label === outside) offer("reach", slackOf(forest, indexAt(nearest, overallRow(forest) + node), node), node);
    if (indexAt(bases, top) !== node) continue;
    const other = indexAt(closest, top);
    if (label === inner && top >= size) offer("expand", valueAt(heights, top), top);
    if (label === outer && other >= 0)
      offer("shrink", slackOf(forest, indexAt(nearest, top * size + other), other) / 2, top);
  }
  return step;
};

/** Moves the dual values: no edge of the tree, the matching or a blossom gets any slack by it. */
const moveDuals = ({ size, tops, labels, bases, duals, heights }: Forest, distance: number): void => {
  for (let node = 0; node < size; node++) {
    const top = indexAt(tops, node);
    const label = indexAt(labels, top);
    if (label === outside) continue;
    const fall = label === outer ? distance : -distance;
    duals[node] = valueAt(duals, node) - fall;
    if (top >= size && indexAt(bases, top) === node) heights[top] = valueAt(heights, top) + fall;
  }
};

/**
 * Takes a blossom into the tree with the one that it is matched with, or matches it when it is free; is that the end?
 */
const reach = (forest: Forest, node: number): boolean => {
  const { tops, bases, mates, nearest } = forest;
  const from = indexAt(nearest, overallRow(forest) + node);
  const top = indexAt(tops, node);
  const mate = indexAt(mates, indexAt(bases, top));
  if (mate < 0) {
    match(forest, top, node, from);
    matchUpward(forest, from, node);
    return true;
  }
  makeInner(forest, top, from, node);
  makeOuter(forest, indexAt(tops, mate));
  return false;
};

/** Does what comes next; is the search at its end? */
const takeStep = (forest: Forest, { kind, at }: Step): boolean => {
  const { size, nearest, closest } = forest;
  if (kind === "reach") return reach(forest, at);
  if (kind === "end") matchUpward(forest, at, -1);
  if (kind === "expand") expand(forest, at);
  if (kind === "shrink") {
    const other = indexAt(closest, at);
    shrink(forest, indexAt(nearest, at * size + other), other);
  }
  return kind === "end";
};

/** Grows a tree from a free node until that is matched, or another node can be free in its place. */
const searchFrom = (forest: Forest, root: number): void => {
  forest.labels.fill(outside);
  forest.nearest.fill(-1, overallRow(forest));
  makeOuter(forest, indexAt(forest.tops, root));
  for (let done = false; !done; ) {
    const step = nextStep(forest);
    moveDuals(forest, step.distance);
    done = takeStep(forest, step);
  }
};

/** The forest at the end: its matching is a heaviest one, and its dual values sum up to twice that weight. */
export const solveByBlossoms = (weights: Weights, nodes: readonly number[]): Forest => {
  const forest = makeForest(weights, nodes);
  for (let node = 0; node < forest.size; node++) if (indexAt(forest.mates, node) < 0) searchFrom(forest, node);
  return forest;
};

/**
 * The matching of greatest total weight for graphs of any size, in time that grows with the third power of it: Edmonds'
 * primal-dual method, one search per node, with odd cycles shrunk into blossoms.
 *
 * @param weights As for `maximumWeightMatching`.
 * @param nodes The nodes that may be paired, ascending.
 */
export const matchingByBlossoms = (weights: Weights, nodes: readonly number[]): readonly Pair[] => {
  const { mates } = solveByBlossoms(weights, nodes);
  const pairs: Pair[] = [];
  nodes.forEach((node, place) => {
    const mate = indexAt(mates, place);
    if (mate > place) pairs.push([node, nodes[mate] ?? node]);
  });
  return pairs;
};
