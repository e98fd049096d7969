import { describe, expect, it } from "vitest";
import { createBuilder } from "../../src/build/create-builder";
import { makeRebuild, type RebuildParts } from "../../src/build/rebuild";
import { builtIn } from "../../src/built-in";
import { exercises } from "../../src/catalog/index";
import { defineGym } from "../../src/compile/define-gym";
import { OptionsError } from "../../src/errors";
import { commercial } from "../../src/gyms/index";
import { buildProgram, buildSession, buildWeek, nextSession, orderBy, rebuild } from "../../src/index";
import { itemsOf } from "../../src/measure/items";
import type { Brief } from "../../src/model/brief";
import type { Gym } from "../../src/model/gym";
import type { Objective } from "../../src/model/objective";
import type { SessionOptions } from "../../src/model/options";
import type { DayTemplate } from "../../src/model/split";
import { backAndLegs } from "../../src/splits/index";

const gym: Gym = { ...structuredClone(commercial), id: "my-gym", name: "Mine" };
const template: DayTemplate = { ...structuredClone(backAndLegs), id: "my-day", name: "My day" };
const own = exercises.filter(({ regions }) => regions.includes("legs") || regions.includes("back")).slice(0, 90);
const records = [{ day: "2026-03-01", entries: [{ exercise: "leg-press", sets: [{ reps: 8, kg: 100 }] }] }];
const mine = orderBy("mine", [{ of: ({ exercise: { id } }) => id.length, reason: "short names first" }]);
const objective: Objective = { name: "mine too", score: (...given) => builtIn.objective.score(...given) };

const cases: { readonly [name: string]: readonly [SessionOptions, RebuildParts] } = {
  "nothing of its own": [{ minutes: 30, goal: "strength", level: "advanced", seed: "x" }, {}],
  "every word said": [
    {
      priority: "legs",
      accent: "back",
      goal: "hypertrophy",
      minutes: 50,
      warmup: "specific",
      sessionsPerWeek: 2,
      sessionOfWeek: 2,
      crowding: "busy",
      straps: true,
      limitations: [{ area: "hip", status: "history" }],
      screening: [{ condition: "pregnant", cleared: true }],
      exclude: ["leg-press"],
      today: "2026-03-05",
    },
    {},
  ],
  "an arrangement, a named lift and an include": [
    { arrangement: "sequential", priorityLift: "barbell-deadlift", include: ["leg-press"] },
    {},
  ],
  "locked items": [{ lock: itemsOf(buildSession({ minutes: 20 }).blocks), minutes: 60 }, {}],
  "named strategies": [{ strategies: { order: "backFirst", pair: "antagonists", fit: "trimOnly" } }, {}],
  "a fixed template": [{ template: "article-legs-first" }, {}],
  "a gym": [{ gym }, { gym }],
  "a gym with its fields in another order": [
    { gym },
    {
      gym: {
        walks: gym.walks,
        stations: gym.stations,
        name: gym.name,
        id: gym.id,
        ...(gym.limits && { limits: gym.limits }),
      },
    },
  ],
  "a template": [{ template }, { template }],
  "a catalogue": [{ exercises: own }, { exercises: own }],
  "a strategy": [{ strategies: { order: mine } }, { strategies: { order: mine } }],
  "an objective": [{ objective }, { objective }],
  records: [{ records, today: "2026-03-05" }, { records }],
  "all of that": [
    { gym, template, exercises: own, records, today: "2026-03-05", objective, strategies: { order: mine } },
    { gym, template, exercises: own, records, objective, strategies: { order: mine } },
  ],
};

describe("a session with", () => {
  it.each(Object.entries(cases))("%s is built again from its brief, the same bytes", (_name, [options, parts]) => {
    const session = buildSession(options);
    const stored: Brief = JSON.parse(JSON.stringify(session.brief));
    expect(JSON.stringify(rebuild(stored, parts))).toBe(JSON.stringify(session));
  });
});

const problems = (brief: unknown, parts?: RebuildParts) => {
  try {
    rebuild(Object(brief), parts);
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map(({ path, expected }) => [path.join("."), expected]);
    throw error;
  }
  return [];
};

describe("what is not the same again is refused:", () => {
  const plain = buildSession({ minutes: 30 }).brief;

  it.each<[string, SessionOptions, RebuildParts]>([
    ["gym", { gym }, { gym: { ...gym, name: "Other" } }],
    ["template", { template }, { template: { ...template, summary: "Other" } }],
    ["exercises", { exercises: own }, { exercises: own.slice(1) }],
    ["records", { records, today: "2026-03-05" }, { records: [] }],
    ["records", { records, today: "2026-03-05" }, {}],
    ["objective", { objective }, { objective: { ...objective, name: "other" } }],
    ["strategies.order", { strategies: { order: mine } }, { strategies: { order: "backFirst" } }],
  ])("%s", (name, options, parts) => {
    const { brief } = buildSession(options);
    expect(problems(brief, parts).map(([path]) => path)).toEqual([name]);
  });

  it("each of it, with what it was and is", () => {
    const { brief } = buildSession({ gym, template });
    expect(problems(brief, { gym: { ...gym, name: "Other" }, template: backAndLegs })).toEqual([
      ["gym", brief.gym.hash],
      ["template", brief.template.hash],
    ]);
    expect(() => rebuild(brief, { gym: commercial, template })).toThrow(
      "gym is not what the brief was built with; give the same again as `gym`.",
    );
    expect(problems(plain, { records })).toEqual([["today", expect.any(String)]]);
    expect(problems({ ...plain, today: "2026-03-05" }, { records })).toEqual([["records", "none"]]);
  });

  it("a gym, before a session is built that it may not have", () => {
    const { brief } = buildSession({ gym, include: ["leg-press"] });
    const empty = defineGym({
      id: "my-gym",
      name: "Mine",
      stations: [{ id: "floor", zone: "room", provides: ["bodyweight"], count: 1, exclusive: false }],
      walks: [],
    });
    expect(problems(brief, { gym: empty })).toEqual([["gym", brief.gym.hash]]);
  });

  it("a gym that has the name of one of ours", () => {
    const { brief } = buildSession({ gym: { ...gym, id: "commercial" } });
    expect(problems(brief)).toEqual([["gym", brief.gym.hash]]);
  });

  it("what nobody has: a gym or a strategy of one's own", () => {
    expect(problems(buildSession({ gym }).brief).map(([path]) => path)).toEqual(["gym"]);
    expect(problems(buildSession({ strategies: { order: mine } }).brief).map(([path]) => path)).toEqual([
      "strategies.order",
    ]);
  });

  it.each([
    undefined,
    null,
    5,
    "brief",
    [],
    {},
    { ...plain, minutes: "30" },
    { ...plain, extra: 1 },
    { ...plain, gym: "commercial" },
  ])("a brief that is none", (brief) => {
    expect(() => rebuild(Object(brief))).toThrow(OptionsError);
    for (const [path] of problems(brief)) expect(path).toMatch(/^brief/);
  });

  it("nothing of which is changed", () => {
    const parts = { gym: structuredClone(gym), records: structuredClone(records) };
    const before = JSON.stringify(parts);
    rebuild(buildSession({ gym, records, today: "2026-03-05" }).brief, parts);
    expect(JSON.stringify(parts)).toBe(before);
  });
});

describe("a builder of one's own", () => {
  it("builds again without names for strategies", () => {
    const { names: _names, ...parts } = builtIn;
    const build = createBuilder({ ...parts, strategies: { ...parts.strategies, order: mine } });
    const session = build({ minutes: 40 });
    expect(session.strategies.order).toBe("mine");
    expect(JSON.stringify(makeRebuild(build)(session.brief))).toBe(JSON.stringify(session));
  });

  it("builds again a fixed day, whose strategies are its own", () => {
    const { names: _names, ...parts } = builtIn;
    const build = createBuilder(parts);
    const session = build({ template: "article-sequential" });
    expect(session.strategies.fit).toBe("asPlanned");
    expect(JSON.stringify(makeRebuild(build)(session.brief))).toBe(JSON.stringify(session));
  });
});

it("parts that are none are refused by name", () => {
  const { brief } = buildSession({ minutes: 40 });
  // @ts-expect-error: nothing is no parts.
  expect(() => rebuild(brief, null)).toThrow(/^parts must be an object/u);
  // @ts-expect-error: there is no such part.
  expect(() => rebuild(brief, { gyms: [] })).toThrow(/Unknown key "gyms" in parts/u);
});

it("the brief of a session of a programme is that of its day as it is built, whatever the programme made of it", () => {
  const options = { days: 2, minutes: 45, today: "2026-01-05" } as const;
  const program = buildProgram({ ...options, weeks: 2 });
  const first = nextSession(program, [], "2026-01-05");
  const [day] = buildWeek(options).days;
  expect(JSON.stringify(rebuild(first.brief))).toBe(JSON.stringify(day?.plan));
  expect(JSON.stringify(first)).not.toBe(JSON.stringify(day?.plan));
});
