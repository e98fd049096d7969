import type { Issue } from "../errors";
import { defaultDays } from "../model/defaults";
import { fieldOf, listAt, numberAt } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { printValue } from "../schema/print-value";

/** A number that stands a second time in a list. */
const isRepeated = (list: readonly unknown[], at: number): boolean =>
  typeof list[at] === "number" && list.indexOf(list[at]) < at;

const dayLaws = (options: unknown): Issue[] => {
  const days = listAt(options, "days");
  return days.flatMap((day, at) =>
    isRepeated(days, at)
      ? [makeIssue({ path: ["days", at], expected: "a weekday that is there once", value: day, candidates: [] })]
      : [],
  );
};

const placeIssue = (entry: unknown, at: number, days: unknown): Issue[] => {
  const [day, weekday] = [numberAt(entry, "day"), numberAt(entry, "weekday")];
  const path = ["perDay", at];
  if (day !== undefined && weekday !== undefined) {
    return [makeIssue({ path: [...path, "day"], expected: "left out beside `weekday`", value: day })];
  }
  if (weekday !== undefined && !Array.isArray(days)) {
    const expected = "a `day` from 1, or `days` as a list of weekdays";
    return [makeIssue({ path: [...path, "weekday"], expected, value: weekday })];
  }
  if (weekday !== undefined && Array.isArray(days) && !days.includes(weekday)) {
    const expected = `one of the weekdays of \`days\` (${days.map(printValue).join(", ")})`;
    return [makeIssue({ path: [...path, "weekday"], expected, value: weekday })];
  }
  const count = Array.isArray(days) ? days.length : typeof days === "number" ? days : undefined;
  if (day !== undefined && day > (count ?? defaultDays)) {
    return [
      makeIssue({
        path: [...path, "day"],
        expected: `at most the ${count ?? defaultDays} days of the week`,
        value: day,
      }),
    ];
  }
  return day === undefined && weekday === undefined
    ? [makeIssue({ path: [...path, "day"], expected: "a `day` from 1, or a `weekday`", value: undefined })]
    : [];
};

const repeatIssues = (entries: readonly unknown[], key: "day" | "weekday"): Issue[] => {
  const values = entries.map((entry) => fieldOf(entry, key));
  return values.flatMap((value, at) =>
    isRepeated(values, at)
      ? [makeIssue({ path: ["perDay", at, key], expected: `a ${key} that is there once`, value })]
      : [],
  );
};

const perDayLaws = (options: unknown): Issue[] => {
  const entries = listAt(options, "perDay");
  return [
    ...entries.flatMap((entry, at) => placeIssue(entry, at, fieldOf(options, "days"))),
    ...repeatIssues(entries, "day"),
    ...repeatIssues(entries, "weekday"),
  ];
};

/**
 * Problems across the fields of week options, apart from those that need the parts or hold for sessions too.
 *
 * @param options Plain data that may be anything.
 */
export const weekOptionLaws = (options: unknown): readonly Issue[] => [...dayLaws(options), ...perDayLaws(options)];
