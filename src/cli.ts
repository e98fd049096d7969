/** The command line of backlegs: the only place that may use Node. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import type { FolderEntry } from "./cli/cli-io";
import { runCli } from "./cli/run-cli";
import {
  buildSession,
  dehydrate,
  exercises,
  explain,
  fixPlan,
  formatPlan,
  fullConfig,
  lintPlan,
  lintWeek,
  listRules,
  parseLintConfig,
  parseWeek,
} from "./index";

const packageVersion = (): string => {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? "unknown";
};

const list = (path: string): readonly FolderEntry[] | undefined => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  return readdirSync(path, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    isFolder: entry.isDirectory(),
  }));
};

process.exitCode = runCli(process.argv.slice(2), {
  write: (text) => process.stdout.write(`${text}\n`),
  writeError: (text) => process.stderr.write(`${text}\n`),
  version: packageVersion(),
  files: { read: (path) => readFileSync(path, "utf8"), list, readStdin: () => readFileSync(0, "utf8") },
  library: {
    buildSession,
    dehydrate,
    exercises,
    explain,
    fixPlan,
    formatPlan,
    fullConfig,
    lintPlan,
    lintWeek,
    listRules,
    parseLintConfig,
    parseWeek,
  },
});
