import { expect, test } from "vitest";
import { barbellBackSquat, dumbbellCalfRaise, gobletSquat, legPress } from "../../../src/catalog/index";
import type { KnownItem } from "../../../src/model/plan";
import { density } from "../../../src/strategies/progress/density";
import { next, plannedLift, reasonOf, went } from "../../support/progress";

const item = plannedLift(dumbbellCalfRaise, "accessory");
const calf = [went(3, 10, 8, 3)];

test("shortens rest by the week while the load stays, down to its floor, then the load may grow", () => {
  const at = (time: number) => next(density, calf, { item, time });
  expect([1, 2, 3, 4].map((week) => at(week).value.restSeconds)).toEqual([120, 105, 90, 75]);
  expect(at(4)).toMatchObject({ kg: 10, move: "rest" });
  expect(at(7).value.restSeconds).toBe(30);
  expect(at(9)).toMatchObject({ kg: 12.5, move: "up" });
  expect(at(9).value.restSeconds).toBe(30);
});

test("says that rest is shorter only where it is", () => {
  expect(next(density, calf, { item, time: 1 })).toMatchObject({ kg: 10, move: "hold" });
  expect(next(density, [went(3, 10, 3, 0)], { item, time: 3 }).move).toBe("missed");
  expect(next(density, calf, { item, time: 3 }).move).toBe("rest");
});

test("gives a step of rest back after a failed session, and leaves main lifts alone", () => {
  expect(next(density, [went(3, 10, 3, 0)], { item, time: 3 }).value.restSeconds).toBe(105);
  expect(next(density, [went(3, 100, 5)], { time: 4 }).value.restSeconds).toBe(120);
});

test("rest ends at 30 seconds for isolation and machine work, at 60 for other compounds", () => {
  const floorOf = (lift: KnownItem) => next(density, [went(3, 50, 6)], { item: lift, time: 20 }).value.restSeconds;
  expect(floorOf(plannedLift(dumbbellCalfRaise, "accessory"))).toBe(30);
  expect(floorOf(plannedLift(legPress, "accessory"))).toBe(30);
  expect(floorOf(plannedLift(gobletSquat, "accessory"))).toBe(60);
});

test("rest that is at its floor in the plan, and heavy lifts, progress by load", () => {
  const withRest = (lift: KnownItem, restSeconds: number) => ({
    ...lift,
    prescription: { ...lift.prescription, restSeconds },
  });
  const ready = [went(3, 10, 8, 3)];
  expect(reasonOf(density, ready, { item: withRest(item, 30), time: 3 })).toMatchObject({ by: "double", move: "up" });
  expect(reasonOf(density, ready, { item: withRest(item, 31), time: 3 })).toMatchObject({ by: "double" });
  expect(reasonOf(density, ready, { item: withRest(item, 45), time: 2 })).toMatchObject({
    by: "density",
    move: "rest",
  });
  const heavy = plannedLift(barbellBackSquat, "secondary");
  const strong = {
    ...heavy,
    prescription: { ...heavy.prescription, target: { kind: "reps", min: 3, max: 5 } },
  } as const;
  expect(reasonOf(density, [went(3, 100, 5)], { item: strong, time: 4 }).by).toBe("double");
});
