import { expect, test } from "vitest";
import { dumbbellCalfRaise } from "../../../src/catalog/index";
import { density } from "../../../src/strategies/progress/density";
import { next, plannedLift, went } from "../../support/progress";

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
