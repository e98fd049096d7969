import { describe, expect, test } from "vitest";
import { trueDecisions } from "../../src/build/true-decisions";
import type { Decision } from "../../src/model/decision";
import type { Block } from "../../src/model/plan";
import type { ReasonData } from "../../src/model/reasons";
import { circuit, exercise, item, straight, superset, unknownItem } from "../support/items";
import { decisionAbout, whole } from "./decision-about";

const squat = item(exercise("squat"), { sets: 3, restSeconds: 150 });
const row = item(exercise("row"), { sets: 4, restSeconds: 90 });
const curl = item(exercise("curl"), { sets: 2, restSeconds: 60 });

/** What is still true of a session that ended with blocks. */
const stillTrue = (decision: Decision, ...blocks: readonly Block[]): readonly Decision[] =>
  trueDecisions([decision], { blocks });

/** The data of the one decision that is left. */
const dataOf = (decision: Decision, ...blocks: readonly Block[]): Decision["data"] | undefined => {
  const [one, ...more] = stillTrue(decision, ...blocks);
  expect(more).toEqual([]);
  return one?.data;
};

describe("an exercise that was dropped", () => {
  test("is not told of any more", () => {
    const ramp = decisionAbout("row", "ramp", { sets: 2, warm: false });
    expect(stillTrue(ramp, straight(squat))).toEqual([]);
    expect(stillTrue(ramp, straight(squat), straight(row))).toEqual([ramp]);
  });

  test("but that it was dropped", () => {
    const cut = decisionAbout("row", "cut-exercise", { why: "redundant" });
    expect(stillTrue(cut, straight(squat))).toEqual([cut]);
  });

  test("takes nothing from what is said of the session, a place of it or a day", () => {
    const own = { strategy: "mine", reason: "so" };
    for (const subject of [whole, { kind: "slot", id: "row" }, { kind: "day", day: 1 }] as const) {
      const decision = decisionAbout(subject, "own-reason", own);
      expect(stillTrue(decision, straight(squat))).toEqual([decision]);
    }
  });

  test("lends nothing to a place or a day of the same id", () => {
    for (const subject of [whole, { kind: "slot", id: "row" }, { kind: "day", day: 1 }] as const) {
      const placed = decisionAbout(subject, "placed", { position: 7, by: "mine", reason: "so" });
      expect(stillTrue(placed, straight(squat), straight(row))).toEqual([placed]);
    }
    expect(stillTrue(decisionAbout({ kind: "slot", id: "row" }, "as-written", { sets: 4 }), straight(row))).toEqual([]);
  });

  test("may be one of no catalogue", () => {
    const ramp = decisionAbout("unknown:Sled row", "ramp", { sets: 2, warm: false });
    expect(stillTrue(ramp, straight(unknownItem("Sled row")))).toEqual([ramp]);
    expect(stillTrue(ramp, straight(unknownItem("Sled push")))).toEqual([]);
  });
});

describe("where a lift stands", () => {
  const placed = (id: string): Decision => decisionAbout(id, "placed", { position: 7, by: "mine", reason: "so" });

  test("is told as it ended", () => {
    const blocks = [superset(squat, row), straight(curl)];
    expect(dataOf(placed("squat"), ...blocks)).toEqual({ position: 0, by: "mine", reason: "so" });
    expect(dataOf(placed("row"), ...blocks)).toEqual({ position: 1, by: "mine", reason: "so" });
    expect(dataOf(placed("curl"), ...blocks)).toEqual({ position: 2, by: "mine", reason: "so" });
  });
});

describe("what is done of a lift", () => {
  const data: ReasonData["prescribed"] = {
    goal: "general",
    role: "secondary",
    sets: 9,
    target: { kind: "reps", min: 10, max: 10 },
    restSeconds: 999,
  };
  const prescribed = (id: string): Decision => decisionAbout(id, "prescribed", data);

  test("has the sets and the rest that it ended with", () => {
    expect(dataOf(prescribed("row"), straight(squat), straight(row))).toEqual({ ...data, sets: 4, restSeconds: 90 });
  });

  test("has the rest after the round where it is done by turns", () => {
    expect(dataOf(prescribed("row"), superset(squat, row, { restSeconds: 45 }))).toEqual({
      ...data,
      sets: 4,
      restSeconds: 45,
      afterRound: true,
    });
    expect(dataOf(prescribed("curl"), circuit([squat, row, curl], { restSeconds: 75 }))).toEqual({
      ...data,
      sets: 2,
      restSeconds: 75,
      afterRound: true,
    });
  });

  test("stays a decision of the same stage, exercise and source", () => {
    expect(stillTrue(prescribed("row"), straight(row))).toEqual([
      { ...prescribed("row"), data: { ...data, sets: 4, restSeconds: 90 } },
    ]);
  });

  test("is as it was written only while its sets are", () => {
    const written = (sets: number): Decision => decisionAbout("row", "as-written", { sets });
    expect(stillTrue(written(4), straight(row))).toEqual([written(4)]);
    expect(stillTrue(written(5), straight(row))).toEqual([]);
    expect(stillTrue(decisionAbout(whole, "as-written", { sets: 4 }), straight(row))).toEqual([]);
  });

  test("is told otherwise as it was decided", () => {
    const cut = decisionAbout("row", "cut-sets", { from: 9, to: 4 });
    expect(stillTrue(cut, straight(row))).toEqual([cut]);
  });
});

describe("lifts that the day speaks against", () => {
  const exercises = ["squat", "row", "lunge"];
  const reasons = [
    [
      "trained-lately",
      (lifts: readonly string[]) => decisionAbout(whole, "trained-lately", { exercises: lifts, days: 10 }),
    ],
    [
      "accent-excluded",
      (lifts: readonly string[]) => decisionAbout(whole, "accent-excluded", { region: "legs", exercises: lifts }),
    ],
    [
      "light-day-excluded",
      (lifts: readonly string[]) => decisionAbout(whole, "light-day-excluded", { exercises: lifts }),
    ],
  ] as const;

  test.each(reasons)("%s: those that are there all the same are not told as left out", (_code, decision) => {
    expect(stillTrue(decision(exercises), straight(row))).toEqual([decision(["squat", "lunge"])]);
  });

  test.each(reasons)("%s: where all of them are there, nothing is told", (_code, decision) => {
    expect(stillTrue(decision(["squat", "row"]), superset(squat, row))).toEqual([]);
  });

  test("what the gym or the body speaks against is told as it is", () => {
    const missing = decisionAbout(whole, "gear-missing", { gym: "home", exercises: ["row"] });
    const left = decisionAbout(whole, "option-excluded", { exercises: [] });
    expect(stillTrue(missing, straight(row))).toEqual([missing]);
    expect(stillTrue(left, straight(row))).toEqual([left]);
  });
});

test("decisions keep their order", () => {
  const own = (reason: string): Decision => decisionAbout(whole, "own-reason", { strategy: "mine", reason });
  const all = [own("first"), decisionAbout("row", "ramp", { sets: 1, warm: true }), own("second")];
  expect(trueDecisions(all, { blocks: [straight(squat)] })).toEqual([own("first"), own("second")]);
});

test("a lift is not told as outdone that is in the session, too", () => {
  const filled = (rivals: readonly string[]) => decisionAbout("squat", "slot-filled", { slot: "s", score: 1, rivals });
  expect(dataOf(filled(["row", "curl"]), straight(squat), straight(row))).toEqual({
    slot: "s",
    score: 1,
    rivals: ["curl"],
  });
  expect(dataOf(filled(["row"]), straight(squat), straight(row))).toEqual({ slot: "s", score: 1, rivals: [] });
});
