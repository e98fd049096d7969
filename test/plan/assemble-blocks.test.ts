import { expect, test } from "vitest";
import type { Demand } from "../../src/model/exercise";
import type { Item } from "../../src/model/plan";
import { assembleBlocks } from "../../src/plan/assemble-blocks";
import { briefOf, circuit, exercise, item } from "../support/items";

const lift = (id: string, demand: Partial<Demand> = {}): Item => item(exercise(id, { demand }));
const workOf = (was: Item, other?: Item) => ({
  was,
  done: 0,
  left: 3,
  item: was,
  ...(other === undefined ? {} : { other }),
});

/** How a circuit goes on when something else does the work of its third item. */
const kindsWith = (standIn: Item): readonly string[] => {
  const [first, second, third] = [lift("a", { grip: 3, lowBack: 1 }), lift("b"), lift("c")];
  const running = {
    block: circuit([first, second, third]),
    works: [workOf(first), workOf(second), workOf(third, standIn)],
  };
  return assembleBlocks([running], briefOf()).map(({ block }) => block.kind);
};

test("a circuit goes on with a stand-in that its whole round has room for", () => {
  expect(kindsWith(lift("d", { grip: 1 }))).toEqual(["circuit"]);
});

test("and is done one by one where the stand-in and the first lift ask too much of the grip together", () => {
  expect(kindsWith(lift("d", { grip: 3 }))).toEqual(["straight", "straight", "straight"]);
});
