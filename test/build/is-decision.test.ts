import { describe, expect, it } from "vitest";
import { explain } from "../../src/build/explain";
import { isDecision } from "../../src/build/is-decision";
import { nunes2021 } from "../../src/model/citations";
import type { ReasonCode, ReasonData } from "../../src/model/reasons";

const target = { kind: "reps", min: 5, max: 8 } as const;

/** Data of each reason. */
const samples: { readonly [C in ReasonCode]: ReasonData[C] } = {
  "gear-missing": { gym: "home", exercises: ["a"] },
  "limitation-excluded": { area: "knee", status: "history", cap: 2, exercises: ["a"] },
  "lying-excluded": { condition: "pregnant", exercises: ["a"] },
  "level-excluded": { level: "beginner", exercises: ["a"] },
  "option-excluded": { exercises: ["a"] },
  "light-day-excluded": { exercises: ["a"] },
  "accent-excluded": { region: "legs", exercises: ["a"] },
  "slot-filled": { slot: "calf", score: 1.5, rivals: [] },
  "slot-empty": { slot: "calf", why: "limits" },
  included: { option: "lock" },
  outranked: { instead: "a", lost: 1, part: "effort" },
  "no-room": { why: "limits" },
  "no-slot": { template: "day" },
  "caller-overrides": { rule: "overlap", option: "template" },
  "trained-lately": { exercises: ["lat-pulldown"], days: 10 },
  "muscles-tired": { muscles: ["quads"], most: 2, days: 2 },
  "week-lacks": { muscles: ["lats"] },
  optimum: { proven: false, nodes: 5000, worth: 20.5, gap: 0.2, why: "limit" },
  "day-kind": { kind: "light", sessionOfWeek: 2 },
  "region-not-trained": { region: "legs", why: "gear" },
  prescribed: {
    goal: "general",
    role: "main",
    sets: 3,
    target,
    effort: { kind: "rir", min: 1, max: 2 },
    restSeconds: 90,
  },
  "load-limited": { loadability: 1 },
  slowed: { eccentricSeconds: 4, because: "cable-hinge" },
  "effort-capped": { limitations: [{ area: "low-back", status: "current" }], conditions: ["pregnant"], rir: 3 },
  "as-written": { sets: 4 },
  placed: { position: 0, by: "mine", reason: "so" },
  arrangement: { arrangement: "sequential", why: "pump" },
  spaced: { from: 3, to: 1, because: "grip" },
  ramp: { sets: 2, warm: false },
  paired: { with: ["b"], type: "antagonists", savesSeconds: 60, changeSeconds: 10 },
  "left-straight": { why: "asked" },
  "cut-exercise": { why: "redundant" },
  "cut-sets": { from: 4, to: 3 },
  "cut-rest": { from: 120, to: 90 },
  "added-sets": { from: 3, to: 4 },
  "named-lift-sets": { sets: 4, from: ["a"] },
  "added-rest": { from: 90, to: 120 },
  "ends-early": { spareSeconds: 300, caps: ["sets"] },
  loaded: {
    kg: 100,
    unit: "lb",
    from: "1rm",
    confidence: "low",
    sessions: 1,
    daysAgo: 3,
    oneRepMaxKg: 130,
    percent: 77,
  },
  progressed: { by: "linear", move: "up", unit: "kg", kg: 102.5, fromKg: 100 },
  "load-rounded": { by: "steady", unit: "kg", fromKg: 61.3, kg: 60 },
  "easy-week": { week: 6, after: 5 },
  rotated: { by: "hack-squat", week: 7 },
  "session-missed": { week: 2, day: 1 },
  "station-taken": { station: "leg-press", left: 0 },
  "station-free": { station: "leg-press" },
  "minutes-left": { minutes: 20 },
  replaced: { by: "leg-press", why: "pain", done: 1, was: { role: "main", prescription: {} } },
  "left-out": { why: "asked", done: 0, was: { role: "main", prescription: {} } },
  lightened: { area: "knee", unit: "kg", fromKg: 100, kg: 90 },
  "other-station": { from: "rack", to: "platform" },
  "put-back": { instead: "leg-press" },
  "split-chosen": { split: "Full body", why: "best", days: 3, regions: ["legs"], times: 3, rivals: ["Upper"] },
  "day-of-split": { template: "Push", hoursFromStart: 48 },
  "muscles-rest": { muscles: ["quads"], hours: 24, day: 1 },
  "low-back-rests": { most: 10, hours: 24, day: 1 },
  "lifts-elsewhere": { exercises: ["barbell-deadlift"] },
  "below-target": { muscle: "quads", sets: 6, least: 10, why: "limits" },
  "above-target": { muscle: "quads", sets: 22, most: 20 },
  "own-reason": { strategy: "mine", reason: "so" },
};

const decisionOf = (code: string, data: unknown) => ({
  stage: "select",
  code,
  subject: { kind: "exercise", id: "a" },
  data,
  source: "default",
});

const own = decisionOf("own-reason", samples["own-reason"]);

describe("a decision", () => {
  it.each(Object.entries(samples))("of %s can be said", (code, data) => {
    const decision = decisionOf(code, data);
    expect(isDecision(decision)).toBe(true);
    if (isDecision(decision)) expect(explain(decision)).not.toMatch(/undefined|NaN/);
  });

  it("may be about an exercise, a slot or the session", () => {
    expect(isDecision({ ...own, subject: { kind: "slot", id: "calf" } })).toBe(true);
    expect(isDecision({ ...own, subject: { kind: "session" } })).toBe(true);
    for (const subject of [
      undefined,
      "session",
      {},
      { kind: "week" },
      { kind: "slot" },
      { kind: "exercise", id: 1 },
      { kind: "day", id: "a" },
    ]) {
      expect(isDecision({ ...own, subject })).toBe(false);
    }
  });

  it("has a stage, a code and data", () => {
    for (const stage of [undefined, "choose", 1]) expect(isDecision({ ...own, stage })).toBe(false);
    for (const code of [undefined, "toString", "because", 1]) expect(isDecision({ ...own, code })).toBe(false);
    for (const data of [undefined, null, "x", [], 1]) expect(isDecision({ ...own, data })).toBe(false);
    for (const value of [undefined, null, "x", [], 1]) expect(isDecision(value)).toBe(false);
  });

  it("comes from a citation or is the library's default", () => {
    expect(isDecision({ ...own, source: nunes2021 })).toBe(true);
    for (const source of [undefined, "me", {}, { ...nunes2021, year: "2021" }]) {
      expect(isDecision({ ...own, source })).toBe(false);
    }
  });

  it("is JSON all the way down, and not too deep", () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    const withMore = (more: unknown) => isDecision({ ...own, data: { ...(own.data as object), more } });
    expect(withMore({ a: [true, null, "x", 1.5] })).toBe(true);
    expect(withMore(nested(6))).toBe(true);
    expect(withMore(nested(7))).toBe(true);
    expect(withMore(nested(8))).toBe(false);
    for (const more of [Number.POSITIVE_INFINITY, Symbol("x"), () => 1, 1n, { deep: [undefined] }]) {
      expect(withMore(more)).toBe(false);
    }
  });
});
