import { type Issue, OptionsError } from "../errors";
import type { TrainingRecord } from "../model/record";
import { goals, levels, roles } from "../model/vocabulary";
import type { Program, Progression } from "../model/week";
import { calendarDay } from "../schema/calendar-day";
import { listOf } from "../schema/fields";
import { readAs } from "../schema/find-issues";
import { textAt } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { recordSchema } from "../schema/record-schema";
import type { PlannedSession } from "./match-records";
import { readProgression } from "./program-options";
import { type ProgressionSetting, progressionName, strategyIssues } from "./progression-of";
import { trainedRecords } from "./trained-records";

/** An error about one part of what was given. */
export const programIssue = (path: string, expected: string, value: unknown): OptionsError =>
  new OptionsError([makeIssue({ path: [path], expected, value })]);

/** Records without those that were sent twice. */
const withoutCopies = (records: readonly TrainingRecord[]): readonly TrainingRecord[] => [
  ...new Map(records.map((record) => [JSON.stringify(record), record])).values(),
];

/** Records and the day, distrusted; in the order of their days, without what lies after the day or trained nothing. */
export const readPast = (
  records: unknown,
  today: unknown,
): { readonly records: readonly TrainingRecord[]; readonly today: string } => {
  const read = readAs(listOf(recordSchema(), "a list of training records"), records, { at: ["records"] });
  const day = readAs(calendarDay(), today, { at: ["today"] });
  if (!read.ok || !day.ok) {
    const issues: readonly Issue[] = [...(read.ok ? [] : read.issues), ...(day.ok ? [] : day.issues)];
    throw new OptionsError(issues);
  }
  const past = trainedRecords(withoutCopies(read.value)).filter((record) => record.day <= day.value);
  return { records: [...past].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), today: day.value };
};

/** Who a programme was made for. */
export const settingOf = ({ options }: Program): ProgressionSetting => {
  const [goal, level] = [textAt(options, "goal"), textAt(options, "level")];
  return {
    goal: goals.find((word) => word === goal) ?? "general",
    level: levels.find((word) => word === level) ?? "intermediate",
  };
};

/** Whether a value is a list of progressions. */
const isProgressions = (value: unknown): value is readonly Progression[] =>
  Array.isArray(value) && value.every((one, at) => strategyIssues(one, [at]).length === 0);

/**
 * The progression of each role of a programme.
 *
 * @throws {OptionsError} When it names one that nobody gives.
 */
export const progressionsOf = (program: Program, own: unknown) => {
  if (!isProgressions(own)) throw programIssue("progressions", "a list of functions", own);
  const read = readProgression(program, own);
  const missing = roles.find((role) => !read.has(role));
  if (missing === undefined) return read;
  throw programIssue(
    "progressions",
    `the progression that the programme names for ${missing} lifts`,
    own.map((one) => progressionName(one)),
  );
};

/** Every session of a programme, in order. */
export const sessionsOf = ({ weeks }: Program): readonly PlannedSession[] =>
  weeks.flatMap(({ days }, week) => days.map(({ plan }, day) => ({ week, day, plan })));
