import { describe, expect, test } from "vitest";
import { isHeavyLift } from "../../src/measure/heavy-lift";
import type { Effort } from "../../src/model/prescription";
import { exercise, item, unknownItem, type Work } from "../support/items";

const squat = exercise("squat", { loadability: 3 });
const isHeavy = (work: Work, lift = squat): boolean => isHeavyLift(item(lift, work));

describe("a compound of 6 reps or fewer", () => {
  test.each([
    [1, true],
    [6, true],
    [7, false],
  ])("%d reps: %s", (reps, heavy) => {
    expect(isHeavy({ reps })).toBe(heavy);
  });

  test("counts the most reps of its range", () => {
    expect(isHeavy({ reps: [3, 6] })).toBe(true);
    expect(isHeavy({ reps: [5, 8] })).toBe(false);
  });

  test("is not heavy without load: loadability 2 or more", () => {
    const at = (loadability: 0 | 1 | 2 | 3): boolean => isHeavy({ reps: 5 }, exercise("x", { loadability }));
    expect([at(0), at(1), at(2), at(3)]).toEqual([false, false, true, true]);
  });

  test("an isolation is never heavy", () => {
    expect(isHeavy({ reps: 5 }, exercise("curl", { mechanics: "isolation" }))).toBe(false);
  });

  test("an unknown exercise is never heavy", () => {
    expect(isHeavyLift(unknownItem("x", { reps: 5 }))).toBe(false);
  });

  test.each([
    [3, true],
    [4, false],
    [5, false],
  ])("a lowering phase of %d seconds: %s (the article's leg press, 4 sets of 5 with 5 s)", (eccentric, heavy) => {
    expect(isHeavy({ reps: 5, tempo: { eccentric, pause: 0, concentric: 1, top: 1 } })).toBe(heavy);
  });

  test("holds and carries are not heavy", () => {
    expect(isHeavy({ target: { kind: "time", seconds: 5 } })).toBe(false);
    expect(isHeavy({ target: { kind: "distance", metres: 5 } })).toBe(false);
  });
});

describe("effort", () => {
  test.each<[string, Effort, boolean]>([
    ["3 to 4 reps in reserve", { kind: "rir", min: 3, max: 4 }, true],
    ["4 reps in reserve or more", { kind: "rir", min: 4, max: 5 }, false],
    ["RPE 6 to 7", { kind: "rpe", min: 6, max: 7 }, true],
    ["RPE 5 to 6", { kind: "rpe", min: 5, max: 6 }, false],
    ["77.5 % of 1RM, which leaves less than four", { kind: "percent", of: "1rm", percent: 77.5 }, true],
    ["76 % of 1RM, which leaves four", { kind: "percent", of: "1rm", percent: 76 }, false],
    ["90 % of a 5RM, which leaves less than four", { kind: "percent", of: "5rm", percent: 90 }, true],
    ["80 % of a 5RM, which leaves more", { kind: "percent", of: "5rm", percent: 80 }, false],
    ["a percentage of an unknown base", { kind: "percent", of: "best", percent: 60 }, true],
  ])("five reps with %s: %s", (_, effort, heavy) => {
    expect(isHeavy({ reps: 5, effort })).toBe(heavy);
  });

  test.each<[string, Effort, boolean]>([
    ["80 % of 1RM", { kind: "percent", of: "1rm", percent: 80 }, true],
    ["79 % of 1RM", { kind: "percent", of: "1rm", percent: 79 }, false],
    ["90 % of a training max, 81 % of 1RM", { kind: "percent", of: "training-max", percent: 90 }, true],
    ["88 % of a training max, 79 % of 1RM", { kind: "percent", of: "training-max", percent: 88 }, false],
    ["90 % of a 5RM, 78 % of 1RM", { kind: "percent", of: "5rm", percent: 90 }, false],
    ["RPE 9", { kind: "rpe", min: 9, max: 9 }, false],
  ])("eight reps with %s: %s", (_, effort, heavy) => {
    expect(isHeavy({ reps: 8, effort })).toBe(heavy);
  });

  test("an open set at 85 % of 1RM is heavy, with a slow lowering phase it is not", () => {
    const effort = { kind: "percent", of: "1rm", percent: 85 } as const;
    expect(isHeavy({ target: { kind: "amrap", min: 3 }, effort })).toBe(true);
    const tempo = { eccentric: 4, pause: 0, concentric: 1, top: 0 };
    expect(isHeavy({ target: { kind: "amrap", min: 3 }, effort, tempo })).toBe(false);
  });
});

describe("sets that differ", () => {
  const five = { target: { kind: "reps", min: 5, max: 5 } } as const;

  test("are those of a heavy lift where one of them is heavy", () => {
    expect(isHeavy({ reps: 10, sets: 3, perSet: [{}, five, {}] })).toBe(true);
    expect(isHeavy({ reps: 10, sets: 3, perSet: [{}, {}, {}] })).toBe(false);
    expect(isHeavy({ reps: 10, sets: 2, perSet: [{}, { effort: { kind: "percent", of: "1rm", percent: 80 } }] })).toBe(
      true,
    );
  });

  test("are not heavy by what none of them is done with", () => {
    const ten = { target: { kind: "reps", min: 10, max: 10 } } as const;
    expect(isHeavy({ reps: 5, sets: 2, perSet: [ten, ten] })).toBe(false);
    expect(isHeavy({ reps: 5, sets: 2, perSet: [ten, {}] })).toBe(true);
  });

  test("are not heavy by a ramp set, or by one past the last", () => {
    expect(isHeavy({ reps: 10, sets: 2, perSet: [{ ...five, kind: "ramp" }, {}] })).toBe(false);
    expect(isHeavy({ reps: 10, sets: 2, perSet: [{}, {}, five] })).toBe(false);
  });

  test("are not heavy with a slow lowering phase or four reps left", () => {
    const tempo = { eccentric: 4, pause: 0, concentric: 1, top: 0 };
    expect(isHeavy({ reps: 10, sets: 2, perSet: [{}, five], tempo })).toBe(false);
    expect(isHeavy({ reps: 10, sets: 2, perSet: [{}, five], effort: { kind: "rir", min: 4, max: 5 } })).toBe(false);
  });
});
