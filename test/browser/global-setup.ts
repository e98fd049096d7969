import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { ensureBuild } from "../support/ensure-build";
import { projectFolder } from "../support/entries";
import { cases } from "./cases";

/** Builds the package and lets Node, in a process of its own, say what the browser must say. */
export default (project: TestProject): void => {
  ensureBuild();
  const script = `import { buildSession } from "./dist/index.js";
    console.log(JSON.stringify(${JSON.stringify(cases)}.map((options) => JSON.stringify(buildSession(options)))));`;
  const printed = execFileSync("node", ["--input-type=module", "-e", script], { cwd: projectFolder, encoding: "utf8" });
  project.provide("sessionsOfNode", JSON.parse(printed));
};

declare module "vitest" {
  export interface ProvidedContext {
    sessionsOfNode: readonly string[];
  }
}
