import { expect, test } from "vitest";
import { exercisesOfDay } from "../../src/build/exercises-of-day";
import { exercises, templates } from "../../src/index";

const [day] = templates;

test("are those that some slot is for, in the order of the catalogue", () => {
  if (day === undefined) throw new Error("no template");
  const patterns = day.slots.flatMap((slot) => (slot.kind === "pattern" ? slot.patterns : []));
  const expected = exercises.filter(({ hardSet, pattern }) => hardSet && patterns.includes(pattern));
  expect(exercisesOfDay(exercises, day)).toEqual(expected);
  expect(exercisesOfDay(exercises, day)).toBe(exercisesOfDay(exercises, day));
});

test("are found anew for another catalogue and another day", () => {
  if (day === undefined) throw new Error("no template");
  const few = exercises.slice(0, 3);
  const squats = {
    ...day,
    slots: day.slots.filter((slot) => slot.kind === "pattern" && slot.patterns.includes("squat")),
  };
  expect(exercisesOfDay(few, day).every((exercise) => few.includes(exercise))).toBe(true);
  expect(new Set(exercisesOfDay(exercises, squats).map(({ pattern }) => pattern)).size).toBeLessThan(
    new Set(exercisesOfDay(exercises, day).map(({ pattern }) => pattern)).size,
  );
});
