import { describe, expect, test } from "vitest";
import type { Pick } from "../../../src/model/strategy";
import { slowDecisions, slowRepOf } from "../../../src/strategies/prescribe/slow-tempo";
import { type ExerciseFacts, exercise } from "../../support/items";

const pickOf = (facts: ExerciseFacts = {}, station = "cable"): Pick => ({
  slot: "hinge",
  exercise: exercise("lift", {
    pattern: "hinge",
    needs: [
      { all: ["cable"], load: "cable", station: "cable" },
      { all: ["barbell"], load: "barbell", station: "rack" },
    ],
    ...facts,
  }),
  station,
  role: "secondary",
});

describe("a hinge on a cable", () => {
  test("is lowered over four seconds, whatever the goal", () => {
    expect(slowRepOf(pickOf(), "general")).toEqual({
      tempo: { eccentric: 4, pause: 0, concentric: 1, top: 0 },
      because: "cable-hinge",
    });
  });

  test("is not where it is done with a barbell, is no hinge, or is an isolation", () => {
    expect(slowRepOf(pickOf({}, "rack"), "general")).toBeUndefined();
    expect(slowRepOf(pickOf({ pattern: "squat" }), "general")).toBeUndefined();
    expect(slowRepOf(pickOf({ mechanics: "isolation" }), "general")).toBeUndefined();
  });
});

describe("what cannot be loaded", () => {
  const light = pickOf({ loadability: 0, pattern: "squat" });

  test("is lowered over three seconds for strength and size only", () => {
    const slow = { tempo: { eccentric: 3, pause: 1, concentric: 1, top: 0 }, because: "hardly-loaded" };
    expect(slowRepOf(light, "strength")).toEqual(slow);
    expect(slowRepOf(light, "hypertrophy")).toEqual(slow);
    expect(slowRepOf(light, "general")).toBeUndefined();
    expect(slowRepOf(pickOf({ loadability: 1, pattern: "squat" }), "strength")).toBeUndefined();
  });

  test("is not where it is no matter of reps", () => {
    expect(slowRepOf(pickOf({ loadability: 0, pattern: "squat", unit: "seconds" }), "strength")).toBeUndefined();
  });
});

test("says why", () => {
  const decision = { stage: "prescribe", code: "slowed", subject: { kind: "exercise", id: "lift" } };
  expect(slowDecisions(pickOf(), slowRepOf(pickOf(), "general"))).toEqual([
    { ...decision, data: { eccentricSeconds: 4, because: "cable-hinge" }, source: "default" },
  ]);
  const light = pickOf({ loadability: 0, pattern: "squat" });
  expect(slowDecisions(light, slowRepOf(light, "strength"))).toEqual([
    { ...decision, data: { eccentricSeconds: 3, because: "hardly-loaded" }, source: "default" },
  ]);
  expect(slowDecisions(light, undefined)).toEqual([]);
});
