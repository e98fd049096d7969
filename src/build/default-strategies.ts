import type { DayTemplate } from "../model/split";
import type { Strategies } from "../model/strategy";
import { asPlanned } from "../strategies/fit/as-planned";
import { asListed as orderAsListed } from "../strategies/order/as-listed";
import { unpaired } from "../strategies/pair/unpaired";
import { asWritten } from "../strategies/prescribe/as-written";
import { asListed } from "../strategies/select/as-listed";

const toTheLetter: Strategies = {
  select: asListed,
  prescribe: asWritten,
  order: orderAsListed,
  pair: unpaired,
  fit: asPlanned,
};

/**
 * The strategies of a day when the options name none: a fixed template is kept to the letter, one that names exercises
 * keeps what it wrote of them, any other day uses the builder's own.
 *
 * @param day The day template.
 * @param own The builder's own strategies.
 */
export const defaultStrategies = (day: DayTemplate, own: Strategies): Strategies => {
  if (day.fixed === true) return toTheLetter;
  return day.slots.some((slot) => slot.kind === "exercise") ? { ...own, prescribe: asWritten } : own;
};
