import type { Issue } from "../errors";
import { fieldOf, isRecord, listAt, numberAt, type Path } from "./look-into";
import { makeIssue } from "./make-issue";
import { repeatedTexts } from "./repeats";
import { templateLaws } from "./template-laws";

const daysOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const hourLaws = (days: readonly unknown[], path: Path): Issue[] =>
  days.flatMap((day, at) => {
    const [before, hours] = [numberAt(days[at - 1], "hoursFromStart"), numberAt(day, "hoursFromStart")];
    if (before === undefined || hours === undefined || hours > before) return [];
    const expected = `more than the ${before} hours of the day before it`;
    return [makeIssue({ path: [...path, at, "hoursFromStart"], expected, value: hours })];
  });

const ownTemplateLaws = (days: readonly unknown[], path: Path): Issue[] =>
  days.flatMap((day, at) => {
    const template = fieldOf(day, "template");
    return isRecord(template) ? templateLaws(template, [...path, at, "template"]) : [];
  });

const daysLaws = (days: readonly unknown[], path: Path): Issue[] => [
  ...hourLaws(days, path),
  ...ownTemplateLaws(days, path),
];

const weekLaws = (week: unknown, path: Path): Issue[] => {
  const days = listAt(week, "days");
  return [
    ...daysLaws(days, [...path, "days"]),
    ...listAt(week, "thenWeeks").flatMap((then, at) => {
      const place = [...path, "thenWeeks", at];
      const others = daysOf(then);
      const length = `a list of ${days.length} days, like the first week`;
      const isSame = others.length === days.length || others.length === 0;
      return [
        ...(isSame ? [] : [makeIssue({ path: place, expected: length, value: others, candidates: [] })]),
        ...daysLaws(others, place),
      ];
    }),
  ];
};

/**
 * Problems across the fields of a split: words twice, two weeks of as many days, days out of order, weeks in turn of
 * other lengths.
 */
export const splitLaws = (split: unknown, path: Path): readonly Issue[] => {
  const weeks = listAt(split, "weeks");
  const lengths = weeks.map((week) => listAt(week, "days").length);
  return [
    ...repeatedTexts(listAt(split, "levels"), [...path, "levels"], "a level"),
    ...repeatedTexts(listAt(split, "regions"), [...path, "regions"], "a region"),
    ...weeks.flatMap((week, at) => weekLaws(week, [...path, "weeks", at])),
    ...lengths.flatMap((length, at) => {
      if (length === 0 || lengths.indexOf(length) === at) return [];
      const expected = `another number of days than week ${lengths.indexOf(length)} of the list has`;
      return [makeIssue({ path: [...path, "weeks", at, "days"], expected, value: length })];
    }),
  ];
};
