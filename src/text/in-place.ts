import type { SourceLine } from "./source-line";

const part = (text: string, from: number, to: number): string => " ".repeat(from) + text.slice(from, to);

/**
 * A part of a line at its place, as a line of its own.
 *
 * @param source The line.
 * @param from Where the part begins, from 0.
 * @param to Where it ends; absent: at the end of the line.
 */
export const inPlace = (source: SourceLine, from: number, to = source.raw.length): SourceLine => ({
  ...source,
  raw: part(source.raw, from, to),
  plain: part(source.plain, from, to),
});
