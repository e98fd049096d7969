import { describe, expect, test } from "vitest";
import { briefOf, parseOptions } from "../../src/build/parse-options";
import type { Parts } from "../../src/build/parts";
import { contentHash } from "../../src/compile/content-hash";
import { dayAddition } from "../../src/measure/day-objective";
import { balancedStimulus } from "../../src/measure/score";
import { shareOfRecords } from "../../src/measure/share-of-records";
import type { SessionOptions } from "../../src/model/options";
import type { TrainingRecord } from "../../src/model/record";
import type { WeekShare } from "../../src/model/week-share";
import { parts } from "./parse-options-parts";

const own: Parts = { ...parts, objective: balancedStimulus };
const brief = (options: SessionOptions, from = own) => parseOptions(options, from).brief;
const legDay = parts.templates.find(({ regions }) => regions.length === 1 && regions[0] === "legs");
const [backAndLegs] = parts.templates;
if (legDay === undefined || backAndLegs === undefined) throw new Error("the data is not there");

const sets = Array.from({ length: 8 }, () => ({ reps: 8, kg: 100 }));
const records: readonly TrainingRecord[] = [{ day: "2024-03-03", entries: [{ exercise: "barbell-back-squat", sets }] }];
const today = "2024-03-04";
const week: WeekShare = {
  muscles: [{ muscle: "lats", least: 1, most: 4 }],
  groups: [],
  elsewhere: [],
  families: [],
  led: [],
  turn: [],
  uncovered: [],
};

describe("records of the last days", () => {
  const share = shareOfRecords({
    records,
    today,
    exercises: parts.exercises,
    template: backAndLegs,
    goal: "general",
    priority: "balanced",
  });

  test("stand for the other days of a week", () => {
    expect(share?.muscles.length).toBeGreaterThan(0);
    const recalling = brief({ records, today });
    expect(recalling.recalled).toEqual(share);
    expect(recalling.week).toEqual(share);
    expect(recalling.history).toEqual(records);
  });

  test("are read by goal and priority", () => {
    const asked = { goal: "hypertrophy", priority: "legs" } as const;
    const other = shareOfRecords({ records, today, exercises: parts.exercises, template: backAndLegs, ...asked });
    expect(other).not.toEqual(share);
    expect(brief({ records, today, ...asked }).recalled).toEqual(other);
  });

  test("do not where the caller says what the other days hold", () => {
    const said = brief({ records, today, week });
    expect(said.week).toEqual(week);
    expect("recalled" in said).toBe(false);
  });

  test("do not where there are none", () => {
    expect("recalled" in brief({ today })).toBe(false);
    expect("recalled" in brief({ records: [], today })).toBe(false);
    expect("week" in brief({ records: [], today })).toBe(false);
    expect(brief({ today }).history).toEqual([]);
  });

  test("are no part of the session's brief but for their hash", () => {
    const json = briefOf(brief({ records, today }));
    expect(json.records).toBe(contentHash(records));
    expect("week" in json || "recalled" in json).toBe(false);
    expect(briefOf(brief({ week })).week).toEqual(week);
  });
});

describe("the objective", () => {
  test("of the library is that of the day and the week", () => {
    expect(brief({}).judge).toBe(balancedStimulus);
    for (const options of [{ template: legDay }, { week }, { records, today }]) {
      const { judge } = brief(options);
      expect(judge).not.toBe(balancedStimulus);
      expect(dayAddition(judge)?.isBalanced).toBe(!("template" in options));
    }
  });

  test("of the caller is taken as it is", () => {
    const objective = { name: "mine", score: () => ({ total: 1, parts: {} }) };
    expect(brief({ objective, week }).judge).toBe(objective);
    expect(brief({ week }, parts).judge).toBe(parts.objective);
  });
});

describe("a day that trains not both back and legs", () => {
  test("has neither before the other, whatever was said", () => {
    const said = { priority: "legs", accent: "back" } as const;
    expect(brief({ template: legDay, ...said }).priority).toBe("balanced");
    expect("accent" in brief({ template: legDay, ...said })).toBe(false);
    expect("arrangement" in brief({ template: legDay, arrangement: "sequential" })).toBe(false);
    expect(brief({ ...said, minutes: 40 })).toMatchObject(said);
    expect(brief({ arrangement: "sequential" }).arrangement).toBe("sequential");
  });

  test("keeps all else that was said", () => {
    expect(brief({ template: legDay, priority: "legs", goal: "strength", minutes: 30 })).toMatchObject({
      goal: "strength",
      minutes: 30,
    });
  });
});

test("the brief is frozen, and the caller's objective is not", () => {
  const objective = { name: "mine", score: () => ({ total: 1, parts: {} }), calls: [] };
  const made = brief({ objective, limitations: [{ area: "knee", status: "history" }] });
  expect(Object.isFrozen(made)).toBe(true);
  expect(Object.isFrozen(made.limitations[0])).toBe(true);
  expect(Object.isFrozen(objective)).toBe(false);
  expect(Object.isFrozen(objective.calls)).toBe(false);
});
