import type { Block, Item, SourcePosition } from "../model/plan";
import type { TextIssue, Unresolved } from "../model/text";
import type { Intent } from "../model/vocabulary";
import type { DraftEntry } from "./draft";
import type { Entry } from "./entry";
import type { EntryGroup } from "./finish-groups";
import { loadsIn } from "./loads-in";
import type { LookUp } from "./look-up";
import { makeItem } from "./make-item";
import type { LoadUnit } from "./read-load";

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

interface Options {
  /** Finds exercises. */
  readonly lookUp: LookUp;
  /** The unit of loads that have none. */
  readonly loadUnit: LoadUnit | undefined;
}

/** Takes what is found out on the way. */
interface Findings {
  readonly unresolved: Unresolved[];
  readonly issues: TextIssue[];
}

/** The item of an entry; an entry without sets and reps is an issue. */
const makeOne = (
  said: DraftEntry,
  { lookUp, loadUnit, rounds }: Options & Pick<EntryGroup, "rounds">,
  { unresolved, issues }: Findings,
): readonly Made[] => {
  const { line, column, text } = said.name;
  const region = notesOf(said).find((notes) => notes.region !== undefined)?.region;
  const found = lookUp(text, region);
  const entry = { ...said, clauses: loadsIn(said.clauses, { unit: loadUnit, exercise: found.exercise }) };
  const tell = (message: string) => issues.push({ line, column, message });
  for (const clause of entry.clauses) if (clause.kind === "problem") tell(clause.message);
  const item = makeItem(entry, found.exercise, { setsElsewhere: rounds, tell });
  if (item === undefined) tell(`No sets and reps of ${text} could be read.`);
  else if (found.candidates !== undefined) {
    unresolved.push({ line, column, name: text, candidates: found.candidates.map(({ id }) => id) });
  }
  return item === undefined ? [] : [{ entry, item }];
};

/**
 * The blocks that groups of entries are.
 *
 * @param groups In the order of the text.
 * @param options How exercises are found; the unit of loads that have none.
 */
export const makeBlocks = (groups: readonly EntryGroup[], options: Options): MadeBlocks => {
  const blocks: Block[] = [];
  const positions: SourcePosition[] = [];
  const findings: Findings = { unresolved: [], issues: [] };
  for (const group of groups) {
    const rounds = group.rounds === undefined ? {} : { rounds: group.rounds };
    const made = group.entries.flatMap((entry) => makeOne(entry, { ...options, ...rounds }, findings));
    const block = blockOf(made, group);
    if (block === undefined) continue;
    for (const [item, { entry }] of made.entries()) {
      const { line, column } = entry.name;
      positions.push({ block: blocks.length, item, line, column });
    }
    blocks.push(block);
  }
  return { blocks, positions, ...findings };
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
