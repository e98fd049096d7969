import { describe, expect, test } from "vitest";
import { isDecision } from "../../src/build/is-decision";
import type { ReasonCode, ReasonData } from "../../src/model/reasons";

/** What may stand in a field of a reason's data, and what may not. */
export interface Kind {
  readonly good: readonly [unknown, ...unknown[]];
  readonly bad: readonly unknown[];
}

/** A kind for each field of the data of some reasons. */
export type Fields<C extends ReasonCode> = {
  readonly [Code in C]: { readonly [K in keyof Required<ReasonData[Code]>]: Kind };
};

export const text: Kind = { good: ["any words", ""], bad: [undefined, null, 1, true, {}, ["a"]] };
export const number: Kind = { good: [0, 12, 2.5, -1], bad: [undefined, null, "1", true, {}, [1]] };
export const flag: Kind = { good: [true, false], bad: [undefined, null, "true", 0, {}, [true]] };

/** One of some words; what is like them is none of them. */
export const word = (...words: readonly [string, ...string[]]): Kind => ({
  good: words,
  bad: [undefined, null, 1, true, {}, [words[0]], "", "no such word", `${words[0]} `],
});

/** A list, with nothing in it too. */
export const list = ({ good, bad }: Kind): Kind => ({
  good: [[...good], [], [good[0]]],
  bad: [undefined, null, good[0], {}, ...bad.map((one) => [good[0], one])],
});

/** The same, or nothing. */
export const optional = ({ good, bad }: Kind): Kind => ({
  good: [...good, undefined],
  bad: bad.filter((one) => one !== undefined),
});

export const texts = list(text);

/** A muscle: its sentence needs its name. */
export const muscle = word(
  "quads",
  "hamstrings",
  "glutes",
  "glute-med",
  "adductors",
  "hip-flexors",
  "gastrocnemius",
  "soleus",
  "tibialis",
  "lats",
  "upper-back",
  "upper-traps",
  "erectors",
  "rear-delts",
  "rotator-cuff",
  "side-delts",
  "front-delts",
  "chest",
  "triceps",
  "biceps",
  "forearms",
  "abs",
  "obliques",
  "neck",
);

const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));

/** Fields with nothing in them are not there. */
const dataOf = (entries: readonly (readonly [string, unknown])[]): object =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined));

const isSaid = (code: string, data: object): boolean =>
  isDecision({ stage: "select", code, subject: { kind: "session" }, data, source: "default" });

/** Each field takes what is good for it, all else being good, and nothing that is bad. */
export const checksFields = (fields: { readonly [code: string]: { readonly [key: string]: Kind } }): void => {
  describe.each(Object.entries(fields))("%s", (code, kinds) => {
    const first = Object.entries(kinds).map(([key, { good }]) => [key, good[0]] as const);
    const withField = (key: string, value: unknown): object =>
      dataOf(first.map(([other, usual]) => [other, other === key ? value : usual]));

    test.each(Object.entries(kinds))("%s", (key, { good, bad }) => {
      for (const value of good) expect(isSaid(code, withField(key, value)), `takes ${shown(value)}`).toBe(true);
      for (const value of bad) expect(isSaid(code, withField(key, value)), `refuses ${shown(value)}`).toBe(false);
    });
  });
};
