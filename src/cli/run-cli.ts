import { buildCommand } from "./build-command";
import type { CliIo, ExitCode } from "./cli-io";
import { buildFlags, commands, lintFlags } from "./flags";
import { helpText } from "./help-text";
import { lintCommand } from "./lint-command";
import { parseFlags, suggest } from "./parse-flags";

/**
 * The command line as a function.
 *
 * @param argv Arguments without node and script.
 * @param io Where to write, and the library.
 * @returns The exit code.
 */
export const runCli = (argv: readonly string[], io: CliIo): ExitCode => {
  const isLint = argv.find((word) => !word.startsWith("-")) === "lint";
  const parsed = parseFlags(argv, isLint ? lintFlags : buildFlags);
  const [command] = parsed.words;
  if (parsed.values.has("help")) return say(helpText, io);
  if (parsed.values.has("version")) return say(io.version, io);
  switch (command) {
    case "build":
      return buildCommand(parsed, io);
    case "lint":
      return lintCommand(parsed, io);
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
