import { describe, expect, test } from "vitest";
import { buildSession } from "../../../src/index";
import { isKnownItem, itemsOf } from "../../../src/measure/items";
import type { SessionOptions } from "../../../src/model/options";
import { capsOf } from "../../../src/strategies/select/caps-of";
import { liftOf } from "../../../src/strategies/select/lift";
import { briefOf, candidateOf, choiceOf, exercise } from "../../support/items";

const heavyOf = (options: SessionOptions): readonly string[] =>
  itemsOf(buildSession(options).blocks)
    .filter(isKnownItem)
    .filter(({ exercise: { demand } }) => demand.lowBack === 3)
    .map((item) => item.exercise.id);

describe("a session of less than 25 minutes", () => {
  const deadlift = exercise("deadlift", { demand: { lowBack: 3 } });
  const lift = liftOf(candidateOf(deadlift), choiceOf("hinge", []).slot, "main", briefOf());

  const choices = [choiceOf("hinge", [deadlift, exercise("press")])];

  test("has one lift that loads the low back heavily, or as many as were asked for", () => {
    expect(capsOf(choices, [], briefOf(), 1499).gradeThree).toBe(1);
    expect(capsOf(choices, [lift, lift], briefOf(), 1499).gradeThree).toBe(2);
    expect(capsOf(choices, [], briefOf(), 1500).gradeThree).toBe(Number.POSITIVE_INFINITY);
  });

  test("has as many as it takes where a region has no other lift", () => {
    const row = exercise("row", { regions: ["back"], demand: { lowBack: 3 } });
    const pulls = choiceOf("pull", [row], { region: "back" });
    expect(capsOf([...choices, pulls], [], briefOf(), 1499).gradeThree).toBe(Number.POSITIVE_INFINITY);
    const lighter = choiceOf("pull", [row, exercise("pulldown", { regions: ["back"] })], { region: "back" });
    expect(capsOf([...choices, lighter], [], briefOf(), 1499).gradeThree).toBe(1);
  });

  test("puts no barbell row beside a deadlift, as a longer one may", () => {
    expect(heavyOf({ gym: "home-barbell", minutes: 20 })).toEqual(["barbell-deadlift"]);
    expect(heavyOf({ gym: "home-barbell", minutes: 60 }).length).toBeGreaterThan(1);
    expect(heavyOf({ gym: "home-barbell", minutes: 20, include: ["barbell-deadlift", "bent-over-row"] })).toHaveLength(
      2,
    );
  });
});
