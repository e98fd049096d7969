import { describe, expect, it } from "vitest";
import { withItem } from "../../src/lint/edit-plan";
import { moveBlock, reorderBlocks } from "../../src/lint/reorder-blocks";
import { splitRound } from "../../src/lint/split-round";
import type { Plan } from "../../src/model/plan";
import { groupsOf } from "../support/items";
import { readPlan } from "../support/read-plan";

const plan = readPlan("Squat 3x5\nA1 Lat Pulldown 3x10\nA2 Leg Press 3x10 rest 1:30\nBarbell Deadlift 3x5");

/** Each item with the line that it was written on, by way of its place. */
const lines = ({ blocks, source }: Plan): readonly string[] =>
  (source?.positions ?? []).map(({ block, item, line }) => {
    const exercise = blocks[block]?.items[item]?.exercise;
    return `${exercise?.name} ${line}`;
  });

const home = lines(plan);

describe("moving blocks", () => {
  it.each([
    [0, 2, ["lat-pulldown+leg-press", "barbell-deadlift", "barbell-back-squat"]],
    [2, 0, ["barbell-deadlift", "barbell-back-squat", "lat-pulldown+leg-press"]],
    [1, 0, ["lat-pulldown+leg-press", "barbell-back-squat", "barbell-deadlift"]],
    [1, 1, ["barbell-back-squat", "lat-pulldown+leg-press", "barbell-deadlift"]],
  ])("from %d to %d takes the positions along", (from, to, expected) => {
    const moved = moveBlock(plan, from, to);
    expect(groupsOf(moved.blocks)).toEqual(expected);
    expect([...lines(moved)].sort()).toEqual([...home].sort());
  });

  it("leaves out blocks and positions that the order leaves out", () => {
    const shorter = reorderBlocks(plan, [2]);
    expect(groupsOf(shorter.blocks)).toEqual(["barbell-deadlift"]);
    expect(lines(shorter)).toEqual([home[3]]);
  });

  it("needs no source", () => {
    const { source: _source, ...bare } = plan;
    expect(moveBlock(bare, 0, 1)).not.toHaveProperty("source");
  });
});

describe("splitting a round", () => {
  it("takes the positions along", () => {
    const split = splitRound(plan, 1);
    expect(groupsOf(split.blocks)).toEqual(["barbell-back-squat", "lat-pulldown", "leg-press", "barbell-deadlift"]);
    expect(lines(split)).toEqual(home);
    expect(split.blocks.map(({ kind }) => kind)).toEqual(["straight", "straight", "straight", "straight"]);
  });

  it("gives each the rest of the round, unless it has one of its own", () => {
    const rests = (one: Plan) => splitRound(one, 1).blocks.map(({ items: [item] }) => item.prescription.restSeconds);
    expect(rests(plan)).toEqual([undefined, 90, 90, undefined]);
    const own = withItem(plan, { block: 1, item: 0 }, (item) => ({
      ...item,
      prescription: { ...item.prescription, restSeconds: 45 },
    }));
    expect(rests(own)).toEqual([undefined, 45, 90, undefined]);
    expect(rests(readPlan("Squat 3x5\nA1 Lat Pulldown 3x10\nA2 Leg Press 3x10"))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("leaves a heavy lift what it had between its sets, up to two minutes", () => {
    const rests = (text: string) =>
      splitRound(readPlan(text), 0).blocks.map(({ items: [item] }) => item.prescription.restSeconds);
    expect(rests("A1 Barbell Back Squat 5x5\nA2 Lat Pulldown 3x10 rest 1:30")).toEqual([120, 90]);
    expect(rests("A1 Barbell Back Squat 5x5\nA2 Lat Pulldown 3x1 rest 1:00 change 0:10")).toEqual([73, 90]);
    expect(rests("A1 Barbell Back Squat 5x5\nA2 Lat Pulldown 3x10 rest 3:00")).toEqual([180, 180]);
  });

  it("does nothing to straight blocks, or past the end", () => {
    expect(splitRound(plan, 0)).toBe(plan);
    expect(splitRound(plan, 9)).toBe(plan);
  });

  it("needs no source", () => {
    const { source: _source, ...bare } = plan;
    expect(splitRound(bare, 1)).not.toHaveProperty("source");
  });
});
