import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { equipment, gyms } from "../../src/gyms/index";
import { closeEquipment, equipmentCovers } from "../../src/model/equipment";

describe("closeEquipment", () => {
  test("adds what is everywhere", () => {
    expect([...closeEquipment([])].sort()).toEqual(["bodyweight", "wall"]);
  });

  test("adds what a word covers", () => {
    expect([...closeEquipment(["plyo-box"])].sort()).toEqual(["bodyweight", "chair", "plyo-box", "step", "wall"]);
    expect(closeEquipment(["barbell"]).has("plate")).toBe(true);
  });

  test("covers downward only", () => {
    expect(closeEquipment(["flat-bench"]).has("incline-bench")).toBe(false);
    expect(closeEquipment(["plate"]).has("barbell")).toBe(false);
  });

  test("keeps words of others, even odd ones", () => {
    expect(closeEquipment(["atlas-stone", "constructor"])).toEqual(
      new Set(["atlas-stone", "constructor", "bodyweight", "wall"]),
    );
  });

  test("closing twice adds nothing, for all that we know", () => {
    for (const { id } of equipment) {
      const once = closeEquipment([id]);
      expect([...closeEquipment(once)].sort()).toEqual([...once].sort());
    }
  });
});

test("covering speaks of known equipment, and is frozen", () => {
  const known = equipment.map(({ id }) => id);
  const spoken = Object.entries(equipmentCovers).flat(2);
  expect(spoken.filter((word) => !known.includes(word))).toEqual([]);
  expect([equipmentCovers, ...Object.values(equipmentCovers)].every((value) => Object.isFrozen(value))).toBe(true);
});

test("equipment is kebab-case, and somebody needs it", () => {
  expect(equipment.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  const needed = new Set(exercises.flatMap(({ needs }) => needs.flatMap(({ all }) => all)));
  const covering = new Set(Object.keys(equipmentCovers));
  const idle = equipment.filter(({ id }) => !needed.has(id) && !covering.has(id)).map(({ id }) => id);
  expect(idle).toEqual([]);
});

test("what no gym of ours has", () => {
  const there = closeEquipment(gyms.flatMap((gym) => gym.stations.flatMap(({ provides }) => provides)));
  expect(equipment.filter(({ id }) => !there.has(id)).map(({ id }) => id)).toEqual(["sandbag"]);
});
