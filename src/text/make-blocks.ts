import type { Block, Item, SourcePosition } from "../model/plan";
import type { TextIssue, Unresolved } from "../model/text";
import type { Intent } from "../model/vocabulary";
import type { Entry } from "./entry";
import type { LookUp } from "./look-up";
import { makeItem } from "./make-item";

/** Entries that are done together, set by set or by turns. */
export interface EntryGroup {
  /** The entries, first done first. */
  readonly entries: readonly Entry[];
  /** Rounds, where they are said of the group. */
  readonly rounds?: number;
  /** Rest after the round, where it is said of the group. */
  readonly restSeconds?: number;
}

/** Blocks, and what was found out on the way. */
export interface MadeBlocks {
  /** The blocks. */
  readonly blocks: readonly Block[];
  /** Where each item stood. */
  readonly positions: readonly SourcePosition[];
  /** Names without an exercise. */
  readonly unresolved: readonly Unresolved[];
  /** What could not be kept. */
  readonly issues: readonly TextIssue[];
}

interface Made {
  readonly entry: Entry;
  readonly item: Item;
}

/**
 * The blocks that groups of entries are.
 *
 * @param groups In the order of the text.
 * @param lookUp Finds exercises.
 */
export const makeBlocks = (groups: readonly EntryGroup[], lookUp: LookUp): MadeBlocks => {
  const blocks: Block[] = [];
  const positions: SourcePosition[] = [];
  const unresolved: Unresolved[] = [];
  const issues: TextIssue[] = [];
  const makeOne = (entry: Entry, rounds: number | undefined): readonly Made[] => {
    const { line, column } = entry;
    const region = notesOf(entry).find((notes) => notes.region !== undefined)?.region;
    const found = lookUp(entry.name, region);
    const tell = (message: string) => issues.push({ line, column, message });
    for (const clause of entry.clauses) if (clause.kind === "problem") tell(clause.message);
    const item = makeItem(entry, found.exercise, { setsElsewhere: rounds, tell });
    if (item === undefined) tell(`No sets and reps of ${entry.name} could be read.`);
    if (found.candidates !== undefined) {
      unresolved.push({ line, column, name: entry.name, candidates: found.candidates.map(({ id }) => id) });
    }
    return item === undefined ? [] : [{ entry, item }];
  };
  for (const group of groups) {
    const made = group.entries.flatMap((entry) => makeOne(entry, group.rounds));
    const block = blockOf(made, group);
    if (block === undefined) continue;
    made.forEach(({ entry: { line, column } }, item) => {
      positions.push({ block: blocks.length, item, line, column });
    });
    blocks.push(block);
  }
  return { blocks, positions, unresolved, issues };
};

const notesOf = ({ clauses }: Entry) => clauses.filter((clause) => clause.kind === "notes");

const intentOf = (made: readonly Made[]): { readonly intent?: Intent } => {
  const intent = made.flatMap(({ entry }) => notesOf(entry)).find((notes) => notes.intent !== undefined)?.intent;
  return intent === undefined ? {} : { intent };
};

/** An item of a group; its rest is the group's. */
const inGroup = (item: Item): Item => {
  const { restSeconds: _, ...prescription } = item.prescription;
  return { ...item, prescription };
};

/** Rest behind the last item is after the round; behind another, it is the change to the next. */
const pausesOf = (made: readonly Made[], { restSeconds }: EntryGroup) => {
  const rests = made.map(({ item }) => item.prescription.restSeconds);
  const rest = rests.at(-1) ?? restSeconds;
  const changes = made.flatMap(({ entry }) => entry.clauses.filter((clause) => clause.kind === "change"));
  const change = changes[0]?.seconds ?? rests.slice(0, -1).find((seconds) => seconds !== undefined);
  return {
    ...(change === undefined ? {} : { changeSeconds: change }),
    ...(rest === undefined ? {} : { restSeconds: rest }),
  };
};

const blockOf = (made: readonly Made[], group: EntryGroup): Block | undefined => {
  const [first, second, third, ...others] = made;
  if (first === undefined) return undefined;
  if (second === undefined) return { kind: "straight", items: [withRest(first.item, group)], ...intentOf(made) };
  const items = [inGroup(first.item), inGroup(second.item)] as const;
  const pauses = pausesOf(made, group);
  if (third === undefined) return { kind: "superset", items, ...pauses, ...intentOf(made) };
  return {
    kind: "circuit",
    items: [...items, inGroup(third.item), ...others.map(({ item }) => inGroup(item))],
    ...pauses,
    ...intentOf(made),
  };
};

const withRest = (item: Item, { restSeconds }: EntryGroup): Item =>
  restSeconds === undefined || item.prescription.restSeconds !== undefined
    ? item
    : { ...item, prescription: { ...item.prescription, restSeconds } };
