import { describe, expect, test } from "vitest";
import { remainingSeconds } from "../../src/measure/remaining-seconds";
import type { TimelineSetting } from "../../src/measure/timeline-event";
import type { Block } from "../../src/model/plan";
import { exercise, gymOf, item, straight, superset } from "../support/items";

const setting: TimelineSetting = { crowding: "quiet", generalSeconds: 300 };
/** Seconds that are left with so many sets done of each item, block by block. */
const left = (
  blocks: readonly Block[],
  done: readonly (readonly number[])[],
  elapsedSeconds = 0,
  more: Partial<TimelineSetting> = {},
): number => remainingSeconds(blocks, { done, elapsedSeconds }, { ...setting, ...more });

describe("blocks one after the other", () => {
  // 40 s of set-up and a ramp set of 15 s with a minute after it; 3 sets of 30 s, two minutes between them.
  const warmup = [{ reps: 5, percent: 50, restSeconds: 60 }];
  const squat = straight(item(exercise("squat", { setupSeconds: 40, station: "rack" }), { warmup }));
  // 20 s of set-up; 2 sets of 30 s, 90 s between them.
  const row = straight(item(exercise("row", { setupSeconds: 20, station: "cable" }), { sets: 2, restSeconds: 90 }));
  const blocks = [squat, row];

  test("of which nothing is done take all of their time, but what is over of the general warm-up", () => {
    // 115 s to get ready, 330 s of sets and rests; a minute to turn to the next, 20 s and 150 s.
    const working = 115 + 330 + 60 + 20 + 150;
    expect(left(blocks, [[0], [0]])).toBe(300 + working);
    expect(left(blocks, [])).toBe(300 + working);
    expect(left(blocks, [[0], [0]], 100)).toBe(200 + working);
    expect(left(blocks, [[0], [0]], 300)).toBe(working);
    expect(left(blocks, [[0], [0]], 400)).toBe(working);
  });

  test("after the first set need no warm-up and no getting ready there; the rest before the next set counts", () => {
    const rowing = 60 + 20 + 150;
    expect(left(blocks, [[1], [0]])).toBe(2 * (120 + 30) + rowing);
    expect(left(blocks, [[1]])).toBe(2 * (120 + 30) + rowing);
    expect(left(blocks, [[1], [0]], 1000)).toBe(2 * (120 + 30) + rowing);
    expect(left(blocks, [[2], [0]])).toBe(120 + 30 + rowing);
    expect(left(blocks, [[3], [0]])).toBe(rowing);
    expect(left(blocks, [[3], [1]])).toBe(90 + 30);
  });

  test("take no time once all is done, or more than all", () => {
    expect(left(blocks, [[3], [2]])).toBe(0);
    expect(left(blocks, [[4], [3]])).toBe(0);
  });

  test("of which the second was begun first need a minute to turn to the first", () => {
    expect(left(blocks, [[0], [1]])).toBe(60 + 115 + 330 + 90 + 30);
    expect(left(blocks, [[], [2]])).toBe(60 + 115 + 330);
    expect(left(blocks, [[1], [1]])).toBe(2 * (120 + 30) + 90 + 30);
  });

  test("need no minute to turn to a first block that has no sets left", () => {
    const none = straight(item(exercise("squat"), { sets: 0 }));
    expect(left([none, row], [[0], [1]])).toBe(90 + 30);
    expect(left([], [[], [1]])).toBe(0);
    const one = superset(item(exercise("squat"), { sets: 0 }), item(exercise("row"), { sets: 1 }));
    expect(left([one, row], [[0, 0], [2]])).toBe(60 + 30);
  });

  test("need no walk to a block that is begun", () => {
    const gym = gymOf(["rack iron", "cable cables"], ["iron cables 12"]);
    // In a gym half a minute to turn to the next, and the walk.
    expect(left(blocks, [[3], [0]], 0, { gym })).toBe(30 + 12 + 20 + 150);
    expect(left(blocks, [[3], [1]], 0, { gym })).toBe(90 + 30);
  });

  test("come to whole seconds, a begun one as a whole", () => {
    expect(left([row], [[0]], 100.6)).toBe(200 + 20 + 150);
  });
});

describe("a superset", () => {
  // 30 s each set, 10 s to change, two minutes after a round: A B A B A.
  const pair = [superset(item(exercise("row")), item(exercise("curl"), { sets: 2 }))];

  test.each([
    [[0, 0], 300 + 30 + 10 + 30 + 120 + 30 + 10 + 30 + 120 + 30],
    [[1, 0], 10 + 30 + 120 + 30 + 10 + 30 + 120 + 30],
    [[1, 1], 120 + 30 + 10 + 30 + 120 + 30],
    [[2, 1], 10 + 30 + 120 + 30],
    [[2, 2], 120 + 30],
    [[3, 2], 0],
  ])("with %j sets done takes %i s", (done, seconds) => {
    expect(left(pair, [done])).toBe(seconds);
  });

  test("is all prepared once one of its sets is done, whichever", () => {
    const gym = gymOf(["cable cables", "bench iron"], ["iron cables 12"]);
    const first = straight(item(exercise("squat", { station: "cable" }), { sets: 1 }));
    const [row, curl] = [
      exercise("row", { station: "bench", setupSeconds: 20 }),
      exercise("curl", { station: "cable" }),
    ];
    const second = superset(item(row, { sets: 1 }), item(curl, { sets: 1 }));
    // Half a minute to turn to it, two walks, set-up, two sets and the change.
    expect(left([first, second], [[1], [0, 0]], 0, { gym })).toBe(30 + 12 + 20 + 12 + 30 + 10 + 30);
    expect(left([first, second], [[1], [0, 1]], 0, { gym })).toBe(30);
  });

  test("with the second exercise ahead leaves out its sets and the changes to them", () => {
    expect(left(pair, [[1, 2]])).toBe(120 + 30 + 120 + 30);
    expect(left(pair, [[0, 1]])).toBe(30 + 120 + 30 + 10 + 30 + 120 + 30);
  });
});

test("a set of one side at a time is done with both of them", () => {
  const lunge = straight(item(exercise("lunge", { laterality: "unilateral" }), { sets: 2, restSeconds: 90 }));
  expect(left([lunge], [[0]], 300)).toBe(65 + 90 + 65);
  expect(left([lunge], [[1]])).toBe(90 + 65);
});
