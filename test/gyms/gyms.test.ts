import { describe, expect, test } from "vitest";
import * as entry from "../../src/gyms/index";
import { closeEquipment } from "../../src/model/equipment";
import { reachable } from "../support/catalog-measures";

const { equipment, gyms, stations, zones, ...named } = entry;
const known = new Set(equipment.map(({ id }) => id));

test("every gym is exported by the name of its id, and stands once in the list", () => {
  const camelCase = (id: string): string => id.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  expect(Object.keys(named).sort()).toEqual(gyms.map(({ id }) => camelCase(id)).sort());
  for (const [name, gym] of Object.entries(named)) expect(camelCase(gym.id)).toBe(name);
  expect(gyms.map(({ id }) => id)).toEqual([
    "commercial",
    "dumbbells-and-cables",
    "compact-gym",
    "home-barbell",
    "home-dumbbell",
    "kettlebell",
    "bands-travel",
    "bodyweight-bar",
    "bodyweight-no-bar",
  ]);
});

test("words are listed once", () => {
  expect(known.size).toBe(equipment.length);
  expect(new Set(stations).size).toBe(stations.length);
  expect(new Set(zones).size).toBe(zones.length);
  for (const gym of gyms) {
    for (const { id, zone } of gym.stations) {
      expect(stations).toContain(id);
      expect(zones).toContain(zone);
    }
  }
});

test("everything is frozen, all the way down", () => {
  expect(
    reachable(Object.values(entry))
      .slice(1)
      .filter((value) => !Object.isFrozen(value)),
  ).toEqual([]);
});

describe.each(gyms.map((gym) => [gym.id, gym] as const))("%s", (_id, gym) => {
  const places = [...new Set(gym.stations.map(({ zone }) => zone))];
  const provided = closeEquipment(gym.stations.flatMap(({ provides }) => provides));

  test("stations stand once, provide known equipment once, and are at least one", () => {
    const ids = gym.stations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, provides, count } of gym.stations) {
      expect(
        provides.filter((word) => !known.has(word)),
        id,
      ).toEqual([]);
      expect(new Set(provides).size, id).toBe(provides.length);
      expect(Number.isInteger(count) && count >= 1, id).toBe(true);
    }
  });

  test("ids are kebab-case", () => {
    const words = [gym.id, ...places, ...gym.stations.map(({ id }) => id)];
    expect(words.filter((word) => !/^[a-z]+(-[a-z]+)*$/.test(word))).toEqual([]);
  });

  test("walks join two zones of the gym, once, and are shorter than what is far", () => {
    expect(gym.walks.filter(({ from, to }) => from === to || !places.includes(from) || !places.includes(to))).toEqual(
      [],
    );
    const pairs = gym.walks.map(({ from, to }) => [from, to].sort().join(" "));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(gym.walks.filter(({ seconds }) => !(seconds >= 5 && seconds < 40))).toEqual([]);
  });

  test("every zone can be walked to from every other", () => {
    const reached = new Set(places.slice(0, 1));
    for (const place of reached) {
      for (const { from, to } of gym.walks) {
        if (from === place) reached.add(to);
        if (to === place) reached.add(from);
      }
    }
    expect([...reached].sort()).toEqual([...places].sort());
  });

  test("limits are on what is there, say something, and stand once", () => {
    const limits = gym.limits ?? [];
    expect(limits.flatMap(({ equipment: words }) => words.split("+")).filter((word) => !provided.has(word))).toEqual(
      [],
    );
    expect(limits.filter(({ total, maxKg }) => total === undefined && maxKg === undefined)).toEqual([]);
    expect(limits.filter(({ total = 1, maxKg = 1 }) => !(total >= 1 && maxKg > 0))).toEqual([]);
    expect(new Set(limits.map(({ equipment: words }) => words)).size).toBe(limits.length);
    // One place or unit for several words: there can be one of it.
    expect(limits.filter(({ equipment: words, total }) => words.includes("+") && total !== 1)).toEqual([]);
  });
});

test("neighbours in the compact gym are all of its zones", () => {
  expect(entry.compactGym.walks).toHaveLength((5 * 4) / 2);
});

test("in the commercial gym cables are far from racks and from leg machines", () => {
  const near = entry.commercial.walks.filter(({ from, to }) => from === "cables" || to === "cables");
  expect(near.map(({ from, to }) => (from === "cables" ? to : from)).sort()).toEqual([
    "free-weights",
    "stretch-area",
    "upper-machines",
  ]);
});
