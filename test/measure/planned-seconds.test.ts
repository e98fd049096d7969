import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addRamps } from "../../src/build/add-ramps";
import { exercises } from "../../src/catalog/index";
import { findSetup } from "../../src/compile/gym-index";
import { commercial } from "../../src/gyms/commercial";
import { compactGym } from "../../src/gyms/compact-gym";
import { homeBarbell } from "../../src/gyms/home-barbell";
import {
  type PlanningSetting,
  pairPlaces,
  plannedPairSeconds,
  plannedSeconds,
  savedByPair,
} from "../../src/measure/planned-seconds";
import { secondsOf } from "../../src/measure/timeline";
import type { KnownItem } from "../../src/model/plan";
import type { BuildBrief } from "../../src/model/strategy";
import { crowdings, goals } from "../../src/model/vocabulary";
import { makeBlock } from "../../src/strategies/pair/make-blocks";
import { briefOf, exercise, gymOf, item } from "../support/items";

const gym = gymOf(["rack iron", "bench iron", "cable cables"], ["iron cables 12"]);
const setting: PlanningSetting = { gym, crowding: "quiet", goal: "general" };
const row = exercise("row", { station: "cable", load: "cable", mechanics: "isolation", setupSeconds: 20 });
const squat = exercise("squat", { station: "rack", setupSeconds: 40, load: "barbell" });

describe("one item", () => {
  test("30 s to turn to it, the longest walk to it, set-up, sets and rests", () => {
    expect(plannedSeconds(item(row, { sets: 3, reps: 10, restSeconds: 90 }), setting)).toBe(30 + 12 + 20 + 90 + 180);
  });

  test.each([
    ["quiet", 12 + 20],
    ["normal", 15 + 25],
    ["busy", 18 + 30],
  ] as const)("%s: walk and set-up take %d s", (crowding, seconds) => {
    expect(plannedSeconds(item(row, { sets: 1, reps: 10 }), { ...setting, crowding })).toBe(30 + seconds + 30);
  });

  test("a place that is not told is far", () => {
    expect(plannedSeconds(item(row, { sets: 1, reps: 10, station: undefined }), setting)).toBe(30 + 40 + 20 + 30);
  });

  test("ramp sets count as from cold, unless no warm-up is wanted", () => {
    const main = item(squat, { sets: 4, reps: 5, restSeconds: 180, role: "main" });
    const bare = 30 + 12 + 40 + 4 * 15 + 3 * 180;
    // 5, 3 and 2 reps at 3 s, a minute after each.
    expect(plannedSeconds(main, setting)).toBe(bare + 30 + 180);
    expect(plannedSeconds(main, { ...setting, warmup: "specific" })).toBe(bare + 30 + 180);
    expect(plannedSeconds(main, { ...setting, warmup: "none" })).toBe(bare);
  });

  test("each set has its own length", () => {
    const perSet = [{ target: { kind: "reps", min: 20, max: 20 } }] as const;
    const ladder = item(row, { sets: 2, reps: 10, restSeconds: 60, perSet });
    expect(plannedSeconds(ladder, setting)).toBe(30 + 12 + 20 + 60 + 30 + 60);
  });
});

describe("two items by turns", () => {
  const curl = exercise("curl", { station: "bench", mechanics: "isolation", setupSeconds: 10 });

  test("one turn to them, both set up, a walk, the changes of whole rounds, rest after each round but the last", () => {
    const [a, b] = [item(row, { sets: 3, restSeconds: 60 }), item(curl, { sets: 2, restSeconds: 75 })];
    const expected = 30 + 12 + 12 + 20 + 10 + 90 + 60 + 2 * (10 + 12) + 2 * 75;
    expect(plannedPairSeconds(a, b, setting)).toBe(expected);
    expect(plannedPairSeconds(b, a, setting)).toBe(expected);
  });

  test("the longer of the two walks to them counts, and crowding", () => {
    const far = gymOf(
      ["rack iron", "bench iron", "cable cables", "mat floor"],
      ["iron cables 12", "floor iron 20", "floor cables 8"],
    );
    const [a, b] = [item(row, { sets: 1 }), item(curl, { sets: 1 })];
    const seconds = plannedPairSeconds(a, b, { ...setting, gym: far, crowding: "busy" });
    expect(seconds).toBe(30 + 30 + 18 + 30 + 15 + 60 + 28);
  });

  test("an unknown place is far from the other", () => {
    const [a, b] = [item(row, { sets: 1 }), item(curl, { sets: 1, station: undefined })];
    expect(plannedPairSeconds(a, b, setting)).toBe(30 + 40 + 40 + 20 + 10 + 60 + 10);
  });
});

describe("what two items save by turns", () => {
  const curl = exercise("curl", { station: "bench", mechanics: "isolation", setupSeconds: 10 });
  const [a, b] = [item(row, { sets: 3, restSeconds: 60 }), item(curl, { sets: 2, restSeconds: 75 })];

  test("their places cost the turn to them, the longest walk and the one between, and each change its walk", () => {
    expect(pairPlaces(a, b, setting)).toEqual({ arrival: 30 + 12 + 12, change: 10 + 12 });
    expect(pairPlaces(a, b, { ...setting, crowding: "busy" })).toEqual({ arrival: 30 + 18 + 18, change: 10 + 18 });
  });

  test("is what turning, walking and resting take alone, less what they take together", () => {
    // Alone two turns, two walks and the rests of each; together 54 s, two changes and two rests of the longer.
    const saved = 2 * (30 + 12) + 2 * 60 + 75 - (54 + 2 * 22 + 2 * 75);
    expect(savedByPair(a, b, setting)).toBe(saved);
    expect(savedByPair(b, a, setting)).toBe(saved);
    const alone = plannedSeconds(a, setting) + plannedSeconds(b, setting);
    expect(alone - plannedPairSeconds(a, b, setting)).toBe(saved);
  });

  test("takes the longer of two walks once, and the rest that the goal asks for", () => {
    const far = gymOf(
      ["bench iron", "cable cables", "mat floor"],
      ["iron cables 12", "floor iron 20", "floor cables 8"],
    );
    const [once, again] = [item(row, { sets: 1 }), item(curl, { sets: 1 })];
    // 12 s at most to the cable, 20 s to the bench, 12 s between them.
    expect(savedByPair(once, again, { ...setting, gym: far })).toBe(30 + 12 + 30 + 20 - (30 + 20 + 12 + 10 + 12));
    const hasty = (sets: number) =>
      [item(row, { sets, restSeconds: 30 }), item(curl, { sets, restSeconds: 30 })] as const;
    const [first, second] = hasty(3);
    // A minute after a round, for work capacity half of it.
    expect(savedByPair(first, second, setting)).toBe(84 + 4 * 30 - (54 + 3 * 22 + 2 * 60));
    expect(savedByPair(first, second, { ...setting, goal: "work-capacity" })).toBe(
      84 + 4 * 30 - (54 + 3 * 22 + 2 * 30),
    );
  });

  test("goes by places that are told", () => {
    expect(savedByPair(a, b, setting, { arrival: 0, change: 1 })).toBe(279 - (2 + 150));
    expect(plannedPairSeconds(a, b, setting, { arrival: 0, change: 1 })).toBe(20 + 10 + 90 + 60 + 2 + 150);
  });
});

test("a finished session is never longer than what was planned for its parts", () => {
  const parts = fc.record({
    place: fc.constantFrom(compactGym, commercial, homeBarbell),
    crowding: fc.constantFrom(...crowdings),
    goal: fc.constantFrom(...goals),
    picks: fc.array(
      fc.record({
        at: fc.nat(),
        sets: fc.integer({ min: 1, max: 5 }),
        reps: fc.integer({ min: 3, max: 15 }),
        restSeconds: fc.integer({ min: 0, max: 240 }),
        isMain: fc.boolean(),
        joins: fc.boolean(),
      }),
      { minLength: 1, maxLength: 7 },
    ),
  });
  fc.assert(
    fc.property(parts, ({ place, crowding, goal, picks }) => {
      const brief: BuildBrief = briefOf({ place, crowding, goal, warmup: "specific" });
      const planning: PlanningSetting = { gym: place, crowding, goal, warmup: "specific" };
      const offered = exercises.filter((lift) => findSetup(lift, place) !== undefined);
      const items = picks.flatMap(({ at, sets, reps, restSeconds, isMain }): readonly KnownItem[] => {
        const lift = offered[at % offered.length];
        const station = lift === undefined ? undefined : findSetup(lift, place)?.station;
        if (lift === undefined) return [];
        return [item(lift, { sets, reps, restSeconds, station, role: isMain ? "main" : "secondary" })];
      });
      let planned = 0;
      const blocks = [];
      for (let at = 0; at < items.length; at += 1) {
        const [a, b] = [items[at], items[at + 1]];
        if (a === undefined) continue;
        if (b !== undefined && picks[at]?.joins === true) {
          planned += plannedPairSeconds(a, b, planning);
          blocks.push(makeBlock([a, b], brief));
          at += 1;
        } else {
          planned += plannedSeconds(a, planning);
          blocks.push(makeBlock([a], brief));
        }
      }
      const { value } = addRamps(blocks, brief);
      expect(secondsOf(value, { gym: place, crowding, generalSeconds: 0 })).toBeLessThanOrEqual(planned);
    }),
    { numRuns: 300 },
  );
});
