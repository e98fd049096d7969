import type { Clause } from "./clause";
import type { Draft, DraftEntry, DraftGroup } from "./draft";
import { isTarget } from "./scan-clauses";

/** Entries that are done together, ready to be a block. */
export interface EntryGroup {
  /** The entries, first done first. */
  readonly entries: readonly DraftEntry[];
  /** Rounds, where they are said of the group. */
  readonly rounds?: number;
  /** Rest after the round, where it is said of the group. */
  readonly restSeconds?: number;
}

/** What a group says of the work of its items. */
const isWork = ({ kind }: Clause): boolean => kind !== "rest" && kind !== "change" && kind !== "problem";

/** Work that is said once for several exercises: in the heading of the group, or behind one of them. */
const shareWork = ({ entries, clauses }: DraftGroup): readonly DraftEntry[] => {
  const said = clauses.some(isTarget)
    ? clauses
    : (entries.find((entry) => entry.clauses.some(isTarget))?.clauses ?? []);
  const shared = said.filter(isWork);
  return entries.map((entry) =>
    entry.isBare && !entry.clauses.some(isTarget) ? { ...entry, clauses: [...shared, ...entry.clauses] } : entry,
  );
};

/**
 * The groups of a draft with the work that their items share.
 *
 * @param draft All that was read.
 */
export const finishGroups = ({ groups }: Draft): readonly EntryGroup[] =>
  groups.map((group) => {
    const rest = group.clauses.find((clause) => clause.kind === "rest");
    return {
      entries: group.entries.length > 1 || group.clauses.length > 0 ? shareWork(group) : group.entries,
      ...(group.rounds === undefined ? {} : { rounds: group.rounds }),
      ...(rest === undefined ? {} : { restSeconds: rest.seconds }),
    };
  });
