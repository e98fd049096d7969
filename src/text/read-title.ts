import type { Plan, PlanContext } from "../model/plan";
import type { TextIssue } from "../model/text";
import { type ContextPart, readContextPart } from "./read-context";
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

/** Where a bracket may open: behind a space. */
const opening = /\s\(/g;

/** Whether a bracket closes within words, outside of quotes. */
const isClosed = (words: string): boolean => words.replace(/"(?:[^"\\]|\\.)*"/g, "").includes(")");

interface ReadPart extends Part {
  readonly read: ContextPart;
}

/** Behind a title that ends in what reads as a context and is not one. */
const emptyBracket = /\s{2}\(\)$/;

/** The bracket at the end of a line, where a part of it is clearly of a context. */
const contextIn = (raw: string): { readonly start: number; readonly parts: readonly ReadPart[] } | undefined => {
  const line = raw.trimEnd();
  if (!line.endsWith(")")) return undefined;
  const empty = line.search(emptyBracket);
  if (empty >= 0) return { start: empty, parts: [] };
  for (const { index } of line.matchAll(opening)) {
    const words = line.slice(index + 2, -1);
    if (isClosed(words)) continue;
    const parts = partsOf(words, index + 2).map((part) => ({ ...part, read: readContextPart(part.text) }));
    if (parts.some(({ read }) => read.isSure)) return { start: index, parts };
  }
  return undefined;
};

const issueOf = ({ text, start, read: { offer } }: ReadPart, line: number): TextIssue => ({
  line,
  column: start + 1,
  message: `"${text}" says nothing known of the person or the day.${offer === undefined ? "" : ` Did you mean "${offer}"?`}`,
});

/**
 * A heading: the title and the context in round brackets. Where no part of them is clearly of a context, they belong to
 * the title.
 *
 * @param source A line that begins with `#`.
 */
export const readTitle = ({ raw, line }: SourceLine): Title => {
  const marks = /^\s*#+\s*/.exec(raw)?.[0].length ?? 0;
  const found = contextIn(raw);
  if (found === undefined) return { ...titled(raw.slice(marks).trim()), issues: [] };
  const known = found.parts.flatMap(({ read }) => (read.context === undefined ? [] : [read.context]));
  const context: Partial<PlanContext> = Object.assign({}, ...known);
  return {
    ...titled(raw.slice(marks, found.start).trim()),
    ...(known.length === 0 ? {} : { context }),
    issues: found.parts.filter(({ read }) => read.context === undefined).map((part) => issueOf(part, line)),
  };
};

const titled = (title: string): Pick<Plan, "title"> => (title === "" ? {} : { title });
