import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exercises } from "../../src/catalog/index";
import { gyms } from "../../src/gyms/index";
import { lintPlan } from "../../src/lint/lint-plan";
import { lintWeek } from "../../src/lint/lint-week";
import type { Plan } from "../../src/model/plan";
import type { LintConfig, Violation } from "../../src/model/rule";
import type { Week } from "../../src/model/week";
import { projectFolder } from "../support/entries";
import { readPlan } from "../support/read-plan";
import { listFiles } from "../support/source-files";

// Sessions as sound programmes have them, written down from what is common. A rule that warns of one of them cries wolf.
const folder = "test/lint/sound-programmes";
const plans = new Map(
  listFiles(folder, ".txt").map((file): [string, Plan] => [
    file.replace(/\.txt$/, ""),
    readPlan(readFileSync(`${projectFolder}/${folder}/${file}`, "utf8")),
  ]),
);
const parts = { exercises, gyms };

const unknown = ({ context: _context, ...plan }: Plan): Plan => plan;

const loud = (found: readonly Violation[]): readonly string[] =>
  found
    .filter(({ severity }) => severity !== "hint")
    .map(({ severity, ruleId, message, at }) => `${severity} ${ruleId} ${JSON.stringify(at ?? {})} ${message}`);

const goals: readonly LintConfig[] = [
  { context: { goal: "strength" } },
  { context: { goal: "hypertrophy" } },
  { context: { goal: "general", level: "advanced", straps: false } },
];

describe("a session of a sound programme", () => {
  it("there are enough of them", () => {
    expect(plans.size).toBeGreaterThanOrEqual(25);
  });

  it.each([...plans])("%s: nothing above a hint where nothing is known", (_name, plan) => {
    expect(loud(lintPlan(unknown(plan), {}, parts))).toEqual([]);
  });

  it.each([...plans])("%s: nothing above a hint in its own context", (_name, plan) => {
    expect(loud(lintPlan(plan, {}, parts))).toEqual([]);
  });

  it.each([...plans])("%s: few hints", (_name, plan) => {
    expect(lintPlan(unknown(plan), {}, parts).length).toBeLessThanOrEqual(4);
  });
});

const session = (name: string): Plan => {
  const plan = plans.get(name);
  if (plan === undefined) throw new Error(`there is no ${name}`);
  return plan;
};

const weekOf = (...days: readonly (readonly [number, string])[]): Week => ({
  schema: 1,
  days: days.map(([day, name]) => ({ hoursFromStart: 24 * day, plan: unknown(session(name)) })),
  decisions: [],
  notices: [],
});

const weeks: { readonly [name: string]: Week } = {
  "linear novice, three days": weekOf([0, "novice-a"], [2, "novice-b"], [4, "novice-a"]),
  "five by five, three days": weekOf(
    [0, "novice-five-by-five"],
    [2, "novice-five-by-five-b"],
    [4, "novice-five-by-five"],
  ),
  "upper and lower, four days": weekOf([0, "upper-a"], [1, "lower-a"], [3, "upper-b"], [4, "lower-b"]),
  "push, pull, legs, six days": weekOf(
    [0, "pull-day"],
    [1, "push-day"],
    [2, "leg-day"],
    [3, "pull-day"],
    [4, "push-day"],
    [5, "leg-day"],
  ),
  "volume, light, intensity": weekOf([0, "volume-day"], [2, "light-day"], [4, "intensity-day"]),
  "full body, three days": weekOf(
    [0, "full-body-three-days"],
    [2, "full-body-three-days"],
    [4, "full-body-three-days"],
  ),
  "two dumbbells, three days": weekOf([0, "dumbbell-full-body"], [2, "dumbbell-full-body"], [4, "dumbbell-full-body"]),
};

describe("a week of a sound programme", () => {
  it.each(Object.entries(weeks))("%s: nothing above a hint, whatever the goal", (_name, week) => {
    for (const config of [{}, ...goals]) expect(loud(lintWeek(week, config, parts))).toEqual([]);
  });
});
