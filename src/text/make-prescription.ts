import { mostSets } from "../model/limits";
import type { Effort, Load, Prescription, SetDetail } from "../model/prescription";
import type { Clause, SetTarget } from "./clause";
import { topSet } from "./read-percent";
import { type Segment, workSegments } from "./work-segments";

/** What one set is. */
interface OneSet {
  readonly target: SetTarget;
  readonly effort: Effort | undefined;
  readonly load: Load | undefined;
}

type Tell = (problem: string) => void;

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
  tell: Tell,
): Prescription | undefined => {
  const segments = markBackOffs(shareOut(workSegments(clauses, tell)));
  const sets = segments.flatMap((segment) => setsOf(segment, setsElsewhere, tell));
  const [first] = sets;
  if (first === undefined || sets.length > mostSets) return undefined;
  const tempos = clauses.filter((clause) => clause.kind === "tempo");
  const rests = clauses.filter((clause) => clause.kind === "rest");
  if (tempos.length > 1) tell("More than one tempo; the first is kept.");
  if (rests.some(({ seconds }) => seconds !== rests[0]?.seconds)) tell("More than one rest; the first is kept.");
  return {
    ...joinSets(first, sets),
    ...(tempos[0] === undefined ? {} : { tempo: tempos[0].tempo }),
    ...(rests[0] === undefined ? {} : { restSeconds: rests[0].seconds }),
  };
};

/** Effort or load that is said once, behind several segments, is of all of them; so are sets that end the line. */
const shareOut = (segments: readonly Segment[]): readonly Segment[] => {
  const last = segments.at(-1);
  if (last === undefined || segments.length === 1) return segments;
  const before = segments.slice(0, -1);
  const shared = <K extends "efforts" | "loads">(key: K): boolean =>
    before.every((one) => one[key].length === 0 && !one.isOver) && last[key].length === 1 && !isRelative(last);
  return segments.map((one) => ({
    ...one,
    ...(shared("efforts") ? { efforts: last.efforts } : {}),
    ...(shared("loads") ? { loads: last.loads } : {}),
  }));
};

const isRelative = ({ efforts }: Segment): boolean =>
  efforts.some((effort) => effort?.kind === "percent" && effort.of === topSet);

/** Sets that are a part of the top set are back-off sets. */
const markBackOffs = (segments: readonly Segment[]): readonly Segment[] =>
  segments.map((segment, place) =>
    place > 0 && isRelative(segment) && segment.mark === undefined ? { ...segment, mark: "back-off" } : segment,
  );

/** The entry of a set; the last holds for all that follow. */
const entryAt = <T>(list: readonly T[], place: number): T | undefined => list[Math.min(place, list.length - 1)];

const setsOf = (segment: Segment, setsElsewhere: number | undefined, tell: Tell): readonly OneSet[] => {
  const { sets, targets, efforts, loads } = segment;
  if (targets.length === 0) {
    if (segment.mark !== undefined) tell(`Sets of their own kind (${segment.mark}) without reps are left out.`);
    return [];
  }
  const longest = Math.max(targets.length, efforts.length, loads.length);
  const count = sets ?? (longest > 1 ? longest : (setsElsewhere ?? 1));
  if ([targets, efforts, loads].some((list) => list.length > 1 && list.length !== count)) {
    tell(`A list with another number of entries than there are sets, ${count}; missing entries are as the last.`);
  }
  return Array.from({ length: count }).flatMap((_, place) => {
    const target = targetAt(segment, place, count);
    return target === undefined ? [] : [{ target, effort: entryAt(efforts, place), load: entryAt(loads, place) }];
  });
};

const targetAt = ({ targets, mark, lastSet }: Segment, place: number, count: number): SetTarget | undefined => {
  const said = entryAt(targets, place);
  if (said === undefined) return undefined;
  const kind = said.kind ?? mark;
  const isLast = lastSet !== undefined && place === count - 1 && said.target.kind === "reps";
  const target = isLast ? ({ kind: "amrap", min: said.target.min, ...lastSet } as const) : said.target;
  return { target, ...(kind === undefined ? {} : { kind }) };
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
