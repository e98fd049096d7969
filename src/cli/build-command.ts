import { isBacklegsError } from "../errors";
import type { Session } from "../model/session";
import type { CliIo, ExitCode } from "./cli-io";
import { type Format, formats } from "./flags";
import { type ParsedFlags, suggest } from "./parse-flags";
import { printMarkdown } from "./print-markdown";
import { printSession } from "./print-session";
import { type ReadOptions, readOptions } from "./read-options";
import { reportError } from "./report-error";

/** A red flag or a condition that is not cleared wins over every other problem of a command line. */
const safetyStop = ({ redFlags = [], screening = [] }: ReadOptions["options"], io: CliIo): ExitCode | undefined => {
  try {
    io.library.buildSession({ redFlags, screening });
    return undefined;
  } catch (error) {
    return isBacklegsError(error) && error.code === "safety-stop" ? reportError(error, io) : undefined;
  }
};

/**
 * Builds a session and prints it.
 *
 * @param parsed The command line, without problems of its own.
 * @param io Where to write, and the library.
 */
export const buildCommand = ({ words, values, problems }: ParsedFlags, io: CliIo): ExitCode => {
  const written = values.get("format")?.at(-1) ?? "text";
  const format = formats.find((one) => one === written);
  const { options, problems: wrongValues } = readOptions(values);
  const all = [
    ...problems,
    ...words.slice(1).map((word) => `Unexpected word "${word}".`),
    ...(format === undefined
      ? [`--format must be ${formats.join(", ")}, not "${written}".${suggest(written, formats)}`]
      : []),
    ...wrongValues,
  ];
  const stop = all.length === 0 ? undefined : safetyStop(options, io);
  if (stop !== undefined) return stop;
  if (format === undefined || all.length > 0) {
    for (const problem of all) io.writeError(problem);
    return 2;
  }
  try {
    const session = io.library.buildSession(options);
    io.write(print(session, format, values.has("why"), io));
    return 0;
  } catch (error) {
    return reportError(error, io);
  }
};

const print = (session: Session, format: Format, wantsWhy: boolean, { library }: CliIo): string => {
  const why = wantsWhy ? library.explain(session) : [];
  switch (format) {
    case "json":
      return JSON.stringify(session, null, 2);
    case "markdown":
      return printMarkdown(session, why);
    case "text":
      return printSession(session, why, library);
  }
};
