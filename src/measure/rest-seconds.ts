import {
  changeSeconds,
  restOfCompound,
  restOfHeavyLift,
  restOfIsolation,
  roundRestCompound,
  roundRestIsolation,
} from "../model/defaults";
import type { Block, Item } from "../model/plan";
import { isHeavyLift } from "./heavy-lift";
import { isIsolation } from "./items";

/** Rest after each set in seconds: as it is written, else the default of its kind of lift. */
export const restSecondsOf = (item: Item): number => {
  const { restSeconds } = item.prescription;
  if (restSeconds !== undefined) return restSeconds;
  if (isHeavyLift(item)) return restOfHeavyLift;
  return isIsolation(item) ? restOfIsolation : restOfCompound;
};

/** Rest after each round in seconds: as it is written, else 120 with a compound in it and 90 without. */
export const roundRestSecondsOf = (block: Exclude<Block, { kind: "straight" }>): number => {
  if (block.restSeconds !== undefined) return block.restSeconds;
  return block.items.every(isIsolation) ? roundRestIsolation : roundRestCompound;
};

/** Seconds from one exercise of a round to the next: as it is written, else 10. */
export const changeSecondsOf = (block: Exclude<Block, { kind: "straight" }>): number =>
  block.changeSeconds ?? changeSeconds;
