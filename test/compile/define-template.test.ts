import { describe, expect, test } from "vitest";
import { defineTemplate } from "../../src/compile/define-template";
import { OptionsError } from "../../src/errors";
import type { DayTemplate, Slot } from "../../src/model/split";
import { templates } from "../../src/splits/index";

const slot = (id: string, group?: string): Slot => ({
  kind: "exercise",
  id,
  exercise: id,
  role: "accessory",
  sets: 3,
  target: { kind: "reps", min: 8, max: 12 },
  ...(group === undefined ? {} : { group }),
});
const day: DayTemplate = {
  id: "short",
  name: "Short day",
  summary: "A squat, and two rows by turns.",
  regions: ["legs", "back"],
  slots: [
    { kind: "pattern", id: "squat", patterns: ["squat"], region: "legs", mayBeMain: true },
    slot("a", "rows"),
    slot("b", "rows"),
  ],
  source: "default",
};

const messages = (template: unknown): string[] => {
  try {
    Reflect.apply(defineTemplate, undefined, [template]);
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map((issue) => issue.message);
    throw error;
  }
  return [];
};

describe("defineTemplate", () => {
  test("gives a frozen copy", () => {
    const defined = defineTemplate(day);
    expect(defined).toStrictEqual(day);
    expect(Object.isFrozen(defined.slots[0])).toBe(true);
    expect(defineTemplate(defined)).toBe(defined);
  });

  test("takes each of our templates", () => {
    for (const template of templates) expect(defineTemplate(template)).toStrictEqual(template);
  });

  test("lists every problem at once", () => {
    const backwards = { ...slot("c", "alone"), target: { kind: "reps", min: 12, max: 8 } };
    const repeated = { kind: "pattern", id: "a", patterns: ["hinge", "hinge"], region: "leg" };
    expect(messages({ ...day, regions: ["back", "back"], slots: [...day.slots, backwards, repeated] })).toEqual([
      'slots[4].region must be one of "legs", "back", "chest", "shoulders", "arms", "core", not "leg". Did you mean "legs"?',
      'regions[1] must be a region that is there once, not "back".',
      'slots[4].id must be an id of a slot that is there once, not "a".',
      'slots[3].group must be the group of another slot too (a group has two slots or more), not "alone".',
      "slots[3].target.max must be at least as much as min, 12, not 8.",
      'slots[4].patterns[1] must be a pattern that is there once, not "hinge".',
    ]);
  });

  test("tells a slot of another kind, and a source that is none", () => {
    expect(messages({ ...day, slots: [{ ...day.slots[0], kind: "patern" }] })).toEqual([
      'slots[0].kind must be a slot of kind "pattern" or "exercise", not "patern". Did you mean "pattern"?',
    ]);
    expect(messages({ ...day, source: { authors: "Somebody" } })).toEqual([
      "source.journal is missing: expected a text of 1 to 200 characters.",
      "source.finding is missing: expected a text of at most 1000 characters.",
      'source.evidence is missing: expected one of "verified", "secondary", "preprint".',
    ]);
  });
});

test("a lift is named by one slot, but for a fixed day, which may hold it heavy and light", () => {
  const twice = { ...day, slots: [slot("a", "rows"), { ...slot("a", "rows"), id: "b" }] };
  expect(messages(twice)).toEqual([
    expect.stringMatching(/^slots\[1\]\.exercise must be an exercise of a slot that is there once/u),
  ]);
  expect(messages({ ...twice, fixed: true })).toEqual([]);
});
