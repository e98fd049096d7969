import { expect, test } from "vitest";
import { settingOf } from "../../src/measure/setting";
import { briefOf, gymOf } from "../support/items";

test("planning and pairing depend on these words of a brief", () => {
  const gym = gymOf(["rack iron"]);
  const limitations = [{ area: "low-back", status: "history" }] as const;
  const brief = briefOf({
    place: gym,
    crowding: "busy",
    goal: "strength",
    straps: true,
    level: "advanced",
    limitations,
  });
  const expected = { gym, crowding: "busy", goal: "strength", straps: true, level: "advanced", limitations };
  expect(settingOf(brief)).toEqual(expected);
  expect("warmup" in settingOf(brief)).toBe(false);
  expect(settingOf({ ...brief, warmup: "none" })).toEqual({ ...expected, warmup: "none" });
});
