import { describe, expect, test } from "vitest";
import { remainingSeconds } from "../../src/measure/remaining-seconds";
import { timelineOf } from "../../src/measure/timeline";
import type { Block } from "../../src/model/plan";
import { exercise, item, oneRoom, straight, superset } from "../support/items";

const setting = { gym: oneRoom, generalSeconds: 300 };
const first = item(exercise("first"), { sets: 3, warmup: [{ reps: 5, percent: 60, restSeconds: 60 }] });
const blocks: readonly Block[] = [straight(first), straight(item(exercise("second"), { sets: 2 }))];

const left = (done: readonly (readonly number[])[], elapsedSeconds = 0, of = blocks): number =>
  remainingSeconds(of, { done, elapsedSeconds }, setting);

const lengthOf = (kinds: readonly string[], of = blocks, where: (block: number) => boolean = () => true): number =>
  timelineOf(of, setting)
    .filter(({ kind, block = -1 }) => kinds.includes(kind) && where(block))
    .reduce((sum, { start, end }) => sum + end - start, 0);

const whole = timelineOf(blocks, setting).at(-1)?.end ?? 0;

test("before the first set all is left, less what of the general warm-up is over", () => {
  expect(lengthOf(["general-warmup"])).toBe(300);
  expect(left([[0], [0]])).toBe(Math.ceil(whole));
  expect(left([])).toBe(Math.ceil(whole));
  expect(left([[0], [0]], 120)).toBe(Math.ceil(whole - 120));
  expect(left([[0], [0]], 300)).toBe(Math.ceil(whole - 300));
  expect(left([[0], [0]], 900)).toBe(Math.ceil(whole - 300));
});

test("a set that is done takes the general warm-up and the preparation of its block away, and itself", () => {
  const setSeconds = lengthOf(["set"], blocks, (block) => block === 0) / 3;
  const prepared =
    lengthOf(["general-warmup"]) +
    lengthOf(["transition", "walk", "set-up", "ramp-set"], blocks, (block) => block === 0);
  const rampRest = 60;
  expect(left([[1], [0]], 900)).toBe(Math.ceil(whole - prepared - rampRest - setSeconds));
  // Of two sets that are done the rest between them is over as well; the rest before the third is still to come.
  expect(left([[2], [0]], 900)).toBe(Math.ceil(whole - prepared - rampRest - 2 * setSeconds - 120));
});

test("what was begun and left before is still done; what comes first is walked to again", () => {
  const onlySecond = left([[0], [1]], 900);
  const setsOfFirst = lengthOf(
    ["set", "rest", "ramp-set", "set-up", "walk", "transition"],
    blocks,
    (block) => block === 0,
  );
  const setOfSecond = lengthOf(["set"], blocks, (block) => block === 1) / 2;
  expect(onlySecond).toBe(Math.ceil(60 + setsOfFirst + 120 + setOfSecond));
});

test("nothing is left of what is done whole", () => {
  expect(left([[3], [2]], 900)).toBe(0);
  expect(left([[4], [2]], 900)).toBe(0);
  // The first block is done with all of its sets: nobody walks back to it.
  expect(left([[3], [1]], 900)).toBeLessThan(left([[3], [0]], 900));
});

describe("of a superset", () => {
  const pair = [superset(item(exercise("a")), item(exercise("b")), { changeSeconds: 20, restSeconds: 90 })];

  test("each item has sets of its own", () => {
    const all = left([[0, 0]], 300, pair);
    const afterRound = left([[1, 1]], 300, pair);
    const oneMore = left([[2, 1]], 300, pair);
    expect(afterRound).toBeLessThan(all);
    expect(oneMore).toBeLessThan(afterRound);
    expect(left([[3, 3]], 300, pair)).toBe(0);
    const setSeconds = lengthOf(["set"], pair) / 6;
    // The set of b, and the change to it from the set of a that is done.
    expect(left([[3, 2]], 300, pair)).toBe(Math.ceil(setSeconds + 20));
  });
});
