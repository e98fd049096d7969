import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildSession, dehydrate } from "../../dist/index.js";
import { round } from "./rounding.mjs";

const child = fileURLToPath(new URL("memory-child.mjs", import.meta.url));
const million = 1_000_000;
/** Code that the engine makes, and throws away again, as it sees fit is not what sessions leave behind. */
const settled = ["--expose-gc", "--no-opt", "--no-flush-bytecode"];

/** What sessions leave behind in memory, and how large they are when they are kept. */
export const memory = () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...settled, child], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const { sessions, left, peak } = JSON.parse(stdout);
  const session = buildSession();
  const megabytes = (bytes) => `${round(bytes / 1024 / 1024, 0)} MB`;
  return {
    title: "Memory per million sessions",
    text: `Measured on ${sessions} sessions and told for a million. What is left is what a process holds after building sessions and letting go of them, once code is warm and without machine code that the engine adds and drops.`,
    head: ["what", "result"],
    rows: [
      ["left after a million sessions", megabytes((left / sessions) * million)],
      ["most that the process held", megabytes(peak)],
      ["a million sessions kept as JSON", megabytes(JSON.stringify(session).length * million)],
      ["a million sessions kept in the slim form", megabytes(JSON.stringify(dehydrate(session)).length * million)],
    ],
  };
};
