import { beforeAll, describe, expect, it } from "vitest";
import { exercises } from "../../src/catalog/index";
import { defineGym } from "../../src/compile/define-gym";
import { InfeasibleError } from "../../src/errors";
import { buildSession } from "../../src/index";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import type { Limitation } from "../../src/model/limitation";
import type { SessionOptions } from "../../src/model/options";
import type { Item } from "../../src/model/plan";
import { type LimitationArea, type LimitationStatus, limitationAreas } from "../../src/model/vocabulary";

const hurt = (status: LimitationStatus, ...areas: readonly LimitationArea[]): readonly Limitation[] =>
  areas.map((area) => ({ area, status }));

/** A gym in which only a barbell is. */
const barOnly = defineGym({
  id: "bar-only",
  name: "Bar only",
  stations: [{ id: "floor", zone: "room", provides: ["barbell", "platform"], count: 1, exclusive: false }],
  walks: [],
});
const shed = defineGym({
  id: "shed",
  name: "Shed",
  stations: [{ id: "wall", zone: "room", provides: ["nothing-of-use"], count: 1, exclusive: false }],
  walks: [],
});

/** Exercises that need no gear at all: in a gym with nothing they are what is left. */
const gearless = exercises
  .filter(({ needs }) => needs.some(({ all }) => all.every((word) => ["bodyweight", "wall"].includes(word))))
  .map(({ id }) => id);

const itemsFor = (options: SessionOptions): readonly Item[] => itemsOf(buildSession(options).blocks);

interface Case {
  readonly options: SessionOptions;
  readonly conflict: readonly string[];
  readonly message: RegExp;
}

const cases: { readonly [name: string]: () => Case } = {
  "more includes than ten minutes hold": () => ({
    options: {
      minutes: 10,
      include: ["barbell-deadlift", "barbell-back-squat", "bent-over-row", "leg-press", "seated-cable-row"],
    },
    conflict: ["include", "minutes"],
    message: /takes longer than its minutes/,
  }),
  "include and exclude of the same": () => ({
    options: { goal: "strength", include: ["leg-press", "lat-pulldown"], exclude: ["goblet-squat", "leg-press"] },
    conflict: ["include", "exclude"],
    message: /^Leg Press is asked for and cannot be done\./,
  }),
  "an include against a limitation": () => ({
    options: { include: ["barbell-deadlift"], limitations: hurt("current", "low-back") },
    conflict: ["include", "limitations"],
    message: /^Barbell Deadlift is asked for/,
  }),
  "an include without its gear": () => ({
    options: { include: ["leg-press"], gym: "home-dumbbell", crowding: "busy" },
    conflict: ["include", "gym"],
    message: /^Leg Press is asked for/,
  }),
  "a named lift that is excluded": () => ({
    options: { priorityLift: "barbell-deadlift", exclude: ["barbell-deadlift"] },
    conflict: ["exclude", "priorityLift"],
    message: /^Barbell Deadlift is asked for/,
  }),
  "a named lift without its gear": () => ({
    options: { priorityLift: "barbell-deadlift", gym: "bodyweight-bar" },
    conflict: ["priorityLift", "gym"],
    message: /^Barbell Deadlift is asked for/,
  }),
  "a named lift against a limitation": () => ({
    options: { priorityLift: "barbell-back-squat", limitations: hurt("current", "knee") },
    conflict: ["priorityLift", "limitations"],
    message: /^Barbell Back Squat is asked for/,
  }),
  "a fixed template that takes longer": () => ({
    options: { template: "article-alternating", minutes: 45 },
    conflict: ["template", "minutes"],
    message: /takes longer than its minutes/,
  }),
  "a fixed template against a limitation": () => ({
    options: { template: "article-alternating", limitations: hurt("current", "low-back") },
    conflict: ["template", "limitations"],
    message: /^Barbell Deadlift belongs to the template/,
  }),
  "a fixed template without its gear": () => ({
    options: { template: "article-legs-first", gym: "home-dumbbell", level: "advanced" },
    conflict: ["template", "gym"],
    message: /^Barbell Back Squat belongs to the template/,
  }),
  "a fixed template with one of its lifts excluded": () => ({
    options: { template: "article-sequential", exclude: ["face-pull"] },
    conflict: ["exclude", "template"],
    message: /^Rope Face Pull belongs to the template/,
  }),
  "locked items that take longer": () => ({
    options: { lock: itemsFor({ minutes: 50, warmup: "none" }), minutes: 20, warmup: "none" },
    conflict: ["lock", "minutes"],
    message: /takes longer than its minutes/,
  }),
  "a locked item against a limitation": () => ({
    options: { lock: itemsFor({ minutes: 20 }).slice(0, 1), limitations: hurt("current", ...limitationAreas) },
    conflict: ["lock", "limitations"],
    message: /is asked for and cannot be done/,
  }),
  "a locked item without its gear": () => ({
    options: { lock: itemsFor({ minutes: 20 }).slice(0, 1), gym: "bodyweight-no-bar" },
    conflict: ["lock", "gym"],
    message: /is asked for and cannot be done/,
  }),
  "a locked item that is excluded": () => {
    const lock = itemsFor({ minutes: 20 }).filter(isKnownItem).slice(0, 1);
    return {
      options: { lock, exclude: lock.map(({ exercise }) => exercise.id) },
      conflict: ["exclude", "lock"],
      message: /is asked for and cannot be done/,
    };
  },
  "everything excluded": () => ({
    options: { exclude: exercises.map(({ id }) => id), minutes: 30 },
    conflict: ["exclude"],
    message: /^Nothing is left to do/,
  }),
  "a gym with nothing, without what needs nothing": () => ({
    options: { gym: shed, exclude: gearless },
    conflict: ["exclude", "gym"],
    message: /^Nothing is left to do/,
  }),
  "a bar and a body that tolerates no bar": () => ({
    options: { gym: barOnly, limitations: hurt("current", ...limitationAreas), exclude: gearless },
    conflict: ["exclude", "limitations", "gym"],
    message: /^Nothing is left to do/,
  }),
  "a plan that is not to be changed, and is too long": () => ({
    options: { minutes: 20, strategies: { fit: "asPlanned", select: "asListed", pair: "unpaired" } },
    conflict: ["minutes", "strategies"],
    message: /takes longer than its minutes/,
  }),
  "a warm-up that leaves no time": () => ({
    options: { include: ["barbell-deadlift"], minutes: 10, warmup: "full" },
    conflict: ["include", "minutes", "warmup"],
    message: /takes longer than its minutes/,
  }),
};

const failure = (options: SessionOptions): unknown => {
  try {
    buildSession(options);
    return undefined;
  } catch (error) {
    return error;
  }
};

/** The first sentence tells how a request failed. */
const kindOf = (error: unknown): string => {
  if (error instanceof InfeasibleError) return error.message.split(" In conflict: ")[0] ?? "";
  return error === undefined ? "" : String(error);
};

const pick = (options: SessionOptions, keys: readonly string[]): SessionOptions =>
  Object.fromEntries(Object.entries(options).filter(([key]) => keys.includes(key)));

const change = (options: SessionOptions, by: { readonly [key: string]: unknown }): SessionOptions =>
  Object.fromEntries(Object.entries({ ...options, ...by }).filter(([, value]) => value !== null));

describe.each(Object.entries(cases))("%s", (_name, make) => {
  let told: Case;
  let error: InfeasibleError;
  beforeAll(() => {
    told = make();
    const caught = failure(told.options);
    if (!(caught instanceof InfeasibleError)) throw new Error(`not infeasible: ${String(caught)}`);
    error = caught;
  });

  it("cannot be met, and says so", () => {
    expect(error.message).toMatch(told.message);
    expect([...error.conflict].sort()).toEqual([...told.conflict].sort());
    expect(error.message).toContain(`In conflict: ${error.conflict.join(", ")}.`);
  });

  it("is a conflict of these options, and without any one of them can be met or fails otherwise", () => {
    const own = pick(told.options, error.conflict);
    expect(kindOf(failure(own))).toBe(kindOf(error));
    for (const key of error.conflict) {
      for (const options of [own, told.options]) {
        const less = Object.fromEntries(Object.entries(options).filter(([name]) => name !== key));
        expect(kindOf(failure(less)), `without ${key}`).not.toBe(kindOf(error));
      }
    }
  });

  it("can be met with each change that is offered, and one is where the body is not all there is", () => {
    for (const { change: by, message } of error.relaxations) {
      expect(failure(change(told.options, by)), message).toBeUndefined();
      expect(error.message).toContain(message);
    }
    expect(error.relaxations.length).toBeGreaterThan(0);
    const kinds = error.relaxations.map(({ change: by }) => Object.keys(by).join("+"));
    expect(kinds).toEqual([...new Set(kinds)]);
  });

  it("never advises away what the body does not tolerate", () => {
    for (const { change: by } of error.relaxations) expect(Object.keys(by)).not.toContain("limitations");
  });
});

describe("the changes that are offered", () => {
  const offers = (options: SessionOptions) => {
    const error = failure(options);
    return error instanceof InfeasibleError ? error.relaxations : [];
  };

  it("begin with the fewest minutes that do", () => {
    const [first] = offers(Object(cases["a fixed template that takes longer"]?.().options));
    expect(first?.change).toEqual({ minutes: expect.any(Number) });
    const minutes = Number(first?.change.minutes);
    expect(first?.message).toBe(`Take ${minutes} minutes.`);
    expect(failure({ template: "article-alternating", minutes: minutes - 15 })).toBeInstanceOf(InfeasibleError);
  });

  it("of a fixed template are to trim it, or to do another", () => {
    const [, trim, other] = offers({
      template: "article-alternating",
      minutes: 60,
      strategies: { order: "backFirst" },
    });
    expect(trim).toEqual({
      message: "Let the builder trim the template.",
      change: { strategies: { order: "backFirst", fit: "trimOnly" } },
    });
    expect(other).toEqual({ message: "Leave out `template`.", change: { template: null } });
  });

  it("of a list take out the one that is in the way", () => {
    expect(offers({ include: ["leg-press", "goblet-squat"], exclude: ["leg-press", "hip-thrust"] })).toEqual([
      { message: "Do not ask for leg-press.", change: { include: ["goblet-squat"] } },
      { message: "Allow leg-press.", change: { exclude: ["hip-thrust"] } },
    ]);
  });

  it("look first at what is asked for, in a long list of exclusions", () => {
    const others = exercises.filter(({ id }) => id !== "leg-press").slice(0, 60);
    const exclude = [...others.map(({ id }) => id), "leg-press"];
    expect(offers({ priorityLift: "leg-press", exclude })[0]).toEqual({
      message: "Allow leg-press.",
      change: { exclude: others.map(({ id }) => id) },
    });
  });

  it("offer more minutes also where the usual ones are too few", () => {
    const lock = itemsFor({ minutes: 90 });
    const told = offers({ lock });
    expect(told.map(({ change: by }) => Object.keys(by))).toContainEqual(["minutes"]);
  });
});
