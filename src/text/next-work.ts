import { isProse } from "./is-prose";
import type { PlainLine } from "./plain-line";
import { readName } from "./read-name";
import { isTarget, type Stretch } from "./scan-clauses";
import { isSign, type Tokens, wordSet } from "./token";
import { trimLinks } from "./trim-links";

/** How a line is divided. */
export interface PartOptions {
  /** Whether a name is an exercise, or may be one. */
  readonly isFamiliarName: (text: string) => boolean;
  /** Whether the line says that its exercises are done by turns. */
  readonly isGroup: boolean;
}

/** More words are no name that nobody knows. */
export const mostWords = 4;

/** How sets are done is no exercise: "5x5, 3x8 lighter". */
const mannerWords = /* @__PURE__ */ wordSet(
  "light lighter heavy heavier easy easier hard harder slow slower fast faster explosive strict paused pause drop back off backoff warm up max same rest each side per way bodyweight weighted optional only",
);

const isManner = (words: Tokens): boolean => words.every(({ kind, text }) => kind !== "word" || mannerWords.has(text));

/**
 * Whether a stretch is the work of the next exercise of a line that says the work first: "3x10 Squats + 3x10 Lunges".
 */
export const isNextWork = (
  line: PlainLine,
  stretches: readonly Stretch[],
  place: number,
  { isFamiliarName, isGroup }: PartOptions,
): boolean => {
  const next = stretches.slice(place + 1).find(({ clauses }) => clauses.length === 0);
  const isWhole = stretches[place]?.clauses.some(
    (clause) => clause.kind === "work" && (isGroup || clause.sets !== undefined) && isTarget(clause),
  );
  const words = next && trimLinks(line.tokens.slice(next.from, next.to));
  const name = words && readName(line, words);
  if (isWhole !== true || words === undefined || name === undefined) return false;
  const isApart =
    isGroup || [",", ";", "+", "&"].some((sign) => isSign(line.tokens, (stretches[place]?.from ?? 0) - 1, sign));
  return isFamiliarName(name.text) || (isApart && words.length <= mostWords && !isProse(words) && !isManner(words));
};
