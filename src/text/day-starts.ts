import { type DayName, dayNameOf } from "./day-name";
import { type DayRow, makeDayRows } from "./day-table";
import { readGroupWord } from "./group-word";
import { plainLine } from "./plain-line";
import { withoutSuppression } from "./read-suppressions";
import { readTitle } from "./read-title";
import { isTarget } from "./scan-clauses";
import { isDayStart, isSection, isWeekStart, readWarmup } from "./section-word";
import { plainSigns, type SourceLine } from "./source-line";
import type { Tokens } from "./token";
import { tokenize } from "./tokenize";

/** What begins at a line: a day, with the words that may say its weekdays, or a week. */
export type Start =
  | { readonly kind: "row"; readonly row: DayRow }
  | { readonly kind: "week" }
  | { readonly kind: "day"; readonly tokens: Tokens };

/** A line that may be the title or the name of a day, or the heading of a part of one. */
type Candidate =
  | Start
  | { readonly kind: "part" }
  | { readonly kind: "title"; readonly tokens: Tokens; readonly isSure: boolean; readonly name?: DayName }
  | { readonly kind: "name"; readonly tokens: Tokens; readonly name: DayName };

interface Placed {
  readonly place: number;
  readonly found: Candidate;
}

/** Whether lines hold an exercise. */
export type HasWork = (lines: readonly SourceLine[]) => boolean;

const longestHeading = 200;
const isTitle = ({ raw }: SourceLine): boolean => /^#(?!#)/.test(raw);

/** The words of a row or title that may say weekdays. */
export const wordsIn = (text: string): Tokens =>
  text.length > longestHeading ? [] : tokenize({ raw: text, plain: plainSigns(text) });

/** `# Title  (goal: strength)`: the context says that a session begins. */
const sureTitle = (source: SourceLine): Candidate | undefined => {
  if (!isTitle(source)) return undefined;
  const { title, context, issues } = readTitle(source);
  if (context === undefined && issues.length === 0) return undefined;
  const words = wordsIn(title ?? "");
  return { kind: "title", tokens: isDayStart(words) ? words : [], isSure: true };
};

const isPart = (tokens: Tokens): boolean =>
  isSection(tokens) || readWarmup(tokens, 0) !== undefined || readGroupWord(tokens, 0) !== undefined;

/** `# Title` is a heading whatever it says; any other line is not, where it says what is done. */
const headingOf = (source: SourceLine): Candidate | undefined => {
  if (source.plain.length > longestHeading) return undefined;
  const line = plainLine(source);
  const start = line.tokens.findIndex(({ kind }) => kind !== "sign");
  const tokens = start < 0 ? [] : line.tokens.slice(start);
  const hasTarget = line.stretches.some(({ clauses }) => clauses.some(isTarget));
  if (tokens.length === 0 || (hasTarget && !isTitle(source))) return undefined;
  if (!hasTarget && isWeekStart(tokens)) return { kind: "week" };
  if (!hasTarget && isDayStart(tokens)) return { kind: "day", tokens };
  const name = dayNameOf(tokens);
  if (!isTitle(source)) return name && { kind: "name", tokens, name };
  if (isPart(tokens)) return { kind: "part" };
  return { kind: "title", tokens, isSure: false, ...(name === undefined ? {} : { name }) };
};

const candidatesIn = (lines: readonly SourceLine[]): readonly Placed[] => {
  const rowOf = makeDayRows();
  return lines.flatMap((whole, place): readonly Placed[] => {
    const row = rowOf(whole);
    if (row !== undefined) return row.isNew ? [{ place, found: { kind: "row", row } }] : [];
    const source = withoutSuppression(whole);
    const heading = headingOf(source);
    const found = heading?.kind === "day" || heading?.kind === "week" ? heading : (sureTitle(source) ?? heading);
    return found === undefined ? [] : [{ place, found }];
  });
};

const thirds = ["push", "pull", "legs"] as const;

/**
 * Names are days where two of them say so, or where they are push, pull and legs; else they may be parts of one
 * session.
 */
const areDays = (names: readonly DayName[]): boolean =>
  names.filter(({ isSure }) => isSure).length > 1 ||
  thirds.every((third) => names.some((name) => name.third === third));

/** The lines that days may begin at: titles without a context only where no title of the text is that of a part. */
const likely = (all: readonly Placed[]): readonly Placed[] => {
  const names = all.flatMap(({ found }) => ("name" in found && found.name !== undefined ? [found.name] : []));
  const isNamed = areDays(names);
  const hasParts = all.some(({ found }) => found.kind === "part");
  return all.filter(({ found }) => {
    if (found.kind === "part") return false;
    if (found.kind === "name") return isNamed;
    return found.kind !== "title" || found.isSure || !hasParts || (isNamed && found.name !== undefined);
  });
};

const isTitled = ({ kind }: Candidate): boolean => kind === "title" || kind === "name";

/**
 * Where the days and weeks of a text begin, by the place of the line. A title or a name begins a day where exercises
 * stand below it, but not between another heading of a day and its exercises.
 *
 * @param lines Lines of a text.
 * @param hasWork Whether lines hold an exercise.
 */
export const dayStarts = (lines: readonly SourceLine[], hasWork: HasWork): ReadonlyMap<number, Start> => {
  const starts = new Map<number, Start>();
  const all = likely(candidatesIn(lines));
  const hasTitles = all.some(({ found }) => isTitled(found));
  let isWaiting = false;
  for (const [at, { place, found }] of all.entries()) {
    const isFull = hasTitles && hasWork(lines.slice(place + 1, all[at + 1]?.place));
    if (found.kind === "title" || found.kind === "name") {
      if (isFull && !isWaiting) starts.set(place, { kind: "day", tokens: found.tokens });
      isWaiting &&= !isFull;
    } else if (found.kind !== "part") {
      starts.set(place, found);
      isWaiting = found.kind === "day" && !isFull;
    }
  }
  return starts;
};
