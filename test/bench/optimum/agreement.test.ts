import { expect, test } from "vitest";
import type { SessionOptions } from "../../../src/model/options";
import { bestFit } from "../../../src/strategies/select/best-fit";
import { exact } from "../../../src/strategies/select/exact";
import { choiceWorth } from "../../../src/strategies/select/exact/choice-worth";
import { columnsOf } from "../../../src/strategies/select/exact/columns-of";
import { problemOf } from "../../strategies/select/exact/problem-of";
import { thinned } from "./instances";
import { makeJudge } from "./judge";

const cases: readonly (readonly [name: string, options: SessionOptions])[] = [
  ["bodyweight, 45 minutes", { gym: "bodyweight-bar", minutes: 45 }],
  ["bodyweight without a bar, work capacity", { gym: "bodyweight-no-bar", minutes: 30, goal: "work-capacity" }],
  ["20 lifts, strength, back", { exercises: thinned(20, 1), minutes: 60, goal: "strength", priority: "back" }],
  ["24 lifts, a beginner's legs", { exercises: thinned(24, 2), minutes: 45, level: "beginner", priority: "legs" }],
  ["28 lifts, pressed for time", { exercises: thinned(28, 3), minutes: 25, goal: "hypertrophy" }],
  [
    "24 lifts, a low back with a history",
    {
      exercises: thinned(24, 4),
      minutes: 75,
      goal: "strength",
      limitations: [{ area: "low-back", status: "history" }],
    },
  ],
  ["26 lifts, an accent", { exercises: thinned(26, 5), minutes: 40, accent: "back" }],
  ["20 lifts, the heavy day", { exercises: thinned(20, 6), minutes: 50, sessionsPerWeek: 2, sessionOfWeek: 1 }],
  [
    "24 lifts, some trained lately",
    {
      exercises: thinned(24, 7),
      minutes: 45,
      today: "2026-01-10",
      records: [
        {
          day: "2026-01-02",
          entries: thinned(24, 7)
            .filter((_, at) => at % 2 === 0)
            .map(({ id }) => ({ exercise: id, sets: [{ reps: 8 }] })),
        },
      ],
    },
  ],
];

test.each(cases)("%s: a solver of mixed-integer models finds the same optimum", async (_name, options) => {
  const judge = await makeJudge();
  const { problem, ...input } = problemOf(options);
  const judged = judge(input);
  const step = exact(input.choices, input.brief, input.tools);
  const optimum = step.decisions.find(({ code }) => code === "optimum");
  const worth = (picks: typeof step.value): number => choiceWorth(problem, columnsOf(problem, picks) ?? []);
  expect(judged.isProven).toBe(true);
  expect(optimum?.data).toMatchObject({ proven: true, gap: 0 });
  expect(worth(step.value)).toBeCloseTo(judged.worth, 5);
  expect(judged.score).toBeCloseTo(judged.worth, 5);
  expect(worth(bestFit(input.choices, input.brief, input.tools).value)).toBeLessThanOrEqual(judged.worth + 1e-6);
});
