import { chooseNames, isFamiliar, type Resolve } from "./choose-names";
import type { Clause } from "./clause";
import { cutTail } from "./cut-tail";
import type { Entry, Words } from "./entry";
import { isProse } from "./is-prose";
import { type PartOfLine, partsOfLine } from "./parts-of-line";
import type { PlainLine } from "./plain-line";
import { readName } from "./read-name";
import { isTarget, type Stretch } from "./scan-clauses";

/** What a line with work says. */
export interface EntriesLine {
  /** Entries that are done together, one list a block. */
  readonly blocks: readonly (readonly Entry[])[];
  /** Words that are neither name nor work. */
  readonly rest: readonly Words[];
  /** Whether it reads like a sentence. */
  readonly isProse: boolean;
}

interface Options {
  /** How names are found. */
  readonly resolve: Resolve;
  /** Whether the line says that its exercises are done by turns. */
  readonly isGroup: boolean;
}

/** Rest stands behind the last exercise that shares the work. */
const withoutPauses = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({ kind }) => kind !== "rest" && kind !== "change" && kind !== "problem");

/** "Leg curl + calf raise 3x15 each": each of them, not each side. */
const withoutEach = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter((clause) => clause.kind !== "side" || clause.isBare !== true);

const entriesOf = (line: PlainLine, part: PartOfLine, options: Options) => {
  const { names: whole, doubt } = chooseNames(line, part.words, options);
  const cut = whole.map((name) => cutTail(name, options.resolve));
  const names = cut.map(({ name }) => name);
  const rest = cut.flatMap((one) => (one.rest === undefined ? [] : [one.rest]));
  const problems = doubt === undefined ? [] : [{ kind: "problem", message: doubt } as const];
  const group = part.group ?? line.group;
  const said = names.length > 1 ? withoutEach(part.clauses) : part.clauses;
  const entries = names.map(({ text, isQuoted, start }, place): Entry => {
    const isLast = place === names.length - 1;
    return {
      name: { line: line.line, column: start + 1, text },
      isQuoted,
      clauses: isLast ? [...said, ...problems] : withoutPauses(said),
      warmup: [],
      ...(group === undefined ? {} : { group }),
    };
  });
  return { entries, rest: rest.map(({ text, start }): Words => ({ line: line.line, column: start + 1, text })) };
};

/** Work that is said once, for the parts that have none. */
const shareWork = (parts: readonly PartOfLine[]): readonly PartOfLine[] => {
  const shared = parts.find(({ clauses }) => clauses.some(isTarget))?.clauses ?? [];
  return parts.map((part) =>
    part.clauses.some(isTarget) ? part : { ...part, clauses: [...withoutPauses(shared), ...part.clauses] },
  );
};

/**
 * The exercises of a line that says what is done of them.
 *
 * @param line The line.
 * @param stretches What was understood of it.
 * @param options How names are found; whether the line says that its exercises are done by turns.
 * @returns Nothing where the line names no exercise.
 */
export const readEntries = (
  line: PlainLine,
  stretches: readonly Stretch[],
  options: Options,
): EntriesLine | undefined => {
  const isFamiliarName = (text: string): boolean => isFamiliar(options.resolve(text));
  const { parts, rest } = partsOfLine(line, stretches, { isFamiliarName, isGroup: options.isGroup });
  if (parts.length === 0) return undefined;
  const blocks: Entry[][] = [];
  const tails: Words[] = [];
  for (const part of shareWork(parts)) {
    const { entries, rest: numbers } = entriesOf(line, part, options);
    tails.push(...numbers);
    const last = blocks.at(-1);
    if (last !== undefined && (options.isGroup || part.isJoined)) last.push(...entries);
    else blocks.push([...entries]);
  }
  const [first] = parts;
  const name = first && readName(line, first.words);
  const isSentence = first !== undefined && name !== undefined && !name.isQuoted && isProse(first.words);
  return {
    blocks,
    rest: [...rest, ...tails],
    isProse: isSentence && !isFamiliarName(name.text) && blocks[0]?.[0]?.name.text === name.text,
  };
};
