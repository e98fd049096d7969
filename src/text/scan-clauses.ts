import type { Clause } from "./clause";
import { mayBegin, readBeforeWork, readBehindWork } from "./read-clauses";
import type { Reader, Tokens } from "./token";

/** A stretch of tokens: something that was understood, or words. */
export interface Stretch {
  /** What was understood; empty: words. */
  readonly clauses: readonly Clause[];
  /** Place of the first token. */
  readonly from: number;
  /** Place of the token behind the last. */
  readonly to: number;
}

const problem = (message: string | undefined): readonly Clause[] =>
  message === undefined ? [] : [{ kind: "problem", message }];

/** Whether a clause says reps, a time or a distance. */
export const isTarget = (clause: Clause): boolean => clause.kind === "work" && clause.targets.length > 0;

/** Whether a clause stands for sets and reps that could not be read. */
export const isWrongWork = (clause: Clause): boolean => clause.kind === "problem" && clause.isOfWork === true;

type ClauseReader = Reader<readonly Clause[]>;

/**
 * Divides a line into what is understood of it and the words between. Each token is in one stretch.
 *
 * @param tokens A line.
 * @param before What may stand before the work.
 * @param behind What may stand behind it.
 */
export const scanClauses = (
  tokens: Tokens,
  before: ClauseReader = readBeforeWork,
  behind: ClauseReader = readBehindWork,
): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let read = before;
  let words: number | undefined;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const reading = token !== undefined && mayBegin(token) ? read(tokens, at) : undefined;
    if (reading === undefined) {
      words ??= at;
      at += 1;
      continue;
    }
    if (words !== undefined) stretches.push({ clauses: [], from: words, to: at });
    words = undefined;
    stretches.push({ clauses: [...reading.value, ...problem(reading.problem)], from: at, to: reading.next });
    if (reading.value.some(isTarget)) read = behind;
    at = reading.next;
  }
  return words === undefined ? stretches : [...stretches, { clauses: [], from: words, to: at }];
};
