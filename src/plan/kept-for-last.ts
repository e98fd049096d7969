import { exerciseKey, isKnownItem, itemsOf } from "../measure/items";
import type { Block } from "../model/plan";
import type { Pattern } from "../model/vocabulary";

/** The movements that a session is made of: none of them goes while something small can. */
const mainMovements: readonly (readonly Pattern[])[] = [
  ["squat", "leg-press", "lunge"],
  ["hinge"],
  ["horizontal-pull"],
  ["vertical-pull"],
];

/** Ids of lifts that are cut last: of each main movement the first lift of a session. */
export const keptForLast = (blocks: readonly Block[]): readonly string[] => {
  const items = itemsOf(blocks).filter(isKnownItem);
  return mainMovements.flatMap((patterns) => {
    const first = items.find(({ exercise }) => patterns.includes(exercise.pattern));
    return first === undefined ? [] : [exerciseKey(first.exercise)];
  });
};
