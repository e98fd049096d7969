import type { RecordedExercise, RecordedSet } from "../model/record";

/** Whether a set of a record was done: it has a rep or time under load, or nobody noted either. */
export const isSetDone = ({ reps, seconds }: RecordedSet): boolean =>
  (reps === undefined && seconds === undefined) || (reps ?? 0) > 0 || (seconds ?? 0) > 0;

/** Whether an entry of a record trained anything: one without sets, or with no rep in any of them, did not. */
export const didTrain = ({ sets }: RecordedExercise): boolean => sets.some(isSetDone);
