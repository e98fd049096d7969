import { describe, expect, it } from "vitest";
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
  it("takes the positions along, and leaves the rests open", () => {
    const split = splitRound(plan, 1);
    expect(groupsOf(split.blocks)).toEqual(["barbell-back-squat", "lat-pulldown", "leg-press", "barbell-deadlift"]);
    expect(lines(split)).toEqual(home);
    expect(split.blocks[1]?.items[0].prescription).not.toHaveProperty("restSeconds");
    expect(split.blocks.map(({ kind }) => kind)).toEqual(["straight", "straight", "straight", "straight"]);
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
