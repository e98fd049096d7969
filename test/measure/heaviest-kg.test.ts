import { describe, expect, test } from "vitest";
import {
  bandPullApart,
  barbellDeadlift,
  dumbbellRdl,
  heelsElevatedGobletSquat,
  trapBarDeadlift,
} from "../../src/catalog/index";
import { heaviestKg } from "../../src/measure/heaviest-kg";
import { loadsNear } from "../../src/measure/loadable";
import type { EquipmentLimit } from "../../src/model/gym";
import { item } from "../support/items";

const limit = (equipment: string, maxKg?: number): EquipmentLimit => ({
  equipment,
  ...(maxKg === undefined ? {} : { maxKg }),
});

describe("the heaviest load of a gym", () => {
  test.each([
    ["none where nothing is told", trapBarDeadlift, [], Number.POSITIVE_INFINITY],
    ["none where pieces are all that is told", trapBarDeadlift, [limit("trap-bar")], Number.POSITIVE_INFINITY],
    ["that of its equipment", trapBarDeadlift, [limit("trap-bar", 100)], 100],
    ["that of its kind of load", trapBarDeadlift, [limit("barbell", 140)], 140],
    ["the least of both", trapBarDeadlift, [limit("barbell", 140), limit("trap-bar", 100)], 100],
    ["that of a unit that it is part of", trapBarDeadlift, [limit("safety-squat-bar+trap-bar", 90)], 90],
    ["not that of other equipment", barbellDeadlift, [limit("trap-bar", 100)], Number.POSITIVE_INFINITY],
    ["not that of a longer word", barbellDeadlift, [limit("barbell-pad", 5)], Number.POSITIVE_INFINITY],
    [
      "not that of the plate that it stands on",
      heelsElevatedGobletSquat,
      [limit("plate", 20)],
      Number.POSITIVE_INFINITY,
    ],
    ["that of its kind where no load can be set", bandPullApart, [limit("band", 20)], 20],
  ] as const)("is %s", (_, exercise, limits, most) => {
    expect(heaviestKg(item(exercise), { limits })).toBe(most);
  });

  test("is the most that the loads of a gym come to", () => {
    const limits = [limit("dumbbell+plate", 22.5), limit("safety-squat-bar+trap-bar", 90)];
    expect(loadsNear(60, item(dumbbellRdl), { limits })).toEqual({ below: 22.5 });
    expect(loadsNear(140, item(trapBarDeadlift), { limits })).toEqual({ below: 90 });
  });
});
