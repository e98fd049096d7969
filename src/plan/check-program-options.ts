import { stopForSafety } from "../build/parse-options-safety";
import { type Issue, OptionsError } from "../errors";
import { roles } from "../model/vocabulary";
import type { ProgramOptions, Week, WeekOptions } from "../model/week";
import { listIssues } from "../schema/find-issues";
import { fieldOf, isRecord, type Path } from "../schema/look-into";
import { makeIssue, makeKeyIssue } from "../schema/make-issue";
import { issuesOf } from "./parse-week-options";
import { strategyIssues } from "./progression-of";

const mostWeeks = 52;

const weeksIssues = (weeks: unknown): readonly Issue[] => {
  if (weeks === undefined) return [];
  if (typeof weeks === "number" && Number.isInteger(weeks) && weeks >= 1 && weeks <= mostWeeks) return [];
  return [makeIssue({ path: ["weeks"], expected: `a whole number from 1 to ${mostWeeks}`, value: weeks })];
};

const roleWords = `one of the keys ${roles.map((role) => `"${role}"`).join(", ")}`;

/** A progression for all lifts, or one for each role of some. */
const progressionIssues = (progression: unknown): readonly Issue[] => {
  const path: Path = ["progression"];
  if (!isRecord(progression)) return progression === undefined ? [] : strategyIssues(progression, path);
  return Object.keys(progression).flatMap((key) => {
    if (!roles.some((role) => role === key)) return [makeKeyIssue(path, key, roleWords)];
    const one = fieldOf(progression, key);
    return one === undefined ? [] : strategyIssues(one, [...path, key]);
  });
};

/**
 * Distrusts the options of a programme: safety first, then everything that is wrong with them at once, what a week takes
 * of them with it.
 *
 * @throws {SafetyStopError} when a red flag is reported or a condition is not cleared, whatever else is wrong.
 * @throws {OptionsError} with every problem.
 */
export const checkProgramOptions = (options: ProgramOptions, weekOf: (options: WeekOptions) => Week): void => {
  stopForSafety(options);
  if (!isRecord(options)) {
    throw new OptionsError([makeIssue({ path: [], expected: "an object", value: options, subject: "options" })]);
  }
  const issues = [...weeksIssues(fieldOf(options, "weeks")), ...progressionIssues(fieldOf(options, "progression"))];
  if (issues.length === 0) return;
  const { weeks: _weeks, progression: _progression, ...ofWeek } = options;
  throw new OptionsError(listIssues([...issues, ...issuesOf(() => weekOf(ofWeek))], "options"));
};
