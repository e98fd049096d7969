import { describe, expect, test } from "vitest";
import { readBlocks } from "../../src/build/read-blocks";
import { exercise, item } from "../support/items";

const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => item(exercise(id)));
const items = [a, b, c, d];
const read = (...blocks: readonly unknown[]) => readBlocks(blocks, (value) => items.find((one) => one === value));
const times = { changeSeconds: 10, restSeconds: 90 };

describe("blocks of an answer", () => {
  test("are of one, two, or three items and more, by their kind", () => {
    expect(read({ kind: "straight", items: [a] })).toEqual([{ kind: "straight", items: [a] }]);
    expect(read({ kind: "superset", items: [a, b], ...times })).toEqual([
      { kind: "superset", items: [a, b], ...times },
    ]);
    expect(read({ kind: "circuit", items: [a, b, c, d], ...times })).toEqual([
      { kind: "circuit", items: [a, b, c, d], ...times },
    ]);
  });

  test.each([
    [{ kind: "straight", items: [] }],
    [{ kind: "straight", items: [a, b] }],
    [{ kind: "superset", items: [a], ...times }],
    [{ kind: "superset", items: [], ...times }],
    [{ kind: "superset", items: [a, b, c], ...times }],
    [{ kind: "circuit", items: [a, b], ...times }],
    [{ kind: "circuit", items: [a], ...times }],
    [{ kind: "circuit", items: [], ...times }],
    [{ kind: "pile", items: [a] }],
    [{ items: [a] }],
    [{ kind: "superset", items: [a, b], changeSeconds: -1, restSeconds: 90 }],
    [{ kind: "superset", items: [a, b], changeSeconds: 10, restSeconds: 3601 }],
    [{ kind: "circuit", items: [a, b, c], changeSeconds: 1.5, restSeconds: 90 }],
    [{ kind: "circuit", items: [a, b, c], changeSeconds: 10, restSeconds: "90" }],
    [{ kind: "straight", items: [a], intent: "no intent of ours" }],
    [{ kind: "straight", items: ["a"] }],
    [{ kind: "circuit", items: [a, b, c, "d"], ...times }],
    [{ kind: "superset", items: ["x", a, b], ...times }],
  ])("are none where kind, times or items are those of no block: %j", (block) => {
    expect(read({ kind: "straight", items: [d] }, block)).toBeUndefined();
  });

  test("may leave their times open", () => {
    expect(read({ kind: "superset", items: [a, b] })).toStrictEqual([{ kind: "superset", items: [a, b] }]);
    expect(read({ kind: "circuit", items: [a, b, c], changeSeconds: 0 })).toStrictEqual([
      { kind: "circuit", items: [a, b, c], changeSeconds: 0 },
    ]);
    expect(read({ kind: "superset", items: [a, b], restSeconds: 0 })).toStrictEqual([
      { kind: "superset", items: [a, b], restSeconds: 0 },
    ]);
  });
});
