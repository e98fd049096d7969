// How fast sessions are built and how long the package takes to load: npm run build && npm run bench
//
// Machines differ and are shared, so what is measured is the time of the processor, garbage collection and compiling
// included, and it is also given as ratios to a yardstick that is measured right beside it: writing the session of
// yardstick.json as JSON. `npm run bench -- --write-yardstick` makes that file anew; a new file
// makes older ratios incomparable, so it stays as it is unless its shape is out of date.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Bench } from "tinybench";
import { optionSets } from "./option-sets.mjs";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const yardstickFile = fileURLToPath(new URL("yardstick.json", import.meta.url));
const yardstickBytes = 8192;
const coldStarts = 41;

const stop = (message) => {
  console.error(message);
  process.exit(1);
};

if (!existsSync(`${projectFolder}/dist/index.js`)) stop("There is no build to measure: npm run build");
const { buildSession } = await import("../../dist/index.js");

/** A session of about 8 kB: a whole one, less the last decisions and then blocks that are too much. */
const writeYardstick = () => {
  const session = JSON.parse(JSON.stringify(buildSession({ minutes: 75 })));
  for (const list of [session.decisions, session.blocks]) {
    while (list.length > 1 && JSON.stringify(session).length > yardstickBytes) list.pop();
  }
  writeFileSync(yardstickFile, `${JSON.stringify(session)}\n`);
  console.log(`yardstick.json: ${JSON.stringify(session).length} characters`);
};

if (process.argv.includes("--write-yardstick")) {
  writeYardstick();
  process.exit(0);
}
if (!existsSync(yardstickFile)) stop("There is no yardstick: npm run bench -- --write-yardstick");
const yardstick = JSON.parse(readFileSync(yardstickFile, "utf8"));

/** Time that the processor has spent on this process, all threads together. */
const processorMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Writings of the yardstick that are measured at once: one alone is about as short as the measuring. */
const writings = 100;

const writeYardsticks = () => {
  for (let writing = 0; writing < writings; writing += 1) JSON.stringify(yardstick);
};

/** Measures one option set and the yardstick one after the other. A seed of its own makes every session a new one. */
const measure = async ([name, options]) => {
  let seed = 0;
  const bench = new Bench({ time: 2000, iterations: 20, warmupTime: 1000, now: processorMilliseconds });
  bench.add("yardstick", writeYardsticks);
  bench.add(name, () => {
    seed += 1;
    return buildSession({ ...options, seed: String(seed) });
  });
  const [stick, built] = (await bench.run()).map(({ result }) => result);
  if (built.error) throw built.error;
  const ratio = (milliseconds) => ((writings * milliseconds) / stick.latency.p50).toFixed(1);
  return {
    name,
    "sessions/s": Number((1000 / built.latency.mean).toFixed(1)),
    "p50 ms": Number(built.latency.p50.toFixed(3)),
    "p99 ms": Number(built.latency.p99.toFixed(3)),
    "p50 / yardstick": Number(ratio(built.latency.p50)),
    "p99 / yardstick": Number(ratio(built.latency.p99)),
  };
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const startMilliseconds = (script) => {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: projectFolder });
  if (status !== 0) throw new Error(`node could not run: ${script}`);
  return performance.now() - start;
};

/** Child processes started in turn, so that a busy moment of the machine hits all of them alike. */
const measureColdStarts = (scripts) => {
  const times = scripts.map(() => []);
  for (let round = 0; round < coldStarts; round += 1) {
    scripts.forEach((script, index) => {
      times[index].push(startMilliseconds(script));
    });
  }
  return times.map(median);
};

const rows = [];
for (const set of optionSets) rows.push(await measure(set));
console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));

const entries = ["index", "core", "schema"];
const [empty, ...loaded] = measureColdStarts(["", ...entries.map((entry) => `import "./dist/${entry}.js";`)]);
const cold = entries.map((entry, index) => [
  `import ${entry}`,
  {
    "ms over an empty script": (loaded[index] - empty).toFixed(1),
    "/ empty script": (loaded[index] / empty).toFixed(2),
  },
]);
console.table(Object.fromEntries(cold));
