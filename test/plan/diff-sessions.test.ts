import { expect, test } from "vitest";
import { buildSession, carryProgress, diffSessions, swapExercise } from "../../src/index";
import type { Block, Item } from "../../src/model/plan";
import type { Session } from "../../src/model/session";

const session = buildSession({ minutes: 60 });
const withBlocks = (blocks: readonly Block[]): Session => ({ ...session, blocks });

test("a session differs in nothing from itself", () => {
  const { changes, same, seconds } = diffSessions(session, session);
  expect([changes, seconds]).toEqual([[], 0]);
  expect(same).toHaveLength(7);
});

test("a swap is one added and one removed, with their places", () => {
  const other = swapExercise(session, { block: 3 }, "pull-up");
  expect(diffSessions(session, other).changes).toEqual([
    { kind: "added", exercise: "pull-up", after: { block: 3, item: 0, sets: 2 } },
    { kind: "removed", exercise: "lat-pulldown", before: { block: 3, item: 0, sets: 2 } },
  ]);
});

test("fewest moves: one exercise that goes to the end is one move", () => {
  const [first, ...rest] = session.blocks;
  const { changes } = diffSessions(session, withBlocks(first === undefined ? rest : [...rest, first]));
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ kind: "changed", moved: true, fields: [] });
});

test("names each part that differs, set by set", () => {
  const change = (item: Item): Item => ({
    ...item,
    prescription: {
      ...item.prescription,
      sets: 2,
      load: { kg: 60 },
      perSet: [{ effort: { kind: "rir", min: 4, max: 4 } }],
    },
  });
  const blocks = session.blocks.map(
    (block, at): Block =>
      at === 0 && block.kind === "straight" ? { ...block, items: [change(block.items[0])] } : block,
  );
  expect(diffSessions(session, withBlocks(blocks)).changes).toEqual([
    {
      kind: "changed",
      exercise: "trap-bar-deadlift",
      before: { block: 0, item: 0, sets: 4 },
      after: { block: 0, item: 0, sets: 2 },
      fields: ["sets", "effort", "load"],
      moved: false,
    },
  ]);
});

test("work that was split in two blocks is the same work; partners are told", () => {
  const [pair] = session.blocks.filter(({ kind }) => kind === "superset");
  if (pair?.kind !== "superset") throw new Error("no pair");
  const [a, b] = pair.items;
  const half = (item: Item): Item => ({ ...item, prescription: { ...item.prescription, sets: 1 } });
  const blocks = session.blocks.flatMap((block): readonly Block[] =>
    block === pair
      ? [
          { ...pair, items: [half(a), half(b)] },
          { ...pair, items: [half(a), half(b)] },
        ]
      : [block],
  );
  expect(diffSessions(session, withBlocks(blocks)).changes).toEqual([]);
  const progress = {
    done: [
      { block: 4, item: 0, sets: 1 },
      { block: 5, item: 0, sets: 2 },
    ],
    elapsedSeconds: 5,
  };
  expect(carryProgress(session, progress, withBlocks(blocks)).done).toEqual([
    { block: 4, item: 0, sets: 1 },
    { block: 6, item: 0, sets: 2 },
  ]);
});
