import type { Weights } from "./matching-by-subsets";

/** An edge between two blossoms of a path or a cycle. */
export interface Link {
  /** The blossom that it starts from. */
  readonly from: number;
  /** The node of that blossom. */
  readonly fromNode: number;
  /** The blossom that it leads to. */
  readonly to: number;
  /** The node of that one. */
  readonly toNode: number;
}

/** Label of a blossom that is not in the tree of the search. */
export const outside = 0;
/** Label of one that is an even number of edges away from the root of the tree. */
export const outer = 1;
/** Label of one that is an odd number of edges away from it. */
export const inner = 2;

/**
 * A matching on the way to the heaviest one, with the dual values that prove it. Blossoms are numbers: below `size`
 * single nodes, above it odd cycles of smaller blossoms. A blossom is at the top when no other contains it.
 */
export interface Forest {
  /** How many nodes there are. */
  readonly size: number;
  /** Twice the weight between two nodes, row by row. */
  readonly weights: Float64Array;
  /** Dual value of each node. */
  readonly duals: Float64Array;
  /** Half of the dual value of each blossom that is a cycle, 0 for spare numbers. */
  readonly heights: Float64Array;
  /** The node that each node is matched with, -1 for none. */
  readonly mates: Int32Array;
  /** The blossom at the top that each node is in. */
  readonly tops: Int32Array;
  /** The blossom right above each blossom that is not at the top. */
  readonly parents: Int32Array;
  /** The one node of each blossom that is not matched within it. */
  readonly bases: Int32Array;
  /** The nodes of each blossom. */
  readonly members: (readonly number[])[];
  /** The edges of each cycle; the first starts from the blossom with the base, every second edge is matched. */
  readonly cycles: (readonly Link[])[];
  /** Numbers that no blossom has. */
  readonly spare: number[];
  /** What each blossom at the top is in the tree of the search that goes on. */
  readonly labels: Int32Array;
  /** The node from which each inner blossom was reached. */
  readonly reachedFrom: Int32Array;
  /** The node of each inner blossom that was reached. */
  readonly reachedAt: Int32Array;
  /** For each outer blossom a row with its node that is nearest to each node; last, a row for all of them together. */
  readonly nearest: Int32Array;
  /** The node of another outer blossom that is nearest to each outer blossom, -1 for none. */
  readonly closest: Int32Array;
}

/** Reads a list of values. */
export const valueAt = (list: Float64Array, at: number): number => list[at] ?? 0;

/** Reads a list of nodes or blossoms. */
export const indexAt = (list: Int32Array, at: number): number => list[at] ?? -1;

/** The start of the row of `nearest` that is for all outer blossoms together. */
export const overallRow = ({ size, bases }: Forest): number => bases.length * size;

/** How far the dual values of two nodes of different blossoms at the top are above what their edge needs. */
export const slackOf = ({ duals, weights, size }: Forest, a: number, b: number): number =>
  valueAt(duals, a) + valueAt(duals, b) - valueAt(weights, a * size + b);

/** Nothing matched yet: every node has the weight of its heaviest edge for a dual value. */
export const makeForest = (from: Weights, nodes: readonly number[]): Forest => {
  const size = nodes.length;
  // Each cycle has three blossoms or more in it, so there are never more than half as many cycles as nodes.
  const most = size + Math.ceil(size / 2);
  const weight = (a: number, b: number): number => {
    const value = from[Math.min(a, b)]?.[Math.max(a, b)] ?? 0;
    return a !== b && value > 0 ? value : 0;
  };
  const weights = nodes.map((a) => nodes.map((b) => weight(a, b)));
  const ownNumbers = Int32Array.from({ length: most }, (_, at) => at);
  return {
    size,
    weights: Float64Array.from(weights.flatMap((row) => row.map((value) => 2 * value))),
    duals: Float64Array.from(weights, (row) => Math.max(...row)),
    heights: new Float64Array(most),
    mates: new Int32Array(size).fill(-1),
    tops: ownNumbers.slice(0, size),
    parents: new Int32Array(most).fill(-1),
    bases: ownNumbers.slice(),
    members: Array.from(nodes, (_, at) => [at]),
    cycles: [],
    spare: Array.from({ length: most - size }, (_, at) => most - 1 - at),
    labels: new Int32Array(most),
    reachedFrom: new Int32Array(most),
    reachedAt: new Int32Array(most),
    nearest: new Int32Array((most + 1) * size),
    closest: new Int32Array(most),
  };
};
