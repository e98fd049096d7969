import { plainLine } from "./plain-line";
import { isTarget, scanClauses } from "./scan-clauses";
import { isDayStart, isDayWord } from "./section-word";
import type { SourceLine } from "./source-line";
import { isSign, type Tokens } from "./token";
import { isLinkOnly } from "./trim-links";

/** The sign behind a day stands no further in the line. */
const mostTokens = 10;
const longestLine = 2000;
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

/** The place of the sign behind the day that words begin with. */
const endOfDay = (tokens: Tokens): number | undefined => {
  const head = tokens.slice(0, mostTokens);
  const ends = [isColon, isDash].map((isEnd) => head.findIndex((_, at) => isEnd(tokens, at)));
  return ends.find(
    (end) =>
      end > 0 &&
      isDayStart(tokens.slice(0, end)) &&
      !hasTarget(tokens.slice(0, end)) &&
      hasWorkOfOne(tokens.slice(end + 1)),
  );
};

const beginsWithDay = ({ plain }: SourceLine): boolean => isDayWord(firstWord.exec(plain)?.[0].toLowerCase() ?? "");

const inPlace = (text: string, from: number, to: number): string => " ".repeat(from) + text.slice(from, to);

/**
 * A line that begins with a day and goes on with its work, "Monday: Squat 5x5", as the heading and the rest; every other line as
 * it is. No place moves.
 *
 * @param source The line.
 */
export const cutDay = (source: SourceLine): readonly SourceLine[] => {
  if (source.plain.length > longestLine || !beginsWithDay(source) || /[|\t]/.test(source.raw)) return [source];
  const { tokens } = plainLine(source);
  const start = tokens.findIndex(({ kind }) => kind !== "sign");
  const words = start < 0 ? [] : tokens.slice(start);
  const end = words[endOfDay(words) ?? words.length]?.end;
  if (end === undefined) return [source];
  const { raw, plain } = source;
  const blank = " ".repeat(end);
  const day = words[0]?.start ?? 0;
  return [
    { ...source, raw: inPlace(raw, day, end), plain: inPlace(plain, day, end), isCut: true },
    { ...source, raw: blank + raw.slice(end), plain: blank + plain.slice(end), skipped: end },
  ];
};
