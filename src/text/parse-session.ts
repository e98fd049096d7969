import type { Exercise } from "../model/exercise";
import type { PlanContext, Suppression } from "../model/plan";
import type { ParsedSession, TextIssue, TextNote } from "../model/text";
import type { Entry } from "./entry";
import { makeLookUp, makeResolve } from "./look-up";
import { type EntryGroup, makeBlocks } from "./make-blocks";
import { readEntry } from "./read-entry";
import { readRamp } from "./read-ramp";
import { readSuppressions } from "./read-suppressions";
import { readTitle } from "./read-title";
import { type SourceLine, sourceLines } from "./source-line";
import { tokenize } from "./tokenize";

/**
 * Reads the session that a text describes.
 *
 * @param text Any text.
 * @param exercises The catalogue of names.
 */
export const readSession = (text: string, exercises: readonly Exercise[]): ParsedSession => {
  const notes: TextNote[] = [];
  const issues: TextIssue[] = [];
  const suppressions: Suppression[] = [];
  const entries: Entry[] = [];
  let title: string | undefined;
  let context: Partial<PlanContext> | undefined;
  let isTitled = false;
  let waiting: Suppression[] = [];
  for (const whole of sourceLines(text)) {
    const comment = readSuppressions(whole);
    const cut =
      comment === undefined
        ? whole
        : { ...whole, raw: whole.raw.slice(0, comment.start), plain: whole.plain.slice(0, comment.start) };
    if (comment !== undefined) {
      const { ruleIds, reason, isOfNext } = comment;
      const found = ruleIds.map((ruleId) => ({ ruleId, reason, line: whole.line }));
      if (isOfNext) waiting.push(...found);
      else suppressions.push(...found);
    }
    if (cut.plain.trim() === "") continue;
    if (waiting.length > 0 && !(comment?.isOfNext ?? false)) {
      suppressions.push(...waiting.map((one) => ({ ...one, line: whole.line })));
      waiting = [];
    }
    if (cut.plain.trimStart().startsWith("#")) {
      const heading = readTitle(cut);
      issues.push(...heading.issues);
      if (!isTitled && entries.length === 0) {
        isTitled = true;
        title = heading.title;
        context = heading.context;
      } else notes.push(noteOf(cut, "heading"));
      continue;
    }
    const tokens = tokenize(cut);
    const last = entries.at(-1);
    if (tokens[0]?.text === "ramp" && last !== undefined) {
      const ramp = readRamp(tokens, 1);
      if (ramp !== undefined && ramp.next === tokens.length) {
        entries.push({ ...(entries.pop() ?? last), warmup: [...last.warmup, ...ramp.value] });
        continue;
      }
    }
    const entry = readEntry(cut, tokens);
    if (entry === undefined) {
      notes.push(noteOf(cut, "note"));
      continue;
    }
    entries.push(entry.entry);
    notes.push(
      ...entry.rest.map(({ text: words, start }) => ({
        line: whole.line,
        column: start + 1,
        text: words,
        kind: "note" as const,
      })),
    );
  }
  const made = makeBlocks(groupsOf(entries), makeLookUp(makeResolve(exercises)));
  return {
    plan: {
      ...(title === undefined ? {} : { title }),
      blocks: made.blocks,
      ...(context === undefined ? {} : { context }),
      source: { positions: made.positions, suppressions },
    },
    unresolved: made.unresolved,
    issues: [...issues, ...made.issues],
    notes,
  };
};

const noteOf = ({ raw, line }: SourceLine, kind: TextNote["kind"]): TextNote => ({
  line,
  column: raw.length - raw.trimStart().length + 1,
  text: raw.trim(),
  kind,
});

const groupsOf = (entries: readonly Entry[]): readonly EntryGroup[] => {
  const groups: { entries: Entry[] }[] = [];
  let label: string | undefined;
  for (const entry of entries) {
    const own = entry.label?.group;
    if (own !== undefined && own === label) groups.at(-1)?.entries.push(entry);
    else groups.push({ entries: [entry] });
    label = own;
  }
  return groups;
};
