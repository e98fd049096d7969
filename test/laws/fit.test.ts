import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBacklegsError } from "../../src/errors";
import { buildSession, fitToMinutes } from "../../src/index";
import { itemsOf } from "../../src/measure/items";
import type { Block } from "../../src/model/plan";
import { lawRuns, ordinaryOptions } from "../support/arbitrary-options";

const setsOf = (blocks: readonly Block[]): number =>
  itemsOf(blocks).reduce((sum, item) => sum + item.prescription.sets, 0);

const trimmedSets = (blocks: readonly Block[], options: object): number => {
  try {
    return setsOf(fitToMinutes(blocks, { ...options, strategies: { fit: "trimOnly" } }).blocks);
  } catch (error) {
    if (isBacklegsError(error) && error.code === "infeasible") return 0;
    throw error;
  }
};

describe("trimOnly", () => {
  it("never gives more sets for less time", { timeout: 0 }, () => {
    fc.assert(
      fc.property(
        ordinaryOptions,
        fc.uniqueArray(fc.integer({ min: 10, max: 120 }), { minLength: 2, maxLength: 5 }),
        (options, many) => {
          const { blocks } = buildSession({ ...options, minutes: 120 });
          const rising = [...many].sort((a, b) => a - b);
          const sets = rising.map((minutes) => trimmedSets(blocks, { ...options, minutes }));
          for (let index = 1; index < sets.length; index += 1) {
            expect(sets[index] ?? 0).toBeGreaterThanOrEqual(sets[index - 1] ?? 0);
          }
        },
      ),
      { numRuns: Math.ceil(lawRuns / 10) },
    );
  });

  it("never changes the order or adds an exercise", { timeout: 0 }, () => {
    fc.assert(
      fc.property(ordinaryOptions, fc.integer({ min: 15, max: 60 }), (options, minutes) => {
        const { blocks } = buildSession({ ...options, minutes: 90 });
        const before = itemsOf(blocks).map((item) => item.exercise);
        try {
          const after = fitToMinutes(blocks, { ...options, minutes, strategies: { fit: "trimOnly" } });
          const firsts = after.blocks.map((block) => before.indexOf(block.items[0].exercise));
          expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
          expect(itemsOf(after.blocks).every((item) => before.includes(item.exercise))).toBe(true);
        } catch (error) {
          if (!isBacklegsError(error) || error.code !== "infeasible") throw error;
        }
      }),
      { numRuns: Math.ceil(lawRuns / 10) },
    );
  });
});
