import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { projectFolder } from "./entries";
import { listFiles } from "./source-files";

const changedAt = (path: string): number => statSync(`${projectFolder}/${path}`).mtimeMs;

const isFresh = (): boolean => {
  // The command line is written first or last, so the oldest of these is when the build was.
  const built = ["dist/index.js", "dist/index.cjs", "dist/index.d.ts", "dist/schema.d.ts", "dist/cli.js"];
  if (!built.every((path) => existsSync(`${projectFolder}/${path}`))) return false;
  const inputs = ["package.json", "tsup.config.ts", ...listFiles("src").map((path) => `src/${path}`)];
  return Math.min(...built.map(changedAt)) > Math.max(...inputs.map(changedAt));
};

/** Builds the package unless `dist` is younger than everything it is made of. */
export const ensureBuild = (): void => {
  if (!isFresh()) execFileSync("npm", ["run", "build"], { cwd: projectFolder, stdio: "pipe" });
};
