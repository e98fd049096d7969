import { describe, expect, test } from "vitest";
import { OptionsError, SafetyStopError, StrategyError } from "../../src/errors";
import { buildProgram, builtIn, heavyLightMedium, linear, lintProgram, nextSession } from "../../src/index";
import { exerciseKey, isKnownItem, itemsOf } from "../../src/measure/items";
import { planSeconds } from "../../src/measure/plan-timeline";
import type { Plan } from "../../src/model/plan";
import type { LiftProgress } from "../../src/model/progression";
import type { TrainingRecord } from "../../src/model/record";
import type { Program, ProgramOptions } from "../../src/model/week";
import { makeBuildProgram } from "../../src/plan/build-program";
import { findIssues } from "../../src/schema/find-issues";
import { programSchema } from "../../src/schema/week-schema";
import { weekOfSessions } from "../support/weeks";

const week = weekOfSessions(2)({ goal: "strength", minutes: 60 });
const build = (options: ProgramOptions): Program => makeBuildProgram({ ...builtIn, weekOf: () => week })(options);
const plansOf = (program: Program, at: number): readonly Plan[] =>
  (program.weeks[at]?.days ?? []).map(({ plan }) => plan);
const setsOf = (plans: readonly Plan[]): number =>
  plans.flatMap(({ blocks }) => itemsOf(blocks)).reduce((sum, { prescription }) => sum + prescription.sets, 0);
const mainsOf = (plans: readonly Plan[]): readonly string[] =>
  plans.flatMap(({ blocks }) =>
    itemsOf(blocks).flatMap(({ role, exercise }) => (role === "main" ? [exerciseKey(exercise)] : [])),
  );

describe("a programme", () => {
  const program = build({ weeks: 12, progression: "double", goal: "strength" });

  test("has its weeks, survives JSON and is as its schema says", () => {
    expect(program.weeks).toHaveLength(12);
    expect(findIssues(programSchema(), program)).toEqual([]);
    expect(JSON.parse(JSON.stringify(program))).toEqual(program);
    expect(JSON.stringify(build({ weeks: 12, progression: "double", goal: "strength" }))).toBe(JSON.stringify(program));
  });

  test("has an easy week every sixth: the same lifts, about half of the sets, further from failure", () => {
    const [hard, easy] = [plansOf(program, 4), plansOf(program, 5)];
    expect(easy.map(({ blocks }) => itemsOf(blocks).map(({ exercise }) => exerciseKey(exercise)))).toEqual(
      hard.map(({ blocks }) => itemsOf(blocks).map(({ exercise }) => exerciseKey(exercise))),
    );
    expect(setsOf(easy) / setsOf(hard)).toBeGreaterThanOrEqual(0.5);
    expect(setsOf(easy) / setsOf(hard)).toBeLessThanOrEqual(0.7);
    const reserve = ({ blocks }: Plan): number => {
      const effort = itemsOf(blocks)[0]?.prescription.effort;
      return effort?.kind === "rir" ? effort.min : -1;
    };
    expect(easy.map(reserve)).toEqual(hard.map((plan) => reserve(plan) + 2));
    expect(program.decisions.filter(({ code }) => code === "easy-week").map(({ data }) => data)).toEqual([
      { week: 6, after: 5 },
      { week: 12, after: 5 },
    ]);
  });

  test("changes small lifts from stretch to stretch, and keeps main lifts, pairs and minutes", () => {
    const [first, second] = [plansOf(program, 0), plansOf(program, 6)];
    expect(mainsOf(second)).toEqual(mainsOf(first));
    const rotated = program.decisions.filter(({ code }) => code === "rotated");
    expect(rotated.length).toBeGreaterThan(0);
    for (const { subject, data } of rotated) {
      const ids = second.flatMap(({ blocks }) => itemsOf(blocks).map(({ exercise }) => exerciseKey(exercise)));
      expect(ids).not.toContain(subject.kind === "exercise" ? subject.id : "");
      expect(ids).toContain("by" in data ? data.by : "");
    }
    expect(second.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(
      first.map(({ blocks }) => blocks.map(({ kind }) => kind)),
    );
    for (const plan of second) expect(planSeconds(plan, builtIn.gyms)).toBeLessThanOrEqual(3600);
  });

  test("a wave gives three sets in percent of the training max, heavier from week to week, then an easy week", () => {
    const wave = build({ weeks: 8, progression: "wave", goal: "strength" });
    const tops = wave.weeks.map(({ days }) => {
      const [main] = itemsOf(days[0]?.plan.blocks ?? []).filter(({ role }) => role === "main");
      const effort = main?.prescription.perSet?.at(-1)?.effort;
      return effort?.kind === "percent" ? effort.percent : 0;
    });
    expect(tops).toEqual([85, 90, 95, 60, 85, 90, 95, 60]);
    expect(findIssues(programSchema(), wave)).toEqual([]);
  });

  test("density shortens rests by the week down to a floor, never of main lifts", () => {
    const dense = build({ weeks: 5, progression: "density" });
    const rests = dense.weeks.map(({ days }) =>
      days.flatMap(({ plan }) =>
        itemsOf(plan.blocks)
          .filter(isKnownItem)
          .map(({ role, prescription }) => ({ role, rest: prescription.restSeconds ?? 0 })),
      ),
    );
    for (const [at, now] of rests.entries()) {
      for (const [place, { role, rest }] of now.entries()) {
        const first = rests[0]?.[place]?.rest ?? 0;
        if (role === "main") expect(rest).toBe(first);
        else expect(rest).toBeGreaterThanOrEqual(Math.min(first, 30));
        if (at > 0) expect(rest).toBeLessThanOrEqual(rests[at - 1]?.[place]?.rest ?? 0);
      }
    }
    expect(rests[4]?.some(({ role, rest }, place) => role !== "main" && rest < (rests[0]?.[place]?.rest ?? 0))).toBe(
      true,
    );
  });

  test("refuses weeks and progressions that are none", () => {
    expect(() => build({ weeks: 0 })).toThrow(/weeks/);
    expect(() => build({ weeks: 53 })).toThrow(/weeks/);
    const options: object = { progression: "linaer" };
    expect(() => build(options)).toThrow(/linear/);
  });
});

test("a lift that takes turns brings no other muscle over what a session gains from", () => {
  const options = { goal: "strength", level: "advanced", priority: "back", warmup: "full" } as const;
  const program = buildProgram({ ...options, days: 6, weeks: 8, exclude: ["barbell-deadlift"] });
  const rotated = program.decisions.flatMap(({ code, data }) => (code === "rotated" && "by" in data ? [data.by] : []));
  expect(rotated.length).toBeGreaterThan(0);
  expect(
    lintProgram(program).filter(({ ruleId, severity }) => ruleId === "per-session-cap" && severity !== "hint"),
  ).toEqual([]);
});

describe("options of a programme", () => {
  const issuesOf = (options: object) => {
    try {
      buildProgram(options);
    } catch (error) {
      if (error instanceof OptionsError) return error.issues.map(({ path }) => path.join("."));
      throw error;
    }
    throw new Error("was built");
  };

  test("a red flag and a condition that is not cleared win over every other problem", () => {
    expect(() => buildProgram({ weeks: 0, redFlags: ["chest-pain"] })).toThrow(SafetyStopError);
    const screening = [{ condition: "pregnant", cleared: false }] as const;
    // @ts-expect-error: there is no such progression.
    expect(() => buildProgram({ progression: "straight-up", screening })).toThrow(SafetyStopError);
  });

  test("are wrong all at once, those of the week with them", () => {
    expect(issuesOf({ weeks: 53, progression: { main: "bogus", mayn: "wave" }, minutes: 5, goal: "size" })).toEqual([
      "weeks",
      "progression.main",
      "progression.mayn",
      "goal",
      "minutes",
    ]);
    expect(issuesOf({ progression: 5 })).toEqual(["progression"]);
    expect(issuesOf({ weeks: 1.5 })).toEqual(["weeks"]);
    // @ts-expect-error: nothing is no options.
    expect(() => buildProgram(null)).toThrow(/^The options must be an object/u);
  });

  test("a progression that is given as a function of ours is found again by its name", () => {
    const program = buildProgram({ weeks: 2, days: 2, progression: heavyLightMedium, today: "2026-01-05" });
    expect(nextSession(program, [], "2026-01-05").blocks.length).toBeGreaterThan(0);
  });
});

describe("a progression of the caller", () => {
  const broken = (progression: unknown): string => {
    try {
      buildProgram({ weeks: 1, days: 1, minutes: 20, ...Object({ progression }) });
    } catch (error) {
      if (error instanceof StrategyError) return `${error.strategy}: ${error.promise}`;
      throw error;
    }
    return "";
  };
  const decision = {
    stage: "prescribe",
    code: "no-such-reason",
    subject: { kind: "session" },
    data: {},
    source: "default",
  };

  test.each<[(lift: LiftProgress) => unknown, string]>([
    [() => undefined, "mine: did not return a value with decisions"],
    [() => null, "mine: did not return a value with decisions"],
    [(lift) => ({ value: lift.item.prescription }), "mine: did not return a value with decisions"],
    [
      (lift) => ({ value: lift.item.prescription, decisions: [decision] }),
      "mine: gave decisions that are not plain decisions",
    ],
    [
      () => ({ value: { sets: 0 }, decisions: [] }),
      "mine: gave a prescription that cannot be done: Trap Bar Deadlift: sets must be a whole number from 1 to 100, not 0.",
    ],
    [
      (lift) => Object.assign(lift, { week: 2 }),
      "mine: threw: Cannot assign to read only property 'week' of object '#<Object>'",
    ],
  ])("%s is told with its name", (answer, told) => {
    const mine = (lift: LiftProgress) => answer(lift);
    expect(broken(mine)).toBe(told);
  });

  test("that throws is told with what it threw", () => {
    const mine = () => {
      throw new Error("no gym");
    };
    expect(broken(mine)).toBe("mine: threw: no gym");
    expect(broken(() => null)).toBe("custom: did not return a value with decisions");
    expect(broken((lift: LiftProgress) => linear(lift))).toBe("");
  });
});

test("options that throw when they are read are options that are none", () => {
  const fail = (): never => {
    throw new Error("no");
  };
  const said = (options: object): readonly string[] => {
    try {
      buildProgram(options);
    } catch (error) {
      if (error instanceof OptionsError) return error.issues.map(({ path }) => path.join("."));
      throw error;
    }
    return [];
  };
  expect(said(new Proxy({}, { ownKeys: fail }))).toEqual([""]);
  expect(said({ progression: new Proxy({}, { ownKeys: fail }) })).toEqual(["progression"]);
  expect(said({ progression: { main: new Proxy({}, { ownKeys: fail }) } })).toEqual(["progression.main"]);
});

test("each option is read once", () => {
  let times = 0;
  const options = {
    days: 1,
    minutes: 20,
    get weeks() {
      times += 1;
      return times === 1 ? 1 : 99;
    },
  };
  expect(buildProgram(options).weeks).toHaveLength(1);
});

test("a lift that was logged lately without a rep has been off since it was done", () => {
  const entry = (sets: TrainingRecord["entries"][number]["sets"]) => ({ exercise: "barbell-back-squat", sets });
  const done = { day: "2025-12-10", entries: [entry([1, 2, 3].map(() => ({ reps: 8, kg: 100, rir: 2 })))] };
  const none = { day: "2026-01-04", entries: [entry([{ reps: 0, kg: 100 }])] };
  const movesOf = (records: readonly TrainingRecord[]) =>
    buildProgram({ weeks: 2, days: 2, gym: "home-barbell", today: "2026-01-05", records }).decisions.flatMap((one) =>
      one.code === "progressed" && one.data.kg !== undefined ? [one.data] : [],
    );
  expect(movesOf([done]).map(({ move }) => move)).toContain("return");
  expect(movesOf([done, none])).toEqual(movesOf([done]));
});
