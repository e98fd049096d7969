import { expect, test } from "vitest";
import { dosesOf, muscleDoses } from "../../src/measure/muscle-doses";
import { type Muscle, muscles } from "../../src/model/vocabulary";
import { exercise } from "../support/items";

const place = (muscle: Muscle): number => muscles.indexOf(muscle);
const row = exercise("row", { muscles: { lats: 1, biceps: 0.5, erectors: 0.25 } });
const drill = exercise("drill", { muscles: { lats: 1 }, hardSet: false });

test("prime movers have a whole share, secondary ones half, minor ones and those of drills none", () => {
  expect(dosesOf(row)).toEqual([
    { at: place("lats"), share: 1 },
    { at: place("biceps"), share: 0.5 },
  ]);
  expect(dosesOf(drill)).toEqual([]);
  expect(dosesOf(exercise("nothing"))).toEqual([]);
});

test("they are worked out once for an exercise", () => {
  expect(dosesOf(row)).toBe(dosesOf(row));
  expect(dosesOf({ ...row })).not.toBe(dosesOf(row));
});

test("sets of all lifts add up, muscle by muscle", () => {
  const curl = exercise("curl", { muscles: { biceps: 1 } });
  const doses = muscleDoses([
    { exercise: row, sets: 3 },
    { exercise: curl, sets: 2 },
    { exercise: drill, sets: 9 },
  ]);
  const trained = [...doses].flatMap((dose, at) => (dose === 0 ? [] : [[muscles[at], dose]]));
  expect(trained).toEqual([
    ["lats", 3],
    ["biceps", 3.5],
  ]);
});

test("every muscle of the word list has its place, with nothing where nothing is trained", () => {
  expect([...muscleDoses([])]).toEqual(muscles.map(() => 0));
});
