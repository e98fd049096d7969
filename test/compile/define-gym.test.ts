import { describe, expect, test } from "vitest";
import { defineGym } from "../../src/compile/define-gym";
import { OptionsError } from "../../src/errors";
import { gyms } from "../../src/gyms/index";
import type { Gym } from "../../src/model/gym";

const garage: Gym = {
  id: "garage",
  name: "Garage",
  stations: [
    { id: "rack", zone: "front", provides: ["rack", "barbell"], count: 1, exclusive: false },
    { id: "bench", zone: "back", provides: ["incline-bench"], count: 1, exclusive: false },
  ],
  walks: [{ from: "front", to: "back", seconds: 6 }],
  limits: [
    { equipment: "barbell", total: 1, maxKg: 140 },
    { equipment: "plate+flat-bench", total: 1 },
  ],
};

const messages = (gym: unknown): string[] => {
  try {
    Reflect.apply(defineGym, undefined, [gym]);
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map((issue) => issue.message);
    throw error;
  }
  return [];
};

describe("defineGym", () => {
  test("gives a frozen copy", () => {
    const defined = defineGym(garage);
    expect(defined).toStrictEqual(garage);
    expect(defined).not.toBe(garage);
    expect(Object.isFrozen(defined.stations[0]?.provides)).toBe(true);
    expect(defineGym(defined)).toBe(defined);
  });

  test("takes each of our gyms", () => {
    for (const gym of gyms) expect(defineGym(gym)).toStrictEqual(gym);
  });

  test("a limit may be on what a piece of equipment covers", () => {
    expect(messages({ ...garage, limits: [{ equipment: "flat-bench" }, { equipment: "plate" }] })).toEqual([]);
  });

  test("lists every problem across fields at once", () => {
    const [rack] = garage.stations;
    expect(
      messages({
        ...garage,
        name: 3,
        stations: [...garage.stations, { ...rack, zone: "loft" }],
        walks: [
          ...garage.walks,
          { from: "back", to: "front", seconds: 9 },
          { from: "frint", to: "loft", seconds: 3 },
          { from: "loft", to: "loft", seconds: 3 },
        ],
        limits: [{ equipment: "rack+barbel" }],
      }),
    ).toEqual([
      "name must be a text of 1 to 200 characters, not 3.",
      'stations[2].id must be an id of a station that is there once, not "rack".',
      'walks[2].from must be a zone of one of the stations, not "frint". Did you mean "front"?',
      'walks[3].to must be another zone, not "loft".',
      'walks[1] must be a walk that is there once, not "back to front".',
      'limits[0].equipment must be equipment that one of the stations provides, not "barbel". Did you mean "barbell"?',
    ]);
  });

  test("needs a station", () => {
    expect(messages({ ...garage, stations: [], walks: [], limits: [] })).toEqual([
      "stations must be a list with at least one station, not an empty list.",
    ]);
  });
});
