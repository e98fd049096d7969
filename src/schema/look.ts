import { mostIssues } from "../model/limits";
import { isFrozenDeep } from "./is-frozen-deep";
import { isRecord } from "./look-into";
import type { Misplaced } from "./state-issue";

/** A look through a value: where it is, and what it found wrong. */
export interface Walk {
  /** Where it is; changed as it goes on, so that no path is written for what is right. */
  readonly path: (string | number)[];
  /** What it found. */
  readonly wrong: Misplaced[];
}

/** Looks at a value and notes what is wrong with it: like a schema, but quick and small, and it makes no copy. */
export type Look = (value: unknown, walk: Walk) => void;

/** Notes a value that stands where another was expected. */
export const note = (value: unknown, expected: string, { path, wrong }: Walk): void => {
  if (wrong.length < mostIssues) wrong.push({ path: [...path], expected, value });
};

/** Looks at what stands at a key or a place of the value. */
export const lookInto = (look: Look, key: string | number, value: unknown, walk: Walk): void => {
  walk.path.push(key);
  look(value, walk);
  walk.path.pop();
};

const that =
  (expected: string, isRight: (value: unknown) => boolean): Look =>
  (value, walk) => {
    if (!isRight(value)) note(value, expected, walk);
  };

const isWithin = (value: unknown, min: number, max: number): boolean =>
  typeof value === "number" && value >= min && value <= max;

/** A text. */
export const text = (): Look => that("a text", (value) => typeof value === "string");

/** A number within limits. */
export const amount = (min: number, max: number): Look =>
  that(`a number from ${min} to ${max}`, (value) => isWithin(value, min, max));

/** A whole number within limits. */
export const whole = (min: number, max: number): Look =>
  that(`a whole number from ${min} to ${max}`, (value) => isWithin(value, min, max) && Number.isInteger(value));

/** Yes or no. */
export const yesNo = (): Look => that("true or false", (value) => typeof value === "boolean");

const quoted = (words: readonly string[]): string => words.map((one) => `"${one}"`).join(", ");

/** One word of a list. */
export const word = (words: readonly string[]): Look =>
  that(`one of ${quoted(words)}`, (value) => words.some((one) => one === value));

/** A value that may be absent. */
export const maybe =
  (look: Look): Look =>
  (value, walk) => {
    if (value !== undefined) look(value, walk);
  };

/** A list, each entry of it. */
export const each =
  (expected: string, look: Look): Look =>
  (value, walk) => {
    if (!Array.isArray(value)) return note(value, expected, walk);
    for (const [at, entry] of value.entries()) lookInto(look, at, entry, walk);
  };

/** An object with these fields, and maybe others. */
export const fields = (expected: string, looks: { readonly [key: string]: Look }): Look => {
  const all = Object.entries(looks);
  return (value, walk) => {
    if (!isRecord(value)) return note(value, expected, walk);
    for (const [key, look] of all) lookInto(look, key, value[key], walk);
  };
};

/** An object whose `kind` tells which fields it has. */
export const byKind = (looks: { readonly [kind: string]: Look }): Look => {
  const kinds = Object.keys(looks);
  const unknown = fields(`an object of kind ${quoted(kinds)}`, { kind: word(kinds) });
  return (value, walk) => {
    const own = isRecord(value) ? looks[kinds.find((kind) => kind === value["kind"]) ?? ""] : undefined;
    (own ?? unknown)(value, walk);
  };
};

/** A look that looks once at what is right and frozen all the way down: it stays right. */
export const lasting = (look: Look): Look => {
  const right = new WeakSet<object>();
  return (value, walk) => {
    if (isRecord(value) && right.has(value)) return;
    const before = walk.wrong.length;
    look(value, walk);
    if (walk.wrong.length === before && isRecord(value) && isFrozenDeep(value)) right.add(value);
  };
};
