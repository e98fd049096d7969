import { expect, test } from "vitest";
import { buildSession } from "../../src/index";
import { onceAPlan, sharedPlan } from "../../src/lint/once-a-plan";

test("a shared plan is asked once, any other each time, since others may change it", () => {
  let asked = 0;
  const lengthOf = onceAPlan(({ blocks }) => {
    asked += 1;
    return { length: blocks.length };
  });
  const plan = buildSession();
  const shared = sharedPlan(plan);
  expect(lengthOf(shared)).toBe(lengthOf(shared));
  expect(asked).toBe(1);
  expect(lengthOf(plan)).toEqual(lengthOf(plan));
  expect(asked).toBe(3);
});
