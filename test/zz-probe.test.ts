import { test } from "vitest";
import { catalog } from "../src/catalog/index";
import { gyms } from "../src/gyms/index";
import { findSetup } from "../src/compile/gym-index";
import { loadOf } from "../src/measure/items";
import { sharedPrimeMovers } from "../src/measure/overlap";
import { buildSession } from "../src/index";

test("load mismatch", () => {
  for (const gym of gyms) for (const exercise of catalog) {
    const setup = findSetup(exercise, gym);
    if (!setup) continue;
    const load = loadOf({ exercise, station: setup.station, role: "main", warmup: [], prescription: { sets: 1, restSeconds: 1, target: { kind: "reps", min: 1, max: 1 } } });
    if (load !== setup.need.load) console.log("MISMATCH", gym.id, exercise.id, setup.station, load, setup.need.load);
  }
});
test("same pattern, no shared prime", () => {
  let n = 0;
  const seen = [];
  for (const a of catalog) for (const b of catalog) if (a.id < b.id && a.hardSet && b.hardSet && a.pattern === b.pattern && a.family !== b.family && sharedPrimeMovers(a, b).length === 0) { n++; seen.push(`${a.pattern}: ${a.id} ${b.id}`); }
  console.log(n, seen.filter((s) => /^(hinge|hip-ext|squat|lunge|leg-press|horiz|vert|shoulder|rear|knee)/.test(s)).slice(0, 60).join("\n"));
});
test("circuits", () => {
  const errors: Record<string, number> = {};
  let n = 0, circ = 0;
  for (const gym of ["commercial", "compact-gym", "dumbbells-and-cables", "home-dumbbell", "bands-travel"] as const)
    for (const goal of ["general", "hypertrophy", "work-capacity", "endurance", "strength"] as const)
      for (const minutes of [20, 25, 30, 40, 50, 60])
        for (const select of ["bestFit", "asListed", "leastOverlap"] as const) {
          n++;
          try {
            const s = buildSession({ gym, goal, minutes, strategies: { pair: "circuits", select } });
            if (s.blocks.some((b) => b.kind === "circuit")) circ++;
          } catch (e) {
            const key = `${(e as Error).name}: ${(e as Error).message}`;
            errors[key] = (errors[key] ?? 0) + 1;
          }
        }
  console.log(n, circ, errors);
}, 600000);
