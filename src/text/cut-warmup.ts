import { inPlace } from "./in-place";
import { isTarget, scanClauses } from "./scan-clauses";
import { readWarmup } from "./section-word";
import type { SourceLine } from "./source-line";
import { isSign, type Tokens } from "./token";
import { tokenize } from "./tokenize";
import { warmupSets } from "./warmup-sets";

const longestLine = 2000;
/** The word stands no further in the line. */
const mostTokens = 20;

const hasTarget = (tokens: Tokens): boolean => scanClauses(tokens).some(({ clauses }) => clauses.some(isTarget));

const isBehindSign = (tokens: Tokens, at: number): boolean =>
  [":", "-", ",", "("].some((sign) => isSign(tokens, at - 1, sign));

/** Where the working sets begin behind the warm-up sets: "; 3x5", "then 3x5". */
const workAt = (tokens: Tokens, from: number): number =>
  tokens.findIndex(
    (token, at) => at > from && (isSign(tokens, at, ";") || (token.kind === "word" && token.text === "then")),
  );

/**
 * A line that says the warm-up sets of an exercise before its working sets, "Squat: warm-up 40 kg x 5; 3x5 @ 100 kg",
 * as three: the name, the warm-up sets, the rest. Every other line as it is. No place moves.
 *
 * @param source The line.
 */
export const cutWarmup = (source: SourceLine): readonly SourceLine[] => {
  if (source.plain.length > longestLine || !/warm/i.test(source.plain)) return [source];
  const tokens = tokenize(source);
  const word = tokens.slice(0, mostTokens).findIndex((_, at) => readWarmup(tokens, at) !== undefined);
  const work = word < 0 ? -1 : workAt(tokens, word);
  const [name, sets, rest] = [tokens.slice(0, word), tokens.slice(word, work), tokens.slice(work + 1)];
  const isCut = word > 0 && work > 0 && isBehindSign(tokens, word) && !hasTarget(name);
  const [sign, warm, behind, first] = [tokens[word - 1], tokens[word], tokens[work], rest[0]];
  if (!isCut || warmupSets(sets) === undefined || !hasTarget(rest)) return [source];
  if (sign === undefined || warm === undefined || behind === undefined || first === undefined) return [source];
  return [
    inPlace(source, 0, sign.start),
    inPlace(source, warm.start, behind.start),
    { ...inPlace(source, first.start), skipped: first.start },
  ];
};
