import { isKnownExercise } from "../measure/items";
import type { Exercise, UnknownExercise } from "../model/exercise";
import type { Item } from "../model/plan";
import type { Clause, NotesClause, WorkClause } from "./clause";
import type { Entry } from "./entry";
import { makePrescription } from "./make-prescription";
import { usualRole } from "./usual-role";

/** Says of an item whose exercise does not tell so that its reps are of each side. */
const perSide = "per-side";

/** Reps of a lift that is done by turns count both sides. */
const bothSides = (clause: WorkClause): WorkClause => ({
  ...clause,
  targets: clause.targets.map(({ target, ...rest }) => ({
    ...rest,
    target: target.kind === "reps" ? { ...target, min: 2 * target.min, max: 2 * target.max } : target,
  })),
});

const clausesFor = (clauses: readonly Clause[], exercise: Exercise | UnknownExercise): readonly Clause[] => {
  const isAlternating = isKnownExercise(exercise) && exercise.laterality === "alternating";
  if (!isAlternating || !clauses.some(({ kind }) => kind === "side")) return clauses;
  return clauses.map((clause) => (clause.kind === "work" ? bothSides(clause) : clause));
};

const tagsOf = (clauses: readonly Clause[], notes: readonly NotesClause[], exercise: Exercise | UnknownExercise) => {
  const isSaid = isKnownExercise(exercise) && exercise.laterality !== "bilateral";
  const sides = clauses.some(({ kind }) => kind === "side") && !isSaid ? [perSide] : [];
  const tags = [...notes.flatMap((note) => note.tags ?? []), ...sides];
  return tags.length === 0 ? {} : { tags };
};

/**
 * The item that an entry is.
 *
 * @param entry What the text says.
 * @param exercise The exercise that its name stands for.
 * @param options Sets that a round says; a taker of what cannot be kept.
 * @returns Nothing where reps, times and distances are missing.
 */
export const makeItem = (
  { clauses, warmup }: Entry,
  exercise: Exercise | UnknownExercise,
  options: { readonly setsElsewhere?: number | undefined; readonly tell: (problem: string) => void },
): Item | undefined => {
  const prescription = makePrescription(clausesFor(clauses, exercise), options.setsElsewhere, options.tell);
  if (prescription === undefined) return undefined;
  const notes = clauses.filter((clause) => clause.kind === "notes");
  const role = notes.find((note) => note.role !== undefined)?.role ?? usualRole(exercise);
  const station = notes.find((note) => note.station !== undefined)?.station;
  return {
    role,
    exercise,
    ...(station === undefined ? {} : { station }),
    warmup,
    prescription,
    ...tagsOf(clauses, notes, exercise),
  };
};
