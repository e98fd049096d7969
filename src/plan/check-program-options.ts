import { stopForSafety } from "../build/parse-options-safety";
import { type Issue, OptionsError } from "../errors";
import { roles } from "../model/vocabulary";
import type { ProgramOptions, Week, WeekOptions } from "../model/week";
import { listIssues } from "../schema/find-issues";
import { fieldOf, isRecord, type Path } from "../schema/look-into";
import { makeIssue, makeKeyIssue } from "../schema/make-issue";
import { takePlain } from "../schema/take-plain";
import { issuesOf } from "./parse-week-options";
import { strategyIssues } from "./progression-of";

const mostWeeks = 52;

const weeksIssues = (weeks: unknown): readonly Issue[] => {
  if (weeks === undefined) return [];
  if (typeof weeks === "number" && Number.isInteger(weeks) && weeks >= 1 && weeks <= mostWeeks) return [];
  return [makeIssue({ path: ["weeks"], expected: `a whole number from 1 to ${mostWeeks}`, value: weeks })];
};

/** A progression for all lifts, or one for each role of some. */
const progressionIssues = (given: unknown): readonly Issue[] => {
  const progression = takePlain(given);
  const path: Path = ["progression"];
  if (!isRecord(progression)) return progression === undefined ? [] : strategyIssues(progression, path);
  const roleWords = `one of the keys ${roles.map((role) => `"${role}"`).join(", ")}`;
  return Object.keys(progression).flatMap((key) => {
    if (!roles.some((role) => role === key)) return [makeKeyIssue(path, key, roleWords)];
    const one = fieldOf(progression, key);
    return one === undefined ? [] : strategyIssues(one, [...path, key]);
  });
};

/** The fields of options, each read once: what a getter gives the next time is not what was checked. */
const readOnce = (options: ProgramOptions): ProgramOptions => {
  try {
    if (isRecord(options)) return { ...options };
  } catch {
    // A getter or a proxy that throws: told below.
  }
  throw new OptionsError([makeIssue({ path: [], expected: "an object", value: options, subject: "options" })]);
};

/**
 * Distrusts the options of a programme: safety first, then everything that is wrong with them at once, what a week
 * takes of them with it.
 *
 * @returns The options, each field read once.
 * @throws {SafetyStopError} when a red flag is reported or a condition is not cleared, whatever else is wrong.
 * @throws {OptionsError} with every problem.
 */
export const checkProgramOptions = (given: ProgramOptions, weekOf: (options: WeekOptions) => Week): ProgramOptions => {
  stopForSafety(given);
  const options = readOnce(given);
  const issues = [...weeksIssues(fieldOf(options, "weeks")), ...progressionIssues(fieldOf(options, "progression"))];
  if (issues.length === 0) return options;
  const { weeks: _weeks, progression: _progression, ...ofWeek } = options;
  throw new OptionsError(listIssues([...issues, ...issuesOf(() => weekOf(ofWeek))], "options"));
};
