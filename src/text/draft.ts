import type { Plan, Suppression } from "../model/plan";
import type { TextIssue, TextNote } from "../model/text";
import type { Clause } from "./clause";
import type { Entry, Words } from "./entry";
import type { Cell, Divider } from "./table-cells";

/** An entry that may still grow: lines below it say more of it. */
export interface DraftEntry extends Entry {
  /** Lines that said more of it. */
  readonly lines: readonly Words[];
  /** Whether its line is a name alone, which without work below it is a note. */
  readonly isBare: boolean;
  /** How many of its clauses are of warm-up sets that lines below it say. */
  readonly ahead?: number;
}

/** Entries that are done together. */
export interface DraftGroup {
  /** The entries, first done first. */
  entries: DraftEntry[];
  /** What its items share, where they have labels. */
  readonly group?: string;
  /** Rounds, where they are said of the group. */
  rounds?: number | undefined;
  /** What is said of the group as a whole. */
  clauses: Clause[];
}

/** A group that takes the lines below its heading. */
export interface OpenGroup {
  /** The group. */
  readonly group: DraftGroup;
  /** How many entries it takes at most. */
  readonly most: number;
  /** Spaces before its heading. */
  readonly indent: number;
  /** Whether it is a part of the session with a letter of its own, `B. For time`: the next letter ends it. */
  readonly isLettered: boolean;
  /** Whether each entry is a block of its own: work against the clock. */
  readonly isApart: boolean;
  /** Minutes that are shared out, where each of them has its work. */
  readonly minutes?: number;
  /** What each entry does that says nothing else. */
  readonly work?: readonly Clause[];
  /** The blocks below its heading, where each is one of its own, and whether each says which minutes are its own. */
  readonly apart: { readonly groups: DraftGroup[]; areTurns: boolean };
}

/** What a column of a table holds. */
export type Column =
  | "name"
  | "label"
  | "set"
  | "kind"
  | "seconds"
  | "distance"
  | "sets"
  | "reps"
  | "work"
  | "rest"
  | "effort"
  | "rir"
  | "rpe"
  | "tempo"
  | "load"
  | "other";

/** A table that is being read. */
export interface OpenTable {
  /** What its columns hold. */
  readonly columns: readonly Column[];
  /** Their headings. */
  readonly headings: readonly string[];
  /** What stands between its cells. */
  readonly divider: Divider;
  /** The row above. */
  above?: readonly Cell[];
}

/** What was read so far. The only thing in this folder that changes: it lives as long as one text is read. */
export interface Draft extends Pick<Plan, "title" | "context"> {
  title?: string;
  context?: NonNullable<Plan["context"]>;
  /** Headings and notes. */
  readonly notes: TextNote[];
  /** What could not be read or kept. */
  readonly issues: TextIssue[];
  /** Rules switched off. */
  readonly suppressions: Suppression[];
  /** Suppressions that wait for the next line. */
  waiting: Suppression[];
  /** Groups of entries, in the order of the text. */
  readonly groups: DraftGroup[];
  /** The group whose heading was read last, while it takes lines. */
  open?: OpenGroup | undefined;
  /** The table that is being read. */
  table?: OpenTable | undefined;
  /** A name that no catalogue knows, which is an exercise if work stands below it. */
  maybe?: { readonly entry: Entry; readonly words: Words } | undefined;
  /** Whether the line begins with a turn: "Odd:", "Min 1:". */
  isTurn: boolean;
  /** Whether the part of the text is a warm-up. */
  isWarmup: boolean;
  /** Whether entries of a list are reasons or notices, below a heading that says so. */
  isAside: boolean;
  /** The first line that says something. */
  firstLine?: number;
  /** Whether the line before was empty. */
  isAfterGap: boolean;
  /** Whether the last entry still takes lines. */
  isOpenEntry: boolean;
}

/** A draft of nothing. */
export const emptyDraft = (): Draft => ({
  notes: [],
  issues: [],
  suppressions: [],
  waiting: [],
  groups: [],
  isTurn: false,
  isWarmup: false,
  isAside: false,
  isAfterGap: false,
  isOpenEntry: false,
});
