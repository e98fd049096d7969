import { describe, expect, test } from "vitest";
import {
  type Check,
  isEffort,
  isFlag,
  isLimitation,
  isNumber,
  isRestOfItem,
  isTarget,
  isText,
  listOf,
  maybe,
  oneOf,
} from "../../src/build/check";

/** A check by its name, what it takes and what it does not. */
const checks: readonly (readonly [name: string, check: Check, good: readonly unknown[], bad: readonly unknown[]])[] = [
  ["a text", isText, ["", "legs"], [undefined, null, 1, ["legs"]]],
  ["a number", isNumber, [0, -1, 2.5], [undefined, null, "1", Number.NaN, Number.POSITIVE_INFINITY]],
  ["a flag", isFlag, [true, false], [undefined, null, "true", 1]],
  ["a number or nothing", maybe(isNumber), [1, undefined], [null, "1", Number.NaN]],
  ["a list of texts", listOf(isText), [[], ["a"], ["a", "b"]], [undefined, null, "a", {}, [1], ["a", 1], [1, "a"]]],
  ["one of two words", oneOf("legs", "back"), ["legs", "back"], [undefined, null, "", "leg", ["legs"], 0]],
  ["a target", isTarget, [{ kind: "time", seconds: 30 }], [undefined, "30 s", { kind: "time" }]],
  ["an effort", isEffort, [{ kind: "rpe", min: 7, max: 8 }], [undefined, "hard", { kind: "rpe" }]],
  [
    "what was left of an item",
    isRestOfItem,
    [{ role: "main", prescription: { sets: 2 } }],
    [
      undefined,
      { role: "main" },
      { prescription: {} },
      { role: 1, prescription: {} },
      { role: "main", prescription: 1 },
    ],
  ],
  [
    "a limitation",
    isLimitation,
    [{ area: "knee", status: "current" }],
    [undefined, "knee", { area: "knee" }, { status: "current" }, { area: "knee", status: "sore" }],
  ],
];

describe.each(checks)("%s", (_name, check, good, bad) => {
  test.each(good.map((value) => [value]))("may be %j", (value) => expect(check(value)).toBe(true));
  test.each(bad.map((value) => [value]))("is not %j", (value) => expect(check(value)).toBe(false));
});
