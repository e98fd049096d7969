import { describe, expect, it } from "vitest";
import { findSetup, indexGym } from "../../src/compile/gym-index";
import type { Gym } from "../../src/model/gym";
import { exercise, gymOf } from "../support/items";

const gym = gymOf(["rack north", "bench north", "cable south", "floor east"], ["north south 20"]);

describe("walks in a gym", () => {
  const { walkSeconds, longestWalkSeconds } = indexGym(gym);

  it("take 5 seconds within a zone, what is listed both ways, and 40 otherwise", () => {
    expect(walkSeconds("rack", "bench")).toBe(5);
    expect(walkSeconds("rack", "rack")).toBe(5);
    expect(walkSeconds("rack", "cable")).toBe(20);
    expect(walkSeconds("cable", "bench")).toBe(20);
    expect(walkSeconds("rack", "floor")).toBe(40);
  });

  it("to a place that the gym does not have take 40", () => {
    expect(walkSeconds("rack", "pool")).toBe(40);
    expect(walkSeconds("pool", "rack")).toBe(40);
    expect(longestWalkSeconds("pool")).toBe(40);
  });

  it("are at their longest from the farthest zone", () => {
    expect(longestWalkSeconds("rack")).toBe(40);
    const two = indexGym(gymOf(["rack north", "cable south"], ["north south 20"]));
    expect(two.longestWalkSeconds("rack")).toBe(20);
    expect(two.longestWalkSeconds("cable")).toBe(20);
    expect(indexGym(gymOf(["rack north"])).longestWalkSeconds("rack")).toBe(5);
    expect(indexGym(gymOf(["rack north"], ["north hall 60"])).longestWalkSeconds("rack")).toBe(60);
  });

  it("may take no time at all", () => {
    expect(indexGym(gymOf(["rack north", "cable south"], ["north south 0"])).walkSeconds("rack", "cable")).toBe(0);
  });
});

describe("the look-ups of a gym", () => {
  it("are made once", () => {
    expect(indexGym(gym)).toBe(indexGym(gym));
    expect(indexGym({ ...gym })).not.toBe(indexGym(gym));
  });

  it("know its stations and all that they provide, with what that covers", () => {
    const { stations, equipment } = indexGym({
      ...gym,
      stations: [{ id: "rack", zone: "north", provides: ["barbell", "rack"], count: 2, exclusive: true }],
    });
    expect(stations.get("rack")?.count).toBe(2);
    expect(stations.get("bench")).toBeUndefined();
    expect(equipment.has("barbell")).toBe(true);
    expect(equipment.has("cable")).toBe(false);
  });
});

describe("the set-up of an exercise", () => {
  const need = (all: readonly string[], station: string, load = "machine" as const) => ({ all, station, load });
  const home: Gym = {
    ...gym,
    stations: [
      { id: "corner", zone: "a", provides: ["mat"], count: 1, exclusive: false },
      { id: "rack", zone: "a", provides: ["barbell", "bench"], count: 1, exclusive: false },
      { id: "shelf", zone: "a", provides: ["dumbbell", "barbell"], count: 1, exclusive: false },
    ],
  };

  it("is its first alternative of which everything is there", () => {
    const [both, first, second] = [
      need(["barbell", "sled"], "rack"),
      need(["barbell", "bench"], "rack"),
      need(["dumbbell"], "shelf"),
    ];
    expect(findSetup(exercise("x", { needs: [both, first, second] }), home)).toEqual({ need: first, station: "rack" });
    expect(findSetup(exercise("x", { needs: [both, second, first] }), home)).toEqual({
      need: second,
      station: "shelf",
    });
    expect(findSetup(exercise("x", { needs: [both] }), home)).toBeUndefined();
    expect(findSetup(exercise("x", { needs: [] }), home)).toBeUndefined();
  });

  it("is at the first station that has its first piece, where the gym has no station of that id", () => {
    const elsewhere = need(["barbell", "mat"], "platform");
    expect(findSetup(exercise("x", { needs: [elsewhere] }), home)).toEqual({ need: elsewhere, station: "rack" });
    expect(findSetup(exercise("x", { needs: [need(["mat"], "floor")] }), home)?.station).toBe("corner");
  });

  it("needs a station, and nothing more where it needs no gear", () => {
    expect(findSetup(exercise("x", { needs: [need([], "corner")] }), home)?.station).toBe("corner");
    expect(findSetup(exercise("x", { needs: [need([], "pool")] }), home)).toBeUndefined();
    expect(findSetup(exercise("x", { needs: [need([], "pool"), need([], "rack")] }), home)?.station).toBe("rack");
  });
});

it("gear of which there is none, or none with a weight, is not there", () => {
  const place = gymOf(["rack north", "bench north"]);
  const [rack] = place.stations;
  const words = rack?.provides ?? [];
  const none = (limits: Gym["limits"]): boolean =>
    words.every((word) => !indexGym({ ...place, ...(limits === undefined ? {} : { limits }) }).equipment.has(word));
  expect(words.length).toBeGreaterThan(0);
  expect(none(undefined)).toBe(false);
  expect(none(words.map((equipment) => ({ equipment, total: 0 })))).toBe(true);
  expect(none(words.map((equipment) => ({ equipment, maxKg: 0 })))).toBe(true);
  expect(none(words.map((equipment) => ({ equipment, total: 1, maxKg: 20 })))).toBe(false);
});
