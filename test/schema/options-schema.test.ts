import fc from "fast-check";
import { expect, test } from "vitest";
import { safelyParse } from "../../src/schema/find-issues";
import { arePlainWords, optionsSchema } from "../../src/schema/options-schema";

test.each([
  [{}, true],
  [{ minutes: 45, goal: "strength", gym: "compact-gym", include: ["leg-press"], straps: false, seed: "" }, true],
  [{ minutes: 5 }, false],
  [{ minutes: "45" }, false],
  [{ gym: "" }, false],
  [{ gym: { id: "mine" } }, false],
  [{ include: [1] }, false],
  [{ minuets: 45 }, false],
  [{ toString: "x" }, false],
  [{ limitations: [{ status: "history", area: "knee" }] }, false],
  [[], false],
  [null, false],
])("%j", (options, are) => {
  expect(arePlainWords(options)).toBe(are);
});

const anyWords = fc.dictionary(
  fc.constantFrom("minutes", "goal", "gym", "template", "seed", "today", "include", "straps", "sessionOfWeek", "lock"),
  fc.oneof(
    fc.constantFrom<unknown>(45, 3, true, "strength", "2026-02-30", "2026-03-02", ["leg-press"], [""], [], "", null),
    fc.anything(),
  ),
);

test("what passes is as the whole schema reads it", () => {
  fc.assert(
    fc.property(anyWords, (options) => {
      if (!arePlainWords(options)) return;
      expect(safelyParse(optionsSchema(), options)).toEqual({ success: true, data: options });
    }),
  );
});
