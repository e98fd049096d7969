import { expect, test } from "vitest";
import {
  barbellBackSquat,
  barbellDeadlift,
  bentOverRow,
  dGripCableRow,
  frontSquat,
  latPulldown,
  legPress,
  lyingLegCurl,
  pendlayRow,
  pullUp,
  romanianDeadlift,
  seatedCableRow,
  seatedLegCurl,
  stiffLegDeadlift,
  sumoDeadlift,
} from "../../src/catalog/index";
import { areRedundant } from "../../src/measure/redundant";
import { exercise, item } from "../support/items";

test.each([
  ["two cable rows", seatedCableRow, dGripCableRow],
  ["two hip hinges", stiffLegDeadlift, romanianDeadlift],
  ["two deadlifts", barbellDeadlift, sumoDeadlift],
  ["two bent rows", bentOverRow, pendlayRow],
])("%s are redundant, whichever comes first", (_, a, b) => {
  expect([areRedundant(item(a), item(b)), areRedundant(item(b), item(a))]).toEqual([true, true]);
});

test.each([
  ["back and front squat", barbellBackSquat, frontSquat],
  ["deadlift and stiff-leg deadlift", barbellDeadlift, stiffLegDeadlift],
  ["squat and leg press", barbellBackSquat, legPress],
  ["leg curls with another angle of the hip", seatedLegCurl, lyingLegCurl],
  ["hanging and seated", pullUp, latPulldown],
  ["the same lift twice", barbellBackSquat, barbellBackSquat],
])("%s are not", (_, a, b) => expect(areRedundant(item(a), item(b))).toBe(false));

test("a heavy lift and its lighter back-off are not, two light ones are", () => {
  expect(areRedundant(item(barbellDeadlift, { reps: 3 }), item(sumoDeadlift, { reps: 8 }))).toBe(false);
  expect(areRedundant(item(barbellDeadlift, { reps: 7 }), item(sumoDeadlift, { reps: 12 }))).toBe(true);
});

test("other families: nearly the same muscles, the same pattern and sides, reps that meet", () => {
  const a = exercise("a", { muscles: { quads: 1, glutes: 0.5 } });
  const like = (more: Parameters<typeof exercise>[1]) =>
    item(exercise("b", { muscles: { quads: 1, glutes: 0.5 }, ...more }));
  expect(areRedundant(item(a), like({}))).toBe(true);
  expect(areRedundant(item(a), like({ pattern: "lunge" }))).toBe(false);
  expect(areRedundant(item(a), like({ laterality: "unilateral" }))).toBe(false);
  expect(areRedundant(item(a), like({ muscles: { quads: 1 } }))).toBe(false);
  expect(
    areRedundant(
      item(a, { reps: [5, 8] }),
      item(exercise("b", { muscles: { quads: 1, glutes: 0.5 } }), { reps: [8, 12] }),
    ),
  ).toBe(true);
  expect(
    areRedundant(
      item(a, { reps: [5, 7] }),
      item(exercise("b", { muscles: { quads: 1, glutes: 0.5 } }), { reps: [8, 12] }),
    ),
  ).toBe(false);
  expect(areRedundant(item(a), like({ hardSet: false }))).toBe(false);
});
