import { expect, test } from "vitest";
import { loadWordsOf } from "../../src/measure/load-words";
import type { Need } from "../../src/model/exercise";
import type { LoadingGym } from "../../src/model/loading-gym";
import { exercise, item } from "../support/items";

const lift = (needs: readonly Need[], station?: string) => item(exercise("lift", { needs: [...needs] }), { station });
const gymWith = (...provides: readonly string[]): LoadingGym => ({
  stations: [{ id: "rack", zone: "room", count: 1, exclusive: false, provides: [...provides] }],
});
const need = (load: Need["load"], station: string, ...more: readonly string[]): Need => ({
  all: [load, ...more],
  load,
  station,
});

test("all words of what it needs, and the kind of load behind them", () => {
  const trapBar: Need = { all: ["trap-bar"], load: "barbell", station: "platform" };
  expect(loadWordsOf(lift([trapBar], "platform"), {})).toEqual(["trap-bar", "barbell"]);
});

test("what is held in the hand goes by itself", () => {
  expect(loadWordsOf(lift([need("dumbbell", "rack", "bench")], "rack"), {})).toEqual(["dumbbell"]);
  expect(loadWordsOf(lift([need("kettlebell", "rack", "bench")], "rack"), {})).toEqual(["kettlebell"]);
});

test("none where no weight can be set", () => {
  expect(loadWordsOf(lift([need("band", "rack")], "rack"), {})).toEqual([]);
  expect(loadWordsOf(lift([need("bodyweight", "rack")], "rack"), {})).toEqual([]);
});

test("of the way at its station, of several there the first that the gym has everything for, else the first", () => {
  const ways = [need("cable", "tower"), need("barbell", "rack", "belt"), need("dumbbell", "rack")];
  expect(loadWordsOf(lift(ways, "tower"), {})).toEqual(["cable", "cable"]);
  expect(loadWordsOf(lift(ways, "rack"), gymWith("dumbbell"))).toEqual(["dumbbell"]);
  expect(loadWordsOf(lift(ways, "rack"), gymWith("barbell", "belt", "dumbbell"))).toEqual([
    "barbell",
    "belt",
    "barbell",
  ]);
  expect(loadWordsOf(lift(ways, "rack"), gymWith("band"))).toEqual(["barbell", "belt", "barbell"]);
  expect(loadWordsOf(lift(ways, "rack"), {})).toEqual(["barbell", "belt", "barbell"]);
  expect(loadWordsOf(lift(ways, "elsewhere"), {})).toEqual(["cable", "cable"]);
});
