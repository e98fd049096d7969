import { describe, expect, test } from "vitest";
import { blocksOf, makeBlock } from "../../../src/strategies/pair/make-blocks";
import { briefOf, exercise, groupsOf, gymOf, item, unknownItem } from "../../support/items";

const gym = gymOf(["rack iron", "cable cables", "mat floor"], ["iron cables 8", "cables floor 12"]);
const brief = briefOf({ place: gym, crowding: "quiet" });
const at = (id: string, station: string, restSeconds = 90) =>
  item(exercise(id, { station, mechanics: "isolation" }), { restSeconds });
const [a, b, c, d] = [at("a", "rack"), at("b", "cable"), at("c", "mat", 60), at("d", "mat")];

describe("a block", () => {
  test("of one item is straight", () => {
    expect(makeBlock([a], brief)).toEqual({ kind: "straight", items: [a] });
  });

  test("of two is a superset with the change and the rest of the two", () => {
    expect(makeBlock([a, b], brief)).toEqual({
      kind: "superset",
      items: [a, b],
      changeSeconds: 10 + 8,
      restSeconds: 90,
    });
    expect(makeBlock([b, c], { ...brief, crowding: "busy" })).toMatchObject({ changeSeconds: 10 + 18 });
    expect(makeBlock([at("x", "rack", 20), at("y", "rack", 20)], brief)).toMatchObject({ restSeconds: 60 });
    const workCapacity = { ...brief, goal: "work-capacity" } as const;
    expect(makeBlock([at("x", "rack", 20), at("y", "rack", 20)], workCapacity)).toMatchObject({ restSeconds: 30 });
  });

  test("of more is a circuit with the longest of its changes", () => {
    expect(makeBlock([a, b, c], brief)).toEqual({
      kind: "circuit",
      items: [a, b, c],
      changeSeconds: 10 + 12,
      restSeconds: 90,
    });
    expect(makeBlock([c, d, b, a], brief)).toMatchObject({ kind: "circuit", items: [c, d, b, a], changeSeconds: 22 });
  });

  test("of unknown exercises takes no change: nobody knows where they are", () => {
    expect(makeBlock([unknownItem("x"), unknownItem("y")], brief)).toMatchObject({ changeSeconds: 0 });
    expect(makeBlock([unknownItem("x"), a], brief)).toMatchObject({ changeSeconds: 0 });
  });
});

describe("blocks of groups of places", () => {
  test("stand where their first item stands; the rest stays straight", () => {
    const blocks = blocksOf([a, b, c, d], [[1, 3]], brief);
    expect(groupsOf(blocks)).toEqual(["a", "b+d", "c"]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["straight", "superset", "straight"]);
    expect(groupsOf(blocksOf([a, b, c, d], [[0, 2, 3]], brief))).toEqual(["a+c+d", "b"]);
    expect(
      groupsOf(
        blocksOf(
          [a, b, c, d],
          [
            [1, 2],
            [0, 3],
          ],
          brief,
        ),
      ),
    ).toEqual(["a+d", "b+c"]);
    expect(groupsOf(blocksOf([a, b], [], brief))).toEqual(["a", "b"]);
    expect(blocksOf([], [], brief)).toEqual([]);
  });
});
