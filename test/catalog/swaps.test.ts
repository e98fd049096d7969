import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import type { Demand, Exercise } from "../../src/model/exercise";
import { cosineOf } from "../support/catalog-measures";

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));

const swaps = exercises.flatMap((from) =>
  from.swaps.flatMap((id) => {
    const to = byId.get(id);
    return to === undefined ? [] : [{ from, to, text: `${from.id} > ${id}` }];
  }),
);

const spared = ["lowBack", "knee", "hip", "shoulder", "skill", "strength"] as const satisfies readonly (keyof Demand)[];

const raises = (from: Exercise, to: Exercise): boolean => spared.some((part) => to.demand[part] > from.demand[part]);

test("every swap is in the catalogue, is another lift, stands once; at most three", () => {
  const unknown = exercises.flatMap(({ id, swaps: list }) => list.filter((swap) => !byId.has(swap) || swap === id));
  expect(unknown).toEqual([]);
  expect(exercises.filter(({ swaps: list }) => new Set(list).size !== list.length || list.length > 3)).toEqual([]);
  expect(swaps.length).toBeGreaterThan(500);
});

test("no swap asks more of low back, joints, skill or strength", () => {
  expect(swaps.filter(({ from, to }) => raises(from, to)).map(({ text }) => text)).toEqual([]);
});

test("a swap trains close muscles, these drills excepted", () => {
  const far = swaps.filter(({ from, to }) => cosineOf(from, to) < 0.72).map(({ text }) => text);
  expect(far.sort()).toEqual([
    "bird-dog > dead-bug",
    "dead-bug > bird-dog",
    "high-pull > kettlebell-swing",
    "scapular-pull-up > prone-ytw",
    "scapular-pull-up > wall-slide",
    "sled-push > backward-sled-drag",
    "superman > bird-dog",
  ]);
});

test("a set that counts is swapped for one that counts; only these drills lead to one", () => {
  const kinds = swaps.filter(({ from, to }) => from.hardSet !== to.hardSet);
  expect(kinds.filter(({ from }) => from.hardSet)).toEqual([]);
  expect([...new Set(kinds.map(({ from }) => from.id))].sort()).toEqual([
    "copenhagen-plank",
    "dead-hang",
    "kettlebell-swing",
    "wall-sit",
  ]);
});

test("an unusual lift stands behind the usual ones, unless it is of the same family", () => {
  const strange = (from: Exercise, id: string): boolean => {
    const to = byId.get(id);
    return to?.unusual === true && to.family !== from.family;
  };
  const wrong = exercises.filter((from) => {
    const first = from.swaps.findIndex((id) => strange(from, id));
    return from.unusual !== true && first >= 0 && from.swaps.slice(first).some((id) => !strange(from, id));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("only these have no swap that asks no more", () => {
  expect(
    exercises
      .filter((one) => one.swaps.length === 0)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([
    "backward-sled-drag",
    "band-leg-extension",
    "bodyweight-reverse-lunge",
    "clamshell",
    "hip-adduction-machine",
    "neck-curl",
    "neck-extension",
    "tibialis-raise",
  ]);
});
