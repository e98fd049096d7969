import * as z from "zod/mini";
import type { JsonValue } from "../model/json";
import { longestId, longestName, longestNote } from "../model/limits";
import { once } from "./once";

/** The message of a schema: "Expected …". What follows the first word is the `expected` of our issues. */
export const expecting = (what: string): { readonly error: string } => ({ error: `Expected ${what}` });

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

/** An object with these keys and no others. */
export const strict = <T extends z.core.$ZodLooseShape>(
  shape: T,
  what = "an object",
): z.ZodMiniObject<z.core.util.Writeable<T>, z.core.$strict> => {
  const keys = quoted(Object.keys(shape));
  return z.strictObject(shape, {
    error: (issue) => `Expected ${issue.code === "unrecognized_keys" ? `one of the keys ${keys}` : what}`,
  });
};

/** One word of a list. */
export const word = <const T extends readonly string[]>(words: T) =>
  z.enum(words, expecting(`one of ${quoted(words)}`));

/** A whole number within limits. */
export const whole = (min: number, max: number) => {
  const message = expecting(`a whole number from ${min} to ${max}`);
  return z.int(message).check(z.gte(min, message), z.lte(max, message));
};

/** A number within limits. */
export const amount = (min: number, max: number) => {
  const message = expecting(`a number from ${min} to ${max}`);
  return z.number(message).check(z.gte(min, message), z.lte(max, message));
};

/** Yes or no. */
export const yesNo = () => z.boolean(expecting("true or false"));

/** A text that may be empty. */
export const freeText = (max = longestNote) => {
  const message = expecting(`a text of at most ${max} characters`);
  return z.string(message).check(z.maxLength(max, message));
};

/** A text with something in it. */
export const name = (max = longestName) => {
  const message = expecting(`a text of 1 to ${max} characters`);
  return z.string(message).check(z.regex(/\S/, message), z.maxLength(max, message));
};

/** A kebab-case id. */
export const kebabId = () => {
  const words = "an id of lower-case letters and digits, with hyphens between";
  const message = expecting(`${words} (at most ${longestId} characters)`);
  return z.string(message).check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, message), z.maxLength(longestId, message));
};

/** A list. */
export const listOf = <T extends z.core.SomeType>(element: T, what = "a list") => z.array(element, expecting(what));

/** A list with something in it. */
export const someOf = <T extends z.core.SomeType>(element: T, what = "a list with at least one entry") =>
  z.array(element, expecting(what)).check(z.minLength(1, expecting(what)));

/** A value, or null; where it is missing, the message says that null will do: who is not told makes a value up. */
export const orNull = <T extends z.core.$ZodType>(schema: T): z.ZodMiniNullable<T> => {
  const { def } = schema._zod;
  const { error: own } = def;
  const error: z.core.$ZodErrorMap = (issue) => {
    const message: unknown = own === undefined ? undefined : Reflect.apply(own, undefined, [issue]);
    if (typeof message !== "string") return undefined;
    return issue.code === "unrecognized_keys" ? message : `${message} or null`;
  };
  return z.nullable(z.clone(schema, { ...def, error }));
};

/** Any JSON value. */
export const json: () => z.ZodMiniType<JsonValue, JsonValue> = /* @__PURE__ */ once(() => {
  const inner = z.lazy(json);
  const leaves = [z.string(), z.number(), z.boolean(), z.null()] as const;
  return z.union([...leaves, z.array(inner), z.record(z.string(), inner)], expecting("JSON"));
});

/** An object of JSON values. */
export const jsonRecord = () => z.record(z.string(), json(), expecting("an object of JSON values"));
