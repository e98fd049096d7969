import { isKnownExercise } from "../measure/items";
import type { Exercise, UnknownExercise } from "../model/exercise";
import type { Clause } from "./clause";
import { kilosOf, type LoadUnit } from "./read-load";

/** What tells how loads are meant. */
export interface LoadSetting {
  /** The unit of bare numbers, where the caller knows it. */
  readonly unit: LoadUnit | undefined;
  /** The exercise. */
  readonly exercise: Exercise | UnknownExercise;
}

/** Whether the body is what a lift moves, so that "+10 kg" is its load. */
const isOfBody = (exercise: Exercise | UnknownExercise): boolean =>
  isKnownExercise(exercise) &&
  exercise.needs.some(({ load }) => load === "bodyweight" || load === "weighted-bodyweight");

const problem = (message: string): Clause => ({ kind: "problem", message });

/**
 * The same clauses with a unit for the loads that have none, and with what is added to the body as the load. What is
 * not known is left out, and said.
 *
 * @param clauses What was understood of an item.
 * @param setting What tells how loads are meant.
 */
export const loadsIn = (clauses: readonly Clause[], { unit, exercise }: LoadSetting): readonly Clause[] =>
  clauses.map((clause): Clause => {
    if (clause.kind === "added-load") {
      if (isOfBody(exercise)) return { kind: "load", loads: [clause.load] };
      return problem(`${clause.load.kg} kg are added to a load that is not said; they are left out.`);
    }
    if (clause.kind !== "bare-load") return clause;
    if (unit === undefined)
      return problem(`The load ${clause.amounts.join(", ")} has no unit and is left out: kg or lb?`);
    return { kind: "load", loads: clause.amounts.map((amount) => ({ kg: kilosOf(amount, unit) })) };
  });
