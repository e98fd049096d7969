import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { round } from "./rounding.mjs";
import { median } from "./timing.mjs";

const turnMilliseconds = 1000;
const turns = 5;

const rate = async (workers, kind) => {
  const answers = workers.map((worker) => once(worker, "message"));
  for (const worker of workers) worker.postMessage({ kind, milliseconds: turnMilliseconds });
  const done = await Promise.all(answers);
  return done.reduce((sum, [count]) => sum + count, 0);
};

/** How much two threads gain over one: for sessions, and by turns with them for a load that shares nothing. */
export const threads = async () => {
  const workers = [0, 1].map(() => new Worker(new URL("thread-worker.mjs", import.meta.url)));
  const [one] = workers;
  for (const kind of ["sessions", "control"]) await rate(workers, kind);
  const gains = { sessions: [], control: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    for (const kind of ["sessions", "control"])
      gains[kind].push((await rate(workers, kind)) / (await rate([one], kind)));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  const [sessions, control] = [median(gains.sessions), median(gains.control)];
  return {
    title: "Two worker threads",
    text: "What two threads do against one; the control load writes and reads JSON. Each is the median of five turns.",
    head: ["sessions, two threads over one", "control load, two over one", "sessions / control", "goal"],
    rows: [[round(sessions, 2), round(control, 2), round(sessions / control, 2), "0.95"]],
  };
};
