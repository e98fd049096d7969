import { expect, test } from "vitest";
import { didTrain } from "../../src/measure/did-train";
import type { RecordedSet } from "../../src/model/record";

const did = (...sets: readonly RecordedSet[]): boolean => didTrain({ exercise: "squat", sets: [...sets] });

test("an entry trains something where one set has a rep, or time under load; sets that say neither are taken as done", () => {
  expect(did()).toBe(false);
  expect(did({ reps: 0 }, { kg: 100, reps: 0 })).toBe(false);
  expect(did({ reps: 0, seconds: 0 })).toBe(false);
  expect(did({ reps: 0 }, { reps: 1 })).toBe(true);
  expect(did({ reps: 0, seconds: 20 })).toBe(true);
  expect(did({ seconds: 20 })).toBe(true);
  expect(did({ kg: 40 })).toBe(true);
});
