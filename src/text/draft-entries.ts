import type { Clause } from "./clause";
import type { Draft, DraftEntry, DraftGroup, OpenGroup } from "./draft";
import type { Entry, Words } from "./entry";
import { isTarget } from "./scan-clauses";

/** The entry that lines below may say more of. */
export const currentEntry = (draft: Draft): DraftEntry | undefined =>
  draft.isOpenEntry ? draft.groups.at(-1)?.entries.at(-1) : undefined;

/** More lines below one exercise are no part of it. */
const mostLines = 100;

const fresh = (entry: Entry, { isWarmup }: Draft, isBare: boolean): DraftEntry => ({
  ...entry,
  lines: [],
  isBare,
  ...(isWarmup ? { role: "activation" as const } : {}),
});

/** The group that a new block of entries belongs to. */
const groupFor = (draft: Draft, entries: readonly Entry[]): DraftGroup => {
  const { open } = draft;
  const last = draft.groups.at(-1);
  const label = entries[0]?.group;
  if (open !== undefined && !open.isApart) {
    const isFull = open.group.entries.length >= open.most;
    if (!isFull) return open.group;
    draft.open = undefined;
  }
  if (last !== undefined && label !== undefined && last.group === label) return last;
  const rounds = open?.isApart ? open.group.rounds : undefined;
  const group: DraftGroup = {
    entries: [],
    clauses: [...(open?.work ?? [])],
    ...(label === undefined ? {} : { group: label }),
    ...(rounds === undefined ? {} : { rounds }),
  };
  draft.groups.push(group);
  if (open?.minutes !== undefined) shareMinutes(open, open.minutes, { group, isTurn: draft.isTurn });
  return group;
};

interface Turn {
  readonly group: DraftGroup;
  readonly isTurn: boolean;
}

/**
 * Work by the minute: one block is done every minute; several share the minutes where each says which are its own, else
 * nobody knows.
 */
const shareMinutes = ({ apart }: OpenGroup, minutes: number, { group, isTurn }: Turn): void => {
  apart.groups.push(group);
  apart.areTurns &&= isTurn;
  const count = apart.groups.length;
  const isKnown = count === 1 || apart.areTurns;
  for (const [at, one] of apart.groups.entries()) {
    const rounds = Math.ceil((minutes - at) / count);
    one.rounds = isKnown && rounds > 0 ? rounds : undefined;
  }
};

/**
 * Adds entries that are done together.
 *
 * @param draft Where to.
 * @param entries The entries of one block.
 * @param isBare Whether they are names alone.
 */
export const addEntries = (draft: Draft, entries: readonly Entry[], isBare = false): void => {
  const group = groupFor(draft, entries);
  if (draft.open?.group === group && !draft.groups.includes(group)) draft.groups.push(group);
  group.entries.push(...entries.map((entry) => fresh(entry, draft, isBare)));
  draft.isOpenEntry = true;
};

/** The clauses of an entry and those of one more line, which are of sets before its own or behind them. */
const joinLines = (
  { clauses, ahead = 0 }: DraftEntry,
  { clauses: more = [], isAhead }: { readonly clauses?: readonly Clause[]; readonly isAhead?: boolean },
): Pick<DraftEntry, "clauses" | "ahead"> => {
  if (isAhead !== true) return { clauses: [...clauses, { kind: "break" }, ...more] };
  const before = [...clauses.slice(0, ahead), ...more, { kind: "break" } as const];
  return { clauses: [...before, ...clauses.slice(ahead)], ahead: before.length };
};

/**
 * Adds to the last entry what a line below it says.
 *
 * @param draft Where to.
 * @param more Clauses or ramp sets; the line; whether its sets are done before those that are there.
 */
export const growEntry = (
  draft: Draft,
  more: {
    readonly clauses?: readonly Clause[];
    readonly warmup?: Entry["warmup"];
    readonly line?: Words;
    readonly isAhead?: boolean;
  },
): void => {
  const entries = draft.groups.at(-1)?.entries;
  const last = entries?.pop();
  if (entries === undefined || last === undefined) return;
  if (last.lines.length + last.warmup.length >= mostLines) {
    // A shelf that is full takes no more: what follows is kept as notes.
    entries.push(last);
    if (more.line !== undefined) draft.notes.push({ ...more.line, kind: "note" });
    return;
  }
  entries.push({
    ...last,
    ...joinLines(last, more),
    warmup: [...last.warmup, ...(more.warmup ?? [])],
    lines: [...last.lines, ...(more.line === undefined ? [] : [more.line])],
  });
};

/** Whether the entry above waits for its work, which its group does not say either. */
export const waitsForWork = (draft: Draft): boolean => {
  const current = currentEntry(draft);
  const ofGroup = draft.groups.at(-1)?.clauses ?? [];
  return current?.isBare === true && ![...current.clauses, ...ofGroup].some(isTarget);
};
