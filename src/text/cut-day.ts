import { inPlace } from "./in-place";
import { plainLine } from "./plain-line";
import { saysSomething } from "./says-something";
import { isTarget, scanClauses } from "./scan-clauses";
import { isDayStart, isDayWord, weekdayOf } from "./section-word";
import type { SourceLine } from "./source-line";
import { isSign, type Tokens, wordSet } from "./token";
import { isLinkOnly } from "./trim-links";

/** The sign behind a day stands no further in the line. */
const mostTokens = 10;
const longestLine = 2000;
/** Words that begin names as well: sun salutations. */
const otherWords = /* @__PURE__ */ wordSet("sun sat");
const firstWord = /\p{L}+/u;

const hasTarget = (tokens: Tokens): boolean => scanClauses(tokens).some(({ clauses }) => clauses.some(isTarget));

/** Whether words name something and say what is done of it. */
const hasWorkOfOne = (tokens: Tokens): boolean =>
  hasTarget(tokens) &&
  scanClauses(tokens).some(({ clauses, from, to }) => clauses.length === 0 && !isLinkOnly(tokens.slice(from, to)));

const isColon = (tokens: Tokens, at: number): boolean =>
  isSign(tokens, at, ":") && !(tokens[at + 1]?.kind === "number" && tokens[at + 1]?.isGlued === true);

const isDash = (tokens: Tokens, at: number): boolean =>
  isSign(tokens, at, "-") && tokens[at]?.isGlued === false && tokens[at + 1]?.isGlued === false;

const isBar = (tokens: Tokens, at: number): boolean => isSign(tokens, at, "|");

interface Cut {
  /** Place of the token behind the day. */
  readonly end: number;
  /** Place of the token that the work begins with. */
  readonly start: number;
}

/** `Monday Squat 5x5`, `Day 1 Squat 5x5`: no sign behind the day. */
const bareCut = (tokens: Tokens): Cut => {
  const end = weekdayOf(tokens[0]?.text ?? "") === undefined ? 2 : 1;
  const isNext = tokens[end]?.kind === "word" && !otherWords.has(tokens[0]?.text ?? "");
  return { end: isNext ? end : 0, start: end };
};

/** Where the day that words begin with is over, and the work begins. */
const cutOf = (tokens: Tokens): Cut | undefined => {
  const head = tokens.slice(0, mostTokens);
  const signs = [isColon, isBar, isDash].map((isEnd) => head.findIndex((_, at) => isEnd(tokens, at)));
  const cuts = [...signs.map((at) => ({ end: at, start: at + 1 })), bareCut(tokens)];
  return cuts.find(({ end, start }) => {
    const day = tokens.slice(0, Math.max(0, end));
    return isDayStart(day) && !hasTarget(day) && hasWorkOfOne(tokens.slice(start));
  });
};

/** Whether a line is no row of a table with more cells than the day and its work. */
const isPlain = ({ raw }: SourceLine): boolean => {
  const pieces = raw.split(/[|\t]/).filter(saysSomething);
  return pieces.length <= 2;
};

const beginsWithDay = ({ plain }: SourceLine): boolean => isDayWord(firstWord.exec(plain)?.[0].toLowerCase() ?? "");

/** The work at its place; the bar at the end of a row is no part of it. */
const workOf = (text: string, start: number): string => " ".repeat(start) + text.slice(start).replaceAll("|", " ");

/**
 * A line that begins with a day and goes on with its work, "Monday: Squat 5x5", as the heading and the rest; every
 * other line as it is. No place moves.
 *
 * @param source The line.
 */
export const cutDay = (source: SourceLine): readonly SourceLine[] => {
  if (source.plain.length > longestLine || !beginsWithDay(source) || !isPlain(source)) return [source];
  const { tokens } = plainLine(source);
  const words = tokens.slice(
    Math.max(
      0,
      tokens.findIndex(({ kind }) => kind !== "sign"),
    ),
  );
  const cut = cutOf(words);
  const [from, to, start] = [words[0]?.start, words[(cut?.end ?? 0) - 1]?.end, words[cut?.start ?? 0]?.start];
  if (cut === undefined || from === undefined || to === undefined || start === undefined) return [source];
  const { raw, plain } = source;
  return [
    { ...inPlace(source, from, to), isCut: true },
    { ...source, raw: workOf(raw, start), plain: workOf(plain, start), skipped: start },
  ];
};
