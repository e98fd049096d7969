import { isKnownExercise } from "../measure/items";
import type { Exercise, UnknownExercise } from "../model/exercise";
import type { Item } from "../model/plan";
import type { Clause, NotesClause, WorkClause } from "./clause";
import type { Entry } from "./entry";
import { makePrescription } from "./make-prescription";
import { usualRole } from "./usual-role";

/** Says of an item whose exercise does not tell so that its reps are of each side. */
const perSide = "per-side";

/** Reps as the plan counts them: a lift that is done by turns counts both sides, one of one side the reps of each. */
const timesReps = (clause: WorkClause, times: number): WorkClause => ({
  ...clause,
  targets: clause.targets.map(({ target, ...rest }) => ({
    ...rest,
    target:
      target.kind === "reps"
        ? { ...target, min: Math.ceil(target.min * times), max: Math.ceil(target.max * times) }
        : target,
  })),
});

const lateralityOf = (exercise: Exercise | UnknownExercise) =>
  isKnownExercise(exercise) ? exercise.laterality : undefined;

const isOfEach = (clauses: readonly Clause[]): boolean =>
  clauses.some((clause) => clause.kind === "side" && clause.of === "each");

const isOfBoth = (clauses: readonly Clause[]): boolean =>
  !isOfEach(clauses) && clauses.some((clause) => clause.kind === "side" && clause.of === "both");

const clausesFor = (clauses: readonly Clause[], exercise: Exercise | UnknownExercise): readonly Clause[] => {
  const laterality = lateralityOf(exercise);
  const isDoubled = laterality === "alternating" && isOfEach(clauses);
  const isHalved = laterality === "unilateral" && isOfBoth(clauses);
  if (!isDoubled && !isHalved) return clauses;
  return clauses.map((clause) => (clause.kind === "work" ? timesReps(clause, isDoubled ? 2 : 0.5) : clause));
};

const tagsOf = (clauses: readonly Clause[], notes: readonly NotesClause[], exercise: Exercise | UnknownExercise) => {
  const isSaid = ["unilateral", "alternating"].some((sides) => sides === lateralityOf(exercise));
  const sides = isOfEach(clauses) && !isSaid ? [perSide] : [];
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
  { clauses, warmup, role: placed }: Entry,
  exercise: Exercise | UnknownExercise,
  options: { readonly setsElsewhere?: number | undefined; readonly tell: (problem: string) => void },
): Item | undefined => {
  const prescription = makePrescription(clausesFor(clauses, exercise), options.setsElsewhere, options.tell);
  if (prescription === undefined) return undefined;
  const notes = clauses.filter((clause) => clause.kind === "notes");
  const role = notes.find((note) => note.role !== undefined)?.role ?? placed ?? usualRole(exercise);
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
