import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { round } from "./rounding.mjs";
import { median } from "./timing.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const starts = 41;
const entries = [
  ["index", "12 ms"],
  ["core", ""],
  ["schema", ""],
];

const startMilliseconds = (script) => {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
  if (status !== 0) throw new Error(`node could not run: ${script}`);
  return performance.now() - start;
};

/** What loading the package adds to the start of a process: child processes started by turns with an empty script. */
export const cold = () => {
  const scripts = ["", ...entries.map(([entry]) => `import "./dist/${entry}.js";`)];
  const times = scripts.map(() => []);
  for (let turn = 0; turn < starts; turn += 1) {
    scripts.forEach((script, at) => {
      times[at].push(startMilliseconds(script));
    });
  }
  const [empty, ...loaded] = times.map(median);
  return {
    title: "Cold import",
    text: `Median of ${starts} starts of a process, by turns with an empty script (${round(empty, 0)} ms).`,
    head: ["import", "ms over an empty script", "goal"],
    rows: entries.map(([entry, goal], at) => [`\`dist/${entry}.js\``, round(loaded[at] - empty), goal]),
  };
};
