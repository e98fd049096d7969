import { describe, expect, test } from "vitest";
import { buildSession } from "../../src/index";
import { balancedStimulus } from "../../src/measure/score";
import { scorePlan } from "../../src/measure/score-plan";
import type { Objective } from "../../src/model/objective";
import type { Plan } from "../../src/model/plan";
import { briefOf, circuit, exercise, item, straight, superset, unknownItem } from "../support/items";

const squat = exercise("squat", {
  muscles: { quads: 1, glutes: 0.5 },
  loadability: 1,
  demand: { lowBack: 3 },
  needs: [
    { all: ["machine"], load: "machine", station: "smith" },
    { all: ["barbell"], load: "barbell", station: "rack" },
  ],
});
const row = exercise("row", { regions: ["back"], pattern: "horizontal-pull", muscles: { lats: 1 } });
const main = item(squat, { role: "main", sets: 4, station: "rack" });
const plan: Plan = { blocks: [straight(main), superset(item(row, { sets: 3 }), unknownItem("x", { sets: 2 }))] };
const lifts = [
  { exercise: squat, role: "main", sets: 4, load: "barbell" },
  { exercise: row, role: "secondary", sets: 3, load: "machine" },
] as const;

describe("the score of a plan", () => {
  test("is that of its known lifts and its pairs, for an intermediate with a general goal", () => {
    expect(scorePlan(plan)).toEqual(balancedStimulus.score(lifts, 1, briefOf()));
  });

  test("counts circuits among the pairs", () => {
    const blocks = [circuit([main, main, main]), superset(main, main), straight(main)];
    expect(scorePlan({ blocks }, { goal: "strength" }).parts.pairs).toBeCloseTo(-0.8, 10);
  });

  const words = {
    goal: "strength",
    level: "beginner",
    priority: "legs",
    limitations: [{ area: "low-back", status: "history" }],
  } as const;
  const expected = balancedStimulus.score(lifts, 1, briefOf(words));

  test("follows the context of the plan", () => {
    expect(scorePlan({ ...plan, context: words })).toEqual(expected);
  });

  test("follows what is asked before what the plan says", () => {
    expect(scorePlan({ ...plan, context: { goal: "endurance", level: "advanced", priority: "back" } }, words)).toEqual(
      expected,
    );
  });

  test("is that of another objective where one is given, which is told who is scored", () => {
    const told: unknown[] = [];
    const objective: Objective = {
      name: "sets",
      score: (all, pairs, brief) => {
        told.push(pairs, brief.goal, brief.level, brief.priority, brief.limitations, brief.straps);
        const total = all.reduce((sum, { sets }) => sum + sets, 0);
        return { total, parts: { sets: total } };
      },
    };
    expect(scorePlan(plan, {}, objective)).toEqual({ total: 7, parts: { sets: 7 } });
    expect(told).toEqual([1, "general", "intermediate", "balanced", [], false]);
  });

  test("of nothing known is nothing", () => {
    expect(scorePlan({ blocks: [straight(unknownItem("x"))] }).total).toBeCloseTo(0, 12);
  });
});

test("a heavy day is scored as one, as it was built", () => {
  const heavy = buildSession({ sessionsPerWeek: 2, sessionOfWeek: 1, goal: "hypertrophy" });
  const second = { ...heavy, brief: { ...heavy.brief, sessionOfWeek: 2 } };
  expect(scorePlan(heavy).total).toBeGreaterThan(scorePlan(second).total);
  expect(scorePlan(second, { sessionOfWeek: 1 })).toEqual(scorePlan(heavy));
  const { sessionsPerWeek: _week, ...context } = heavy.context ?? {};
  expect(scorePlan({ ...heavy, context }).total).toBeLessThan(scorePlan(heavy).total);
});

test.each<[unknown, string]>([
  [
    { goal: "Strength" },
    'goal must be one of "strength", "hypertrophy", "work-capacity", "endurance", "general", not "Strength". Did you mean "strength"?',
  ],
  [{ gaol: "strength" }, 'Unknown key "gaol" in the context. Did you mean "goal"?'],
  [{ sessionOfWeek: 0 }, "sessionOfWeek must be a whole number from 1 to 14, not 0."],
  [
    { limitations: [{ area: "knees", status: "current" }] },
    'limitations[0].area must be one of "low-back", "knee", "hip", "shoulder", "grip", not "knees". Did you mean "knee"?',
  ],
  [null, "The context must be an object, not null."],
])("the context %j is refused", (context, message) => {
  expect(() => Reflect.apply(scorePlan, undefined, [plan, context])).toThrow(
    expect.objectContaining({ code: "options", message }),
  );
});

test("keys of a brief or of a whole context are passed over", () => {
  const context = {
    goal: "strength" as const,
    priorityLift: "barbell-deadlift",
    minutes: 45,
    seed: "x",
  };
  expect(scorePlan(plan, context)).toEqual(scorePlan(plan, { goal: "strength" }));
});
