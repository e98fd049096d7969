// Builds sessions and lets go of them; prints what is left of them: node --expose-gc test/bench/memory-child.mjs
import { buildSession } from "../../dist/index.js";

const sets = [
  {},
  { gym: "compact-gym", minutes: 45 },
  { goal: "strength", minutes: 90 },
  { template: "article-legs-first" },
];
let built = 0;
const build = (count) => {
  for (const end = built + count; built < end; built += 1) {
    buildSession({ ...sets[built % sets.length], seed: String(built) });
  }
};
const heap = () => {
  for (let time = 0; time < 4; time += 1) globalThis.gc();
  return process.memoryUsage().heapUsed;
};

const sessions = 500;
build(1000);
const before = heap();
build(sessions);
console.log(JSON.stringify({ sessions, left: heap() - before, peak: process.resourceUsage().maxRSS * 1024 }));
