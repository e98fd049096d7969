import { describe, expect, test } from "vitest";
import { isMadeNotice } from "../../src/build/made-notice";
import { noticesAgain } from "../../src/build/notices-again";
import type { Decision, Notice } from "../../src/model/decision";
import type { BuildBrief } from "../../src/model/strategy";
import { briefOf, exercise, item, straight } from "../support/items";

const squat = item(exercise("squat"), { role: "main" });
const row = item(exercise("row", { regions: ["back"] }));
const plan = { blocks: [straight(squat), straight(row)] };
const notice = (code: string, data: Notice["data"] = {}): Notice => ({ code, data, message: code });
const forced = (rule: string): Decision => ({
  stage: "fit",
  code: "caller-overrides",
  subject: { kind: "session" },
  data: { rule, option: "include" },
  source: "default",
});
const codes = (told: readonly Notice[], decisions: readonly Decision[] = [], brief: Partial<BuildBrief> = {}) =>
  noticesAgain(told, plan, decisions, briefOf(brief)).map(({ code, data }) =>
    code === "caller-overrides" ? `${code} ${data["rule"]}` : code,
  );

describe("notices of a session that was changed", () => {
  test("those that are worked out are worked out anew, all others stay", () => {
    const told = ["limitation", "screening", "goal-not-reachable", "ends-early", "accent-missed"].map((code) =>
      notice(code),
    );
    expect(told.every(isMadeNotice)).toBe(true);
    expect(isMadeNotice(notice("thin-records"))).toBe(false);
    expect(codes([...told, notice("thin-records"), notice("of-my-own")])).toEqual(["thin-records", "of-my-own"]);
    const limitations = [{ area: "knee", status: "current" }] as const;
    expect(codes([...told, notice("thin-records")], [], { limitations })).toEqual(["limitation", "thin-records"]);
  });

  test("pain keeps its own word, in place of that of the limitation", () => {
    const limitations = [
      { area: "knee", status: "current" },
      { area: "hip", status: "current" },
    ] as const;
    const again = noticesAgain([notice("pain", { area: "hip" })], plan, [], briefOf({ limitations }));
    expect(again.map(({ code, data }) => [code, data["area"]])).toEqual([
      ["limitation", "knee"],
      ["pain", "hip"],
    ]);
  });

  test("what the caller forces is told as long as a decision tells its rule", () => {
    const told = [notice("caller-overrides", { rule: "a" }), notice("caller-overrides", { rule: "b" }), notice("kept")];
    expect(codes(told, [forced("a"), forced("c")])).toEqual(["caller-overrides a", "kept"]);
    expect(codes(told, [])).toEqual(["kept"]);
    expect(codes(told, [forced("b"), forced("a")])).toEqual(["caller-overrides a", "caller-overrides b", "kept"]);
  });
});
