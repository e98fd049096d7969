import type { PlainLine } from "./plain-line";
import { isTarget, scanClauses } from "./scan-clauses";
import { isSign, type Tokens, wordSet } from "./token";

const weekWords = /* @__PURE__ */ wordSet("w wk wks week weeks");
const edges = [":", "-", "(", ")", "=", ",", "/", "|"];

/** Says that a line holds the work of several weeks. */
export const weeksMessage = "Work that changes with the weeks cannot be kept in one line; that of the first week is.";

interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Where a line names weeks: `W1`, `Week 2:`, `(wk3)`. */
const marksIn = (tokens: Tokens): readonly Mark[] =>
  tokens.flatMap(({ kind, text }, at): readonly Mark[] => {
    const isWeek = kind === "word" && weekWords.has(text) && tokens[at + 1]?.kind === "number";
    return isWeek ? [{ from: at, to: at + 2 }] : [];
  });

const withoutEdges = (tokens: Tokens): Tokens => {
  let to = tokens.length;
  while (to > 0 && edges.some((sign) => isSign(tokens, to - 1, sign))) to -= 1;
  return tokens.slice(0, to);
};

/**
 * A line that says what is done of an exercise week by week, `Squat W1 5x5 W2 5x4`, with the work of the first week
 * alone.
 *
 * @param line The line.
 * @returns Nothing where a line does not name several weeks behind an exercise.
 */
export const firstWeek = (line: PlainLine): PlainLine | undefined => {
  const [first, second] = marksIn(line.tokens);
  if (first === undefined || second === undefined || first.from === 0) return undefined;
  const before = withoutEdges(line.tokens.slice(0, first.from));
  const isWorkFirst = scanClauses(before).some(({ clauses }) => clauses.some(isTarget));
  const behind = isSign(line.tokens, first.to, ":") ? first.to + 1 : first.to;
  const tokens = isWorkFirst ? before : [...before, ...withoutEdges(line.tokens.slice(behind, second.from))];
  const stretches = scanClauses(tokens);
  const isSaid = stretches.some(({ clauses }) => clauses.some(isTarget));
  const isNamed = stretches.some(({ clauses }) => clauses.length === 0);
  return isSaid && isNamed ? { ...line, tokens, stretches } : undefined;
};
