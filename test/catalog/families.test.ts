import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { cosineOf, pairsOf } from "../support/catalog-measures";

const familyNames = [...new Set(exercises.map(({ family }) => family))];
const membersOf = (family: string) => exercises.filter((exercise) => exercise.family === family);

test("siblings train nearly the same muscles, these families excepted on purpose", () => {
  const loosest = familyNames.map((family) => {
    const cosines = pairsOf(membersOf(family)).map(([a, b]) => cosineOf(a, b));
    return [family, Number(Math.min(1, ...cosines).toFixed(2))] as const;
  });
  expect(Object.fromEntries(loosest.filter(([, cosine]) => cosine < 0.9))).toEqual({
    deadlift: 0.67, // from the floor or the rack, sumo and trap bar among them
    "back-extension": 0.79, // hip and spinal extension
    "hip-thrust": 0.87, // on one leg the abductors hold the pelvis
    "hip-adduction": 0.87,
    pullover: 0.86, // pullovers with straight-arm pulldowns
    "bench-press": 0.83, // the close grip is a triceps press
    "push-up": 0.84,
    dip: 0.87,
    crunch: 0.81, // the bicycle turns
    clean: 0.79,
    sled: 0.68, // pushed and dragged
    carry: 0.83,
  });
});

test("a family has one pattern, these excepted on purpose", () => {
  const patterns = familyNames.map(
    (family) => [family, [...new Set(membersOf(family).map((one) => one.pattern))]] as const,
  );
  expect(Object.fromEntries(patterns.filter(([, words]) => words.length > 1))).toEqual({
    "back-extension": ["hip-extension", "spinal-extension"],
    dip: ["dip", "elbow-extension"],
  });
});

test("what has the same pattern, laterality and muscles is one family, these pairs of families excepted on purpose", () => {
  const apart = pairsOf(exercises)
    .filter(([a, b]) => a.family !== b.family && a.pattern === b.pattern && a.laterality === b.laterality)
    .filter(([a, b]) => cosineOf(a, b) >= 0.97)
    .map(([a, b]) => [a.family, b.family].sort().join(" / "));
  expect([...new Set(apart)].sort()).toEqual([
    // The trunk is held otherwise.
    "bench-press / push-up",
    "bent-row / cable-row",
    "cable-row / inverted-row",
    "cable-row / supported-row",
    // A sit-up moves the trunk, a leg raise the legs.
    "crunch / leg-raise",
    // A fixed wrist and a hang.
    "dead-hang / wrist-curl",
    // On rails with the back supported, and free.
    "goblet-squat / hack-squat",
    "inverted-row / supported-row",
    // The feet are fixed, move, or stand on a box.
    "lunge / split-squat",
    "lunge / step-up",
    // The front of the neck and its back.
    "neck-curl / neck-extension",
    "overhead-extension / triceps-extension",
    // The body moves, or the weight.
    "pull-up / pulldown",
    // A hold and a press.
    "side-plank / trunk-rotation",
    "split-squat / step-up",
  ]);
});
