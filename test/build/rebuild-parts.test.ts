import { describe, expect, test } from "vitest";
import { makeRebuild, optionsOf, readBrief } from "../../src/build/rebuild";
import { contentHash } from "../../src/compile/content-hash";
import { OptionsError } from "../../src/errors";
import { backAndLegs, buildSession, exercises, gyms } from "../../src/index";
import type { Brief } from "../../src/model/brief";
import type { SessionOptions } from "../../src/model/options";

const session = buildSession({ minutes: 10, gym: "bodyweight-no-bar" });
const { brief } = session;
const [gym] = gyms;
if (gym === undefined) throw new Error("no gym");

/** Builds again with a builder that gives a session of another brief, and tells with which options it was asked. */
const again = (is: Partial<Brief>, given: object = {}, was: Partial<Brief> = {}) => {
  const asked: SessionOptions[] = [];
  const rebuild = makeRebuild((options) => {
    asked.push(options);
    return { ...session, brief: { ...brief, ...was, ...is } };
  });
  try {
    rebuild({ ...brief, ...was }, given);
  } catch (error) {
    if (error instanceof OptionsError) return { issues: error.issues, asked: asked.length };
    throw error;
  }
  return { issues: [], asked: asked.length };
};

describe("what is not as it was", () => {
  const differs = (name: string, was: string, is: string) => ({
    path: name.split("."),
    expected: was,
    received: is,
    message: `${name} is not what the brief was built with; give the same again as \`${name}\`.`,
  });

  test.each<[string, Partial<Brief>, string, string]>([
    ["gym", { gym: { id: "x", hash: "other" } }, brief.gym.hash, "other"],
    ["template", { template: { id: "x", hash: "other" } }, brief.template.hash, "other"],
    ["exercises", { catalog: "other" }, brief.catalog, "other"],
    ["records", { records: "other" }, "none", "other"],
    ["objective", { objective: "other" }, "balancedStimulus", "other"],
    ["strategies.select", { strategies: { ...brief.strategies, select: "x" } }, "bestFit", "x"],
    ["strategies.prescribe", { strategies: { ...brief.strategies, prescribe: "x" } }, "byGoal", "x"],
    ["strategies.order", { strategies: { ...brief.strategies, order: "x" } }, brief.strategies.order, "x"],
    ["strategies.pair", { strategies: { ...brief.strategies, pair: "x" } }, brief.strategies.pair, "x"],
    ["strategies.fit", { strategies: { ...brief.strategies, fit: "x" } }, brief.strategies.fit, "x"],
  ])("is told: %s", (name, is, was, now) => {
    expect(again(is).issues).toEqual([differs(name, was, now)]);
  });

  test("is told of records that are gone", () => {
    const { records: _, ...bare } = brief;
    const rebuild = makeRebuild(() => ({ ...session, brief: bare }));
    expect(() => rebuild({ ...brief, records: "were" })).toThrow(
      expect.objectContaining({ issues: [differs("records", "were", "none")] }),
    );
  });

  test("is no name of a gym or a template, only what they hold", () => {
    expect(again({ gym: { ...brief.gym, id: "x" }, template: { ...brief.template, id: "x" } }).issues).toEqual([]);
  });

  test("is told of given parts before anything is built", () => {
    const catalog = exercises.slice(0, 3);
    const given = { gym, template: { ...backAndLegs, name: "Other" }, exercises: catalog };
    expect(again({}, given)).toEqual({
      issues: [
        differs("gym", brief.gym.hash, contentHash(gym)),
        differs("template", brief.template.hash, contentHash(given.template)),
        differs("exercises", brief.catalog, contentHash(catalog)),
      ],
      asked: 0,
    });
    expect(again({}, { template: backAndLegs, exercises })).toEqual({ issues: [], asked: 1 });
  });
});

describe("parts", () => {
  const expected = 'an object with the keys "exercises", "gym", "template", "strategies", "objective", "records"';

  test("are an object of known keys", () => {
    expect(again({}, [] as never).issues).toEqual([
      {
        path: ["parts"],
        expected,
        received: "an empty list",
        message: `parts must be ${expected}, not an empty list.`,
      },
    ]);
    expect(again({}, { gyms: [], gym, more: 1 }).issues.map(({ path, message }) => [path, message])).toEqual([
      [["parts", "gyms"], 'Unknown key "gyms" in parts. Did you mean "gym"?'],
      [["parts", "more"], `Unknown key "more" in parts. Expected ${expected}.`],
    ]);
  });
});

describe("the options of a brief", () => {
  test("are all of its words, and names for what it only names", () => {
    const said: Brief = {
      ...brief,
      arrangement: "sequential",
      accent: "legs",
      warmup: "none",
      sessionsPerWeek: 3,
      priorityLift: "leg-press",
      today: "2026-01-01",
      records: "hash",
    };
    const { gym: place, template, catalog: _, objective: __, records: ___, ...words } = said;
    expect(optionsOf(said)).toEqual({ ...words, gym: place.id, template: template.id });
  });

  test("leave out what was not said", () => {
    const { minutes: _, ...open } = brief;
    const options = optionsOf(open);
    const optional = ["arrangement", "accent", "minutes", "warmup", "sessionsPerWeek", "priorityLift", "today", "week"];
    for (const key of [...optional, "exercises", "objective", "records"]) expect(options).not.toHaveProperty(key);
  });

  test("hold the parts that are given, each strategy in the place of its name", () => {
    const order = () => ({ value: [], decisions: [] });
    const objective = { name: "mine", score: () => ({ total: 1, parts: {} }) };
    const given = { gym, template: backAndLegs, exercises, objective, records: [] };
    expect(optionsOf(brief, { ...given, strategies: { order } })).toMatchObject({
      ...given,
      strategies: { ...brief.strategies, order },
    });
    const week = { muscles: [], groups: [], elsewhere: [], families: [], led: [], turn: [], uncovered: [] };
    expect(optionsOf({ ...brief, week }).week).toBe(week);
  });
});

test("a brief that is none is told field by field", () => {
  const problems = (given: unknown) => {
    try {
      readBrief(given);
    } catch (error) {
      if (error instanceof OptionsError) return error.issues.map(({ message }) => message);
      throw error;
    }
    return [];
  };
  expect(problems(brief)).toEqual([]);
  expect(problems({ ...brief, minutes: "45", more: 1 })).toEqual([
    expect.stringMatching(/^brief\.minutes must be /),
    expect.stringMatching(/^Unknown key "more" in brief\./),
  ]);
  expect(problems(3)).toEqual([expect.stringMatching(/^brief must be /)]);
});
