import type { Loading, PlateSize, WeightUnit } from "./loading";

/**
 * What bars, plates, dumbbells and stacks usually are: our default, where a gym does not say otherwise. A row is named
 * by an equipment word or, for all else of its kind, by a kind of load; the equipment word goes first.
 */

/** Kilograms of a pound, by definition. */
export const kilogramsOfPound = 0.453_592_37;

const plates = (...weights: readonly number[]): readonly PlateSize[] => weights.map((weight) => ({ weight }));
const kgPlates = /* @__PURE__ */ plates(25, 20, 15, 10, 5, 2.5, 1.25);
const lbPlates = /* @__PURE__ */ plates(45, 35, 25, 10, 5, 2.5);

const inKilograms: readonly Loading[] = [
  { kind: "bar", equipment: "trap-bar", bar: 25, plates: kgPlates },
  { kind: "bar", equipment: "safety-squat-bar", bar: 30, plates: kgPlates },
  { kind: "bar", equipment: "ez-bar", bar: 10, plates: kgPlates },
  { kind: "ranges", equipment: "landmine", ranges: [{ from: 2.5, step: 1.25 }] },
  { kind: "ranges", equipment: "smith-machine", ranges: [{ from: 15, step: 2.5 }] },
  { kind: "bar", equipment: "barbell", bar: 20, plates: kgPlates },
  {
    kind: "ranges",
    equipment: "dumbbell",
    ranges: [
      { from: 1, to: 10, step: 1 },
      { from: 12.5, step: 2.5 },
    ],
  },
  { kind: "ranges", equipment: "kettlebell", ranges: [{ from: 4, to: 48, step: 4 }] },
  { kind: "ranges", equipment: "machine", ranges: [{ from: 5, step: 5 }] },
  { kind: "ranges", equipment: "cable", ranges: [{ from: 2.5, step: 2.5 }] },
];

const inPounds: readonly Loading[] = [
  { kind: "bar", equipment: "trap-bar", bar: 55, plates: lbPlates },
  { kind: "bar", equipment: "safety-squat-bar", bar: 65, plates: lbPlates },
  { kind: "bar", equipment: "ez-bar", bar: 20, plates: lbPlates },
  { kind: "ranges", equipment: "landmine", ranges: [{ from: 5, step: 2.5 }] },
  { kind: "ranges", equipment: "smith-machine", ranges: [{ from: 35, step: 5 }] },
  { kind: "bar", equipment: "barbell", bar: 45, plates: lbPlates },
  { kind: "ranges", equipment: "dumbbell", ranges: [{ from: 5, step: 5 }] },
  { kind: "ranges", equipment: "kettlebell", ranges: [{ from: 10, to: 105, step: 5 }] },
  { kind: "ranges", equipment: "machine", ranges: [{ from: 10, step: 10 }] },
  { kind: "ranges", equipment: "cable", ranges: [{ from: 5, step: 5 }] },
];

/** The usual weights of a unit. */
export const defaultLoadings: { readonly [U in WeightUnit]: readonly Loading[] } = { kg: inKilograms, lb: inPounds };
