import type { Effort, Load } from "../model/prescription";
import type { Clause, SetTarget, WorkClause } from "./clause";

/** Sets that a text says together: `3x5 @80%`. */
export interface Segment {
  /** How many sets, where it is said. */
  readonly sets?: number;
  /** One target for all, or one a set; empty where none is said. */
  readonly targets: readonly SetTarget[];
  /** One for all, or one a set; empty where none is said. */
  readonly efforts: readonly (Effort | undefined)[];
  /** One for all, or one a set; empty where none is said. */
  readonly loads: readonly (Load | undefined)[];
}

const empty: Segment = { targets: [], efforts: [], loads: [] };

/** Whether more work belongs to the same sets: "3 sets" and then "10 reps". */
const completes = (segment: Segment, { sets, targets }: WorkClause): boolean =>
  (sets === undefined || segment.sets === undefined) && (targets.length === 0 || segment.targets.length === 0);

const withWork = (segment: Segment, { sets, targets }: WorkClause): Segment => ({
  ...segment,
  ...(sets === undefined ? {} : { sets }),
  ...(targets.length === 0 ? {} : { targets }),
});

/**
 * The segments that clauses make, in the order of the text. Effort and load belong to the work before them; where they
 * stand first, to the work behind.
 *
 * @param clauses What was understood of an item.
 * @param tell Takes what cannot be kept.
 */
export const workSegments = (clauses: readonly Clause[], tell: (problem: string) => void): readonly Segment[] => {
  const segments: Segment[] = [];
  const last = (): Segment => segments.pop() ?? empty;
  for (const clause of clauses) {
    if (clause.kind === "work") {
      const open = last();
      if (completes(open, clause)) segments.push(withWork(open, clause));
      else segments.push(open, withWork(empty, clause));
    } else if (clause.kind === "effort") {
      const open = last();
      if (open.efforts.length > 0) tell("More than one effort for the same sets; the first is kept.");
      segments.push(open.efforts.length > 0 ? open : { ...open, efforts: clause.efforts });
    } else if (clause.kind === "load") {
      const open = last();
      if (open.loads.length > 0) tell("More than one load for the same sets; the first is kept.");
      segments.push(open.loads.length > 0 ? open : { ...open, loads: clause.loads });
    }
  }
  return segments;
};
