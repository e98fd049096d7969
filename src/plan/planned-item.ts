import { isKnownItem, itemsOf } from "../measure/items";
import type { KnownItem } from "../model/plan";
import type { PlannedSession } from "./match-records";

/** A lift in a session as the programme plans it. */
export const plannedItem = (session: PlannedSession | undefined, id: string): KnownItem | undefined =>
  itemsOf(session?.plan.blocks ?? [])
    .filter(isKnownItem)
    .find(({ exercise }) => exercise.id === id);
