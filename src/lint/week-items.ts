import { isKnownItem, itemsOf } from "../measure/items";
import type { Item, KnownItem } from "../model/plan";
import type { Region } from "../model/vocabulary";
import type { Week } from "../model/week";
import { tires } from "./kinds-of-work";

/** Every item of a week, day by day. */
export const itemsOfWeek = (week: Week): readonly Item[] => week.days.flatMap(({ plan }) => itemsOf(plan.blocks));

/** Every item of a known exercise in a week. */
export const knownItemsOfWeek = (week: Week): readonly KnownItem[] => itemsOfWeek(week).filter(isKnownItem);

/** Whether an unknown exercise of a week may be one for a region: what seems to be missing may be there. */
export const mayHide = (week: Week, region: Region): boolean =>
  itemsOfWeek(week).some(
    ({ exercise }) => "kind" in exercise && (exercise.region === undefined || exercise.region === region),
  );

/** Places of the days that train a region: with work that tires and is of the region first. */
export const daysOf = (week: Week, region: Region): readonly number[] =>
  week.days.flatMap(({ plan }, day) =>
    itemsOf(plan.blocks).some((item) => isKnownItem(item) && item.exercise.regions.includes(region) && tires(item))
      ? [day]
      : [],
  );

/** A number without needless digits. */
export const tidy = (value: number): number => Math.round(value * 100) / 100;
