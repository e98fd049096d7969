import { describe, expect, test } from "vitest";
import { isForHeavyDay } from "../../src/build/heavy-day-lift";
import type { Slot } from "../../src/model/split";
import { briefOf, candidateOf, type ExerciseFacts, exercise } from "../support/items";

const light = { sessionsPerWeek: 2, sessionOfWeek: 2 };
const isLeft = (facts: ExerciseFacts, more: Parameters<typeof briefOf>[0] = light) =>
  isForHeavyDay(candidateOf(exercise("lift", facts)), briefOf(more));

describe("the light day of two leaves to the heavy one", () => {
  test("what asks most of the lower back, whatever it is loaded with", () => {
    expect(isLeft({ demand: { lowBack: 3 } })).toBe(true);
    expect(isLeft({ demand: { lowBack: 2 } })).toBe(false);
  });

  test("bars that ask most of the whole body", () => {
    expect(isLeft({ load: "barbell", demand: { systemic: 3 } })).toBe(true);
    expect(isLeft({ load: "barbell", demand: { systemic: 2 } })).toBe(false);
    expect(isLeft({ load: "machine", demand: { systemic: 3 } })).toBe(false);
  });

  test("nothing that the template names", () => {
    const named: Slot = {
      kind: "exercise",
      id: "a",
      exercise: "lift",
      role: "main",
      sets: 3,
      target: { kind: "reps", min: 5, max: 5 },
    };
    const pattern: Slot = { kind: "pattern", id: "lift", patterns: ["squat"], region: "legs" };
    const onDay = (slots: readonly Slot[]) => ({ ...light, day: { ...briefOf().day, slots } });
    const heavy = { demand: { lowBack: 3 } } as const;
    expect(isLeft(heavy, onDay([pattern, named]))).toBe(false);
    expect(isLeft(heavy, onDay([pattern]))).toBe(true);
    expect(isLeft(heavy, onDay([{ ...named, id: "lift", exercise: "other" }]))).toBe(true);
  });
});

test("any other day leaves out nothing", () => {
  const heavy = { demand: { lowBack: 3 } } as const;
  expect(isLeft(heavy, { sessionsPerWeek: 2, sessionOfWeek: 1 })).toBe(false);
  expect(isLeft(heavy, { sessionsPerWeek: 3, sessionOfWeek: 2 })).toBe(false);
  expect(isLeft(heavy, {})).toBe(false);
});
