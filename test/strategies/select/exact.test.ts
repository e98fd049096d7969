import { describe, expect, test } from "vitest";
import { balancedStimulus, buildSession, exercises, type Objective, pairBy } from "../../../src/index";
import type { SessionOptions } from "../../../src/model/options";
import type { ReasonData } from "../../../src/model/reasons";
import { limitationAreas } from "../../../src/model/vocabulary";
import { bestFit } from "../../../src/strategies/select/best-fit";
import { exact } from "../../../src/strategies/select/exact";
import { choiceWorth } from "../../../src/strategies/select/exact/choice-worth";
import { columnsOf } from "../../../src/strategies/select/exact/columns-of";
import { selectInputOf } from "../../support/select-input";
import { problemOf } from "./exact/problem-of";

const optimumOf = (options: SessionOptions): ReasonData["optimum"] => {
  const session = buildSession({ ...options, strategies: { ...options.strategies, select: exact } });
  const told = session.decisions.flatMap((decision) => (decision.code === "optimum" ? [decision.data] : []));
  expect(told).toHaveLength(1);
  return told[0] ?? { proven: false, nodes: 0 };
};

const small: SessionOptions = { gym: "bodyweight-bar", minutes: 40 };

test("is called so, and known by name", () => {
  expect(exact.name).toBe("exact");
  expect(buildSession({ ...small, strategies: { select: "exact" } }).strategies.select).toBe("exact");
});

describe("the best choice", () => {
  const gyms = ["kettlebell", "home-dumbbell", "home-barbell", "bands-travel", "compact-gym"];

  test.each(gyms)("%s: is worth what it says, and no less than what bestFit finds", (gym) => {
    const options = { gym, minutes: 30, goal: "strength" } as const;
    const { problem, choices, brief, tools } = problemOf(options);
    const worth = (strategy: typeof exact): number => {
      const { value } = strategy(choices, brief, tools);
      return choiceWorth(problem, columnsOf(problem, value) ?? []);
    };
    const data = optimumOf(options);
    expect(data).toMatchObject({ proven: true, gap: 0 });
    expect(worth(exact)).toBeCloseTo(data.worth ?? 0, 3);
    expect(worth(exact)).toBeGreaterThanOrEqual(worth(bestFit));
  });

  test("is better than the default's where that is not the best, and the session says why each lift is there", () => {
    const { choices, brief, tools } = selectInputOf({ gym: "home-dumbbell", minutes: 30 });
    const { value, decisions } = exact(choices, brief, tools);
    expect(value.map(({ exercise }) => exercise.id)).not.toEqual(
      bestFit(choices, brief, tools).value.map(({ exercise }) => exercise.id),
    );
    const filled = decisions.flatMap(({ code, subject }) =>
      code === "slot-filled" && subject.kind === "exercise" ? [subject.id] : [],
    );
    expect(filled).toEqual(value.map(({ exercise }) => exercise.id));
  });

  test("is the same each time", () => {
    const { choices, brief, tools } = selectInputOf({ gym: "kettlebell", minutes: 30 });
    expect(exact(choices, brief, tools)).toEqual(exact(choices, brief, tools));
  });

  test("holds what is asked for", () => {
    const options = { ...small, gym: "home-barbell", include: ["barbell-curl"], priorityLift: "barbell-back-squat" };
    const session = buildSession({ ...options, strategies: { select: exact } });
    const ids = session.blocks.flatMap(({ items }) =>
      items.map(({ exercise }) => ("id" in exercise ? exercise.id : "")),
    );
    expect(ids).toEqual(expect.arrayContaining(["barbell-curl", "barbell-back-squat"]));
    expect(optimumOf(options).proven).toBe(true);
  });

  test("takes a template without minutes, and one with nothing to choose", () => {
    expect(optimumOf({ template: "article-legs-first" })).toMatchObject({ proven: true });
  });
});

describe("more of what costs nothing never makes the best session worse", () => {
  const worthOf = (options: SessionOptions): number => {
    const { proven, worth } = optimumOf(options);
    expect(proven).toBe(true);
    return worth ?? 0;
  };

  test.each([
    { gym: "bodyweight-bar", goal: "general" },
    { gym: "bodyweight-no-bar", goal: "work-capacity" },
    { gym: "home-barbell", goal: "strength" },
    { gym: "bands-travel", goal: "hypertrophy", priority: "back" },
  ] as const)("minutes: $gym, $goal", (options) => {
    const worths = [15, 20, 26, 33, 41, 46, 52, 60].map((minutes) => worthOf({ ...options, minutes }));
    expect(worths).toEqual([...worths].sort((a, b) => a - b));
    expect(worths.at(-1)).toBeGreaterThan(worths[0] ?? 0);
  });

  test.each(limitationAreas)("limitations: %s", (area) => {
    const options = { gym: "home-barbell", minutes: 45, goal: "strength" } as const;
    const limited = worthOf({ ...options, limitations: [{ area, status: "history" }] });
    expect(limited).toBeLessThanOrEqual(worthOf(options));
  });

  test("exercises", () => {
    const all = { gym: "home-barbell", minutes: 40 } as const;
    const fewer = exercises.filter((_, at) => at % 3 > 0).map(({ id }) => id);
    const some = exercises.filter(({ id }) => fewer.includes(id));
    expect(worthOf({ ...all, exercises: some })).toBeLessThanOrEqual(worthOf(all));
  });
});

describe("says what it could not prove", () => {
  test("with records of the last days, as what the week still lacks weighs in too", () => {
    const records = [{ day: "2026-03-01", entries: [{ exercise: "walking-lunge", sets: [{ reps: 10 }] }] }];
    const known = { ...small, records, today: "2026-03-03" };
    expect(optimumOf(known)).toEqual({ proven: false, nodes: 0, why: "week" });
    expect(optimumOf({ ...known, today: "2026-03-20" }).why).not.toBe("week");
  });

  test("with an objective of the caller's", () => {
    const mine: Objective = { name: "mine", score: balancedStimulus.score };
    expect(optimumOf({ ...small, objective: mine })).toEqual({ proven: false, nodes: 0, why: "objective" });
  });

  test("with a pairing of the caller's", () => {
    const pair = pairBy("mine", () => "any two");
    expect(optimumOf({ ...small, strategies: { pair } })).toMatchObject({ proven: false, why: "pairing" });
    expect(optimumOf({ ...small, strategies: { pair: "circuits" } })).toMatchObject({ proven: false, why: "pairing" });
    expect(optimumOf({ ...small, strategies: { pair: "unpaired" } })).toMatchObject({ proven: true });
  });

  test("where there are too many parts to look at, and how much better another choice could be", () => {
    const data = optimumOf({
      gym: "home-dumbbell",
      minutes: 85,
      goal: "work-capacity",
      level: "advanced",
      priority: "legs",
    });
    expect(data).toMatchObject({ proven: false, why: "limit", nodes: 5000 });
    expect(data.gap).toBeGreaterThan(0);
    expect(data.gap).toBeLessThan(3);
  });

  test("where there are more lifts than can be compared", () => {
    const rows = exercises.filter(({ pattern }) => pattern === "squat" || pattern === "horizontal-pull");
    const many = rows.flatMap((row) =>
      Array.from({ length: 12 }, (_, copy) => ({
        ...row,
        id: `${row.id}-${copy}`,
        name: `${row.name} ${copy}`,
        aliases: [],
        swaps: [],
      })),
    );
    expect(optimumOf({ exercises: many, minutes: 30 })).toEqual({ proven: false, nodes: 0, why: "size" });
  });

  test("where what is asked for does not fit the minutes", () => {
    const include = [
      "barbell-back-squat",
      "barbell-deadlift",
      "pendlay-row",
      "leg-press",
      "pull-up",
      "seated-leg-curl",
    ];
    expect(optimumOf({ include, minutes: 30 })).toEqual({ proven: false, nodes: 0, why: "asked" });
  });
});
