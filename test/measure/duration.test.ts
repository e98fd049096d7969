import { describe, expect, test } from "vitest";
import { rampSeconds, setSeconds, sidesOf, sideWorkSeconds } from "../../src/measure/duration";
import { exercise, item, unknownItem } from "../support/items";

const row = exercise("row", { secondsPerRep: 3 });
const split = exercise("split", { laterality: "unilateral", secondsPerRep: 3.5 });
const press = exercise("press", { secondsPerRep: 2.5 });

describe("seconds of a set", () => {
  test("are reps times the pace of the exercise, reps at their middle, rounded up", () => {
    expect(setSeconds(item(row, { reps: 10 }), 0)).toBe(30);
    expect(setSeconds(item(row, { reps: [8, 12] }), 0)).toBe(30);
    expect(setSeconds(item(row, { reps: [8, 11] }), 0)).toBe(29);
    expect(setSeconds(item(press, { reps: 5 }), 0)).toBe(13);
  });

  test("are 3 a rep for an unknown exercise", () => {
    expect(setSeconds(unknownItem("x", { reps: 7 }), 0)).toBe(21);
  });

  test("follow the tempo where there is one: the article's leg press takes 7 seconds a rep", () => {
    const tempo = { eccentric: 5, pause: 0, concentric: 1, top: 1 };
    expect(setSeconds(item(press, { reps: 5, tempo }), 0)).toBe(35);
    expect(setSeconds(item(press, { reps: 1, tempo: { eccentric: 1, pause: 2, concentric: 4, top: 8 } }), 0)).toBe(15);
    expect(setSeconds(unknownItem("x", { reps: 5, tempo }), 0)).toBe(35);
  });

  test("count an open set at its fewest reps", () => {
    expect(setSeconds(item(row, { target: { kind: "amrap", min: 5 } }), 0)).toBe(15);
  });

  test("are those of a hold, whatever its pace", () => {
    expect(setSeconds(item(press, { target: { kind: "time", seconds: 45 } }), 0)).toBe(45);
    expect(setSeconds(item(press, { target: { kind: "time", seconds: 20.2 } }), 0)).toBe(21);
  });

  test("are metres times the pace of a carry", () => {
    const carry = exercise("carry", { unit: "metres", secondsPerRep: 0.75 });
    expect(setSeconds(item(carry, { target: { kind: "distance", metres: 30 } }), 0)).toBe(23);
  });

  test("are two sides and 5 seconds for a one-sided lift", () => {
    expect(sideWorkSeconds(item(split, { reps: 10 }), 0)).toBe(35);
    expect(setSeconds(item(split, { reps: 10 }), 0)).toBe(75);
    expect(setSeconds(item(split, { target: { kind: "time", seconds: 30 } }), 0)).toBe(65);
  });

  test("differ by set where the prescription does", () => {
    const perSet = [{}, { target: { kind: "reps", min: 20, max: 20 } }] as const;
    const ladder = item(row, { sets: 3, reps: 10, perSet });
    expect([0, 1, 2].map((set) => setSeconds(ladder, set))).toEqual([30, 60, 30]);
  });
});

test("sides: two for a one-sided lift only", () => {
  expect(sidesOf(split)).toBe(2);
  expect(sidesOf(row)).toBe(1);
  expect(sidesOf(exercise("lunge", { laterality: "alternating" }))).toBe(1);
  expect(sidesOf({ kind: "unknown", name: "x" })).toBe(1);
});

test("a ramp set has the usual pace, not the tempo, and both sides", () => {
  const ramp = { reps: 5, percent: 50, restSeconds: 60 };
  expect(rampSeconds(item(row, { tempo: { eccentric: 5, pause: 1, concentric: 1, top: 1 } }), ramp)).toBe(15);
  expect(rampSeconds(item(press), { ...ramp, reps: 3 })).toBe(8);
  expect(rampSeconds(item(split), ramp)).toBe(2 * 18 + 5);
  expect(rampSeconds(unknownItem("x"), ramp)).toBe(15);
});
