import { describe, expect, test } from "vitest";
import {
  changeSecondsBetween,
  exclusiveStations,
  sharedGear,
  walkSecondsBetween,
} from "../../src/measure/change-of-place";
import type { EquipmentLimit, Gym } from "../../src/model/gym";
import { exercise, gymOf, item } from "../support/items";

const at = (station: string | undefined, facts: Parameters<typeof exercise>[1] = {}) =>
  item(exercise(`at-${station}`, { ...(station === undefined ? {} : { station }), ...facts }), { station });
const places = ["rack iron exclusive", "bench iron", "cable cables exclusive", "press machines exclusive"];
const gym = gymOf(places, ["iron cables 12"]);

describe("the walk between two items", () => {
  test.each([
    ["one place", "rack", "rack", 0],
    ["one zone", "rack", "bench", 5],
    ["a listed walk", "bench", "cable", 12],
    ["a listed walk back", "cable", "bench", 12],
    ["zones that no walk lists", "rack", "press", 40],
    ["a place that the gym does not have", "rack", "pool", undefined],
    ["a place to start that the gym does not have", "pool", "rack", undefined],
    ["one place that the gym does not have", "pool", "pool", undefined],
    ["an unknown place", "rack", undefined, undefined],
    ["an unknown place to start", undefined, "rack", undefined],
  ])("%s", (_, from, to, seconds) => {
    expect(walkSecondsBetween(at(from), at(to), gym)).toBe(seconds);
  });

  test("is unknown in an unknown gym", () => {
    expect(walkSecondsBetween(at("rack"), at("rack"), undefined)).toBeUndefined();
  });
});

describe("the change from one exercise to the other", () => {
  test.each([
    ["quiet", 22],
    ["normal", 25],
    ["busy", 28],
  ] as const)("in a %s gym, 12 seconds away, takes %d seconds", (crowding, seconds) => {
    expect(changeSecondsBetween(at("bench"), at("cable"), { gym, crowding })).toBe(seconds);
  });

  test("rounds up, takes a gym as normally full, and takes 10 seconds where no gym is known", () => {
    expect(changeSecondsBetween(at("rack"), at("bench"), { gym })).toBe(10 + 7);
    expect(changeSecondsBetween(at("rack"), at("bench"), {})).toBe(10);
  });

  test("takes 30 seconds more on one cable column", () => {
    const [row, hinge] = [at("cable", { load: "cable" }), at("cable", { load: "cable" })];
    expect(changeSecondsBetween(row, hinge, { gym })).toBe(40);
    expect(changeSecondsBetween(row, hinge, {})).toBe(40);
  });
});

describe("shared gear", () => {
  const limited = (...limits: readonly EquipmentLimit[]): Gym => gymOf([...places, "db iron"], [], { limits });
  const oneBarbell = limited({ equipment: "barbell", total: 1 });
  const barbell = (station: string) =>
    at(station, { needs: [{ all: ["barbell", station], load: "barbell", station }] });
  const withDumbbells = (laterality: "bilateral" | "unilateral") =>
    at("db", { laterality, needs: [{ all: ["dumbbell"], load: "dumbbell", station: "db" }] });

  test("two lifts with a bar at one station are impossible, in any gym", () => {
    expect(sharedGear(barbell("rack"), barbell("rack"), undefined)).toBe("impossible");
    expect(sharedGear(barbell("rack"), barbell("rack"), gym)).toBe("impossible");
  });

  test("two bars at two stations are possible where there are enough", () => {
    expect(sharedGear(barbell("rack"), barbell("bench"), gym)).toBe("enough");
    expect(sharedGear(barbell("rack"), barbell("bench"), limited({ equipment: "barbell", total: 2 }))).toBe("enough");
    expect(sharedGear(barbell("rack"), barbell("bench"), limited({ equipment: "barbell" }))).toBe("enough");
    expect(sharedGear(barbell("rack"), barbell("bench"), undefined)).toBe("enough");
  });

  test("one bar in the whole gym serves one of them only", () => {
    expect(sharedGear(barbell("rack"), barbell("bench"), oneBarbell)).toBe("impossible");
    expect(sharedGear(barbell("rack"), at("cable"), oneBarbell)).toBe("enough");
    expect(sharedGear(at("cable"), barbell("rack"), oneBarbell)).toBe("enough");
  });

  test("one bar as a bar and one bar as a weight for another load is set anew", () => {
    const curl = at("bench", { needs: [{ all: ["barbell"], load: "other", station: "bench" }] });
    expect(sharedGear(barbell("rack"), curl, oneBarbell)).toBe("re-rig");
  });

  test("a unit of two machines is one place", () => {
    const unit = limited({ equipment: "rack+press", total: 1 });
    expect(sharedGear(at("rack"), at("press"), unit)).toBe("impossible");
    expect(sharedGear(at("rack"), at("bench"), unit)).toBe("enough");
    expect(sharedGear(at("rack"), at("rack"), unit)).toBe("re-rig");
    expect(sharedGear(at("rack"), at("press"), limited({ equipment: "rack+press", total: 2 }))).toBe("enough");
    expect(sharedGear(at("rack"), at("press"), limited({ equipment: "rack+press" }))).toBe("enough");
  });

  test("one cable column or one bench is set anew at each change", () => {
    expect(sharedGear(at("cable", { load: "cable" }), at("cable", { load: "cable" }), undefined)).toBe("re-rig");
    expect(sharedGear(at("cable", { load: "cable" }), at("rack", { load: "cable" }), gym)).toBe("enough");
    expect(sharedGear(at("cable", { load: "cable" }), at("cable"), gym)).toBe("enough");
    expect(sharedGear(at("cable"), at("cable", { load: "cable" }), gym)).toBe("enough");
    expect(sharedGear(at("cable"), at("cable"), gym)).toBe("enough");
    expect(sharedGear(at("bench"), at("bench"), limited({ equipment: "bench", total: 1 }))).toBe("re-rig");
  });

  test("two unknown places are not one station", () => {
    const cable = { needs: [{ all: ["cable"], load: "cable", station: "cable" }] } as const;
    expect(sharedGear(at(undefined, cable), at(undefined, cable), undefined)).toBe("enough");
  });

  test("both hands need two dumbbells, one hand one", () => {
    const three = limited({ equipment: "dumbbell", total: 3 });
    const two = limited({ equipment: "dumbbell", total: 2 });
    const [both, one] = [withDumbbells("bilateral"), withDumbbells("unilateral")];
    expect(sharedGear(both, both, three)).toBe("re-rig");
    expect(sharedGear(both, one, three)).toBe("enough");
    expect(sharedGear(both, one, two)).toBe("re-rig");
    expect(sharedGear(one, one, two)).toBe("enough");
    const bells = limited({ equipment: "kettlebell", total: 2 });
    const bell = at("db", { needs: [{ all: ["kettlebell"], load: "kettlebell", station: "db" }] });
    expect(sharedGear(bell, bell, bells)).toBe("enough");
    const bench = at("bench", { needs: [{ all: ["dumbbell", "bench"], load: "dumbbell", station: "bench" }] });
    expect(sharedGear(bench, bench, limited({ equipment: "bench", total: 2 }))).toBe("enough");
  });

  test("only dumbbells are counted by hands", () => {
    const one = limited({ equipment: "dumbbell", total: 3 });
    const plate = at("db", { needs: [{ all: ["dumbbell"], load: "other", station: "db" }] });
    expect(sharedGear(plate, withDumbbells("bilateral"), one)).toBe("enough");
    expect(sharedGear(plate, plate, limited({ equipment: "dumbbell", total: 1 }))).toBe("re-rig");
  });

  test("what is short for one lift alone is no matter of the pair", () => {
    const one = limited({ equipment: "dumbbell", total: 1 });
    expect(sharedGear(withDumbbells("bilateral"), at("cable"), one)).toBe("enough");
    expect(sharedGear(at("cable"), withDumbbells("bilateral"), one)).toBe("enough");
  });

  test("what an item needs is what it needs at its station", () => {
    const either = exercise("either", {
      needs: [
        { all: ["barbell"], load: "barbell", station: "rack" },
        { all: ["dumbbell"], load: "dumbbell", station: "db" },
      ],
    });
    expect(sharedGear(item(either, { station: "rack" }), barbell("bench"), oneBarbell)).toBe("impossible");
    expect(sharedGear(item(either, { station: "db" }), barbell("bench"), oneBarbell)).toBe("enough");
    expect(sharedGear(item(either, { station: "nowhere" }), barbell("bench"), oneBarbell)).toBe("impossible");
  });

  test("what needs nothing is in nobody's way", () => {
    expect(sharedGear(at("rack", { needs: [] }), barbell("rack"), oneBarbell)).toBe("enough");
  });
});

test("stations that can be taken count once each", () => {
  const count = (a: string | undefined, b: string | undefined) => exclusiveStations(at(a), at(b), gym);
  expect(count("rack", "cable")).toBe(2);
  expect(count("rack", "bench")).toBe(1);
  expect(count("rack", "rack")).toBe(1);
  expect(count("bench", "bench")).toBe(0);
  expect(count("rack", "pool")).toBe(1);
  expect(count(undefined, "rack")).toBe(1);
  expect(exclusiveStations(at("rack"), at("cable"), undefined)).toBe(0);
});
