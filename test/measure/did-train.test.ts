import { expect, test } from "vitest";
import { didTrain } from "../../src/measure/did-train";
import type { RecordedSet } from "../../src/model/record";

test.each<[string, readonly RecordedSet[], boolean]>([
  ["no set", [], false],
  ["no rep", [{ reps: 0, kg: 100 }], false],
  ["no rep in any of its sets", [{ reps: 0 }, { reps: 0 }], false],
  ["no rep and no second", [{ reps: 0, seconds: 0 }], false],
  ["a hold of no time", [{ seconds: 0 }], false],
  ["one rep", [{ reps: 1 }], true],
  ["a rep in the second of its sets", [{ reps: 0 }, { reps: 1 }], true],
  ["a hold, its reps noted as none", [{ reps: 0, seconds: 1 }], true],
  ["a hold", [{ seconds: 30 }], true],
  ["a set of which nobody noted the reps", [{ kg: 100 }], true],
  ["ramp sets alone", [{ reps: 5, kind: "ramp" }], true],
])("%s", (_, sets, trained) => {
  expect(didTrain({ exercise: "squat", sets })).toBe(trained);
});
