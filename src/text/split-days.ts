import type { Weekday } from "../model/week";
import { type DayRow, makeDayRows } from "./day-table";
import { plainLine } from "./plain-line";
import { isTarget } from "./scan-clauses";
import { isDayStart, isWeekStart, weekdayOf } from "./section-word";
import { plainSigns, type SourceLine } from "./source-line";
import { isSign, type Tokens } from "./token";
import { tokenize } from "./tokenize";

/** The lines of one day. */
export interface DayLines {
  /** The heading first, where there is one. */
  readonly lines: readonly SourceLine[];
  /** The days of the week that the heading names. */
  readonly weekdays: readonly Weekday[];
  /** The line, from 1, where it begins. */
  readonly start: number;
}

/** A text divided into days. */
export interface DividedWeek {
  /** Lines before the first day. */
  readonly before: readonly SourceLine[];
  /** The days, in the order of the text. */
  readonly days: readonly DayLines[];
  /** Lines of a second week and what follows. */
  readonly behind: readonly SourceLine[];
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const weekdayAt = (tokens: Tokens, at: number): Weekday | undefined => {
  const token = tokens[at];
  const found = token?.kind === "word" ? weekdayOf(token.text) : undefined;
  return weekdays.find((day) => day === found);
};

/** The weekdays of a heading: "Monday", "Mon & Thu", "Mon-Wed-Fri"; "Mon-Fri" is every day between. */
const weekdaysIn = (tokens: Tokens): readonly Weekday[] => {
  const places = tokens.flatMap((_, at) => (weekdayAt(tokens, at) === undefined ? [] : [at]));
  const named = places.flatMap((at) => weekdayAt(tokens, at) ?? []);
  const [first, last] = named;
  const isRange = named.length === 2 && isSign(tokens, (places[0] ?? 0) + 1, "-") && places[1] === (places[0] ?? 0) + 2;
  if (!isRange || first === undefined || last === undefined || first >= last) return [...new Set(named)];
  return weekdays.filter((day) => day >= first && day <= last);
};

/** The weekdays that a row of a table says. */
const weekdaysOf = ({ day }: DayRow): readonly Weekday[] =>
  day.length > longestHeading ? [] : weekdaysIn(tokenize({ raw: day, plain: plainSigns(day) }));

const longestHeading = 200;

/** The tokens of a heading of a day or week. */
const headingOf = (source: SourceLine, isStart: (tokens: Tokens) => boolean): Tokens | undefined => {
  if (source.plain.length > longestHeading) return undefined;
  const line = plainLine(source);
  const start = line.tokens.findIndex(({ kind }) => kind !== "sign");
  const tokens = start < 0 ? [] : line.tokens.slice(start);
  return isStart(tokens) && !line.stretches.some(({ clauses }) => clauses.some(isTarget)) ? tokens : undefined;
};

/**
 * Divides the lines of a text into days.
 *
 * @param lines Lines of a text.
 */
export const splitDays = (lines: readonly SourceLine[]): DividedWeek => {
  const before: SourceLine[] = [];
  const days: (DayLines & { readonly lines: SourceLine[] })[] = [];
  const rowOf = makeDayRows();
  let weeks = 0;
  for (const [place, line] of lines.entries()) {
    const row = rowOf(line);
    if (row !== undefined) {
      if (row.isNew) days.push({ lines: [row.headings, line], weekdays: weekdaysOf(row), start: line.line });
      else (days.at(-1)?.lines ?? before).push(line);
      continue;
    }
    if (headingOf(line, isWeekStart) !== undefined) {
      weeks += 1;
      if (weeks > 1 && days.length > 0) return { before, days, behind: lines.slice(place) };
    }
    const heading = headingOf(line, isDayStart);
    if (heading !== undefined) days.push({ lines: [line], weekdays: weekdaysIn(heading), start: line.line });
    else (days.at(-1)?.lines ?? before).push(line);
  }
  return { before, days, behind: [] };
};
