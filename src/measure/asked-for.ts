import type { Brief } from "../model/brief";
import type { Item } from "../model/plan";
import { exerciseKey } from "./items";

/** Whether an item is one that the caller locked: it is kept to the letter. */
export const isLocked = (item: Pick<Item, "exercise">, brief: Pick<Brief, "lock">): boolean =>
  brief.lock.some((locked) => exerciseKey(locked.exercise) === exerciseKey(item.exercise));

/** Keys of the exercises that the caller asked for by id: included, locked and named ones. */
export const askedForKeys = (brief: Pick<Brief, "include" | "lock" | "priorityLift">): ReadonlySet<string> =>
  new Set([
    ...brief.include,
    ...brief.lock.map((item) => exerciseKey(item.exercise)),
    ...(brief.priorityLift === undefined ? [] : [brief.priorityLift]),
  ]);
