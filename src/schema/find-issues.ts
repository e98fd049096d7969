import * as z from "zod/mini";
import type { Issue } from "../errors";
import { mostIssues } from "../model/limits";
import { type Path, valueAt } from "./look-into";
import { makeIssue, makeKeyIssue } from "./make-issue";
import { type Keep, takePlain } from "./take-plain";

type Problem = z.core.$ZodIssue;

/** Checks across fields of plain data that may be anything: they hold also where the shape does not. */
export type Laws = (plain: unknown, path: Path) => readonly Issue[];

/** How a value is read. */
export interface ReadingOptions {
  /** What the whole value is called in messages. Default "value". */
  readonly subject?: string;
  /** Where the value stands in a larger one; stands before each path. Default: at the top. */
  readonly at?: Path;
  /** Checks across fields. */
  readonly laws?: Laws;
  /** What is kept as it is instead of being copied. */
  readonly keep?: Keep;
}

/** A value that was read, or everything that is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const expectedOf = (message: string): string =>
  message.startsWith("Expected ") ? message.slice("Expected ".length) : "a valid value";

const ownPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === "number" ? step : String(step)));

/** Of the ways that were open, the one that was meant: not wrong as a whole, and with the fewest problems. */
const meantWay = (ways: readonly (readonly Problem[])[]): readonly Problem[] | undefined => {
  const inside = ways.filter(
    (way) =>
      !way.some((problem) => problem.path.length === 0 && ["invalid_type", "invalid_value"].includes(problem.code)),
  );
  return inside.reduce<readonly Problem[] | undefined>(
    (best, way) => (best === undefined || way.length < best.length ? way : best),
    undefined,
  );
};

interface Whole {
  readonly plain: unknown;
  readonly at: Path;
  readonly subject: string;
}

const translate = (problem: Problem, whole: Whole, base: Path): Issue[] => {
  const inside = [...base, ...ownPath(problem.path)];
  const path = [...whole.at, ...inside];
  const expected = expectedOf(problem.message);
  if (problem.code === "unrecognized_keys") {
    return problem.keys.map((key) => makeKeyIssue(path, key, expected, whole.subject));
  }
  const way = problem.code === "invalid_union" ? meantWay(problem.errors) : undefined;
  if (way !== undefined) return way.flatMap((inner) => translate(inner, whole, inside));
  return [makeIssue({ path, expected, value: valueAt(whole.plain, inside), subject: whole.subject })];
};

const keyOf = (issue: Issue): string => JSON.stringify(issue.path);

/** Issues without a second one for the same place, and of very many the first. */
export const listIssues = (issues: readonly Issue[], subject = "value"): readonly Issue[] => {
  if (issues.length < 2) return issues;
  const seen = new Set<string>();
  const listed = issues.filter((issue) => seen.size < seen.add(keyOf(issue)).size);
  if (listed.length <= mostIssues) return listed;
  const message = `There are more than ${mostIssues} problems in the ${subject}.`;
  return [...listed.slice(0, mostIssues), { path: [], expected: "fewer problems", received: "more", message }];
};

const tooMuch: Problem = { code: "custom", path: [], message: "Expected something with fewer problems" };

/** What zod says of plain data; nothing where it gives up: some hundred thousand problems are too many for it. */
export const safelyParse = <T>(
  schema: z.core.$ZodType<T>,
  plain: unknown,
): z.core.util.SafeParseResult<T> | undefined => {
  try {
    return z.safeParse(schema, plain);
  } catch {
    return undefined;
  }
};

const shapeIssues = (problems: readonly Problem[], whole: Whole): Issue[] =>
  problems.slice(0, mostIssues + 1).flatMap((problem) => translate(problem, whole, []));

/**
 * Reads plain data by a schema; shape and laws are reported together, one issue a place.
 *
 * @param plain What `takePlain` gave.
 */
export const readPlain = <T>(schema: z.core.$ZodType<T>, plain: unknown, options: ReadingOptions = {}): Reading<T> => {
  const whole = { plain, at: options.at ?? [], subject: options.subject ?? "value" };
  const parsed = safelyParse(schema, plain);
  const shape = parsed?.success === true ? [] : shapeIssues(parsed?.error.issues ?? [tooMuch], whole);
  const issues = listIssues([...shape, ...(options.laws?.(plain, whole.at) ?? [])], whole.subject);
  return parsed?.success === true && issues.length === 0 ? { ok: true, value: parsed.data } : { ok: false, issues };
};

/** Reads a value that may be anything by a schema; never throws, never changes the value. */
export const readAs = <T>(schema: z.core.$ZodType<T>, value: unknown, options: ReadingOptions = {}): Reading<T> =>
  readPlain(schema, takePlain(value, options.keep), options);

/**
 * Everything that is wrong with a value, as data with plain sentences; never throws, never changes the value.
 *
 * @returns An empty list when nothing is wrong.
 */
export const findIssues = (schema: z.core.$ZodType, value: unknown, options: ReadingOptions = {}): readonly Issue[] => {
  const reading = readAs(schema, value, options);
  return reading.ok ? [] : reading.issues;
};
