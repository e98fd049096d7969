import { countOf, type LintedSource, type SourceMessage } from "./linted-source";

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

const placeOf = ({ line, column }: SourceMessage): string => `${line}:${column}`;

const widest = (words: readonly string[]): number => words.reduce((most, { length }) => Math.max(most, length), 0);

const block = ({ path, messages }: LintedSource): readonly string[] => {
  const places = widest(messages.map(placeOf));
  const severities = widest(messages.map(({ severity }) => severity));
  const texts = Math.min(100, widest(messages.map(({ message }) => message)));
  const lines = messages.map(
    (one) =>
      `  ${placeOf(one).padStart(places)}  ${one.severity.padEnd(severities)}  ${one.message.padEnd(texts)}  ${one.ruleId}`,
  );
  return ["", path, ...lines];
};

const fixable = (sources: readonly LintedSource[]): readonly string[] => {
  const count = sources.flatMap(({ messages }) => messages).filter(({ isFixable }) => isFixable).length;
  return count === 0 ? [] : [`  ${counted(count, "problem")} may be mended with --fix.`];
};

/**
 * What was found, as a table a file, with line and column: made to be read.
 *
 * @returns Empty where nothing was found.
 */
export const printStylish = (sources: readonly LintedSource[]): string => {
  const found = sources.filter(({ messages }) => messages.length > 0);
  if (found.length === 0) return "";
  const [errors, warnings, hints] = [countOf(found, "error"), countOf(found, "warning"), countOf(found, "hint")];
  const counts = [counted(errors, "error"), counted(warnings, "warning"), counted(hints, "hint")].join(", ");
  const sign = errors > 0 ? "✖" : warnings > 0 ? "⚠" : "ℹ";
  const all = `${sign} ${counted(errors + warnings + hints, "problem")} (${counts})`;
  return [...found.flatMap(block), "", all, ...fixable(found)].join("\n");
};
