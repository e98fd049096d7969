import { countOf, type LintedSource } from "./linted-source";

/** What was found as JSON: a list of files with their messages and counts. */
export const printLintJson = (sources: readonly LintedSource[]): string =>
  JSON.stringify(
    sources.map((source) => ({
      filePath: source.path,
      messages: source.messages,
      errorCount: countOf([source], "error"),
      warningCount: countOf([source], "warning"),
      hintCount: countOf([source], "hint"),
      fixableCount: source.messages.filter(({ isFixable }) => isFixable).length,
    })),
    null,
    2,
  );
