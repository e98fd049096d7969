import type { Exercise } from "../model/exercise";
import type { ParsedSession } from "../model/text";
import { makeResolve } from "./look-up";
import type { LoadUnit } from "./read-load";
import { readSession } from "./read-session";
import { sourceLines } from "./source-line";

/** What the reader of a text may be told. */
export interface TextOptions {
  /** A catalogue of your own. */
  readonly exercises?: readonly Exercise[];
  /** The unit of loads that have none, as in "135x5"; without it they are left out, with an issue. */
  readonly loadUnit?: LoadUnit;
}

/**
 * A reader of sessions that knows a catalogue. See `docs/notation.md` for what it understands.
 *
 * @param parts The catalogue whose names it knows.
 * @returns A function from a text to what was read of it; it never throws on a text.
 */
export const makeParseSession =
  (parts: { readonly exercises: readonly Exercise[] }) =>
  (text: string, options: TextOptions = {}): ParsedSession =>
    readSession(sourceLines(text), {
      resolve: makeResolve(options.exercises ?? parts.exercises),
      ...(options.loadUnit === undefined ? {} : { loadUnit: options.loadUnit }),
    });
