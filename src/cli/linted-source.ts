import { findJson } from "../fix/find-json";
import { readWrittenPlan } from "../fix/read-written-plan";
import { readingHints } from "../fix/reading-hints";
import type { Plan } from "../model/plan";
import type { LintConfig, Severity, Violation } from "../model/rule";
import type { Week } from "../model/week";
import type { CliIo } from "./cli-io";

/** Something that was found in a file. */
export interface SourceMessage {
  /** Id of the rule. */
  readonly ruleId: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What it says. */
  readonly message: string;
  /** Line, from 1; 1 where the whole is meant. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
  /** Whether there is a fix. */
  readonly isFixable: boolean;
}

/** A file with what was found in it. */
export interface LintedSource {
  /** Its path, or `<stdin>`. */
  readonly path: string;
  /** The plan, where it could be read. */
  readonly plan?: Plan;
  /** The week, where the text holds several days. */
  readonly week?: Week;
  /** Whether it is JSON. */
  readonly isJson: boolean;
  /** What was found, by line. */
  readonly messages: readonly SourceMessage[];
  /** What could not be understood of its text; no fix mends that. */
  readonly hints: readonly Violation[];
  /** Lines of which nothing could be read, as they were written. */
  readonly unreadLines: readonly string[];
}

/** Id that a file is reported under which is no plan. */
const unreadableId = "unreadable-plan";

const messageOf = ({ ruleId, severity, message, at, fix }: Violation): SourceMessage => ({
  ruleId,
  severity,
  message,
  line: at?.line ?? 1,
  column: at?.column ?? 1,
  isFixable: fix !== undefined,
});

const unreadable = (message: string): SourceMessage => ({
  ruleId: unreadableId,
  severity: "error",
  message,
  line: 1,
  column: 1,
  isFixable: false,
});

const byPlace = (a: SourceMessage, b: SourceMessage): number => a.line - b.line || a.column - b.column;

/** Messages of violations, by line and column. */
export const messagesOf = (violations: readonly Violation[]): readonly SourceMessage[] =>
  violations.map(messageOf).sort(byPlace);

/** Lines that hold no item and that something is said of: they would be lost where a plan is printed anew. */
const unreadLinesOf = (text: string, hints: readonly Violation[], plans: readonly Plan[]): readonly string[] => {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  const read = new Set(plans.flatMap(({ source }) => source?.positions ?? []).map(({ line }) => line));
  const told = new Set(hints.map(({ at }) => at?.line ?? 0));
  return lines.filter((line, at) => told.has(at + 1) && !read.has(at + 1) && !/^\s*#/u.test(line));
};

/** Checks a text that holds several days as the week that it is; nothing where it holds one. */
const lintDays = (path: string, text: string, config: LintConfig, io: CliIo): LintedSource | undefined => {
  const held = findJson(text);
  if (held.kind !== "text") return undefined;
  const read = io.library.parseWeek(held.text);
  if (read.week.days.length < 2) return undefined;
  const hints = readingHints(read);
  const unreadLines = unreadLinesOf(
    held.text,
    hints,
    read.week.days.map(({ plan }) => plan),
  );
  const messages = messagesOf([...io.library.lintWeek(read.week, config), ...hints]);
  return { path, week: read.week, isJson: false, messages, hints, unreadLines };
};

/** Checks the text of one file: a plan, or the days of a week. */
export const lintSource = (path: string, text: string, config: LintConfig, io: CliIo): LintedSource => {
  const days = lintDays(path, text, config, io);
  if (days !== undefined) return days;
  const { plan, problems, hints } = readWrittenPlan(text, io.library.exercises);
  const violations = plan === undefined ? [] : [...io.library.lintPlan(plan, config), ...hints];
  const messages = [...problems.map(({ message }) => unreadable(message)), ...messagesOf(violations)];
  const isJson = /^\s*[[{]/.test(text);
  const unreadLines = plan === undefined || isJson ? [] : unreadLinesOf(text, hints, [plan]);
  return { path, isJson, messages, hints, unreadLines, ...(plan === undefined ? {} : { plan }) };
};

/** How many messages of a severity sources have. */
export const countOf = (sources: readonly LintedSource[], severity: Severity): number =>
  sources.flatMap(({ messages }) => messages).filter((message) => message.severity === severity).length;
