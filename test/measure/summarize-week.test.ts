import { describe, expect, test } from "vitest";
import { barbellBackSquat, latPulldown, standingCalfRaise } from "../../src/catalog/index";
import { summarizeWeek } from "../../src/measure/summarize-week";
import { volumeTargets } from "../../src/measure/volume-targets";
import type { Item } from "../../src/model/plan";
import type { Week } from "../../src/model/week";
import { item } from "../support/items";

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
  const summary = summarizeWeek(week);
  const of = (muscle: string) => summary.muscles.find((one) => one.muscle === muscle);

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
    expect(summary.landmarks).toBeUndefined();
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

test("targets are ten sets for growth, six for small muscles, four for anything else", () => {
  const least = (goal: "hypertrophy" | "strength", muscle: string) =>
    volumeTargets(goal).find((one) => one.muscle === muscle)?.least;
  expect([least("hypertrophy", "chest"), least("hypertrophy", "biceps"), least("strength", "chest")]).toEqual([
    10, 6, 4,
  ]);
});
