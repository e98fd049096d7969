import { describe, expect, test } from "vitest";
import {
  adaptSession,
  buildProgram,
  buildSession,
  explain,
  homeBarbell,
  nextSession,
  swapExercise,
  whyNot,
} from "../../src/index";
import type { Change } from "../../src/model/change";

/** What somebody stores and loads again: no part of it is frozen. */
const loaded = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The places in a value that are frozen. */
const frozenIn = (value: unknown, path = ""): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  if (Object.isFrozen(value)) return [path];
  return Object.entries(value).flatMap(([key, part]) => frozenIn(part, `${path}.${key}`));
};

/** What is frozen of what was given, after it was used, and what of the answer is not frozen. */
const tried = <T>(given: T, use: (given: T) => unknown) => {
  const before = JSON.stringify(given);
  const answer = use(given);
  expect(JSON.stringify(given)).toBe(before);
  return { frozen: frozenIn(given), answer };
};

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

const session = buildSession({ minutes: 45, gym: loaded(homeBarbell) });
const program = buildProgram({ weeks: 2, days: 2, minutes: 30 });
const station = session.blocks[1]?.items[0].station ?? "";
const changes: readonly Change[] = [
  { kind: "minutes-left", minutes: 30 },
  { kind: "skip", block: 1, item: 0 },
  { kind: "pain", area: "knee" },
  { kind: "swap", block: 0, item: 0 },
  { kind: "station-taken", station },
];

describe("what was loaded from a store stays the caller's to change, and the answer is frozen", () => {
  test.each(changes)("adaptSession, %j", (change) => {
    const { frozen, answer } = tried({ session: loaded(session), change }, (given) =>
      adaptSession(given.session, { done: [], elapsedSeconds: 0 }, given.change),
    );
    expect(frozen).toEqual([]);
    expect(isFrozen(answer)).toBe(true);
  });

  test("nextSession", () => {
    const { frozen, answer } = tried(loaded(program), (given) => nextSession(given, [], "2026-01-05"));
    expect(frozen).toEqual([]);
    expect(isFrozen(answer)).toBe(true);
  });

  test("swapExercise", () => {
    const whole = buildSession({ minutes: 60 });
    const { frozen, answer } = tried(loaded(whole), (given) => swapExercise(given, { block: 0 }, "leg-press"));
    expect(frozen).toEqual([]);
    expect(isFrozen(answer)).toBe(true);
  });

  test("explain and whyNot", () => {
    expect(tried(loaded(session), (given) => explain(given)).frozen).toEqual([]);
    expect(tried(loaded(session), (given) => whyNot(given, "hack-squat")).frozen).toEqual([]);
  });
});
