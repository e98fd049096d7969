import { describe, expect, test } from "vitest";
import { pairingAsEnded } from "../../src/build/pairing-as-ended";
import { buildWeek } from "../../src/index";
import { exerciseKey } from "../../src/measure/items";
import type { Decision } from "../../src/model/decision";
import type { Block } from "../../src/model/plan";
import type { PairStrategy } from "../../src/model/strategy";
import { own } from "../../src/strategies/own";
import { briefOf, exercise, item, straight, superset } from "../support/items";
import { sessionsOf } from "../support/week-laws";

test("a lift whose partner fitting dropped is told with the partner that it has in the end", () => {
  const week = buildWeek({ days: 1, goal: "strength", priority: "back", gym: "home-dumbbell", crowding: "quiet" });
  const session = sessionsOf(week)[0] ?? expect.fail();
  const dropped = session.decisions.flatMap(({ code, subject }) =>
    code === "cut-exercise" && subject.kind === "exercise" ? [subject.id] : [],
  );
  expect(dropped).not.toEqual([]);
  const groups = session.blocks
    .filter(({ kind }) => kind !== "straight")
    .map(({ items }) => items.map(({ exercise }) => exerciseKey(exercise)));
  const told = session.decisions.flatMap(({ code, subject, data }) =>
    code === "paired" && subject.kind === "exercise" ? [[subject.id, ...data.with]] : [],
  );
  expect(told).toEqual(groups);
});

describe("the reasons of pairs as they ended", () => {
  const [squat, row, curl, press] = ["squat", "row", "curl", "press"].map((id) => item(exercise(id)));
  if (squat === undefined || row === undefined || curl === undefined || press === undefined)
    throw new Error("no items");
  const brief = briefOf();
  const paired = (id: string, other: string): Decision => ({
    stage: "pair",
    code: "paired",
    subject: { kind: "exercise", id },
    data: { with: [other], type: "alternate-peripheral", savesSeconds: 60, changeSeconds: 20 },
    source: "default",
  });
  const alone = (id: string): Decision => ({
    stage: "pair",
    code: "left-straight",
    subject: { kind: "exercise", id },
    data: { why: "no-partner" },
    source: "default",
  });
  const forced = (id: string): Decision => ({
    stage: "pair",
    code: "caller-overrides",
    subject: { kind: "exercise", id },
    data: { rule: "superset-grip", option: "strategies" },
    source: "default",
  });
  const whole: Decision = {
    stage: "pair",
    code: "own-reason",
    subject: { kind: "session" },
    data: { strategy: "mine", reason: "why not" },
    source: "default",
  };
  /** A strategy that gives these blocks and says so. */
  const strategyOf = (blocks: readonly Block[], decisions: readonly Decision[]): PairStrategy =>
    own("mine", () => ({ value: blocks, decisions }));

  test("are those that were told where nothing changed", () => {
    const blocks = [superset(squat, row), straight(curl)];
    const decisions = [paired("squat", "row"), alone("curl"), whole];
    const step = { value: blocks, decisions };
    expect(pairingAsEnded(step, [superset(squat, row), straight(curl)], brief, strategyOf([], []))).toBe(decisions);
  });

  test("are told anew where fitting left others together, and what does not fit them is left out", () => {
    const step = { value: [superset(squat, row), straight(curl)], decisions: [paired("squat", "row"), alone("curl")] };
    const ended = [superset(squat, curl)];
    const again = [paired("squat", "curl"), alone("curl"), forced("curl"), whole];
    expect(pairingAsEnded(step, ended, brief, strategyOf(ended, again))).toEqual([
      paired("squat", "curl"),
      forced("curl"),
      whole,
    ]);
  });

  test("are the first ones, as far as they fit, where the stage would pair otherwise", () => {
    const told = [paired("squat", "row"), alone("curl"), alone("press"), forced("squat"), whole];
    const step = { value: [superset(squat, row), straight(curl), straight(press)], decisions: told };
    const ended = [straight(squat), superset(curl, press)];
    const other = [straight(squat), straight(curl), straight(press)];
    expect(pairingAsEnded(step, ended, brief, strategyOf(other, []))).toEqual([forced("squat"), whole]);
    const three = [superset(squat, row), superset(curl, press)];
    expect(pairingAsEnded(step, three, brief, strategyOf(other, []))).toEqual([
      paired("squat", "row"),
      forced("squat"),
      whole,
    ]);
  });

  test("a group of others is another one, though as many lifts are done by turns", () => {
    const told = [paired("squat", "row"), paired("curl", "press")];
    const step = { value: [superset(squat, row), superset(curl, press)], decisions: told };
    const ended = [superset(squat, curl), superset(row, press)];
    const again = [paired("squat", "curl"), paired("row", "press")];
    expect(pairingAsEnded(step, ended, brief, strategyOf(ended, again))).toEqual(again);
  });
});
