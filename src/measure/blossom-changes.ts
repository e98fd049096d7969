import { type Forest, indexAt, type Link } from "./blossom-forest";
import { makeInner, makeOuter } from "./blossom-labels";

const backward = ({ from, fromNode, to, toNode }: Link): Link => ({
  from: to,
  fromNode: toNode,
  to: from,
  toNode: fromNode,
});

/** The blossom right below another that a node is in. */
const kidWith = ({ parents }: Forest, blossom: number, node: number): number => {
  let kid = node;
  while (indexAt(parents, kid) !== blossom) kid = indexAt(parents, kid);
  return kid;
};

/** Matches the nodes within a blossom anew, so that the given one is left. */
const moveBase = (forest: Forest, blossom: number, node: number): void => {
  if (indexAt(forest.bases, blossom) === node) return;
  const cycle = forest.cycles[blossom] ?? [];
  const kid = kidWith(forest, blossom, node);
  const start = cycle.findIndex(({ from }) => from === kid);
  const turned = [...cycle.slice(start), ...cycle.slice(0, start)];
  forest.cycles[blossom] = turned;
  forest.bases[blossom] = node;
  moveBase(forest, kid, node);
  turned.forEach(({ from, fromNode, to, toNode }, at) => {
    if (at % 2 === 0) return;
    match(forest, from, fromNode, toNode);
    match(forest, to, toNode, fromNode);
  });
};

/** Gives a node of a blossom its mate outside of it. */
export const match = (forest: Forest, blossom: number, node: number, mate: number): void => {
  moveBase(forest, blossom, node);
  forest.mates[node] = mate;
};

/** Gives a node of an outer blossom a mate from outside the tree, or none, and turns over all edges up to the root. */
export const matchUpward = (forest: Forest, node: number, mate: number): void => {
  const { tops, bases, mates, reachedFrom, reachedAt } = forest;
  const blossom = indexAt(tops, node);
  const before = indexAt(mates, indexAt(bases, blossom));
  match(forest, blossom, node, mate);
  if (before < 0) return;
  const above = indexAt(tops, before);
  match(forest, above, indexAt(reachedAt, above), indexAt(reachedFrom, above));
  matchUpward(forest, indexAt(reachedFrom, above), indexAt(reachedAt, above));
};

/** The edges from the outer blossom of a node up to the root. */
const wayUp = ({ tops, bases, mates, reachedFrom, reachedAt }: Forest, start: number): Link[] => {
  const way: Link[] = [];
  for (let from = indexAt(tops, start); ; ) {
    const fromNode = indexAt(bases, from);
    const mate = indexAt(mates, fromNode);
    if (mate < 0) return way;
    const above = indexAt(tops, mate);
    const toNode = indexAt(reachedFrom, above);
    const to = indexAt(tops, toNode);
    way.push({ from, fromNode, to: above, toNode: mate });
    way.push({ from: above, fromNode: indexAt(reachedAt, above), to, toNode });
    from = to;
  }
};

/** Makes one outer blossom of the cycle that an edge between two outer blossoms closes. */
export const shrink = (forest: Forest, a: number, b: number): void => {
  const { tops, parents, bases, members, cycles, spare } = forest;
  const [left, right] = [wayUp(forest, a), wayUp(forest, b)];
  while (left.length > 0 && left.at(-1)?.from === right.at(-1)?.from) {
    left.pop();
    right.pop();
  }
  const closing: Link = { from: indexAt(tops, a), fromNode: a, to: indexAt(tops, b), toNode: b };
  const cycle = [...left.reverse().map(backward), closing, ...right];
  const kids = cycle.map(({ from }) => from);
  const blossom = spare.pop() ?? 0;
  const nodes = kids.flatMap((kid) => members[kid] ?? []);
  cycles[blossom] = cycle;
  members[blossom] = nodes;
  bases[blossom] = indexAt(bases, kids[0] ?? 0);
  for (const kid of kids) parents[kid] = blossom;
  for (const node of nodes) tops[node] = blossom;
  makeOuter(forest, blossom, kids);
};

/** Takes an inner blossom of height 0 apart: the even way through its cycle stays in the tree, the rest leaves it. */
export const expand = (forest: Forest, blossom: number): void => {
  const { tops, members, cycles, reachedFrom, reachedAt } = forest;
  const cycle = cycles[blossom] ?? [];
  const entered = kidWith(forest, blossom, indexAt(reachedAt, blossom));
  for (const { from: kid } of cycle) {
    for (const node of members[kid] ?? []) tops[node] = kid;
  }
  forest.spare.push(blossom);
  makeInner(forest, entered, indexAt(reachedFrom, blossom), indexAt(reachedAt, blossom));
  const start = cycle.findIndex(({ from }) => from === entered);
  const way = start % 2 === 1 ? cycle.slice(start) : cycle.slice(0, start).reverse().map(backward);
  way.forEach(({ fromNode, to, toNode }, at) => {
    if (at % 2 === 0) makeOuter(forest, to);
    else makeInner(forest, to, fromNode, toNode);
  });
};
