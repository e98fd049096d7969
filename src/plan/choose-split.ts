import type { DayTemplate, SplitTemplate } from "../model/split";
import type { Level, Priority, Region } from "../model/vocabulary";
import { countDays, type Days, leastHours, placeDays } from "./place-days";
import type { PlannedDay } from "./planned-day";

/** What the choice of a split depends on. */
export interface SplitWish {
  /** How many days, or which. */
  readonly days: Days;
  /** Which of the weeks that take turns, from 1. */
  readonly weekOfSplit: number;
  /** Training experience. */
  readonly level: Level;
  /** Which region is trained first and most. */
  readonly priority: Priority;
}

/** A split on the days of a week, with what speaks for it. */
export interface PlacedSplit {
  /** The split. */
  readonly split: SplitTemplate;
  /** Its days. */
  readonly days: readonly PlannedDay[];
  /** Weeks that take turns; 1 where every week is the same. */
  readonly turns: number;
  /** Regions that count for the choice. */
  readonly regions: readonly Region[];
  /** Times, at least, that each of them is trained, also in the weeks that follow in turn. */
  readonly times: number;
  /** Hours, at least, between two days of the same region in any of its weeks; infinite where none is trained twice. */
  readonly hours: number;
}

/** More often than this a region gains little from another day. */
const enoughTimes = 2;
/** Hours between two days of the same region that are better than the least. */
const roomyHours = 72;
/** Worth of training each region once more, of roomy days, and cost of a third day of back and legs. */
const worth = { times: 10, roomy: 2, crowded: 5 } as const;

/** Regions that a week should train often: the person's own where they name one, else all large ones. */
const regionsFor = (priority: Priority): readonly Region[] =>
  priority === "balanced" ? ["legs", "back", "chest"] : ["legs", "back"];

const timesOf = (days: readonly PlannedDay[], regions: readonly Region[]): number =>
  Math.min(...regions.map((region) => days.filter(({ template }) => template.regions.includes(region)).length));

const longDays = (days: readonly PlannedDay[]): number =>
  days.filter(({ template: { regions } }) => regions.includes("legs") && regions.includes("back")).length;

const worthOf = ({ days, times, hours }: PlacedSplit): number =>
  worth.times * Math.min(times, enoughTimes) +
  (hours >= roomyHours ? worth.roomy : 0) -
  (days.length > 3 ? worth.crowded * Math.max(0, longDays(days) - enoughTimes) : 0);

const turnsOf = ({ weeks }: SplitTemplate, days: number): number =>
  1 + (weeks.find((week) => week.days.length === days)?.thenWeeks?.length ?? 0);

/**
 * A split on the days of a week.
 *
 * @returns Nothing when it cannot be done on them.
 */
export const placeSplit = (
  split: SplitTemplate,
  { days: on, weekOfSplit, priority }: SplitWish,
  templates: readonly DayTemplate[],
): PlacedSplit | undefined => {
  const days = placeDays(split, on, weekOfSplit, templates);
  if (days === undefined) return undefined;
  const turns = turnsOf(split, countDays(on));
  const weeks = Array.from({ length: turns }, (_, at) => placeDays(split, on, at + 1, templates) ?? days);
  const regions = regionsFor(priority);
  return {
    split,
    days,
    turns,
    regions,
    times: Math.min(...weeks.map((week) => timesOf(week, regions))),
    hours: Math.min(...weeks.map(leastHours)),
  };
};

/**
 * The splits that suit a person's days, best first: how often they train the regions that count, up to twice, how
 * roomy the days are, and then their own order. Those for other levels come last.
 *
 * @returns Empty when no split can be done on these days.
 */
export const rankSplits = (
  splits: readonly SplitTemplate[],
  wish: SplitWish,
  templates: readonly DayTemplate[],
): readonly PlacedSplit[] => {
  const placed = splits.flatMap((split) => placeSplit(split, wish, templates) ?? []);
  const suits = ({ split }: PlacedSplit): number => (split.levels.includes(wish.level) ? 0 : 1);
  return [...placed].sort((a, b) => suits(a) - suits(b) || worthOf(b) - worthOf(a));
};
