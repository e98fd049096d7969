/** The command line of backlegs: the only place that may use Node. */
import { readFileSync } from "node:fs";
import { runCli } from "./cli/run-cli";
import { buildSession, explain, formatPlan } from "./index";

const packageVersion = (): string => {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? "unknown";
};

process.exitCode = runCli(process.argv.slice(2), {
  write: (text) => process.stdout.write(`${text}\n`),
  writeError: (text) => process.stderr.write(`${text}\n`),
  version: packageVersion(),
  library: { buildSession, explain, formatPlan },
});
