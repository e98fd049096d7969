import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSession } from "../../src/index";
import { exerciseKey, itemsOf } from "../../src/measure/items";
import { lawRuns, ordinaryOptions } from "../support/arbitrary-options";

describe("locking items of a session and building it again", () => {
  it("keeps them exactly, within the minutes, with about as much beside them", () => {
    fc.assert(
      fc.property(ordinaryOptions, fc.nat(), (options, pick) => {
        const before = buildSession(options);
        const items = itemsOf(before.blocks);
        const lock = items.slice(0, 1 + (pick % items.length));
        const after = buildSession({ ...options, lock });
        const left = new Map(itemsOf(after.blocks).map((item) => [exerciseKey(item.exercise), item]));
        for (const item of lock) {
          const { warmup: _was, ...kept } = item;
          const { warmup: _is, ...now } = left.get(exerciseKey(item.exercise)) ?? item;
          expect(left.has(exerciseKey(item.exercise))).toBe(true);
          expect(now).toEqual(kept);
        }
        expect(after.estimate.seconds).toBeLessThanOrEqual((options.minutes ?? 60) * 60);
        expect(left.size).toBeGreaterThanOrEqual(items.length - 2);
      }),
      // All of it locked: nothing may be added that has no time.
      {
        numRuns: Math.ceil(lawRuns / 5),
        examples: [[{ goal: "strength", gym: "dumbbells-and-cables", minutes: 20 }, 3]],
      },
    );
  });
});
