import { parentPort } from "node:worker_threads";
import { buildSession } from "../../dist/index.js";
import { yardstick } from "./timing.mjs";

let seed = 0;
const works = {
  sessions: () => {
    seed += 1;
    buildSession({ seed: String(seed) });
  },
  control: () => {
    for (let time = 0; time < 20; time += 1) JSON.parse(JSON.stringify(yardstick));
  },
};

/** Does a kind of work for some time and tells how often. */
parentPort?.on("message", ({ kind, milliseconds }) => {
  const until = performance.now() + milliseconds;
  let done = 0;
  while (performance.now() < until) {
    works[kind]();
    done += 1;
  }
  parentPort?.postMessage(done);
});
