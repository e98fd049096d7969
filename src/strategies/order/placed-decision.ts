import { exerciseKey } from "../../measure/items";
import type { Decision } from "../../model/decision";
import type { Item } from "../../model/plan";
import type { ReasonData } from "../../model/reasons";

/** Where an item stands and why; our default, unless a source says so. */
export const placedDecision = (
  item: Item,
  data: ReasonData["placed"],
  source: Decision["source"] = "default",
): Decision => ({
  stage: "order",
  code: "placed",
  subject: { kind: "exercise", id: exerciseKey(item.exercise) },
  data,
  source,
});
