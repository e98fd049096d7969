import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { equipment, stations } from "../../src/gyms/index";
import { closeEquipment } from "../../src/model/equipment";

const needs = exercises.flatMap(({ id, needs: list }) =>
  list.map((need, place) => ({ id, need, before: list.slice(0, place) })),
);
const text = ({ id, need }: (typeof needs)[number]): string =>
  `${id}: ${need.all.join("+")}@${need.station}:${need.load}`;
const withAll = (pick: (need: (typeof needs)[number]) => boolean): readonly string[] => needs.filter(pick).map(text);

test("equipment and station words are known", () => {
  const words = new Set(equipment.map(({ id }) => id));
  expect(withAll(({ need }) => need.all.length === 0 || need.all.some((word) => !words.has(word)))).toEqual([]);
  expect(withAll(({ need }) => !stations.includes(need.station))).toEqual([]);
});

test("every alternative can be the first that is met", () => {
  const met = (all: readonly string[], have: ReadonlySet<string>): boolean => all.every((word) => have.has(word));
  expect(withAll(({ need, before }) => before.some(({ all }) => met(all, closeEquipment(need.all))))).toEqual([]);
});

test("what is lifted is among what is needed", () => {
  const implementsOf: Readonly<Record<string, readonly string[]>> = {
    barbell: ["barbell", "ez-bar", "trap-bar", "safety-squat-bar"],
    dumbbell: ["dumbbell"],
    kettlebell: ["kettlebell"],
    band: ["band", "mini-band"],
    cable: ["cable", "dual-cable", "lat-pulldown-station", "cable-row-station"],
    "weighted-bodyweight": ["plate", "dumbbell", "kettlebell", "backpack"],
  };
  expect(withAll(({ need }) => !(implementsOf[need.load] ?? need.all).some((word) => need.all.includes(word)))).toEqual(
    [],
  );
});

test("a bar stays where bars are", () => {
  const places: Readonly<Record<string, readonly string[]>> = {
    barbell: ["rack", "platform", "bench-press", "landmine", "seal-row", "smith"],
    "trap-bar": ["platform"],
  };
  const away = withAll(({ need }) => need.all.some((word) => places[word]?.includes(need.station) === false));
  // The last resort of a home with a bar and a bench, and neither rack nor platform.
  expect(away).toEqual(["hip-thrust: barbell+flat-bench@bench:barbell"]);
});

test("dumbbells and bells are not carried to the stretching mats", () => {
  expect(
    withAll(({ need }) => ["dumbbell", "kettlebell", "barbell"].includes(need.load) && need.station === "floor"),
  ).toEqual([]);
});
