import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { muscleFacts } from "../../src/model/muscles";

type Row = (typeof exercises)[number];
const idsOf = (pick: (row: Row) => boolean): readonly string[] =>
  exercises
    .filter(pick)
    .map(({ id }) => id)
    .sort();
const hasLoad = (row: Row, ...loads: readonly string[]): boolean => row.needs.some(({ load }) => loads.includes(load));

test("every exercise has a prime mover, no muscle twice, and counts first where a prime mover is", () => {
  const regionsOf = (row: Row) =>
    row.muscles.filter(({ share }) => share === 1).map(({ muscle }) => muscleFacts[muscle].region);
  expect(idsOf((row) => !regionsOf(row).includes(row.regions[0] ?? "core"))).toEqual([]);
  expect(idsOf((row) => new Set(row.muscles.map(({ muscle }) => muscle)).size !== row.muscles.length)).toEqual([]);
});

test("reps count per side, both sides, or both at once as the name says", () => {
  const oneSided =
    /single|pistol|lunge|split squat|step-|cossack|b-stance|one-arm|clamshell|suitcase|side plank|copenhagen/i;
  expect(idsOf((row) => oneSided.test(row.name) && row.laterality !== "unilateral")).toEqual([]);
  expect(idsOf((row) => row.laterality === "unilateral" && !oneSided.test(row.name))).toEqual([
    "band-external-rotation",
    "band-leg-extension",
    "band-pallof-press",
    "cable-external-rotation",
    "cable-hip-abduction",
    "cable-kickback",
    "cable-lateral-raise",
    "cable-leg-curl",
    "cable-woodchop",
    "landmine-press",
    "meadows-row",
    "pallof-press",
    "renegade-row",
  ]);
  expect(idsOf((row) => row.laterality === "alternating")).toEqual([
    "backward-sled-drag",
    "band-lateral-walk",
    "bicycle-crunch",
    "bird-dog",
    "dead-bug",
    "russian-twist",
    "sled-push",
  ]);
});

test("one side takes no longer than a plain rep", () => {
  expect(idsOf((row) => row.laterality === "unilateral" && row.secondsPerRep > 4)).toEqual([]);
});

test("seconds per unit and set-up seconds are sane", () => {
  expect(idsOf((row) => row.unit === "reps" && !(row.secondsPerRep >= 1.5 && row.secondsPerRep <= 4))).toEqual([
    "deficit-deadlift",
    "hamstring-walkout",
    "negative-pull-up",
    "nordic-curl",
    "pause-deadlift",
    "pause-front-squat",
    "pause-squat",
    "tempo-romanian-deadlift",
    "tempo-squat",
  ]);
  expect(idsOf((row) => row.secondsPerRep > 7 || (row.secondsPerRep * 2) % 1 !== 0)).toEqual([]);
  expect(idsOf((row) => row.unit !== "reps" && row.secondsPerRep !== 1)).toEqual([]);
  expect(idsOf((row) => !(row.setupSeconds >= 5 && row.setupSeconds <= 150) || row.setupSeconds % 5 !== 0)).toEqual([]);
  expect(idsOf((row) => row.needs.every(({ all }) => all.join() === "bodyweight") && row.setupSeconds > 20)).toEqual(
    [],
  );
});

test("sets that are no volume are exactly these", () => {
  expect(idsOf((row) => !row.hardSet)).toEqual([
    "backward-sled-drag",
    "band-lateral-walk",
    "band-pull-apart",
    "bird-dog",
    "box-jump",
    "clamshell",
    "copenhagen-plank",
    "dead-bug",
    "dead-hang",
    "farmers-carry",
    "high-pull",
    "hollow-hold",
    "kettlebell-swing",
    "plank",
    "power-clean",
    "prone-row",
    "prone-snow-angel",
    "prone-ytw",
    "scapular-pull-up",
    "side-plank",
    "sled-push",
    "squat-jump",
    "suitcase-carry",
    "superman",
    "wall-sit",
    "wall-slide",
  ]);
  expect(idsOf((row) => row.unit !== "reps" && row.hardSet)).toEqual([]);
});

test("lifts that few coaches reach for first are exactly these", () => {
  expect(idsOf((row) => row.unusual === true)).toEqual([
    "b-stance-rdl",
    "barbell-lunge",
    "belt-squat",
    "box-squat",
    "cable-kickback",
    "cable-stiff-leg-deadlift",
    "cossack-squat",
    "deficit-deadlift",
    "double-kettlebell-front-squat",
    "dumbbell-deadlift",
    "dumbbell-leg-curl",
    "good-morning",
    "high-row-machine",
    "kettlebell-deadlift",
    "low-bar-squat",
    "machine-pullover",
    "meadows-row",
    "pause-deadlift",
    "pistol-squat",
    "push-press",
    "rack-pull",
    "reverse-hyper",
    "reverse-nordic",
    "seal-row",
    "single-leg-box-squat",
    "single-leg-press",
    "sissy-squat",
    "sliding-floor-pulldown",
    "smith-squat",
    "snatch-grip-rdl",
    "standing-cable-row",
    "step-down",
    "sumo-deadlift",
    "towel-curl",
    "towel-door-row",
    "upright-row",
    "yates-row",
  ]);
});

test("the low back is spared where the trunk is held, and works where it leans", () => {
  expect(idsOf((row) => row.trunk === "hanging" && row.demand.lowBack > 0)).toEqual([]);
  expect(idsOf((row) => row.trunk === "supported" && row.demand.lowBack > 1)).toEqual([]);
  expect(idsOf((row) => row.trunk === "hinged" && row.demand.lowBack === 0)).toEqual([]);
  expect(idsOf((row) => row.demand.lowBack === 3 && row.trunk !== "hinged")).toEqual(["low-bar-squat"]);
});

test("whoever holds hard works the forearms", () => {
  expect(idsOf((row) => row.demand.grip >= 2 && !row.muscles.some(({ muscle }) => muscle === "forearms"))).toEqual([]);
});

test("a grade of strength 3 is a pull-up, a Nordic or a pistol", () => {
  expect(idsOf((row) => row.demand.strength === 3)).toEqual([
    "chin-up",
    "neutral-grip-pull-up",
    "nordic-curl",
    "pistol-squat",
    "pull-up",
    "weighted-chin-up",
    "weighted-pull-up",
  ]);
});

test("loadability follows what is lifted", () => {
  expect(idsOf((row) => hasLoad(row, "dumbbell", "kettlebell", "bodyweight") && row.loadability > 2)).toEqual([]);
  expect(idsOf((row) => hasLoad(row, "band") && row.loadability > 1)).toEqual([]);
  const stacks = ["barbell", "machine", "cable"];
  expect(idsOf((row) => row.needs.every(({ load }) => stacks.includes(load)) && row.loadability < 3)).toEqual([
    "assisted-pull-up", // a stack that ends at body weight
  ]);
});

test("a lift that differs by its load alone keeps the grades of joints that load does not change", () => {
  const pairs = exercises.flatMap((row) => {
    const loaded = exercises.find(({ id }) => `bodyweight-${id}` === row.id);
    return loaded === undefined ? [] : [{ row, loaded }];
  });
  expect(pairs.length).toBeGreaterThan(5);
  for (const { row, loaded } of pairs) {
    expect(row.demand.knee, row.id).toBe(loaded.demand.knee);
    expect(row.demand.hip, row.id).toBe(loaded.demand.hip);
    expect(row.family, row.id).toBe(loaded.family);
    expect(row.laterality, row.id).toBe(loaded.laterality);
  }
});
