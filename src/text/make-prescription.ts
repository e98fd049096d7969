import type { Effort, Load, Prescription, SetDetail } from "../model/prescription";
import type { Clause, SetTarget } from "./clause";
import { type Segment, workSegments } from "./work-segments";

/** What one set is. */
interface OneSet {
  readonly target: SetTarget;
  readonly effort: Effort | undefined;
  readonly load: Load | undefined;
}

/**
 * The prescription that clauses make; none where reps, times and distances are missing. A field that is the same in all
 * sets stands once; one that differs stands in each set. Nothing is filled in.
 *
 * @param clauses What was understood of an item.
 * @param setsElsewhere Sets that a round says, where the item does not.
 * @param tell Takes what cannot be kept.
 */
export const makePrescription = (
  clauses: readonly Clause[],
  setsElsewhere: number | undefined,
  tell: (problem: string) => void,
): Prescription | undefined => {
  const segments = shareOut(workSegments(clauses, tell));
  const sets = segments.flatMap((segment) => setsOf(segment, setsElsewhere, tell));
  const [first] = sets;
  if (first === undefined || sets.length > 100) return undefined;
  const tempo = clauses.find((clause) => clause.kind === "tempo")?.tempo;
  const rest = clauses.find((clause) => clause.kind === "rest")?.seconds;
  return {
    ...joinSets(first, sets),
    ...(tempo === undefined ? {} : { tempo }),
    ...(rest === undefined ? {} : { restSeconds: rest }),
  };
};

/** Effort or load that is said once, behind several segments, is of all of them. */
const shareOut = (segments: readonly Segment[]): readonly Segment[] => {
  const last = segments.at(-1);
  if (last === undefined || segments.length === 1) return segments;
  const before = segments.slice(0, -1);
  const efforts =
    before.every((one) => one.efforts.length === 0) && last.efforts.length === 1 ? last.efforts : undefined;
  const loads = before.every((one) => one.loads.length === 0) && last.loads.length === 1 ? last.loads : undefined;
  return segments.map((one) => ({
    ...one,
    ...(efforts === undefined ? {} : { efforts }),
    ...(loads === undefined ? {} : { loads }),
  }));
};

/** The entry of a set; the last holds for all that follow. */
const entryAt = <T>(list: readonly T[], place: number): T | undefined => list[Math.min(place, list.length - 1)];

const setsOf = (
  { sets, targets, efforts, loads }: Segment,
  setsElsewhere: number | undefined,
  tell: (problem: string) => void,
): readonly OneSet[] => {
  if (targets.length === 0) return [];
  const count = sets ?? (targets.length > 1 ? targets.length : (setsElsewhere ?? 1));
  const lists = [targets, efforts, loads];
  if (lists.some((list) => list.length > 1 && list.length !== count)) {
    tell(`A list with another number of entries than there are sets, ${count}; missing entries are as the last.`);
  }
  return Array.from({ length: count }).flatMap((_, place) => {
    const target = entryAt(targets, place);
    return target === undefined ? [] : [{ target, effort: entryAt(efforts, place), load: entryAt(loads, place) }];
  });
};

const isSame = (values: readonly unknown[]): boolean => {
  const [first, ...others] = values.map((value) => JSON.stringify(value));
  return others.every((value) => value === first);
};

const joinSets = (first: OneSet, sets: readonly OneSet[]): Prescription => {
  const isOf = {
    target: isSame(sets.map(({ target }) => target.target)),
    effort: isSame(sets.map(({ effort }) => effort)),
    load: isSame(sets.map(({ load }) => load)),
  };
  const perSet = sets.map(
    ({ target, effort, load }): SetDetail => ({
      ...(isOf.target ? {} : { target: target.target }),
      ...(isOf.effort || effort === undefined ? {} : { effort }),
      ...(isOf.load || load === undefined ? {} : { load }),
      ...(target.kind === undefined ? {} : { kind: target.kind }),
    }),
  );
  return {
    sets: sets.length,
    target: first.target.target,
    ...(isOf.effort && first.effort !== undefined ? { effort: first.effort } : {}),
    ...(isOf.load && first.load !== undefined ? { load: first.load } : {}),
    ...(perSet.some((set) => Object.keys(set).length > 0) ? { perSet } : {}),
  };
};
