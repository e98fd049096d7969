import type { Weekday } from "../model/week";
import { dayStarts, type HasWork, wordsIn } from "./day-starts";
import { readSuppressions, withoutSuppression } from "./read-suppressions";
import { weekdayOf } from "./section-word";
import type { SourceLine } from "./source-line";
import { isSign, type Tokens } from "./token";

/** The lines of one day. */
export interface DayLines {
  /** The heading; of a table, that of its columns. */
  readonly heading: SourceLine;
  /** All of its lines, the heading among them. */
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

/** The comments at the end of lines that are about the line behind them go with it. */
const takeComments = (lines: SourceLine[]): readonly SourceLine[] => {
  const isComment = (line: SourceLine): boolean =>
    readSuppressions(line)?.isOfNext === true && withoutSuppression(line).plain.trim() === "";
  const last = [...lines].reverse().findIndex((line) => !isComment(line));
  return lines.splice(last < 0 ? 0 : lines.length - last);
};

/**
 * Divides the lines of a text into days.
 *
 * @param lines Lines of a text.
 * @param hasWork Whether lines hold an exercise.
 */
export const splitDays = (lines: readonly SourceLine[], hasWork: HasWork): DividedWeek => {
  const before: SourceLine[] = [];
  const days: (DayLines & { readonly lines: SourceLine[] })[] = [];
  const starts = dayStarts(lines, hasWork);
  let weeks = 0;
  for (const [place, line] of lines.entries()) {
    const start = starts.get(place);
    const open = days.at(-1)?.lines ?? before;
    if (start?.kind === "week") {
      weeks += 1;
      if (weeks > 1 && days.length > 0) return { before, days, behind: lines.slice(place) };
    }
    if (start?.kind === "row") {
      const { headings: heading, day } = start.row;
      days.push({ heading, lines: [heading, line], weekdays: weekdaysIn(wordsIn(day)), start: line.line });
    } else if (start?.kind === "day") {
      const weekdays = weekdaysIn(start.tokens);
      days.push({ heading: line, lines: [...takeComments(open), line], weekdays, start: line.line });
    } else open.push(line);
  }
  return { before, days, behind: [] };
};
