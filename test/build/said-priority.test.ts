import { expect, test } from "vitest";
import { saidPriority } from "../../src/build/said-priority";

test("the priority is the one that is said", () => {
  expect(saidPriority({ priority: "back" })).toBe("back");
  expect(saidPriority({ priority: "legs", accent: "back" })).toBe("legs");
  expect(saidPriority({ priority: "balanced", accent: "back" })).toBe("balanced");
});

test("an accent alone puts the other region first", () => {
  expect(saidPriority({ accent: "back" })).toBe("legs");
  expect(saidPriority({ accent: "legs" })).toBe("back");
});

test("nothing said is balanced", () => {
  expect(saidPriority({})).toBe("balanced");
});
