import { describe, expect, test } from "vitest";
import { loadWordsOf } from "../../src/measure/load-words";
import type { Need } from "../../src/model/exercise";
import type { Gym, Station } from "../../src/model/gym";
import { exercise, gymOf, item } from "../support/items";

const need = (load: Need["load"], station: string, ...all: readonly string[]): Need => ({ all, load, station });
const wordsOf = (needs: readonly Need[], gym: Partial<Gym> = {}, station = needs[0]?.station) =>
  loadWordsOf(item(exercise("x", { needs }), { station }), gym);

/** A gym with one place that has these things. */
const having = (...provides: readonly string[]): Gym => {
  const station: Station = { id: "place", zone: "room", provides, count: 1, exclusive: false };
  return gymOf([], [], { stations: [station] });
};

describe("what a load goes by", () => {
  test.each<[string, Need, readonly string[]]>([
    ["a bar goes by its own word and by being one", need("barbell", "rack", "trap-bar"), ["trap-bar", "barbell"]],
    ["so does a machine", need("machine", "press", "leg-press"), ["leg-press", "machine"]],
    ["so does a cable", need("cable", "column", "high-cable", "rope"), ["high-cable", "rope", "cable"]],
    [
      "a dumbbell goes by itself, whatever else is needed",
      need("dumbbell", "bench", "dumbbell", "bench"),
      ["dumbbell"],
    ],
    ["so does a kettlebell", need("kettlebell", "floor", "kettlebell", "step"), ["kettlebell"]],
  ])("%s", (_, one, words) => {
    expect(wordsOf([one])).toEqual(words);
  });

  test.each(["band", "bodyweight", "weighted-bodyweight", "other"] as const)("no weight can be set: %s", (load) => {
    expect(wordsOf([need(load, "floor", "mat")])).toEqual([]);
  });

  test("nothing where the exercise has no way to be done", () => {
    expect(wordsOf([])).toEqual([]);
  });
});

describe("of several ways", () => {
  const ways = [need("barbell", "rack", "barbell"), need("dumbbell", "floor", "dumbbell")];

  test("the one at the item's station counts", () => {
    expect(wordsOf(ways, {}, "rack")).toEqual(["barbell", "barbell"]);
    expect(wordsOf(ways, {}, "floor")).toEqual(["dumbbell"]);
  });

  test("the first where the place is not told, or is none of theirs", () => {
    expect(wordsOf(ways, {}, undefined)).toEqual(["barbell", "barbell"]);
    expect(wordsOf(ways, {}, "pool")).toEqual(["barbell", "barbell"]);
  });

  const onFloor = [need("dumbbell", "floor", "dumbbell", "step"), need("kettlebell", "floor", "kettlebell")];

  test("at one station the first counts for which the gym has everything", () => {
    expect(wordsOf(onFloor, having("dumbbell", "step", "kettlebell"))).toEqual(["dumbbell"]);
    expect(wordsOf(onFloor, having("dumbbell", "kettlebell"))).toEqual(["kettlebell"]);
    expect(wordsOf(onFloor, having("kettlebell"))).toEqual(["kettlebell"]);
  });

  test("what stands elsewhere in the gym and what a thing is good for besides count too", () => {
    const apart = [...having("dumbbell").stations, ...having("step", "kettlebell").stations];
    expect(wordsOf(onFloor, gymOf([], [], { stations: apart }))).toEqual(["dumbbell"]);
    expect(wordsOf(onFloor, having("dumbbell", "plyo-box", "kettlebell"))).toEqual(["dumbbell"]);
  });

  test("the first where the gym has everything for none of them, or where nothing is known of the gym", () => {
    expect(wordsOf(onFloor, having("mat"))).toEqual(["dumbbell"]);
    expect(wordsOf(onFloor, {})).toEqual(["dumbbell"]);
  });

  test("a way at another station is not taken, even if the gym has nothing for the item's own", () => {
    expect(wordsOf(ways, having("dumbbell"), "rack")).toEqual(["barbell", "barbell"]);
    const three = [...onFloor, need("machine", "hall", "hack-squat")];
    expect(wordsOf(three, having("hack-squat"), "floor")).toEqual(["dumbbell"]);
  });
});
