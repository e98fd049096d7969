import { describe, expect, it } from "vitest";
import * as core from "../src/core";
import * as all from "../src/index";
import { bandsTravel, barbellBackSquat, bentOverRow, commercial, gobletSquat, legPress, pullUp } from "../src/index";
import { itemsOf } from "../src/measure/items";
import type { DayTemplate } from "../src/model/split";
import type { Strategies } from "../src/model/strategy";
import { asPlanned, bestFit, byGoal, inTurn, nonOverlapping, orderAsListed } from "../src/strategies/index";

const { createBuilder, defineCatalog, defineExercise, defineGym, defineTemplate, balancedStimulus } = core;

const sled = defineExercise({
  ...gobletSquat,
  id: "sled-push",
  name: "Sled Push",
  family: "sled",
  swaps: [],
  needs: [{ all: ["sled"], load: "other", station: "track" }],
});
const own = [barbellBackSquat, bentOverRow, legPress, pullUp].map((one) => ({ ...one, swaps: [] }));
const exercises = defineCatalog(own, { add: [sled] });
const garage = defineGym({
  id: "garage",
  name: "Garage",
  stations: [
    { id: "track", zone: "yard", provides: ["sled"], count: 1, exclusive: false },
    { id: "rack", zone: "inside", provides: ["rack", "barbell"], count: 1, exclusive: false },
  ],
  walks: [{ from: "yard", to: "inside", seconds: 30 }],
});
const day: DayTemplate = defineTemplate({
  id: "garage-day",
  name: "Garage day",
  summary: "What the garage has.",
  regions: ["legs", "back"],
  source: "default",
  slots: [
    { kind: "pattern", id: "legs", patterns: ["squat"], region: "legs", max: 2, mayBeMain: true },
    { kind: "pattern", id: "back", patterns: ["horizontal-pull"], region: "back", mayBeMain: true },
  ],
});
const strategies: Strategies = {
  select: bestFit,
  prescribe: byGoal,
  order: orderAsListed,
  pair: nonOverlapping,
  fit: inTurn,
};
const parts: core.Parts = {
  exercises,
  gyms: [garage, commercial],
  templates: [day],
  strategies,
  objective: balancedStimulus,
};
const build = createBuilder(parts);
const idsOf = (session: core.Session): readonly string[] =>
  itemsOf(session.blocks).flatMap(({ exercise }) => ("id" in exercise ? [exercise.id] : []));
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return core.isBacklegsError(error) ? `${error.code}: ${error.message}` : "no error of ours";
  }
  return "";
};

describe("a builder of one's own parts", () => {
  it("builds from its catalogue, its first gym and its first template", () => {
    const session = build();
    expect(session.brief.gym.id).toBe("garage");
    expect(session.title).toBe("Garage day");
    expect(idsOf(session)).toEqual(expect.arrayContaining(["barbell-back-squat", "bent-over-row"]));
    for (const id of idsOf(session)) expect(["barbell-back-squat", "bent-over-row", "sled-push"]).toContain(id);
    const pushed = build({ include: ["sled-push"] });
    expect(itemsOf(pushed.blocks).find(({ station }) => station === "track")?.exercise).toBe(sled);
    expect(session.strategies).toEqual({
      select: "bestFit",
      prescribe: "byGoal",
      order: "asListed",
      pair: "nonOverlapping",
      fit: "inTurn",
    });
    expect(session.estimate.seconds).toBe(core.planSeconds(session, [garage]));
  });

  it("may be told of its gyms by id, of others whole", () => {
    expect(build({ gym: "commercial" }).brief.gym.id).toBe("commercial");
    expect(codeOf(() => build({ gym: "bands-travel" }))).toMatch(/^options: gym must be .*"garage", "commercial"/);
    expect(codeOf(() => build({ gym: bandsTravel }))).toMatch(/^infeasible: /);
    expect(codeOf(() => build({ exclude: ["barbell-deadlift"] }))).toMatch(/^options: /);
  });

  it("takes strategies as functions, and knows no names but those of its own", () => {
    const order: Strategies["order"] = (items) => ({ value: [...items].reverse(), decisions: [] });
    expect(build({ strategies: { order } }).strategies.order).toBe("order");
    expect(idsOf(build({ strategies: { order } }))).not.toEqual(idsOf(build()));
    expect(codeOf(() => build({ strategies: { fit: "asPlanned" } }))).toMatch(/^options: strategies\.fit/);
    expect(build({ strategies: { fit: asPlanned } }).strategies.fit).toBe("asPlanned");
    expect(build({ strategies: { fit: "inTurn" } })).toEqual(build());
  });

  it("builds the same bytes from its brief", () => {
    const session = build({ minutes: 40, goal: "strength" });
    expect(JSON.stringify(core.makeRebuild(build)(session.brief))).toBe(JSON.stringify(session));
  });

  it("names strategies by its registry", () => {
    const named = createBuilder({
      ...parts,
      names: { select: {}, prescribe: {}, order: { mine: orderAsListed }, pair: {}, fit: {} },
    });
    expect(named({ strategies: { order: "mine" } }).strategies.order).toBe("mine");
  });

  it("has an objective of its own, which a strategy cannot change", () => {
    const likesSleds: core.Objective = {
      name: "sleds",
      score: (lifts) => ({ total: lifts.filter(({ exercise: { id } }) => id === "sled-push").length, parts: {} }),
    };
    const session = createBuilder({ ...parts, objective: likesSleds })();
    expect(session.brief.objective).toBe("sleds");
    expect(idsOf(session)).toContain("sled-push");
    const vandal: Strategies["select"] = (choices, brief, tools) => {
      Reflect.set(brief.judge, "score", () => ({ total: 0, parts: {} }));
      return bestFit(choices, brief, tools);
    };
    const again = createBuilder({ ...parts, objective: likesSleds })({ strategies: { select: vandal } });
    expect(again.blocks).toEqual(session.blocks);
    expect(likesSleds.score([], 0, session.brief)).toEqual({ total: 0, parts: {} });
  });

  it("names an objective that gives no number, or throws, instead of searching for ever", () => {
    const withScore = (score: () => unknown) =>
      codeOf(() => createBuilder({ ...parts, objective: { name: "mine", score: () => Object(score()) } })());
    expect(withScore(() => ({ total: Number.NaN, parts: {} }))).toBe(
      'strategy: Strategy "mine" gave a score whose total is not a finite number',
    );
    expect(withScore(() => ({ total: Number.POSITIVE_INFINITY }))).toMatch(/not a finite number$/);
    expect(withScore(() => ({}))).toMatch(/not a finite number$/);
    expect(
      withScore(() => {
        throw new Error("no");
      }),
    ).toBe('strategy: Strategy "mine" threw while scoring a session');
  });

  it("keeps the class of an objective, and what it remembers", () => {
    class Counting {
      readonly name = "counting";
      count = 0;
      score(...given: Parameters<core.Objective["score"]>) {
        this.count += 1;
        return balancedStimulus.score(...given);
      }
    }
    const counting = new Counting();
    const plain: core.Objective = { name: "plain", score: (...given) => balancedStimulus.score(...given) };
    const blocksWith = (objective: core.Objective) => createBuilder({ ...parts, objective })({}).blocks;
    expect(blocksWith(counting)).toEqual(blocksWith(plain));
    expect(counting.count).toBeGreaterThan(0);
  });
});

describe("the core", () => {
  it("has no data and no names: every value is a function, an error or a list of words", () => {
    const values = Object.entries(core).filter(([, value]) => typeof value !== "function");
    const lists = values.filter(([, value]) => Array.isArray(value) && value.every((word) => typeof word === "string"));
    expect(values.filter(([name]) => !lists.some(([list]) => list === name)).map(([name]) => name)).toEqual([
      "balancedStimulus",
    ]);
  });

  /** What the whole library gives with its own catalogue, gyms or names filled in. */
  const withOurData = [
    "resolveExercise",
    "timeline",
    "planSeconds",
    "summarize",
    "scorePlan",
    "explain",
    "lintPlan",
    "lintWeek",
    "lintProgram",
    "fixPlan",
    "checkPlan",
    "fullConfig",
    "parseLintConfig",
    "summarizeWeek",
  ];

  it("is all in the whole library", () => {
    for (const [name, value] of Object.entries(core)) {
      if (name in all && !withOurData.includes(name)) expect(Reflect.get(all, name), name).toBe(value);
      expect(name in all, name).toBe(true);
    }
  });

  it("has the stages one by one, and substitutes, over one's own parts", () => {
    const stages = core.stageFunctions(parts);
    expect(stages.orderExercises([sled, bentOverRow])).toEqual([sled, bentOverRow]);
    expect(itemsOf(stages.pairExercises([sled]))[0]?.station).toBe("track");
    expect(stages.fitToMinutes(stages.pairExercises([sled]), { minutes: 20 }).blocks).toHaveLength(1);
    expect(
      core
        .makeSubstitutesFor(parts)(gobletSquat)
        .map(({ id }) => id),
    ).toEqual(["sled-push"]);
  });
});

describe("a builder", () => {
  const strategies = { select: bestFit, prescribe: byGoal, order: orderAsListed, pair: nonOverlapping, fit: inTurn };
  const gyms = [garage];
  const templates = [day];

  it("needs catalogue, gyms, templates and strategies, and nothing else", () => {
    const session = createBuilder({ exercises, gyms, templates, strategies })({ minutes: 45 });
    expect(session.brief.objective).toBe("balancedStimulus");
    expect(session.blocks.length).toBeGreaterThan(0);
  });

  it("says at once everything that is missing or of another kind", () => {
    const issuesOf = (parts: object) => {
      try {
        // @ts-expect-error: these are no parts.
        createBuilder(parts);
      } catch (error) {
        if (error instanceof core.OptionsError) return error.issues.map(({ path }) => path.join("."));
        throw error;
      }
      return [];
    };
    expect(issuesOf({})).toEqual(["exercises", "gyms", "templates", "strategies"]);
    expect(issuesOf({ exercises: "x", gyms, templates, strategies: { ...strategies, fit: "inTurn" } })).toEqual([
      "exercises",
      "strategies.fit",
    ]);
    // @ts-expect-error: nothing is no parts.
    expect(() => createBuilder(null)).toThrow(/^The parts must be an object/u);
  });
});
