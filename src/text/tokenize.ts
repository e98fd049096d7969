import type { SourceLine } from "./source-line";
import type { Token, Tokens } from "./token";

const numberHere = /\d+(?:\.\d+)?/y;
const wordHere = /\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*/uy;
const spaceHere = /\s+/y;
/** More digits before the point are no amount of anything. */
const longNumber = /^\d{10}/;
/** A times sign at the unit of an amount is a sign of its own: 60kgx8, BWx8. */
const countedUnits = /^(?:kgs?|lbs?|s|sec|reps|bw)(?=x(?:$|amrap|max|fail))/;
const amountUnits = /^(?:kgs?|lbs?|bw)$/;
/** Behind a number, `x` is a sign: 3xAMRAP, 5xmax. */
const countedWords = /^x(?=amrap|max|fail|f$)/;

/**
 * Cuts a line into numbers, words, quoted texts and signs.
 *
 * @param line A line.
 */
export const tokenize = ({ raw, plain }: Pick<SourceLine, "raw" | "plain">): Tokens => {
  const tokens: Token[] = [];
  const quotedAt = quoteReader(raw);
  let at = 0;
  while (at < plain.length) {
    const space = matchAt(spaceHere, plain, at);
    at += space;
    if (at >= plain.length) break;
    const before = space === 0 ? tokens.at(-1) : undefined;
    const piece = pieceAt(plain, at, before) ?? quotedAt(at, before) ?? signAt(plain, at);
    const { kind, text, value, length } = piece;
    const end = at + length;
    tokens.push({ kind, text, raw: raw.slice(at, end), value, start: at, end, isGlued: before !== undefined });
    at = end;
  }
  return tokens.map((token, place) => countedWord(token, tokens[place - 1], tokens[place + 1]));
};

const numberWords: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["twelve", 12],
  ["fifteen", 15],
  ["twenty", 20],
]);
const countable = /^(sets?|rounds?|reps?|min|mins|minutes?|seconds?)$/;

/** "Three sets of ten": a word for a number, where sets, rounds, reps or a time are counted. */
const countedWord = (token: Token, before: Token | undefined, behind: Token | undefined): Token => {
  const value = token.kind === "word" ? numberWords.get(token.text) : undefined;
  const isCounted = countable.test(behind?.text ?? "") || before?.text === "of";
  return value === undefined || !isCounted ? token : { ...token, kind: "number", text: `${value}`, value };
};

type Piece = Pick<Token, "kind" | "text" | "value"> & { readonly length: number };

const matchAt = (pattern: RegExp, line: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0].length ?? 0;
};

const pieceAt = (line: string, at: number, before: Token | undefined): Piece | undefined => {
  const digits = matchAt(numberHere, line, at);
  if (digits > 0) return numberPiece(line.slice(at, at + digits));
  const letters = matchAt(wordHere, line, at);
  return letters > 0 ? wordPiece(line.slice(at, at + letters).toLowerCase(), letters, before) : undefined;
};

const signAt = (line: string, at: number): Piece => {
  const text = String.fromCodePoint(line.codePointAt(at) ?? 0);
  return { kind: "sign", text, value: 0, length: text.length };
};

const numberPiece = (text: string): Piece => {
  const kind = longNumber.test(text) ? "word" : "number";
  return { kind, text, value: kind === "number" ? Number(text) : 0, length: text.length };
};

const wordPiece = (whole: string, letters: number, before: Token | undefined): Piece => {
  const isAmount = before?.kind === "number" || amountUnits.test(before?.text ?? "");
  if (isAmount && countedWords.test(whole)) return { kind: "word", text: "x", value: 0, length: 1 };
  const unit = countedUnits.exec(whole)?.[0] ?? whole;
  const isUnit = before?.kind === "number" || unit === "bw";
  return isUnit && unit !== whole
    ? { kind: "word", text: unit, value: 0, length: unit.length }
    : { kind: "word", text: whole, value: 0, length: letters };
};

/**
 * Reads quoted texts; once one does not end well, no later one is looked for, so that no line is searched again and
 * again.
 */
const quoteReader = (raw: string): ((at: number, before: Token | undefined) => Piece | undefined) => {
  let isOver = false;
  return (at, before) => {
    const canBegin = before === undefined || before.kind === "sign";
    if (isOver || !canBegin || raw.charAt(at) !== '"') return undefined;
    const end = endOfQuote(raw, at);
    const text = end === undefined ? undefined : unquote(raw.slice(at, end));
    isOver = text === undefined;
    return end === undefined || text === undefined ? undefined : { kind: "quoted", text, value: 0, length: end - at };
  };
};

const endOfQuote = (raw: string, start: number): number | undefined => {
  for (let at = start + 1; at < raw.length; at += 1) {
    if (raw.charAt(at) === "\\") at += 1;
    else if (raw.charAt(at) === '"') return at + 1;
  }
  return undefined;
};

const unquote = (quoted: string): string | undefined => {
  try {
    const text: unknown = JSON.parse(quoted);
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
};
