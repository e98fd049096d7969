import type { LintConfig } from "../model/rule";
import type { CliIo, ExitCode } from "./cli-io";
import { findFiles } from "./find-files";
import { type LintFormat, lintFormats } from "./flags";
import { countOf, type LintedSource, lintSource } from "./linted-source";
import { loadConfig } from "./load-config";
import { mendSource } from "./mend-source";
import { type ParsedFlags, suggest } from "./parse-flags";
import { printLintJson } from "./print-lint-json";
import { printSarif } from "./print-sarif";
import { printStylish } from "./print-stylish";

/** What is asked for on the command line. */
interface Wishes {
  readonly paths: readonly string[];
  /** Words that no file matches. */
  readonly lost: readonly string[];
  readonly isStdin: boolean;
  readonly isFix: boolean;
  readonly format: LintFormat;
  readonly maxWarnings: number;
}

const fail = (problems: readonly string[], io: CliIo): ExitCode => {
  for (const problem of problems) io.writeError(problem);
  return 2;
};

const flagProblems = ({ words, values, problems }: ParsedFlags): readonly string[] => {
  const format = values.get("format")?.at(-1) ?? "stylish";
  const isFormat = lintFormats.some((one) => one === format);
  const [isStdin, hasWords] = [values.has("stdin"), words.length > 1];
  const warnings = values.get("max-warnings")?.at(-1) ?? "0";
  return [
    ...problems,
    ...(isFormat
      ? []
      : [`--format must be ${lintFormats.join(", ")}, not "${format}".${suggest(format, lintFormats)}`]),
    ...(/^\d+$/.test(warnings) ? [] : [`--max-warnings must be a whole number, not "${warnings}".`]),
    ...(isStdin && hasWords ? ["Name files, or --stdin, not both."] : []),
    ...(!isStdin && !hasWords && !values.has("print-config") ? ["Name files to check, or --stdin."] : []),
  ];
};

const wishesOf = ({ words, values }: ParsedFlags, io: CliIo): Wishes => {
  const found = words.slice(1).map((word) => ({ word, paths: findFiles(word, io.files) }));
  return {
    paths: [...new Set(found.flatMap(({ paths }) => paths))],
    lost: found.filter(({ paths }) => paths.length === 0).map(({ word }) => word),
    isStdin: values.has("stdin"),
    isFix: values.has("fix"),
    format: lintFormats.find((one) => one === values.get("format")?.at(-1)) ?? "stylish",
    maxWarnings: Number(values.get("max-warnings")?.at(-1) ?? Number.POSITIVE_INFINITY),
  };
};

/** The texts to check by path, or what cannot be read. */
const readAll = ({ paths, isStdin }: Wishes, io: CliIo): readonly (readonly [string, string | undefined])[] =>
  isStdin ? [["<stdin>", io.files.readStdin()]] : paths.map((path) => [path, tryRead(path, io)] as const);

const tryRead = (path: string, io: CliIo): string | undefined => {
  try {
    return io.files.read(path);
  } catch {
    return undefined;
  }
};

const print = (sources: readonly LintedSource[], format: LintFormat, io: CliIo): string => {
  switch (format) {
    case "stylish":
      return printStylish(sources);
    case "json":
      return printLintJson(sources);
    case "sarif":
      return printSarif(sources, io);
  }
};

const verdict = (sources: readonly LintedSource[], { maxWarnings }: Wishes, io: CliIo): ExitCode => {
  const isTooMany = countOf(sources, "warning") > maxWarnings;
  if (isTooMany) io.writeError(`There are more warnings than ${maxWarnings}.`);
  return isTooMany || countOf(sources, "error") > 0 ? 1 : 0;
};

const lintAll = (wishes: Wishes, config: LintConfig, io: CliIo): ExitCode => {
  const texts = readAll(wishes, io);
  const unread = [
    ...wishes.lost.map((word) => `No file matches "${word}".`),
    ...texts.flatMap(([path, text]) => (text === undefined ? [`Cannot read "${path}".`] : [])),
  ];
  if (unread.length > 0) return fail(unread, io);
  if (wishes.isFix && texts.length > 1) return fail(["--fix mends one plan at a time."], io);
  const found = texts.map(([path, text = ""]) => lintSource(path, text, config, io));
  const sources = wishes.isFix ? found.map((source) => mendSource(source, config, io)) : found;
  const report = print(sources, wishes.format, io);
  if (report !== "") (wishes.isFix ? io.writeError : io.write)(report);
  return verdict(sources, wishes, io);
};

/**
 * Checks plans and prints what the rules find.
 *
 * @param parsed The command line.
 * @param io Where to read and write, and the library.
 * @returns 0 without errors, 1 with errors or too many warnings, 2 for bad use.
 */
export const lintCommand = (parsed: ParsedFlags, io: CliIo): ExitCode => {
  const problems = flagProblems(parsed);
  if (problems.length > 0) return fail(problems, io);
  const { config, problems: wrong } = loadConfig(parsed.values.get("config")?.at(-1), io);
  if (config === undefined) return fail(wrong, io);
  if (parsed.values.has("print-config")) {
    io.write(JSON.stringify(io.library.fullConfig(config), null, 2));
    return 0;
  }
  return lintAll(wishesOf(parsed, io), config, io);
};
