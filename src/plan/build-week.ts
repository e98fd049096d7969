import { buildPlainly } from "../build/create-builder";
import { saidPriority } from "../build/said-priority";
import { type AnyBacklegsError, InfeasibleError, isBacklegsError } from "../errors";
import { defaultDays } from "../model/defaults";
import type { Session } from "../model/session";
import type { SplitTemplate } from "../model/split";
import type { Week, WeekOptions } from "../model/week";
import { placeSplit, rankSplits, type SplitWish } from "./choose-split";
import { withWeekConflict } from "./explain-infeasible-week";
import { type BuildSession, fillWeek } from "./fill-week";
import { parseWeekOptions } from "./parse-week-options";
import type { Days } from "./place-days";
import { splitDecision } from "./week-decisions";
import type { WeekParts } from "./week-parts";

/** Weekdays in their order; where nothing is said, the usual number, or the fewest that the split has. */
const daysOf = ({ days }: WeekOptions, split: SplitTemplate | undefined): Days => {
  if (typeof days === "object") return [...days].sort((a, b) => a - b);
  if (days !== undefined) return days;
  const counts = split?.weeks.map((week) => week.days.length) ?? [defaultDays];
  return counts.includes(defaultDays) ? defaultDays : (counts[0] ?? defaultDays);
};

const wishOf = (options: WeekOptions, split: SplitTemplate | undefined): SplitWish => ({
  days: daysOf(options, split),
  weekOfSplit: options.weekOfSplit ?? 1,
  level: options.level ?? "intermediate",
  priority: saidPriority(options),
});

const dayWords = (days: Days): string =>
  typeof days === "number" ? `${days} ${days === 1 ? "day" : "days"}` : `weekdays ${days.join(", ")}`;

const chosenWeek = (options: WeekOptions, wish: SplitWish, parts: WeekParts, build: BuildSession): Week<Session> => {
  const [best, ...rivals] = rankSplits(parts.splits, wish, parts.templates);
  if (best === undefined) throw new InfeasibleError(`No split can be done on ${dayWords(wish.days)}.`, [], []);
  return fillWeek(best, options, splitDecision(best, "best", rivals), parts, build);
};

const askedWeek = (
  split: SplitTemplate,
  options: WeekOptions,
  wish: SplitWish,
  parts: WeekParts,
  build: BuildSession,
): Week<Session> => {
  const placed = placeSplit(split, wish, parts.templates);
  if (placed !== undefined) return fillWeek(placed, options, splitDecision(placed, "asked", []), parts, build);
  const counts = split.weeks.map((week) => week.days.length);
  const isOfCount = counts.includes(typeof wish.days === "number" ? wish.days : wish.days.length);
  const why = isOfCount
    ? `leaves less than ${split.spacingHours} hours between two days of the same region on ${dayWords(wish.days)}`
    : `is made for ${counts.join(", ")} days a week, not for ${dayWords(wish.days)}`;
  throw new InfeasibleError(`The split "${split.id}" ${why}.`, [], []);
};

/**
 * Makes a builder of weeks from your own parts: those of a builder of sessions, and splits.
 *
 * @param parts The day templates that the splits name are among its templates.
 * @returns A function from options to a week; it throws what `buildWeek` throws.
 */
export const createWeekBuilder = (parts: WeekParts): ((options?: WeekOptions) => Week<Session>) => {
  // A day that cannot be met is a try of the week: what is in conflict is looked for once, over the options of the
  // week.
  const build: BuildSession = (options) => buildPlainly(options, parts);
  const attempt = (options: WeekOptions): Week<Session> => {
    const split = parseWeekOptions(options, parts);
    const wish = wishOf(options, split);
    return split === undefined
      ? chosenWeek(options, wish, parts, build)
      : askedWeek(split, options, wish, parts, build);
  };
  return (options = {}) => withWeekConflict(options, attempt);
};

/** A week, or why there is none. */
export type SafeWeekResult =
  | {
      /** There is a week. */
      readonly ok: true;
      /** The week. */
      readonly week: Week<Session>;
    }
  | {
      /** There is none. */
      readonly ok: false;
      /** Why there is none. */
      readonly error: AnyBacklegsError;
    };

/** Makes a builder of weeks return the library's own errors; anything else still throws. */
export const makeSafeWeek =
  (build: (options?: WeekOptions) => Week<Session>) =>
  (options: WeekOptions = {}): SafeWeekResult => {
    try {
      return { ok: true, week: build(options) };
    } catch (error) {
      if (isBacklegsError(error)) return { ok: false, error };
      throw error;
    }
  };
