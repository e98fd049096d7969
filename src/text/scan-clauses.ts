import type { Clause } from "./clause";
import { readAt } from "./read-at";
import { readEffort } from "./read-effort";
import { readLoad } from "./read-load";
import { readNotes } from "./read-notes";
import { readPause } from "./read-pause";
import { readSide } from "./read-side";
import { readTempo } from "./read-tempo";
import { readWork } from "./read-work";
import { firstOf, type Reader, type Tokens } from "./token";

/** A stretch of tokens: something that was understood, or words. */
export interface Stretch {
  /** What was understood; absent: words. */
  readonly clause?: Clause;
  /** Place of the first token. */
  readonly from: number;
  /** Place of the token behind the last. */
  readonly to: number;
  /** What of it cannot be carried. */
  readonly problem?: string;
}

const readClause: Reader<Clause> = firstOf<Clause>(
  readNotes,
  readAt,
  readPause,
  readTempo,
  readWork,
  (tokens, at) => {
    const effort = readEffort(tokens, at);
    return effort && { ...effort, value: { kind: "effort", efforts: [effort.value] } };
  },
  (tokens, at) => {
    const load = readLoad(tokens, at);
    return load && { ...load, value: { kind: "load", loads: [load.value] } };
  },
  readSide,
);

/**
 * Divides a line into what is understood of it and the words between. Each token is in one stretch.
 *
 * @param tokens A line.
 */
export const scanClauses = (tokens: Tokens): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let words: number | undefined;
  let at = 0;
  while (at < tokens.length) {
    const reading = readClause(tokens, at);
    if (reading === undefined) {
      words ??= at;
      at += 1;
      continue;
    }
    if (words !== undefined) stretches.push({ from: words, to: at });
    words = undefined;
    const { value: clause, next, problem } = reading;
    stretches.push({ clause, from: at, to: next, ...(problem === undefined ? {} : { problem }) });
    at = next;
  }
  return words === undefined ? stretches : [...stretches, { from: words, to: at }];
};
