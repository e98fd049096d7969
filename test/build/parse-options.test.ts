import { describe, expect, test } from "vitest";
import { briefOf, parseOptions } from "../../src/build/parse-options";
import type { Parts } from "../../src/build/parts";
import { contentHash } from "../../src/compile/content-hash";
import { defineCatalog } from "../../src/compile/define-catalog";
import { defineExercise } from "../../src/compile/define-exercise";
import { defineGym } from "../../src/compile/define-gym";
import { defineTemplate } from "../../src/compile/define-template";
import { OptionsError } from "../../src/errors";
import type { Objective } from "../../src/model/objective";
import type { SessionOptions } from "../../src/model/options";
import type { Item } from "../../src/model/plan";
import type { DayTemplate } from "../../src/model/split";
import { findIssues } from "../../src/schema/find-issues";
import { briefSchema } from "../../src/schema/session-schema";
import { parts } from "./parse-options-parts";

const brief = (options: SessionOptions, from: Parts = parts) => parseOptions(options, from).brief;
const [gym] = parts.gyms;
const [deadlift, other] = parts.exercises;
const fixed = parts.templates.find((template) => template.fixed === true);
if (!gym || !deadlift || !other || !fixed) throw new Error("the data is not there");

const garage = { ...gym, id: "garage", name: "Garage" };
const item: Item = {
  role: "main",
  exercise: deadlift,
  warmup: [],
  prescription: { sets: 3, target: { kind: "reps", min: 5, max: 5 }, restSeconds: 180 },
};
const day: DayTemplate = {
  id: "own-day",
  name: "Own day",
  summary: "",
  regions: ["back"],
  slots: [
    {
      kind: "exercise",
      id: "a",
      exercise: deadlift.id,
      role: "main",
      sets: 3,
      target: { kind: "reps", min: 5, max: 5 },
    },
  ],
  source: "default",
};

/** The messages of what is wrong with options. */
const wrongs = (options: unknown, from: Parts = parts): string[] => {
  try {
    parseOptions(options, from);
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map((issue) => issue.message);
    throw error;
  }
  return [];
};

describe("the brief", () => {
  test("has every default filled in", () => {
    expect(briefOf(brief({}))).toStrictEqual({
      priority: "balanced",
      goal: "general",
      level: "intermediate",
      minutes: 60,
      sessionOfWeek: 1,
      gym: { id: gym.id, hash: contentHash(gym) },
      crowding: "normal",
      straps: false,
      limitations: [],
      screening: [],
      include: [],
      exclude: [],
      lock: [],
      template: { id: parts.templates[0]?.id, hash: contentHash(parts.templates[0]) },
      catalog: contentHash(parts.exercises),
      objective: "balancedStimulus",
      strategies: { select: "bestFit", prescribe: "byGoal", order: "asWished", pair: "unpaired", fit: "inTurn" },
      seed: "",
    });
    expect(parseOptions(undefined, parts)).toStrictEqual(parseOptions({}, parts));
  });

  test("carries what was said", () => {
    const said: SessionOptions = {
      priority: "balanced",
      arrangement: "sequential",
      goal: "strength",
      level: "advanced",
      minutes: 42.5,
      warmup: "specific",
      sessionsPerWeek: 2,
      sessionOfWeek: 2,
      priorityLift: deadlift.id,
      crowding: "busy",
      straps: true,
      limitations: [{ area: "knee", status: "history" }],
      screening: [{ condition: "pregnant", cleared: true }],
      redFlags: [],
      include: [deadlift.id, other.id, deadlift.id],
      exclude: [deadlift.id],
      lock: [item],
      today: "2024-02-29",
      seed: "mine",
    };
    const { redFlags: _, ...expected } = said;
    expect(brief(said)).toMatchObject({ ...expected, include: [deadlift.id, other.id] });
  });

  test("is JSON to the letter, frozen, and what the schema says", () => {
    const full = brief({
      gym: garage,
      lock: [item],
      accent: "back",
      records: [{ day: "2024-01-01", entries: [{ exercise: "x", sets: [{ reps: 5, kg: -0 }] }] }],
      today: "2024-01-02",
    });
    const json = briefOf(full);
    expect(JSON.parse(JSON.stringify(json))).toStrictEqual(json);
    expect(findIssues(briefSchema(), json)).toEqual([]);
    expect(Object.isFrozen(full) && Object.isFrozen(full.lock[0]) && Object.isFrozen(full.history)).toBe(true);
    expect(json.records).toBe(contentHash(full.history));
    expect("place" in json || "day" in json || "history" in json || "judge" in json).toBe(false);
  });

  test("is the same for the same options in another order, and with keys that are undefined", () => {
    const one = briefOf(brief({ minutes: 45, limitations: [{ area: "hip", status: "current" }] }));
    const given: unknown = { limitations: [{ status: "current", area: "hip" }], minutes: 45, goal: undefined };
    expect(JSON.stringify(briefOf(parseOptions(given, parts).brief))).toBe(JSON.stringify(one));
  });

  test.each([
    [{ accent: "back" }, "legs"],
    [{ accent: "legs" }, "back"],
    [{ accent: "back", priority: "legs" }, "legs"],
  ] as const)("an accent says the priority: %j", (options, priority) => {
    expect(brief(options)).toMatchObject({ priority, accent: options.accent });
  });

  test("a fixed template takes what it needs", () => {
    expect("minutes" in brief({ template: fixed.id })).toBe(false);
    expect(brief({ template: fixed.id, minutes: 50 }).minutes).toBe(50);
  });

  test("records that are empty are none", () => {
    expect("records" in brief({ records: [] })).toBe(false);
  });
});

describe("what options name", () => {
  test("by id it is the builder's own object", () => {
    expect(brief({ gym: "home-barbell" }).place).toBe(parts.gyms.find(({ id }) => id === "home-barbell"));
    expect(brief({ gym }).place).toBe(gym);
    expect(brief({ template: fixed }).day).toBe(fixed);
    expect(parseOptions({ exercises: parts.exercises }, parts).exercises).toBe(parts.exercises);
    expect(parseOptions({}, parts).exercises).toBe(parts.exercises);
  });

  test("what a define… gave is taken as it is", () => {
    const [place, template] = [defineGym(garage), defineTemplate(day)];
    const exercises = defineCatalog([deadlift], { override: { [deadlift.id]: { swaps: [] } } });
    const parsed = parseOptions({ gym: place, template, exercises }, parts);
    expect(parsed.brief.place).toBe(place);
    expect(parsed.brief.day).toBe(template);
    expect(parsed.exercises).toBe(exercises);
    const list = [defineExercise(deadlift)];
    expect(parseOptions({ exercises: list }, parts).exercises[0]).toBe(list[0]);
  });

  test("anything else is checked, copied and frozen, with the hash of its content", () => {
    const exercises = [deadlift, other];
    const parsed = parseOptions({ gym: garage, template: day, exercises }, parts);
    expect(parsed.brief.place).toStrictEqual(garage);
    expect(parsed.brief.place).not.toBe(garage);
    expect(Object.isFrozen(garage)).toBe(false);
    expect(parsed.brief.gym).toStrictEqual({ id: "garage", hash: contentHash(garage) });
    expect(parsed.brief.template).toStrictEqual({ id: "own-day", hash: contentHash(day) });
    expect(parsed.brief.catalog).toBe(contentHash(exercises));
    expect(parsed.exercises).toStrictEqual(exercises);
    expect(Object.isFrozen(parsed.exercises[0])).toBe(true);
  });

  test("a part of a catalogue may have swaps that lead out of it", () => {
    const withSwaps = parts.exercises.filter(({ swaps }) => swaps.length > 0).slice(0, 1);
    expect(wrongs({ exercises: withSwaps })).toEqual([]);
  });

  test("an objective of a class keeps itself; a name is taken where it is the builder's", () => {
    class Own implements Objective {
      readonly name = "own";
      score() {
        return { total: 1, parts: {} };
      }
    }
    const own = new Own();
    expect(brief({ objective: own }).judge).toBe(own);
    expect(brief({ objective: own }).objective).toBe("own");
    expect(parseOptions({ objective: "balancedStimulus" }, parts).brief.judge).toBe(parts.objective);
    expect(wrongs({ objective: "other" })).toEqual([
      'objective must be an object with a name and a score function, or "balancedStimulus", not "other".',
    ]);
    expect(wrongs({ objective: { name: "x" } })).toEqual([
      'objective must be an object with a name and a score function, or "balancedStimulus", not an object with name.',
    ]);
  });

  test("a builder without gyms or templates asks for one", () => {
    const bare = { ...parts, gyms: [], templates: [] };
    expect(wrongs({}, bare)).toEqual([
      "gym is missing: expected a gym of your own: this builder has none.",
      "template is missing: expected a template of your own: this builder has none.",
    ]);
    expect(wrongs({ gym: garage, template: day }, bare)).toEqual([]);
  });
});

describe("what is refused", () => {
  test.each([
    [{ minuets: 45 }, 'Unknown key "minuets" in the options. Did you mean "minutes"?'],
    [{ minutes: 9.9 }, "minutes must be a number from 10 to 240, not 9.9."],
    [{ minutes: 241 }, "minutes must be a number from 10 to 240, not 241."],
    [{ minutes: "45" }, 'minutes must be a number from 10 to 240, not "45".'],
    [{ goal: null }, /^goal must be one of "strength".*, not null\.$/],
    [{ sessionsPerWeek: 2, sessionOfWeek: 3 }, "sessionOfWeek must be at most sessionsPerWeek, 2, not 3."],
    [{ sessionsPerWeek: 1.5 }, "sessionsPerWeek must be a whole number from 1 to 7, not 1.5."],
    [
      { accent: "back", priority: "back" },
      'accent must be "legs" with priority "back": an accent is on the other region, not "back".',
    ],
    [
      { accent: "back", priority: "balanced" },
      'accent must be left out with priority "balanced": an accent on "back" goes with priority "legs", not "back".',
    ],
    [
      { arrangement: "sequential", accent: "legs" },
      'arrangement must be left out with priority "back": only a balanced session has an arrangement, not "sequential".',
    ],
    [{ gym: "comercial" }, /^gym must be a gym, or one of "commercial".*Did you mean "commercial"\?$/],
    [{ gym: 3 }, "gym must be the id of a gym, or a gym, not 3."],
    [{ gym: "" }, "gym must be a text of 1 to 200 characters"],
    [{ template: "article-legs" }, /^template must be a template, or one of .*Did you mean "article-legs-first"\?$/],
    [
      { include: ["barbell-dedlift"] },
      'include[0] must be the id of an exercise of the catalogue, not "barbell-dedlift". Did you mean "barbell-deadlift"?',
    ],
    [
      { exclude: ["Conventional Deadlift"] },
      'exclude[0] must be the id of an exercise of the catalogue, not "Conventional Deadlift". Did you mean "barbell-deadlift"?',
    ],
    [{ priorityLift: "qqqqqqqq" }, 'priorityLift must be the id of an exercise of the catalogue, not "qqqqqqqq".'],
    [{ today: "2023-02-29" }, 'today must be a day of the calendar, written YYYY-MM-DD, not "2023-02-29".'],
    [
      { records: [{ day: "2024-01-01", entries: [] }] },
      "today is missing: expected the day of the session, YYYY-MM-DD, because there are records.",
    ],
    [
      { records: [{ day: "2024-01-32", entries: [] }], today: "2024-02-01" },
      'records[0].day must be a day of the calendar, written YYYY-MM-DD, not "2024-01-32".',
    ],
    [
      {
        limitations: [
          { area: "knee", status: "current" },
          { area: "knee", status: "history" },
        ],
      },
      'limitations[1].area must be an area that is there once, not "knee".',
    ],
    [{ redFlags: ["chest pain"] }, /^redFlags\[0\] must be one of .*Did you mean "chest-pain"\?$/],
    [{ lock: [{ ...item, role: "man" }] }, /^lock\[0\]\.role must be one of .*Did you mean "main"\?$/],
    [{ lock: [item, item] }, 'lock[1].exercise.id must be an exercise that is there once, not "barbell-deadlift".'],
    [
      { lock: [{ ...item, exercise: { kind: "unknown", name: "x" } }] },
      "lock[0].exercise must be a known exercise, not an object with kind, name.",
    ],
    [
      { lock: [{ ...item, prescription: { ...item.prescription, effort: { kind: "rir", min: 3, max: 1 } } }] },
      "lock[0].prescription.effort.max must be at least as much as min, 3, not 1.",
    ],
    [
      { gym: { ...garage, walks: [{ from: "x", to: "racks", seconds: 5 }] } },
      'gym.walks[0].from must be a zone of one of the stations, not "x".',
    ],
    [
      { template: { ...day, slots: [{ ...day.slots[0], exercise: "barbell-dedlift" }] } },
      'template.slots[0].exercise must be the id of an exercise of the catalogue, not "barbell-dedlift". Did you mean "barbell-deadlift"?',
    ],
    [
      { exercises: [deadlift, { ...other, id: deadlift.id }] },
      'exercises[1].id must be an id that is there once, not "barbell-deadlift".',
    ],
    [{ exercises: [] }, "exercises must be a list with at least one exercise, not an empty list."],
    [{ exercises: [{ ...other, swaps: [], hardSet: 1 }] }, "exercises[0].hardSet must be true or false, not 1."],
    [{ seed: 1 }, "seed must be a text of at most 10000 characters, not 1."],
    [{ strategies: [] }, "strategies must be an object, not an empty list."],
  ])("%j", (options, message) => {
    const found = wrongs(options);
    expect(found).toHaveLength(1);
    if (typeof message === "string") expect(found[0]).toContain(message);
    else expect(found[0]).toMatch(message);
  });

  test("all at once, shape and across fields, of the whole and of its parts", () => {
    const found = wrongs({
      minuets: 45,
      minutes: 5,
      goal: "strenght",
      accent: "legs",
      priority: "legs",
      sessionOfWeek: 7,
      sessionsPerWeek: 2,
      gym: { ...garage, name: 3, limits: [{ equipment: "anvil" }] },
      template: "none",
      include: [3, "barbell-dedlift"],
      limitations: [{ area: "knee" }, { area: "knee", status: "current" }],
      lock: [3, { ...item, prescription: { ...item.prescription, target: { kind: "reps", min: 9, max: 1 } } }],
      records: [{}],
      strategies: { order: "backfirst", pear: 1 },
      objective: 3,
    });
    expect(found.map((message) => message.split(" ")[0])).toEqual([
      "goal",
      "minutes",
      "limitations[0].status",
      "include[0]",
      "gym.name",
      "lock[0]",
      "records[0].day",
      "records[0].entries",
      "Unknown",
      "sessionOfWeek",
      "accent",
      "limitations[1].area",
      "today",
      "lock[1].prescription.target.max",
      "gym.limits[0].equipment",
      "template",
      "include[1]",
      "Unknown",
      "strategies.order",
      "objective",
    ]);
  });

  test("the same exercise in include and exclude is well formed: it cannot be met, which others say", () => {
    expect(wrongs({ include: [deadlift.id], exclude: [deadlift.id] })).toEqual([]);
  });

  test("ids are those of the catalogue that came along", () => {
    expect(wrongs({ exercises: [other], include: [deadlift.id], exclude: [other.id] })).toEqual([
      expect.stringMatching(/^include\[0\] must be the id of an exercise of the catalogue/),
    ]);
  });
});
