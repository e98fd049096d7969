import type { Plan, PlanContext } from "../model/plan";
import type { TextIssue } from "../model/text";
import { readContextPart } from "./read-context";
import type { SourceLine } from "./source-line";

/** What a title line says. */
export interface Title extends Pick<Plan, "title" | "context"> {
  /** Parts of the context that could not be read. */
  readonly issues: readonly TextIssue[];
}

interface Part {
  readonly text: string;
  readonly start: number;
}

/** Parts with commas between, none of them within quotes. */
const partsOf = (text: string, offset: number): readonly Part[] => {
  const ends: number[] = [];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted && sign === "\\") at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === "," && !isQuoted) ends.push(at);
  }
  return [...ends, text.length].map((end, place) => {
    const start = place === 0 ? 0 : (ends[place - 1] ?? 0) + 1;
    const part = text.slice(start, end);
    return { text: part.trim(), start: offset + start + part.length - part.trimStart().length };
  });
};

/** Where the context begins: behind two spaces or more. */
const bracketOf = (raw: string): number => (raw.trimEnd().endsWith(")") ? raw.indexOf("  (") : -1);

/**
 * A heading: the title and the context in round brackets, with two spaces or more before it. Where no part of it can be
 * read, it belongs to the title.
 *
 * @param source A line that begins with `#`.
 */
export const readTitle = ({ raw, line }: SourceLine): Title => {
  const marks = /^\s*#+\s*/.exec(raw)?.[0].length ?? 0;
  const bracket = bracketOf(raw);
  const words = bracket < 0 ? undefined : raw.trimEnd().slice(bracket + 3, -1);
  const parts = words === undefined ? [] : partsOf(words, bracket + 3);
  const read = parts.map((part) => ({ ...part, context: readContextPart(part.text) }));
  const known = read.flatMap(({ context }) => (context === undefined ? [] : [context]));
  const whole = raw.slice(marks).trim();
  if (known.length === 0) return { ...titled(whole), issues: [] };
  const context: Partial<PlanContext> = Object.assign({}, ...known);
  const issues = read
    .filter((part) => part.context === undefined)
    .map(({ text, start }) => ({
      line,
      column: start + 1,
      message: `"${text}" says nothing known of the person or the day.`,
    }));
  return { ...titled(raw.slice(marks, bracket).trim()), context, issues };
};

const titled = (title: string): Pick<Plan, "title"> => (title === "" ? {} : { title });
