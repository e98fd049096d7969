import fc from "fast-check";
import { expect, it } from "vitest";
import { isBacklegsError } from "../../src/errors";
import { buildProgram, explain, lintPlan, lintProgram, nextSession, planSeconds } from "../../src/index";
import type { Plan } from "../../src/model/plan";
import type { TrainingRecord } from "../../src/model/record";
import type { Violation } from "../../src/model/rule";
import type { Session } from "../../src/model/session";
import type { Program, ProgramOptions, ProgressionName } from "../../src/model/week";
import { findIssues } from "../../src/schema/find-issues";
import { sessionSchema } from "../../src/schema/session-schema";
import { programSchema } from "../../src/schema/week-schema";
import { lawRuns } from "../support/arbitrary-options";
import { anyWeekOptions } from "../support/arbitrary-week-options";
import { untrueDecisions } from "../support/decision-laws";
import { simulatedLifter } from "../support/simulated-lifter";
import { dayAfter } from "../support/weeks";

const start = "2026-01-05";
const runs = Math.ceil(lawRuns / 100);
const names: readonly (ProgressionName | undefined)[] = [
  "linear",
  "double",
  "rpe",
  "heavy-light-medium",
  "wave",
  "density",
  undefined,
];

const anyProgram = fc.tuple(anyWeekOptions, fc.constantFrom(...names), fc.integer({ min: 1, max: 14 })).map(
  ([options, progression, weeks]): ProgramOptions => ({
    ...options,
    weeks,
    today: start,
    ...(progression === undefined ? {} : { progression }),
  }),
);

/** What went wrong once. */
const examples: [ProgramOptions, number][] = [
  // Where sets of a wave took longer than the sets that the session was built with.
  [
    {
      days: 2,
      goal: "strength",
      level: "advanced",
      minutes: 81,
      perDay: [{ minutes: 54, gym: "compact-gym", day: 2 }],
      weeks: 2,
      today: start,
    },
    0,
  ],
  // Where a week that takes turns with another one has more sets.
  [
    {
      days: 3,
      split: "back-and-legs-and-push",
      goal: "strength",
      level: "beginner",
      priority: "back",
      minutes: 20,
      warmup: "full",
      exclude: ["barbell-deadlift"],
      perDay: [{ minutes: 37, day: 1 }],
      weeks: 2,
      today: start,
      progression: "linear",
    },
    0,
  ],
  // Where a lift without a load had so few reps in an easy week that it counted as heavy, with the rest of what is not.
  [{ days: 4, minutes: 54, crowding: "quiet", weeks: 8, today: start, progression: "density" }, 0],
  // Where a lift that took turns brought the glutes over what a session gains from.
  [
    {
      days: [1, 6, 5, 2, 4],
      goal: "strength",
      priority: "back",
      gym: "bodyweight-bar",
      minutes: 60,
      crowding: "quiet",
      exclude: ["barbell-deadlift"],
      perDay: [{ gym: "commercial", day: 4 }],
      weeks: 8,
      today: start,
      progression: "linear",
    },
    0,
  ],
];

const loud = (found: readonly Violation[]): readonly string[] =>
  found.filter(({ severity }) => severity !== "hint").map(({ ruleId, message }) => `${ruleId}: ${message}`);

const daysOf = (program: Program) =>
  program.weeks.flatMap(({ days }, week) =>
    days.map(({ hoursFromStart }) => dayAfter(start, 7 * week + Math.floor(hoursFromStart / 24))),
  );

/** No plan of a programme takes longer than its day has. */
const keepsTime = (plan: Plan): void => {
  const { minutes } = plan.context ?? {};
  if (minutes !== undefined) expect(planSeconds(plan)).toBeLessThanOrEqual(60 * minutes);
};

/** Trains the first sessions of a programme, one of them not at all, and asks of each what a session must keep. */
const train = (program: Program, seed: number): void => {
  const lifter = simulatedLifter({ seed });
  const records: TrainingRecord[] = [];
  for (const [at, today] of daysOf(program).slice(0, 10).entries()) {
    const session = nextSession(program, records, today);
    expect(findIssues(sessionSchema(), session)).toEqual([]);
    expect(explain(session).join("\n")).not.toMatch(/undefined|NaN/);
    expect(loud(lintPlan(session))).toEqual([]);
    expect(untrueDecisions(session)).toEqual([]);
    const { minutes } = session.brief;
    if (minutes !== undefined) expect(session.estimate.seconds).toBeLessThanOrEqual(60 * minutes);
    if (at !== seed % 10) records.push(lifter.train(session, today));
  }
};

it("any programme is clean, survives JSON, and goes on whatever is done of it", { timeout: 0 }, () => {
  let errors = 0;
  fc.assert(
    fc.property(anyProgram, fc.nat({ max: 1000 }), (options, seed) => {
      try {
        const program = buildProgram(options);
        expect(findIssues(programSchema(), program)).toEqual([]);
        expect(JSON.parse(JSON.stringify(program))).toEqual(program);
        expect(loud(lintProgram(program))).toEqual([]);
        for (const plan of program.weeks.flatMap(({ days }) => days.map((day) => day.plan))) keepsTime(plan);
        for (const { plan } of program.weeks[0]?.days ?? [])
          expect("brief" in plan ? untrueDecisions(plan as Session) : []).toEqual([]);
        train(program, seed);
      } catch (error) {
        if (!isBacklegsError(error)) throw error;
        errors += 1;
        expect(error.code).toBe("infeasible");
      }
    }),
    { numRuns: runs, examples },
  );
  expect(errors).toBeLessThanOrEqual(runs / 2 + 2);
});
