import { isKnownExercise } from "../../measure/items";
import type { Item } from "../../model/plan";
import type { ReasonData } from "../../model/reasons";
import type { Goal } from "../../model/vocabulary";

/** What is told of what is done of a lift. */
export const prescribedData = (
  { role, exercise, prescription }: Pick<Item, "role" | "exercise" | "prescription">,
  goal: Goal,
  restSeconds: number,
): ReasonData["prescribed"] => {
  const { sets, target, effort } = prescription;
  const isPerSide = isKnownExercise(exercise) && exercise.laterality === "unilateral";
  return {
    goal,
    role,
    sets,
    target,
    ...(effort === undefined ? {} : { effort }),
    restSeconds,
    ...(isPerSide ? { perSide: true } : {}),
  };
};
