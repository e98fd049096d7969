import type { Exercise } from "../model/exercise";
import type { ParsedSession, ParsedWeek, TextIssue, TextNote } from "../model/text";
import type { Week, WeekDay, Weekday } from "../model/week";
import { requireReadingOptions } from "../schema/require-exercises";
import { hoursOfDays } from "./hours-of-days";
import { makeResolve } from "./look-up";
import type { TextOptions } from "./make-parse-session";
import { wordsOf } from "./note-lines";
import { holdsWork, type ReadOptions, readSession } from "./read-session";
import { readableLines } from "./readable-lines";
import type { SourceLine } from "./source-line";
import { type DayLines, splitDays } from "./split-days";

interface ReadDay {
  readonly parsed: ParsedSession;
  readonly weekdays: readonly Weekday[];
  readonly heading: SourceLine | undefined;
}

const readDay = ({ lines, weekdays, heading }: DayLines, options: ReadOptions): ReadDay => ({
  parsed: readSession(lines, options),
  weekdays,
  heading,
});

const hasWork = ({ parsed }: ReadDay): boolean => parsed.plan.blocks.length > 0;

/** Days with their weekday; a heading that names several stands for each. */
const daysOf = (read: readonly ReadDay[]): readonly Omit<WeekDay, "hoursFromStart">[] =>
  read
    .filter(hasWork)
    .flatMap(({ parsed: { plan }, weekdays }) =>
      weekdays.length === 0 ? [{ plan }] : weekdays.map((weekday) => ({ weekday, plan })),
    );

const notesOf = (lines: readonly SourceLine[]): readonly TextNote[] =>
  lines.flatMap((line) => (line.raw.trim() === "" ? [] : [{ ...wordsOf(line), kind: "note" as const }]));

/** A day without work is a heading, and no day of the week. */
const headingsOf = (read: readonly ReadDay[]): readonly TextNote[] =>
  read.flatMap((day) =>
    hasWork(day) || day.heading === undefined ? [] : [{ ...wordsOf(day.heading), kind: "heading" as const }],
  );

const secondWeek = "A second week begins here: the lines from here on are notes.";
const unsaid = "The text does not say on which days these are; they stand evenly spread.";

const byPlace = (a: { readonly line: number; readonly column: number }, b: typeof a): number =>
  a.line - b.line || a.column - b.column;

/** The headings of a table whose rows are those of several days are read with each of them. */
const unique = (notes: readonly TextNote[]): readonly TextNote[] =>
  notes.filter(({ line, column, kind }, place) => {
    const before = notes[place - 1];
    return before?.line !== line || before.column !== column || before.kind !== kind;
  });

/** A rule is switched off on the lines of a day; above the first of them there is nothing that it holds for. */
const lostComments = ({ plan }: ParsedSession): readonly TextIssue[] =>
  (plan.source?.suppressions ?? []).map(({ line, ruleId }) => ({
    line,
    column: 1,
    message: `${ruleId} is switched off above the first day, where it holds for none; write it at the heading of a day.`,
  }));

const readWeek = (text: string, options: ReadOptions): ParsedWeek => {
  const { lines, issues } = readableLines(text);
  const { before, days, behind } = splitDays(lines, (some) => holdsWork(some, options));
  const head = readSession(before, options);
  const own: readonly ReadDay[] =
    head.plan.blocks.length > 0 ? [{ parsed: head, weekdays: [], heading: undefined }] : [];
  const read = [...own, ...days.map((day) => readDay(day, options))];
  const all = own.length > 0 ? read : [{ parsed: head, weekdays: [], heading: undefined }, ...read];
  const { days: placed, isSaid } = hoursOfDays(daysOf(read));
  const { title, context } = head.plan;
  const week: Week = {
    schema: 1,
    ...(title === undefined || own.length > 0 ? {} : { title }),
    days: placed,
    ...(context === undefined || own.length > 0 ? {} : { context }),
    decisions: [],
    notices: [],
  };
  const more: TextIssue[] = behind[0] === undefined ? [] : [{ line: behind[0].line, column: 1, message: secondWeek }];
  if (own.length === 0) more.push(...lostComments(head));
  if (!isSaid) more.push({ line: days[0]?.heading.line ?? 1, column: 1, message: unsaid });
  return {
    week,
    unresolved: all.flatMap(({ parsed }) => parsed.unresolved),
    details: all.flatMap(({ parsed }) => parsed.details),
    issues: [...issues, ...more, ...all.flatMap(({ parsed }) => parsed.issues)].sort(byPlace),
    notes: unique(
      [...all.flatMap(({ parsed }) => parsed.notes), ...headingsOf(read), ...notesOf(behind)].sort(byPlace),
    ),
  };
};

/**
 * A reader of weeks that knows a catalogue. Days begin at headings: "Monday", "Day 2 (Thu)", "Workout A", "# Lower
 * power".
 *
 * @param parts The catalogue whose names it knows.
 * @returns A function from a text to what was read of it; it never throws on a text, and an OptionsError on anything
 * else or on options that are none.
 */
export const makeParseWeek =
  (parts: { readonly exercises: readonly Exercise[] }) =>
  (text: string, options: TextOptions = {}): ParsedWeek => {
    requireReadingOptions(options);
    return readWeek(text, {
      resolve: makeResolve(options.exercises ?? parts.exercises),
      ...(options.loadUnit === undefined ? {} : { loadUnit: options.loadUnit }),
    });
  };
