import type { DayTemplate, SplitDay, SplitTemplate } from "../model/split";
import type { Region } from "../model/vocabulary";
import type { Weekday } from "../model/week";
import { hoursBetween, type PlannedDay } from "./planned-day";

/** Days that a week can be trained on: how many, or which, rising. */
export type Days = number | readonly Weekday[];

/** How many days there are. */
export const countDays = (days: Days): number => (typeof days === "number" ? days : days.length);

/** Regions that need their time between two days; arms and trunk are minded muscle by muscle. */
const spacedRegions: readonly Region[] = ["legs", "back", "chest", "shoulders"];

const sharedRegions = (a: DayTemplate, b: DayTemplate): readonly Region[] =>
  spacedRegions.filter((region) => a.regions.includes(region) && b.regions.includes(region));

/** Hours, at least, between two days that train the same region; infinite where no region is trained twice. */
export const leastHours = (days: readonly PlannedDay[]): number => {
  let least = Number.POSITIVE_INFINITY;
  days.forEach((day, at) => {
    for (const other of days.slice(at + 1)) {
      if (sharedRegions(day.template, other.template).length > 0) least = Math.min(least, hoursBetween(day, other));
    }
  });
  return least;
};

/** The template of a split's day. */
const templateOf = ({ template }: SplitDay, templates: readonly DayTemplate[]): DayTemplate => {
  const found = typeof template === "string" ? templates.find(({ id }) => id === template) : template;
  // Options are checked before: a split names templates that there are.
  if (found === undefined) throw new TypeError(`There is no day template "${String(template)}".`);
  return found;
};

const turned = <T>(list: readonly T[], by: number): readonly T[] => [...list.slice(by), ...list.slice(0, by)];

const placed = (days: readonly SplitDay[], on: Days, templates: readonly DayTemplate[]): readonly PlannedDay[] => {
  const weekdays = typeof on === "number" ? [] : on;
  const [first = 1] = weekdays;
  return days.map((day, at) => {
    const weekday = weekdays[at];
    const hours = weekday === undefined ? day.hoursFromStart : 24 * (weekday - first);
    return {
      day: at + 1,
      ...(weekday === undefined ? {} : { weekday }),
      hoursFromStart: hours,
      template: templateOf(day, templates),
    };
  });
};

/**
 * The days of a split on the days of a week, turned by as few days as it takes to keep the split's spacing.
 *
 * @param weekOfSplit Which of the weeks that take turns, from 1.
 * @returns Nothing when the split has no week of so many days, or no turn keeps its spacing.
 */
export const placeDays = (
  split: SplitTemplate,
  on: Days,
  weekOfSplit: number,
  templates: readonly DayTemplate[],
): readonly PlannedDay[] | undefined => {
  const week = split.weeks.find(({ days }) => days.length === countDays(on));
  if (week === undefined) return undefined;
  const turns = [week.days, ...(week.thenWeeks ?? [])];
  const days = turns[(weekOfSplit - 1) % turns.length] ?? week.days;
  const tries = typeof on === "number" ? [0] : days.map((_, at) => at);
  return tries
    .map((by) => placed(turned(days, by), on, templates))
    .find((some) => leastHours(some) >= split.spacingHours);
};
