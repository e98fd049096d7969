import { describe, expect, test } from "vitest";
import { pairQuality, savedSeconds } from "../../../src/strategies/pair/pair-value";
import { briefOf, type ExerciseFacts, exercise, gymOf, item, oneRoom, type Work } from "../../support/items";

const isolation = (id: string, facts: ExerciseFacts = {}, work: Work = {}) =>
  item(exercise(id, { mechanics: "isolation", ...facts }), { restSeconds: 90, ...work });
const brief = briefOf({ place: oneRoom });
const legs = isolation("legs", { muscles: { quads: 1 } });
const back = isolation("back", { regions: ["back"], muscles: { lats: 1 } });
/** A change of 10 s costs half a point a minute. */
const change = 0.5 * (10 / 60);

describe("how good a pair is", () => {
  test("opposing muscles 1, one region resting 0.9, the same region 0.3, less the change", () => {
    const curl = isolation("curl", { muscles: { hamstrings: 1 } });
    const calf = isolation("calf", { muscles: { soleus: 1 } });
    expect(pairQuality(legs, curl, brief)).toBeCloseTo(1 - change, 10);
    expect(pairQuality(legs, back, brief)).toBeCloseTo(0.9 - change, 10);
    expect(pairQuality(legs, calf, brief)).toBeCloseTo(0.3 - change, 10);
  });

  test("each remark costs 0.2, each set that one does alone 0.25", () => {
    const held = isolation("held", { demand: { grip: 2 } });
    const holding = isolation("holding", { regions: ["back"], demand: { grip: 2 } });
    expect(pairQuality(held, holding, brief)).toBeCloseTo(0.9 - 0.2 - change, 10);
    const longer = isolation("longer", { regions: ["back"] }, { sets: 5 });
    expect(pairQuality(legs, longer, brief)).toBeCloseTo(0.9 - 2 * 0.25 - change, 10);
    expect(pairQuality(longer, legs, brief)).toBeCloseTo(0.9 - 2 * 0.25 - change, 10);
  });

  test("a minute of changing costs half a point", () => {
    const gym = gymOf(["a x", "b y"], ["x y 14"]);
    const [here, there] = [
      { ...legs, station: "a" },
      { ...back, station: "b" },
    ];
    expect(pairQuality(here, there, { ...brief, place: gym, crowding: "quiet" })).toBeCloseTo(
      0.9 - 0.5 * (24 / 60),
      10,
    );
  });

  test("is never less than 0.05 where the pair is allowed, and 0 where it is not", () => {
    const alone = isolation("alone", { muscles: { soleus: 1 } }, { sets: 9 });
    expect(pairQuality(legs, alone, brief)).toBe(0.05);
    expect(pairQuality(legs, { ...back, role: "main" }, brief)).toBe(0);
  });
});

test("saves what the two cost apart, less what they cost together", () => {
  // Apart: 30 + 7 (walk) + 3 x 30 + 2 x 90 each. Together: 30 + 7 + 6 x 30 + 3 x 10 + 2 x 90.
  expect(savedSeconds(legs, back, brief)).toBe(2 * 307 - 427);
});

test("a pair that does not rest less saves little", () => {
  const slow = (id: string) => isolation(id, {}, { sets: 2, restSeconds: 15 });
  // Apart: 30 + 7 + 60 + 15 each. Together: 37 + 120 + 20 + 60.
  expect(savedSeconds(slow("a"), slow("b"), brief)).toBe(2 * 112 - 237);
});
