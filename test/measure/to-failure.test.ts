import { describe, expect, test } from "vitest";
import { failureOf, mostReserveOf } from "../../src/measure/to-failure";
import type { WorkSet } from "../../src/measure/work-sets";
import type { Effort, Target } from "../../src/model/prescription";

const five: Target = { kind: "reps", min: 5, max: 5 };
const set = (target: Target, effort?: Effort, kind: WorkSet["kind"] = "work"): WorkSet => ({
  target,
  kind,
  ...(effort === undefined ? {} : { effort }),
});

describe("failure", () => {
  test.each<[string, WorkSet, string]>([
    ["no rep left", set(five, { kind: "rir", min: 0, max: 0 }), "certain"],
    ["RPE 10", set(five, { kind: "rpe", min: 10, max: 10 }), "certain"],
    ["none or one left", set(five, { kind: "rir", min: 0, max: 1 }), "possible"],
    ["RPE 9 to 10", set(five, { kind: "rpe", min: 9, max: 10 }), "possible"],
    ["one left", set(five, { kind: "rir", min: 1, max: 1 }), "no"],
    ["RPE 9.5", set(five, { kind: "rpe", min: 9.5, max: 9.5 }), "no"],
    ["nothing written", set(five), "no"],
    ["a percentage that leaves nothing by the chart", set(five, { kind: "percent", of: "1rm", percent: 90 }), "no"],
    ["as many as possible", set({ kind: "amrap", min: 0 }), "possible"],
    ["as many as possible, none left", set({ kind: "amrap", min: 0, leave: 0 }), "certain"],
    ["as many as possible, one left", set({ kind: "amrap", min: 0, leave: 1 }), "no"],
    ["as many as possible with RIR 2", set({ kind: "amrap", min: 0 }, { kind: "rir", min: 2, max: 2 }), "no"],
    ["1+", set({ kind: "amrap", min: 1 }), "no"],
    ["5+", set({ kind: "amrap", min: 5 }), "no"],
    [
      "5+ with a percentage",
      set({ kind: "amrap", min: 5 }, { kind: "percent", of: "training-max", percent: 85 }),
      "no",
    ],
    ["a test of the most", set(five, { kind: "rpe", min: 10, max: 10 }, "test"), "possible"],
  ])("%s: %s", (_, one, failure) => expect(failureOf(one)).toBe(failure));
});

describe("reps in reserve, at most", () => {
  test.each<[string, Target, Effort | undefined, number | undefined]>([
    ["RIR", five, { kind: "rir", min: 1, max: 3 }, 3],
    ["RPE", five, { kind: "rpe", min: 7, max: 9 }, 3],
    ["a percentage by the chart", five, { kind: "percent", of: "1rm", percent: 81.1 }, 2],
    ["what is to be left", { kind: "amrap", min: 5, leave: 2 }, { kind: "rir", min: 0, max: 0 }, 2],
    ["unknown", five, undefined, undefined],
  ])("%s", (_, target, effort, most) => {
    expect(mostReserveOf({ target, ...(effort === undefined ? {} : { effort }) })).toBe(most);
  });
});
