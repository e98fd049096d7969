import type { Parts } from "../build/parts";
import { OptionsError } from "../errors";
import type { Session } from "../model/session";
import type { Program, Week, WeekOptions } from "../model/week";
import { makeIssue } from "../schema/make-issue";
import { isSession } from "./is-session";
import { type RotatedDays, rotateDays } from "./rotate-week";

/** A kind of week of a programme: most have one, a split whose weeks take turns has several. */
export interface WeekKind extends RotatedDays {
  /** The week as it is built. */
  readonly base: Week;
  /** Its sessions, for the first and every second stretch; the other ones have small lifts that took turns. */
  readonly first: readonly Session[];
}

/** What a programme is made by. */
export interface ProgramParts extends Parts {
  /** Builds the weeks that a programme is made from. */
  readonly weekOf: (options: WeekOptions) => Week;
}

const sessionsOf = ({ days }: Week): readonly Session[] => {
  const sessions = days.map(({ plan }) => plan).filter(isSession);
  if (sessions.length === days.length) return sessions;
  throw new OptionsError([
    makeIssue({ path: ["weekOf"], expected: "a week of sessions that buildSession made", value: "other plans" }),
  ]);
};

const countOf = ({ decisions }: Week): number => {
  const [chosen] = decisions.flatMap((decision) => (decision.code === "split-chosen" ? [decision.data] : []));
  return chosen?.turns ?? 1;
};

/**
 * The kinds of week of a programme, each built once.
 *
 * @param limits How many weeks there are, and whether there is a second stretch for which small lifts take turns.
 */
export const weekKinds = (
  options: WeekOptions,
  source: ProgramParts,
  { weeks, isLong }: { readonly weeks: number; readonly isLong: boolean },
): readonly WeekKind[] => {
  const from = options.weekOfSplit ?? 1;
  const one = source.weekOf(options);
  const count = countOf(one);
  const others = Array.from({ length: Math.min(count, weeks) - 1 }, (_, at) =>
    source.weekOf({ ...options, weekOfSplit: ((from + at) % count) + 1 }),
  );
  return [one, ...others].map((base) => {
    const first = sessionsOf(base);
    return { base, first, ...(isLong ? rotateDays(first, source) : { sessions: first, rotations: [] }) };
  });
};

/** How many kinds of week a programme has: the first week of each is kept as it was built. */
export const countKinds = ({ weeks }: Program): number => {
  const built = weeks.findIndex(({ days }) => !days.every(({ plan }) => isSession(plan)));
  return built === -1 ? weeks.length : Math.max(1, built);
};
