import type { Clause } from "./clause";
import type { Entry } from "./entry";
import { readLabel } from "./read-label";
import { readName, trimSigns } from "./read-name";
import { type Stretch, scanClauses } from "./scan-clauses";
import type { SourceLine } from "./source-line";
import type { Tokens } from "./token";

/** An entry, and what its line says beside it. */
export interface EntryLine {
  /** The entry. */
  readonly entry: Entry;
  /** Words that are neither name nor work, each with its place in the line, from 0. */
  readonly rest: readonly { readonly text: string; readonly start: number }[];
}

const isWork = ({ clause }: Stretch): boolean => clause?.kind === "work" && clause.targets.length > 0;

/**
 * A line that names an exercise and says what is done of it.
 *
 * @param source The line.
 * @param tokens Its tokens.
 */
export const readEntry = (source: SourceLine, tokens: Tokens): EntryLine | undefined => {
  const label = readLabel(tokens, 0);
  const own = tokens.slice(label?.next ?? 0);
  const stretches = scanClauses(own);
  const nameAt = stretches.findIndex(
    ({ clause, from, to }) => clause === undefined && trimSigns(own.slice(from, to)).length > 0,
  );
  const named = stretches[nameAt];
  if (named === undefined || !stretches.some(isWork)) return undefined;
  const name = readName(source, own.slice(named.from, named.to));
  if (name === undefined) return undefined;
  const clauses = stretches.flatMap(({ clause, problem }): readonly Clause[] => [
    ...(clause === undefined ? [] : [clause]),
    ...(problem === undefined ? [] : [{ kind: "problem", message: problem } as const]),
  ]);
  const rest = stretches.flatMap((stretch, place) => {
    const words =
      stretch.clause !== undefined || place === nameAt
        ? undefined
        : readName(source, own.slice(stretch.from, stretch.to));
    return words === undefined ? [] : [{ text: words.text, start: words.start }];
  });
  const { text, isQuoted, start } = name;
  const at = { line: source.line, column: start + 1, name: text, isQuoted };
  return { entry: { ...at, ...(label === undefined ? {} : { label: label.value }), clauses, warmup: [] }, rest };
};
