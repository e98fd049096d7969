import { type BacklegsError, type Issue, isBacklegsError, type OptionsError } from "../errors";
import type { CliIo, ExitCode } from "./cli-io";
import { buildFlags } from "./flags";

// The library stands beside the command line as a file of its own: its errors are known by their code, not their class.
const isOptionsError = (error: BacklegsError): error is OptionsError => error.code === "options";

const flagOf = ({ path }: Issue): string | undefined => {
  const [first, second] = path;
  const option = first === "strategies" ? second : first;
  return buildFlags.find((flag) => flag.option === option)?.name;
};

const lineOf = (issue: Issue): string => {
  const flag = flagOf(issue);
  return flag === undefined ? issue.message : `--${flag}: ${issue.message}`;
};

/**
 * Writes what went wrong, one problem a line.
 *
 * @param error Anything that was thrown; what is not the library's own is thrown again.
 * @param io Where to write.
 * @returns 2 for bad values, 1 where the request cannot be met or should not be.
 */
export const reportError = (error: unknown, io: CliIo): ExitCode => {
  if (!isBacklegsError(error)) throw error;
  if (isOptionsError(error)) {
    for (const issue of error.issues) io.writeError(lineOf(issue));
    return 2;
  }
  io.writeError(error.message);
  return 1;
};
