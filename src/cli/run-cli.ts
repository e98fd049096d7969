import { buildCommand } from "./build-command";
import type { CliIo, ExitCode } from "./cli-io";
import { buildFlags, commands } from "./flags";
import { helpText } from "./help-text";
import { parseFlags, suggest } from "./parse-flags";

/**
 * The command line as a function.
 *
 * @param argv Arguments without node and script.
 * @param io Where to write, and the library.
 * @returns The exit code.
 */
export const runCli = (argv: readonly string[], io: CliIo): ExitCode => {
  const parsed = parseFlags(argv, buildFlags);
  const [command] = parsed.words;
  if (parsed.values.has("help")) return say(helpText, io);
  if (parsed.values.has("version")) return say(io.version, io);
  switch (command) {
    case "build":
      return buildCommand(parsed, io);
    case undefined:
      io.writeError(helpText);
      return 2;
    default:
      io.writeError(
        `Unknown command "${command}".${suggest(
          command,
          commands.map(({ name }) => name),
        )}`,
      );
      for (const problem of parsed.problems) io.writeError(problem);
      return 2;
  }
};

const say = (text: string, io: CliIo): ExitCode => {
  io.write(text);
  return 0;
};
