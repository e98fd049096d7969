import type { RecordedExercise, RecordedSet } from "../model/record";

const isDone = ({ reps, seconds }: RecordedSet): boolean => reps !== 0 || (seconds ?? 0) > 0;

/** Whether an entry of a record trained anything: one without sets, or with no rep in any of them, did not. */
export const didTrain = ({ sets }: RecordedExercise): boolean => sets.some(isDone);
