import { exerciseKey, isKnownItem } from "../measure/items";
import { percentOfOneRepMax } from "../measure/percent-of-max";
import { isLightItem } from "../measure/superset-times";
import { workSetsOf } from "../measure/work-sets";
import type { Block, Item } from "../model/plan";
import type { Program } from "../model/week";

/** A lift on its day in one week of a programme. */
export interface WeekLift {
  /** Place of the week. */
  readonly week: number;
  /** Place of the day. */
  readonly day: number;
  /** Place of the block. */
  readonly block: number;
  /** Place of the item. */
  readonly item: number;
  /** The item. */
  readonly done: Item;
  /** Its block. */
  readonly inBlock: Block;
}

/** The rest after a set, or after the round, where it is written. */
export const writtenRest = ({ done, inBlock }: WeekLift): number | undefined =>
  inBlock.kind === "straight" ? done.prescription.restSeconds : inBlock.restSeconds;

/** Whether a lift and all that is done by turns with it is isolation or machine work. */
export const isLightWork = ({ inBlock }: WeekLift): boolean => inBlock.items.every(isLightItem);

/** The heaviest load of its working sets in kilograms, where it is written. */
export const topKg = ({ done }: WeekLift): number | undefined => {
  const loads = workSetsOf(done.prescription).flatMap(({ load }) => (load === undefined ? [] : [load.kg]));
  return loads.length === 0 ? undefined : Math.max(...loads);
};

/** The highest percentage of 1RM of its working sets, where it is written. */
export const topPercent = ({ done }: WeekLift): number | undefined => {
  const percents = workSetsOf(done.prescription).flatMap(({ effort }) => {
    const percent = effort?.kind === "percent" ? percentOfOneRepMax(effort) : undefined;
    return percent === undefined ? [] : [percent];
  });
  return percents.length === 0 ? undefined : Math.max(...percents);
};

/** What it aims at, as one word: lifts of the same reps can be compared by their loads. */
export const targetsOf = ({ done }: WeekLift): string =>
  JSON.stringify(workSetsOf(done.prescription).map(({ target }) => target));

/** Every known lift of a programme, with the weeks in which it comes up on the same day in order. */
export const liftsOverWeeks = ({ weeks }: Program): readonly (readonly WeekLift[])[] => {
  const lifts = new Map<string, WeekLift[]>();
  for (const [week, { days }] of weeks.entries()) {
    for (const [day, { plan }] of days.entries()) {
      const seen = new Map<string, number>();
      for (const [block, inBlock] of plan.blocks.entries()) {
        for (const [item, done] of inBlock.items.entries()) {
          if (!isKnownItem(done)) continue;
          const id = exerciseKey(done.exercise);
          const time = seen.get(id) ?? 0;
          seen.set(id, time + 1);
          const key = `${day} ${id} ${time}`;
          lifts.set(key, [...(lifts.get(key) ?? []), { week, day, block, item, done, inBlock }]);
        }
      }
    }
  }
  return [...lifts.values()];
};

/** Where a lift stands. */
export const placeOf = ({ week, day, block, item }: WeekLift) => ({ week, day, block, item });
