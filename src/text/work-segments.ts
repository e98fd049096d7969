import type { Effort, Load } from "../model/prescription";
import type { Clause, MarkClause, SetTarget, WorkClause } from "./clause";

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
  /** What the sets are for. */
  readonly mark?: MarkClause["mark"];
  /** Whether its line is over. */
  readonly isOver?: boolean;
  /** Whether the last set is as many reps as possible, with reps to leave in reserve. */
  readonly lastSet?: { readonly leave?: number };
}

const empty: Segment = { targets: [], efforts: [], loads: [] };
const toFailure: Effort = { kind: "rir", min: 0, max: 0 };

/** Whether more work belongs to the same sets: "3 sets" and then "10 reps". */
const completes = (segment: Segment, { sets, targets }: WorkClause): boolean =>
  (sets === undefined || segment.sets === undefined) && (targets.length === 0 || segment.targets.length === 0);

const withWork = (segment: Segment, { sets, targets }: WorkClause): Segment => ({
  ...segment,
  ...(sets === undefined ? {} : { sets }),
  ...(targets.length === 0 ? {} : { targets }),
});

/** "1x5+ (AMRAP)": the same set, said once more. */
const isOpenSaidTwice = ({ targets }: Segment, clause: WorkClause): boolean => {
  const [again, ...others] = clause.targets;
  const isBare = clause.sets === undefined && others.length === 0 && again?.target.kind === "amrap";
  return isBare && again.target.kind === "amrap" && again.target.min === 0 && targets.at(-1)?.target.kind === "amrap";
};

/** "3x12: 12, 10, 8": a list with an entry for each set says the reps of each of them. */
const isOfEachSet = ({ sets, targets }: Segment, clause: WorkClause): boolean =>
  clause.sets === undefined && clause.targets.length > 1 && targets.length === 1 && clause.targets.length === sets;

const fits = ({ target }: SetTarget, said: SetTarget | undefined): boolean =>
  target.kind === "reps" &&
  said?.target.kind === "reps" &&
  target.max >= said.target.min &&
  target.min <= said.target.max;

const withEachSet = (segment: Segment, { targets }: WorkClause, tell: (problem: string) => void): Segment => {
  if (!targets.some((one) => fits(one, segment.targets[0]))) tell("Reps are said twice; those of each set are kept.");
  return { ...segment, targets };
};

/** "3x10 to failure": the 10 stay, and none is left. */
const isFailure = ({ sets, targets }: WorkClause): boolean => {
  const [first, ...others] = targets;
  return sets === undefined && others.length === 0 && first?.target.kind === "amrap" && first.target.leave === 0;
};

const withEfforts = (segment: Segment, efforts: Segment["efforts"], tell: (problem: string) => void): Segment => {
  if (segment.efforts.length === 0) return { ...segment, efforts };
  tell("More than one effort for the same sets; the first is kept.");
  return segment;
};

const withLoads = (segment: Segment, loads: Segment["loads"], tell: (problem: string) => void): Segment => {
  if (segment.loads.length === 0) return { ...segment, loads };
  tell("More than one load for the same sets; the first is kept.");
  return segment;
};

/** "3x12 + drop set" does not say which of the sets, or how many reps. */
const withMark = (segment: Segment, { mark, isPlural }: MarkClause, tell: (problem: string) => void): Segment => {
  const isOne = segment.targets.length === 0 || ((segment.sets ?? 1) === 1 && segment.targets.length === 1);
  if (isOne || isPlural) return { ...segment, mark };
  tell(`A ${mark} set is said, but not its reps; it is left out.`);
  return segment;
};

/** Whether work stands right behind a mark, in its line. */
const isMarkOfNext = (clauses: readonly Clause[], at: number): boolean => {
  const [next, second] = clauses.slice(at + 1, at + 3);
  return next?.kind === "work" || (second?.kind === "work" && next?.kind !== "break");
};

/** What a clause adds to the last segment: that segment, or it and a new one. */
const addTo = (
  last: Segment,
  clause: Clause,
  { isOfNext, tell }: { readonly isOfNext: boolean; readonly tell: (problem: string) => void },
): readonly Segment[] => {
  switch (clause.kind) {
    case "work":
      if (last.targets.length > 0 && isFailure(clause)) return [withEfforts(last, [toFailure], tell)];
      if (isOpenSaidTwice(last, clause)) return [last];
      if (isOfEachSet(last, clause)) return [withEachSet(last, clause, tell)];
      return completes(last, clause) ? [withWork(last, clause)] : [last, withWork(empty, clause)];
    case "effort":
      return [withEfforts(last, clause.efforts, tell)];
    case "load":
      return [withLoads(last, clause.loads, tell)];
    case "mark":
      if (isOfNext && last.targets.length > 0) return [last, { ...empty, mark: clause.mark }];
      return [withMark(last, clause, tell)];
    case "last-set":
      return [{ ...last, lastSet: clause.leave === undefined ? {} : { leave: clause.leave } }];
    case "break":
      return [last === empty ? last : { ...last, isOver: true }];
    case "added-load":
    case "bare-load":
    case "change":
    case "notes":
    case "problem":
    case "rest":
    case "side":
    case "tempo":
      return [last];
  }
};

/**
 * The segments that clauses make, in the order of the text. Effort and load belong to the work before them; where they
 * stand first, to the work behind.
 *
 * @param clauses What was understood of an item.
 * @param tell Takes what cannot be kept.
 */
export const workSegments = (clauses: readonly Clause[], tell: (problem: string) => void): readonly Segment[] => {
  const segments: Segment[] = [];
  clauses.forEach((clause, at) => {
    const last = segments.pop() ?? empty;
    segments.push(...addTo(last, clause, { isOfNext: isMarkOfNext(clauses, at), tell }));
  });
  return segments.filter((segment) => segment !== empty);
};
