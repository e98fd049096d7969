// How fast sessions are built, and what the library costs: npm run build && npm run bench
//
// Machines differ and are shared, so times are also given as ratios to a yardstick that is measured by turns with them.
// `npm run bench -- --only speed` measures one part and prints it; a whole run writes docs/benchmarks.md.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const isBuilt = existsSync(fileURLToPath(new URL("../../dist/index.js", import.meta.url)));
if (!isBuilt) {
  console.error("There is no build to measure: npm run build");
  process.exit(1);
}

const { cold } = await import("./cold.mjs");
const { growth, minutes } = await import("./growth.mjs");
const { memory } = await import("./memory.mjs");
const { optimum } = await import("./optimum.mjs");
const { sizes } = await import("./sizes.mjs");
const { speed } = await import("./speed.mjs");
const { threads } = await import("./threads.mjs");
const { tableText, writeReport } = await import("./report.mjs");

const parts = { speed, growth, minutes, threads, memory, sizes, cold, optimum };
const at = process.argv.indexOf("--only");
const only = at < 0 ? undefined : process.argv[at + 1];
if (only !== undefined && !(only in parts)) {
  console.error(`There is no part "${only}": ${Object.keys(parts).join(", ")}`);
  process.exit(1);
}

const results = [];
for (const [name, part] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  const result = { command: `npm run bench -- --only ${name}`, ...(await part()) };
  console.log(`${result.title}\n\n${tableText(result)}\n`);
  results.push(result);
}
if (only === undefined) writeReport(results);
