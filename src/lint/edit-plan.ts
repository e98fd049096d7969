import { mapBlockItems } from "../measure/map-block";
import type { Block, Item, Plan } from "../model/plan";
import type { Prescription } from "../model/prescription";
import type { FindingPlace } from "../model/rule";

/** A plan with one block changed; all else is the same. */
export const withBlock = (plan: Plan, place: number, change: (block: Block) => Block): Plan => ({
  ...plan,
  blocks: plan.blocks.map((block, at) => (at === place ? change(block) : block)),
});

/** A plan with one item changed; all else is the same. */
export const withItem = (plan: Plan, place: FindingPlace, change: (item: Item) => Item): Plan =>
  withBlock(plan, place.block ?? -1, (block) => {
    let at = -1;
    return mapBlockItems(block, (item) => {
      at += 1;
      return at === place.item ? change(item) : item;
    });
  });

/** A plan with the prescription of one item changed; all else is the same. */
export const withPrescription = (
  plan: Plan,
  place: FindingPlace,
  change: (prescription: Prescription) => Prescription,
): Plan => withItem(plan, place, (item) => ({ ...item, prescription: change(item.prescription) }));
