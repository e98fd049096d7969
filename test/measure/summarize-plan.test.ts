import { expect, test } from "vitest";
import { summarizePlan } from "../../src/measure/summarize-plan";
import { exercise, gymOf, item, straight, superset, unknownItem } from "../support/items";

const deadlift = exercise("deadlift", {
  regions: ["legs", "back"],
  muscles: { glutes: 1, hamstrings: 1, erectors: 0.5, lats: 0.25 },
  demand: { lowBack: 3, grip: 3 },
});
const row = exercise("row", {
  regions: ["back"],
  muscles: { lats: 1, "upper-back": 1, biceps: 0.5 },
  demand: { lowBack: 2, grip: 2 },
});
const carry = exercise("carry", { regions: ["core"], hardSet: false, demand: { grip: 3 } });

test("sets, fractional sets, low-back and grip load and minutes", () => {
  const blocks = [
    straight(item(deadlift, { sets: 4, reps: 5 })),
    superset(item(row, { sets: 3 }), item(carry, { sets: 2, target: { kind: "time", seconds: 30 } })),
    straight(unknownItem("Zercher", { sets: 2 })),
  ];
  expect(summarizePlan({ blocks, context: { warmup: "none" } })).toEqual({
    exercises: 4,
    sets: 11,
    hardSets: 7,
    muscles: { hamstrings: 4, glutes: 4, lats: 3, "upper-back": 3, erectors: 2, biceps: 1.5 },
    groups: { glutes: 4, hamstrings: 4, "lower-back": 2, back: 3, biceps: 1.5 },
    regions: { legs: 2, back: 5 },
    lowBack: 4 * 3 + 3 * 2,
    lowBackRun: 1,
    grip: 4 * 3 + 3 * 2 + 2 * 3,
    // 4 x 15 + 3 x 120, 60, 5 x 30 + 2 x 10 + 2 x 120, 60, 2 x 30 + 120 seconds: 18.83 minutes.
    minutes: 18.8,
  });
});

test("minutes follow the gym of the plan", () => {
  const gym = gymOf(["floor room"]);
  const blocks = [straight(item(row, { sets: 1 })), straight(item(deadlift, { sets: 1 }))];
  const context = { gym: "test-gym", warmup: "none" } as const;
  expect(summarizePlan({ blocks, context }).minutes).toBe(2);
  expect(summarizePlan({ blocks, context }, [gym]).minutes).toBe(1.5);
});

test("nothing amounts to nothing", () => {
  expect(summarizePlan({ blocks: [], context: { warmup: "none" } })).toEqual({
    exercises: 0,
    sets: 0,
    hardSets: 0,
    muscles: {},
    groups: {},
    regions: {},
    lowBack: 0,
    lowBackRun: 0,
    grip: 0,
    minutes: 0,
  });
});
