import type { Exercise } from "../model/exercise";
import type { ParsedSession } from "../model/text";
import { readSession } from "./parse-session";

/** What the reader of a text may be told. */
export interface TextOptions {
  /** A catalogue of your own. */
  readonly exercises?: readonly Exercise[];
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
    readSession(text, options.exercises ?? parts.exercises);
