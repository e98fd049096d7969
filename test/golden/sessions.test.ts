import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { contentHash } from "../../src/compile/content-hash";
import { gyms } from "../../src/gyms/index";
import { buildSession } from "../../src/index";
import type { SessionOptions } from "../../src/model/options";
import { goals, levels, priorities } from "../../src/model/vocabulary";
import { formatPlan } from "../../src/text/format-plan";

/**
 * Sessions as they were when somebody last looked at them. When one changes on purpose: UPDATE_GOLDEN=1, read the
 * difference like a coach, and commit it with the change.
 */
const file = fileURLToPath(new URL("sessions.json", import.meta.url));

interface Golden {
  /** Whole sessions, to be read. */
  readonly texts: { readonly [brief: string]: readonly string[] };
  /** Hashes of whole sessions, reasons and notices with them. */
  readonly hashes: { readonly [brief: string]: string };
}

const read: readonly SessionOptions[] = [
  {},
  { priority: "legs", goal: "strength", minutes: 90, sessionsPerWeek: 2, sessionOfWeek: 1 },
  { goal: "work-capacity", minutes: 45, gym: "compact-gym", crowding: "busy", sessionsPerWeek: 1 },
  { goal: "hypertrophy", minutes: 60, gym: "home-barbell", limitations: [{ area: "low-back", status: "history" }] },
  { level: "beginner", minutes: 30, gym: "bodyweight-bar" },
  { template: "article-legs-first" },
];

const at = <T>(list: readonly T[], index: number): T => {
  const value = list[index % list.length];
  if (value === undefined) throw new Error("an empty list");
  return value;
};

/** Six sessions in each gym, so that every goal, level and priority meets every kind of gear. */
const hashed: readonly SessionOptions[] = gyms.flatMap(({ id }, gym) =>
  [20, 30, 45, 60, 75, 120].map(
    (minutes, index): SessionOptions => ({
      gym: id,
      minutes,
      goal: at(goals, gym + index),
      level: at(levels, gym + 2 * index),
      priority: at(priorities, gym + index * index),
      ...(index % 3 === 0 ? { seed: `seed ${index}` } : {}),
      ...(index === 2 ? { crowding: "busy" } : {}),
    }),
  ),
);

const linesOf = (options: SessionOptions): readonly string[] => {
  const session = buildSession(options);
  return [...formatPlan(session).split("\n"), `${session.estimate.seconds} s`];
};
const hashesNow = (): Golden["hashes"] =>
  Object.fromEntries(hashed.map((options) => [JSON.stringify(options), contentHash(buildSession(options))]));
const golden = (): Golden => JSON.parse(readFileSync(file, "utf8"));

/** The mutants of the stages fall to their unit tests; sixty sessions for each of them would take a day. */
const isMutated = (process.env.MUTATED_PLACES ?? "").includes("src/build");

describe.skipIf(isMutated)("golden sessions", () => {
  if (process.env.UPDATE_GOLDEN !== undefined) {
    it("are written down", () => {
      const texts = Object.fromEntries(read.map((options) => [JSON.stringify(options), linesOf(options)]));
      writeFileSync(file, `${JSON.stringify({ texts, hashes: hashesNow() }, null, 2)}\n`);
    });
  }

  // Built in the tests and not before them, so that mutation testing knows which code they run.
  it.each(read.map((options) => [JSON.stringify(options), options] as const))("%s reads as it did", (name, options) => {
    expect(linesOf(options)).toEqual(golden().texts[name]);
  });

  it("are the same bytes as before, in all gyms and for all goals", () => {
    const hashes = hashesNow();
    expect(Object.keys(hashes)).toHaveLength(54);
    expect(hashes).toEqual(golden().hashes);
  });

  it("are the same on the second time", () => {
    for (const options of [...read, ...hashed.slice(0, 6)]) {
      expect(JSON.stringify(buildSession(options))).toBe(JSON.stringify(buildSession(structuredClone(options))));
    }
  });
});
