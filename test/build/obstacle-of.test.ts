import { describe, expect, test } from "vitest";
import { judgeForDay, obstacleOf } from "../../src/build/obstacle-of";
import type { Slot } from "../../src/model/split";
import type { BuildBrief } from "../../src/model/strategy";
import { briefOf, type ExerciseFacts, exercise, item } from "../support/items";

const named: Slot = {
  kind: "exercise",
  id: "a",
  exercise: "lift",
  role: "main",
  sets: 3,
  target: { kind: "reps", min: 5, max: 5 },
};
const pattern: Slot = { kind: "pattern", id: "lift", patterns: ["squat"], region: "legs" };
const withSlots = (...slots: Slot[]): Pick<BuildBrief, "day"> => ({ day: { ...briefOf().day, slots } });
const of = (facts: ExerciseFacts, more: Partial<BuildBrief> = {}) =>
  obstacleOf(exercise("lift", facts), briefOf(more))?.code;
const onDay = (facts: ExerciseFacts, more: Partial<BuildBrief> = {}) =>
  judgeForDay(exercise("lift", facts), briefOf(more)).obstacle?.code;

describe("a pregnancy", () => {
  const pregnant = { screening: [{ condition: "pregnant", cleared: true }] } as const;

  test("leaves out what is done lying", () => {
    expect(of({ trunk: "prone" }, pregnant)).toBe("lying-excluded");
    expect(of({ trunk: "supine" }, pregnant)).toBe("lying-excluded");
    for (const trunk of ["standing", "seated", "hinged"] as const) expect(of({ trunk }, pregnant)).toBeUndefined();
  });

  test("is no other condition", () => {
    expect(of({ trunk: "prone" })).toBeUndefined();
    const other = [{ condition: "renal-disease", cleared: true }] as const;
    expect(of({ trunk: "prone" }, { screening: other })).toBeUndefined();
    expect(of({ trunk: "prone" }, { screening: [...other, ...pregnant.screening] })).toBe("lying-excluded");
  });

  test("does not go before what is asked for, and goes before the level", () => {
    expect(of({ trunk: "prone" }, { ...pregnant, include: ["lift"] })).toBeUndefined();
    expect(of({ trunk: "prone", demand: { strength: 3 } }, { ...pregnant, level: "beginner" })).toBe("lying-excluded");
  });
});

test("a lift is asked for where it is included, named, locked, or has a slot of its own", () => {
  const hard = { demand: { strength: 3 } } as const;
  const asks = (more: Partial<BuildBrief>) => of(hard, { level: "beginner", ...more });
  expect(asks({})).toBe("level-excluded");
  expect(asks({ include: ["other"], priorityLift: "other", lock: [item(exercise("other"))] })).toBe("level-excluded");
  expect(asks(withSlots(pattern, { ...named, exercise: "other", id: "lift" }))).toBe("level-excluded");
  expect(asks({ include: ["lift"] })).toBeUndefined();
  expect(asks({ priorityLift: "lift" })).toBeUndefined();
  expect(asks({ lock: [item(exercise("lift"))] })).toBeUndefined();
  expect(asks(withSlots(pattern, named))).toBeUndefined();
});

test("a lift that a beginner logged without a rep has not been shown", () => {
  const recorded = (reps: number): Partial<BuildBrief> => ({
    level: "beginner",
    history: [{ day: "2026-01-01", entries: [{ exercise: "lift", sets: [{ reps, kg: 20 }] }] }],
  });
  expect(of({ demand: { strength: 3 } }, recorded(0))).toBe("level-excluded");
  expect(of({ demand: { strength: 3 } }, recorded(1))).toBeUndefined();
});

test("the level keeps the hardest lifts of beginners out, and of nobody else", () => {
  expect(of({ demand: { strength: 3 } }, { level: "beginner" })).toBe("level-excluded");
  expect(of({ demand: { strength: 2 } }, { level: "beginner" })).toBeUndefined();
  expect(of({ demand: { strength: 3 } }, { level: "intermediate" })).toBeUndefined();
});

describe("at the end of a session, an accent", () => {
  const big = { regions: ["back"], demand: { systemic: 3 } } as const;
  const accent = { accent: "back" } as const;

  test("leaves out what takes the whole body or most of the lower back", () => {
    expect(onDay(big, accent)).toBe("accent-excluded");
    expect(onDay({ regions: ["back"], demand: { lowBack: 3 } }, accent)).toBe("accent-excluded");
    expect(onDay({ regions: ["back"], demand: { systemic: 2, lowBack: 2 } }, accent)).toBeUndefined();
  });

  test("goes by what a lift trains first", () => {
    expect(onDay({ ...big, regions: ["legs", "back"] }, accent)).toBeUndefined();
    expect(onDay({ ...big, regions: ["back", "legs"] }, accent)).toBe("accent-excluded");
    expect(onDay(big)).toBeUndefined();
  });

  test("leaves in what the template names", () => {
    expect(onDay(big, { ...accent, ...withSlots(pattern, named) })).toBeUndefined();
    expect(onDay(big, { ...accent, ...withSlots(pattern, { ...named, id: "lift", exercise: "x" }) })).toBe(
      "accent-excluded",
    );
  });

  test("is no word against a lift that is asked for", () => {
    expect(of(big, accent)).toBeUndefined();
  });
});

describe("on a day that the builder fills", () => {
  const light = { sessionsPerWeek: 2, sessionOfWeek: 2 };
  const heavy = { regions: ["back"], demand: { lowBack: 3 } } as const;

  test("the light one of two leaves heavy lifts to the other", () => {
    expect(onDay(heavy, light)).toBe("light-day-excluded");
    expect(onDay(heavy)).toBeUndefined();
    expect(onDay({}, light)).toBeUndefined();
    expect(of(heavy, light)).toBeUndefined();
  });

  test("what anybody meets comes first, then the accent, then the light day", () => {
    expect(onDay(heavy, { ...light, accent: "back" })).toBe("accent-excluded");
    expect(onDay(heavy, { ...light, accent: "back", exclude: ["lift"] })).toBe("option-excluded");
    expect(onDay({ ...heavy, station: "pool" }, light)).toBe("gear-missing");
  });
});

test("a beginner who did the hardest lift before may go on with it; an entry without a rep shows nothing", () => {
  const did = (id: string, reps?: number) => [
    { day: "2026-03-01", entries: [{ exercise: id, sets: reps === undefined ? [] : [{ reps }] }] },
  ];
  const asBeginner = (history: BuildBrief["history"]) =>
    of({ demand: { strength: 3 } }, { level: "beginner", history });
  expect(asBeginner(did("lift", 1))).toBeUndefined();
  expect(asBeginner(did("lift", 0))).toBe("level-excluded");
  expect(asBeginner(did("lift"))).toBe("level-excluded");
  expect(asBeginner(did("other", 5))).toBe("level-excluded");
});

test("what is judged for a day is a candidate with its station and load, or has an obstacle", () => {
  const lift = exercise("lift");
  const [need] = lift.needs;
  expect(judgeForDay(lift, briefOf())).toEqual({
    candidate: { exercise: lift, station: expect.any(String), load: need?.load },
  });
  expect(judgeForDay(lift, briefOf({ exclude: ["lift"] }))).toEqual({ obstacle: { code: "option-excluded" } });
});
