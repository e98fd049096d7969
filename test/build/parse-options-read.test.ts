import { describe, expect, test } from "vitest";
import { plainOptions, rawField, readOptions, withoutKeys } from "../../src/build/parse-options-read";
import { defineGym } from "../../src/compile/define-gym";
import { OptionsError } from "../../src/errors";
import { parts } from "./parse-options-parts";

const [gym, garageGym] = parts.gyms;
const [template] = parts.templates;
const [deadlift, other] = parts.exercises;
if (!gym || !garageGym || !template || !deadlift || !other) throw new Error("the data is not there");

const wrongs = (options: unknown) => {
  try {
    readOptions(options, parts);
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map(({ path }) => path.join("."));
    throw error;
  }
  return [];
};

describe("a field of anything", () => {
  test("is itself, also of a class", () => {
    class Own {
      get judge() {
        return "mine";
      }
    }
    expect(rawField(new Own(), "judge")).toBe("mine");
    expect(rawField({ a: gym }, "a")).toBe(gym);
  });

  test("is nothing where there is none, or where it cannot be read", () => {
    const trap = Object.defineProperty({}, "a", {
      get: () => {
        throw new Error("trap");
      },
    });
    const called = Object.assign(() => 1, { a: 1 });
    for (const options of [trap, called, undefined, null, 3, "text", {}])
      expect(rawField(options, "a")).toBeUndefined();
  });
});

describe("options as plain data", () => {
  test("keep the builder's own parts and what was defined, and copy all else", () => {
    const own = defineGym({ ...gym, id: "own" });
    const plain = (value: unknown) => rawField(plainOptions({ value }, parts), "value");
    for (const kept of [gym, garageGym, template, parts.exercises, own]) expect(plain(kept)).toBe(kept);
    const copied = { ...gym };
    expect(plain(copied)).toEqual(copied);
    expect(plain(copied)).not.toBe(copied);
    const list = [...parts.exercises];
    expect(plain(list)).not.toBe(list);
  });

  test("are empty where nothing is given", () => {
    expect(plainOptions(undefined, parts)).toEqual({});
    expect(plainOptions(null, parts)).toBeNull();
  });

  test("can be had without some keys", () => {
    expect(withoutKeys({ a: 1, b: 2, c: 3 }, new Set(["a", "c", "d"]))).toEqual({ b: 2 });
    expect(withoutKeys({ a: 1 }, new Set())).toEqual({ a: 1 });
    const list = [1, 2];
    expect(withoutKeys(list, new Set(["0"]))).toBe(list);
    expect(withoutKeys("text", new Set(["0"]))).toBe("text");
  });
});

describe("options that are read", () => {
  test("name the builder's first gym and template, its catalogue and strategies where they say nothing", () => {
    const read = readOptions({}, parts);
    expect(read.gym).toBe(gym);
    expect(read.template).toBe(template);
    expect(read.exercises).toBe(parts.exercises);
    expect(read.objective).toBe(parts.objective);
    expect(read.chosen.strategies).toBe(parts.strategies);
    expect(read.said).toEqual({});
  });

  test("are frozen words without what is kept beside them", () => {
    const { said } = readOptions({ minutes: 45, gym, template, exercises: parts.exercises, strategies: {} }, parts);
    expect(said).toEqual({ minutes: 45 });
    expect(Object.isFrozen(said)).toBe(true);
  });

  test("name a gym or a template of the caller's, which is copied", () => {
    const own = { gym: { ...gym, id: "mine" }, template: { ...template, id: "my-day" } };
    const read = readOptions(own, parts);
    expect(read.gym).toEqual(own.gym);
    expect(read.gym).not.toBe(own.gym);
    expect(read.template).toEqual(own.template);
    expect(read.template).not.toBe(own.template);
  });

  test("take the strategies of a fixed template from the template", () => {
    const fixed = { ...template, id: "my-day", fixed: true };
    expect(readOptions({ template: fixed }, parts).chosen.names.select).toBe("asListed");
    expect(readOptions({ template }, parts).chosen.names.select).toBe("bestFit");
  });
});

describe("what is wrong is told of", () => {
  test("a gym of the caller's, not of the builder's", () => {
    const wrong = { ...gym, stations: [...gym.stations, ...gym.stations.slice(0, 1)] };
    expect(wrongs({ gym: wrong })).toEqual([`gym.stations.${gym.stations.length}.id`]);
    expect(wrongs({ gym })).toEqual([]);
    expect(wrongs({ gym: garageGym.id })).toEqual([]);
  });

  test("a template of the caller's, also what it names", () => {
    const slot = { kind: "exercise", role: "main", sets: 3, target: { kind: "reps", min: 5, max: 5 } } as const;
    const slots = [
      { ...slot, id: "a", exercise: deadlift.id },
      { ...slot, id: "a", exercise: "nobody-knows" },
    ];
    expect(wrongs({ template: { ...template, slots } })).toEqual(["template.slots.1.id", "template.slots.1.exercise"]);
  });

  test("a catalogue of the caller's, by which names are then known", () => {
    expect(wrongs({ exercises: [deadlift, { ...other, id: deadlift.id }] })).toEqual(["exercises.1.id"]);
    expect(wrongs({ exercises: [deadlift], include: [deadlift.id, other.id] })).toEqual(["include.1"]);
    expect(wrongs({ exercises: parts.exercises, include: [deadlift.id, "x-x"] })).toEqual(["include.1"]);
    expect(wrongs({ exercises: "all", include: [deadlift.id, "x-x"] })).toEqual(["exercises", "include.1"]);
  });

  test("a catalogue that lacks what a template of the caller's names, not one of the builder's", () => {
    const named = parts.templates.find(({ slots }) => slots.some(({ kind }) => kind === "exercise"));
    const without = parts.exercises.filter(({ id }) => !named?.slots.some((slot) => Object(slot).exercise === id));
    const exercises = without.slice(0, 30);
    expect(wrongs({ exercises, template: named })).toEqual([]);
    expect(wrongs({ exercises, template: named?.id })).toEqual([]);
    expect(wrongs({ exercises, template: { ...named } })[0]).toMatch(/^template\.slots\.\d+\.exercise$/);
  });

  test("a thousand problems, of more only that they are more", () => {
    const include = Array.from({ length: 1001 }, (_, at) => `nobody-${at}`);
    const found = () => readOptions({ include }, parts);
    expect(wrongs({ include })).toHaveLength(1001);
    expect(found).toThrow(/There are more than 1000 problems in the options\.$/);
  });

  test("words, laws, strategies and objective, all at once", () => {
    const options = { goal: "fun", sessionOfWeek: 2, gym: "pool", strategies: { pair: 3 }, objective: 4 };
    expect(wrongs(options)).toEqual(["goal", "sessionOfWeek", "gym", "strategies.pair", "objective"]);
  });

  test("anything that is no options", () => {
    expect(wrongs(3)).toEqual([""]);
    expect(wrongs(null)).toEqual([""]);
    expect(wrongs([])).toEqual([""]);
  });

  test.each([
    [{ lock: 3 }, "lock"],
    [{ records: 3, today: "2024-01-01" }, "records"],
    [{ week: 3 }, "week"],
    [{ exercises: 3 }, "exercises"],
  ])("what only the whole schema knows: %j", (options, path) => {
    expect(wrongs(options)).toEqual([path]);
  });
});
