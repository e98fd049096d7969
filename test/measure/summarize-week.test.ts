import { describe, expect, test } from "vitest";
import { barbellBackSquat, latPulldown, standingCalfRaise } from "../../src/catalog/index";
import { OptionsError } from "../../src/errors";
import { summarizeWeek } from "../../src/measure/summarize-week";
import type { Item } from "../../src/model/plan";
import type { Week } from "../../src/model/week";
import { exercise, item } from "../support/items";

const day = (hoursFromStart: number, ...items: readonly Item[]): Week["days"][number] => ({
  hoursFromStart,
  plan: { blocks: items.map((one) => ({ kind: "straight", items: [one] })) },
});

const week: Week = {
  schema: 1,
  days: [
    day(0, item(barbellBackSquat, { sets: 5, reps: 5 }), item(latPulldown, { sets: 4, reps: 10 })),
    {
      ...day(72, item(barbellBackSquat, { sets: 6, reps: 8 }), item(standingCalfRaise, { sets: 3, reps: 12 })),
      weekday: 4,
    },
  ],
  context: { goal: "hypertrophy" },
  decisions: [],
  notices: [],
};

describe("a week summed up", () => {
  const of = (muscle: string, some = week) => summarizeWeek(some).muscles.find((one) => one.muscle === muscle);

  test("muscles with their sets, days, target and verdict", () => {
    expect(of("quads")).toEqual({
      muscle: "quads",
      sets: 11,
      days: 2,
      target: { least: 10, most: 20 },
      verdict: "within",
    });
    expect(of("lats")).toMatchObject({ sets: 4, days: 1, verdict: "below" });
    expect(of("gastrocnemius")).toMatchObject({ sets: 3, target: { least: 6, most: 20 }, verdict: "below" });
    expect(of("chest")).toMatchObject({ sets: 0, days: 0, verdict: "below" });
    expect(of("soleus")).toEqual({ muscle: "soleus", sets: 1.5, days: 1 });
    expect(of("neck")).toBeUndefined();
  });

  test("days with their minutes, sets and low-back load, and all of them together", () => {
    const summary = summarizeWeek(week);
    expect(summary.days.map(({ day: which, weekday, hardSets }) => [which, weekday, hardSets])).toEqual([
      [1, undefined, 9],
      [2, 4, 9],
    ]);
    const [squat, raise] = [barbellBackSquat.demand.lowBack, standingCalfRaise.demand.lowBack];
    expect(summary.days.map((one) => one.lowBack)).toEqual([5 * squat, 6 * squat + 3 * raise]);
    expect(summary.lowBack).toBe(11 * squat + 3 * raise);
    expect(summary.hardSets).toBe(18);
    expect(summary.minutes).toBeCloseTo(
      summary.days.reduce((sum, one) => sum + one.minutes, 0),
      5,
    );
  });

  test("landmarks only where they are asked for, each set once for a group", () => {
    expect(summarizeWeek(week)).not.toHaveProperty("landmarks");
    const { landmarks = [] } = summarizeWeek(week, { landmarks: true });
    expect(landmarks.find(({ group }) => group === "quads")).toMatchObject({ sets: 11, minimum: 8, maximum: 20 });
    expect(landmarks.find(({ group }) => group === "calves")?.sets).toBe(3);
    expect(landmarks.map(({ group }) => group)).not.toContain("traps");
  });

  test("without a goal there is no target", () => {
    const { context: _context, ...unknown } = week;
    expect(summarizeWeek(unknown).muscles.every(({ target }) => target === undefined)).toBe(true);
  });
});

describe("a muscle in a week", () => {
  const press = (sets: number): Item => item(exercise("press", { muscles: { chest: 1, triceps: 0.5 } }), { sets });
  const of = (muscle: string, ...days: Week["days"]) =>
    summarizeWeek({ ...week, days }).muscles.find((one) => one.muscle === muscle);

  test.each([
    [9, "below"],
    [10, "within"],
    [20, "within"],
    [21, "above"],
  ] as const)("with %i sets where 10 to 20 are the target is %s", (sets, verdict) => {
    expect(of("chest", day(0, press(sets)))).toMatchObject({ sets, verdict });
  });

  test("has the sets of all days, and as many days as gave it one set or more", () => {
    const days = [day(0, press(1)), day(48, press(2)), day(96, press(4), press(1))];
    expect(of("chest", ...days)).toMatchObject({ sets: 8, days: 3 });
    // Half a set, one, and two and a half.
    expect(of("triceps", ...days)).toMatchObject({ sets: 4, days: 2 });
  });

  test("without a target is told where it is trained, and then without a verdict", () => {
    const carry = item(exercise("carry", { muscles: { forearms: 1 } }), { sets: 2 });
    expect(of("forearms", day(0, carry))).toStrictEqual({ muscle: "forearms", sets: 2, days: 1 });
    expect(of("forearms", day(0, press(3)))).toBeUndefined();
  });
});

test("the goal is that of the week, else that of its first day", () => {
  const { context: _context, ...without } = week;
  const { plan, ...when } = day(0);
  const days = [{ ...when, plan: { ...plan, context: { goal: "strength" } } } as const, day(48)];
  const target = (some: Week) => summarizeWeek(some).muscles.find(({ muscle }) => muscle === "chest")?.target;
  expect(target({ ...without, days })).toEqual({ least: 4, most: 20 });
  expect(target({ ...week, days })).toEqual({ least: 10, most: 20 });
  expect(target({ ...without, days: [...days].reverse() })).toBeUndefined();
});

test("a day has its title and its place in the week, where they are known", () => {
  const { plan } = day(0);
  const days: Week["days"] = [
    { hoursFromStart: 0, weekday: 1, plan: { ...plan, title: "Heavy" } },
    { hoursFromStart: 48, plan },
  ];
  const [first, second] = summarizeWeek({ ...week, days }).days;
  expect(first).toMatchObject({ day: 1, weekday: 1, hoursFromStart: 0, title: "Heavy" });
  expect(second).toMatchObject({ day: 2, hoursFromStart: 48 });
  expect([second !== undefined && "weekday" in second, second !== undefined && "title" in second]).toEqual([
    false,
    false,
  ]);
});

test("what is no week is refused", () => {
  const [first] = week.days;
  const days = first === undefined ? [] : [{ ...first, hoursFromStart: -1 }];
  expect(() => summarizeWeek({ ...week, days })).toThrow(OptionsError);
});
