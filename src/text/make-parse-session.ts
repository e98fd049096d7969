import type { Exercise } from "../model/exercise";
import type { ParsedSession } from "../model/text";
import { makeResolve } from "./look-up";
import type { LoadUnit } from "./read-load";
import { readSession } from "./read-session";
import { readableLines } from "./readable-lines";
import { splitDays } from "./split-days";

/** What the reader of a text may be told. */
export interface TextOptions {
  /** A catalogue of your own. */
  readonly exercises?: readonly Exercise[];
  /** The unit of loads that have none, as in "135x5"; without it they are left out, with an issue. */
  readonly loadUnit?: LoadUnit;
}

const severalDays = "A second day begins here; parseWeek keeps days apart.";

/**
 * A reader of sessions that knows a catalogue. See `docs/notation.md` for what it understands.
 *
 * @param parts The catalogue whose names it knows.
 * @returns A function from a text to what was read of it; it never throws on a text, and an OptionsError on anything else.
 */
export const makeParseSession =
  (parts: { readonly exercises: readonly Exercise[] }) =>
  (text: string, options: TextOptions = {}): ParsedSession => {
    const { lines, issues } = readableLines(text);
    const parsed = readSession(lines, {
      resolve: makeResolve(options.exercises ?? parts.exercises),
      ...(options.loadUnit === undefined ? {} : { loadUnit: options.loadUnit }),
    });
    const second = splitDays(lines).days[1]?.start;
    const several = second === undefined ? [] : [{ line: second, column: 1, message: severalDays }];
    return { ...parsed, issues: [...parsed.issues, ...several, ...issues] };
  };
