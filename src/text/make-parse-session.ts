import type { Exercise } from "../model/exercise";
import type { ParsedSession } from "../model/text";
import { requireReadingOptions } from "../schema/require-exercises";
import { makeResolve } from "./look-up";
import type { LoadUnit } from "./read-load";
import { holdsWork, type ReadOptions, readSession } from "./read-session";
import { readableLines } from "./readable-lines";
import type { SourceLine } from "./source-line";
import { splitDays } from "./split-days";

/** What the reader of a text may be told. */
export interface TextOptions {
  /** A catalogue of your own. */
  readonly exercises?: readonly Exercise[];
  /** The unit of loads that have none, as in "135x5"; without it they are left out, with an issue. */
  readonly loadUnit?: LoadUnit;
}

const severalDays = "A second day begins here; parseWeek keeps days apart.";

/** The line where a second day begins; exercises above the first heading are a day too. */
const secondDay = (lines: readonly SourceLine[], options: ReadOptions): number | undefined => {
  const hasWork = (some: readonly SourceLine[]): boolean => holdsWork(some, options);
  const { before, days } = splitDays(lines, hasWork);
  return days[days.length > 0 && hasWork(before) ? 0 : 1]?.start;
};

/**
 * A reader of sessions that knows a catalogue. See `docs/notation.md` for what it understands.
 *
 * @param parts The catalogue whose names it knows.
 * @returns A function from a text to what was read of it; it never throws on a text, and an OptionsError on anything
 * else or on options that are none.
 */
export const makeParseSession =
  (parts: { readonly exercises: readonly Exercise[] }) =>
  (text: string, options: TextOptions = {}): ParsedSession => {
    requireReadingOptions(options);
    const { lines, issues } = readableLines(text);
    const how: ReadOptions = {
      resolve: makeResolve(options.exercises ?? parts.exercises),
      ...(options.loadUnit === undefined ? {} : { loadUnit: options.loadUnit }),
    };
    const parsed = readSession(lines, how);
    const second = secondDay(lines, how);
    const several = second === undefined ? [] : [{ line: second, column: 1, message: severalDays }];
    return { ...parsed, issues: [...parsed.issues, ...several, ...issues] };
  };
