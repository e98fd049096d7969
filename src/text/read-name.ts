import type { SourceLine } from "./source-line";
import type { Tokens } from "./token";

/** A name as a text writes it. */
export interface Name {
  /** The words, with single spaces. */
  readonly text: string;
  /** Whether it stands in double quotes. */
  readonly isQuoted: boolean;
  /** Where it begins in the line, from 0. */
  readonly start: number;
}

const edgeSigns = /* @__PURE__ */ new Set("-:,;|*_•·>\"'=~@.!#");

const isEdge = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === "sign" && edgeSigns.has(token.text);
};

/** The same tokens without the signs that only divide. */
export const trimSigns = (tokens: Tokens): Tokens => {
  let from = 0;
  let to = tokens.length;
  while (from < to && isEdge(tokens, from)) from += 1;
  while (to > from && isEdge(tokens, to - 1)) to -= 1;
  return tokens.slice(from, to);
};

/**
 * The name that words make: the content of quotes, or the words without signs around them.
 *
 * @param source The line.
 * @param tokens Tokens of the line, one behind the other.
 */
export const readName = ({ raw }: Pick<SourceLine, "raw">, tokens: Tokens): Name | undefined => {
  const words = trimSigns(tokens);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first.kind === "quoted" && words.length === 1) return { text: first.text, isQuoted: true, start: first.start };
  // Signs alone name nothing.
  if (words.every(({ kind }) => kind === "sign")) return undefined;
  return { text: raw.slice(first.start, last.end).replace(/\s+/g, " "), isQuoted: false, start: first.start };
};
