/** One line of a text. */
export interface SourceLine {
  /** Line, from 1. */
  readonly line: number;
  /** The line as it was written, without its break. */
  readonly raw: string;
  /** The same with every kind of space, dash, times sign and quote written the plain way; the same places. */
  readonly plain: string;
  /** How many letters in front were left out and are spaces now. */
  readonly skipped?: number;
  /** Whether it is the day that was cut off the front of a line. */
  readonly isCut?: true;
}

const spaces = /[\t\v\f\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const crosses = /[×✕✖⨯⨉╳]/g;
const singleQuotes = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const doubleQuotes = /[\u201c-\u201f\u2033]/g;

/**
 * The same text with one sign for each meaning: spaces, hyphens, `x`, straight quotes. No place moves.
 *
 * @param raw A line.
 */
export const plainSigns = (raw: string): string =>
  raw
    .replace(spaces, " ")
    .replace(dashes, "-")
    .replace(crosses, "x")
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"');

/**
 * The lines of a text, whatever ends them.
 *
 * @param text Any text.
 */
export const sourceLines = (text: string): readonly SourceLine[] =>
  text.split(/\r\n|\n|\r/).map((raw, place) => ({ line: place + 1, raw, plain: plainSigns(raw) }));
