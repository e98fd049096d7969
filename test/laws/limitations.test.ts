import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSession } from "../../src/index";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import { lowBackScore } from "../../src/measure/low-back";
import { lawRuns, ordinaryOptions } from "../support/arbitrary-options";

const runs = { numRuns: Math.ceil(lawRuns / 10) };

const hardest = (options: object): { readonly grade: number; readonly score: number } => {
  const items = itemsOf(buildSession(options).blocks).filter(isKnownItem);
  return { grade: Math.max(...items.map(({ exercise }) => exercise.demand.lowBack)), score: lowBackScore(items) };
};

describe("a stricter low-back status", () => {
  it("never exceeds its cap or its budget", { timeout: 0 }, () => {
    fc.assert(
      fc.property(ordinaryOptions, ({ limitations: _none, ...options }) => {
        const at = (status: string) => hardest({ ...options, limitations: [{ area: "low-back", status }] });
        expect(at("current")).toEqual({ grade: 0, score: 0 });
        const history = at("history");
        expect(history.grade).toBeLessThanOrEqual(2);
        expect(history.score).toBeLessThanOrEqual(19);
        expect(at("cleared").score).toBeLessThanOrEqual(39);
      }),
      runs,
    );
  });
});
