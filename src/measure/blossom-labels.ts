import { type Forest, indexAt, inner, outer, overallRow, slackOf } from "./blossom-forest";

/** Puts a node into a place of `nearest` when it is nearer to another node than the one that stands there. */
const offerNearest = (forest: Forest, place: number, candidate: number, node: number): void => {
  const known = indexAt(forest.nearest, place);
  if (known < 0 || slackOf(forest, candidate, node) < slackOf(forest, known, node)) forest.nearest[place] = candidate;
};

/** Finds the node of another outer blossom that is nearest to an outer blossom. */
const findClosest = (forest: Forest, blossom: number): void => {
  const { size, tops, labels, nearest, closest } = forest;
  let least = Number.POSITIVE_INFINITY;
  closest[blossom] = -1;
  for (let node = 0; node < size; node++) {
    const top = indexAt(tops, node);
    if (top === blossom || indexAt(labels, top) !== outer) continue;
    const slack = slackOf(forest, indexAt(nearest, blossom * size + node), node);
    if (slack >= least) continue;
    least = slack;
    closest[blossom] = node;
  }
};

/** Makes a blossom an outer one; its parts are itself, or those of the cycle that it was made of. */
export const makeOuter = (forest: Forest, blossom: number, parts: readonly number[] = [blossom]): void => {
  const { size, members, labels, nearest } = forest;
  const row = blossom * size;
  nearest.fill(-1, row, row + size);
  for (const part of parts) {
    const wasOuter = indexAt(labels, part) === outer;
    // An outer part knows its nearest nodes already; in any other each node has to be asked.
    for (const member of wasOuter ? [part] : (members[part] ?? [])) {
      for (let node = 0; node < size; node++) {
        const candidate = wasOuter ? indexAt(nearest, member * size + node) : member;
        offerNearest(forest, row + node, candidate, node);
      }
    }
  }
  for (let node = 0; node < size; node++)
    offerNearest(forest, overallRow(forest) + node, indexAt(nearest, row + node), node);
  labels[blossom] = outer;
  findClosest(forest, blossom);
};

/** Makes a blossom an inner one, reached by an edge from an outer one. */
export const makeInner = (forest: Forest, blossom: number, from: number, node: number): void => {
  forest.labels[blossom] = inner;
  forest.reachedFrom[blossom] = from;
  forest.reachedAt[blossom] = node;
};
