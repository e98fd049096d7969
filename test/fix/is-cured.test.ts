import { describe, expect, test } from "vitest";
import { isCured } from "../../src/fix/is-cured";
import type { Plan } from "../../src/model/plan";
import type { Severity, Violation } from "../../src/model/rule";
import { readPlan } from "../support/read-plan";

const plan = readPlan("Squat 3x5\nA1 Lat Pulldown 3x10\nA2 Leg Press 3x10\nLeg Curl 3x12");
const turned: Plan = { ...plan, blocks: [...plan.blocks].reverse() };
/** The squat is another lift. */
const swapped = readPlan("Hack Squat 3x5\nA1 Lat Pulldown 3x10\nA2 Leg Press 3x10\nLeg Curl 3x12");

const finding = (
  ruleId: string,
  at?: Violation["at"],
  more: { readonly severity?: Severity; readonly data?: Violation["data"]; readonly messageId?: string } = {},
): Violation => ({
  ruleId,
  severity: more.severity ?? "warning",
  messageId: more.messageId ?? "wrong",
  message: "",
  data: more.data ?? {},
  ...(at === undefined ? {} : { at }),
  citations: [],
});

const cured = finding("cured", { block: 2, item: 0 });
/** Whether a change cures where these are found before, beside what is to go, and those after. */
const cures = (before: readonly Violation[], after: readonly Violation[], changed: Plan = plan): boolean =>
  isCured(cured, { plan, violations: [cured, ...before] }, { plan: changed, violations: after });

const squat = { block: 0, item: 0 };
const press = { block: 1, item: 1 };

describe("a finding is cured", () => {
  test("where it is gone", () => expect(cures([], [])).toBe(true));

  test("not where it is still there", () => {
    expect(cures([], [cured])).toBe(false);
    expect(cures([], [{ ...cured, severity: "error" }])).toBe(false);
  });

  test("where it is milder; nothing is milder than a hint", () => {
    expect(cures([], [{ ...cured, severity: "hint" }])).toBe(true);
    const hint: Violation = { ...cured, severity: "hint" };
    expect(isCured(hint, { plan, violations: [hint] }, { plan, violations: [hint] })).toBe(false);
    const error: Violation = { ...cured, severity: "error" };
    expect(isCured(error, { plan, violations: [error] }, { plan, violations: [cured] })).toBe(true);
    expect(isCured(error, { plan, violations: [error] }, { plan, violations: [error] })).toBe(false);
  });
});

describe("a finding is new", () => {
  const old = finding("old", squat);

  test("not where it was there before, as grave or graver", () => {
    expect(cures([old], [old])).toBe(true);
    expect(cures([old], [{ ...old, severity: "hint" }])).toBe(true);
    expect(cures([old], [{ ...old, severity: "error" }])).toBe(false);
  });

  test("where no such rule, message or lift was found", () => {
    expect(cures([old], [finding("other", squat)])).toBe(false);
    expect(cures([old], [finding("old", squat, { messageId: "other" })])).toBe(false);
    expect(cures([old], [finding("old", { block: 2, item: 0 })])).toBe(false);
    expect(cures([old], [finding("old", { block: 9, item: 0 })])).toBe(false);
  });

  test("where there are more of them than before", () => {
    expect(cures([old, old], [old, old])).toBe(true);
    expect(cures([old], [old, old])).toBe(false);
  });

  test("not where the lift has only moved", () => {
    expect(cures([old], [finding("old", { block: 2, item: 0 })], turned)).toBe(true);
    expect(cures([old], [finding("old", { block: 0, item: 0 })], turned)).toBe(false);
    expect(cures([finding("old", press)], [finding("old", { block: 1, item: 0 })])).toBe(false);
  });

  test("of a block is about all of its lifts", () => {
    const pair = finding("old", { block: 1 });
    expect(cures([pair], [pair])).toBe(true);
    expect(cures([pair], [finding("old", { block: 0 })])).toBe(false);
    expect(cures([pair], [finding("old", press)])).toBe(false);
    expect(cures([pair], [finding("old", { block: 1, item: 0 })])).toBe(false);
  });

  test("not where another lift has taken the place of the one before", () => {
    expect(cures([old], [old], swapped)).toBe(true);
    expect(cures([finding("old", press)], [old], swapped)).toBe(false);
    const longer: Plan = { ...swapped, blocks: [...swapped.blocks, ...plan.blocks.slice(0, 1)] };
    expect(cures([old], [old], longer)).toBe(false);
    expect(cures([old], [finding("old", { block: 3, item: 0 })], longer)).toBe(true);
    const doubled: Plan = { ...plan, blocks: [...plan.blocks.slice(2), ...plan.blocks.slice(1)] };
    expect(cures([old], [old], doubled)).toBe(false);
  });
});

describe("what is left of the finding that is to go", () => {
  const named: Violation = {
    ...cured,
    data: { lifts: ["Barbell Back Squat", "Lat Pulldown + Leg Press", "Lying Leg Curl"] },
  };
  const leaves = (left: readonly Violation[], changed: Plan = plan, gone: Violation = named): boolean =>
    isCured(gone, { plan, violations: [gone] }, { plan: changed, violations: left });
  const left = (at: Violation["at"], severity: Severity = "hint", messageId = "milder"): Violation =>
    finding("cured", at, { severity, messageId });

  test("is milder, of its rule, and about its lifts: those at its place, and those that it names", () => {
    expect(leaves([left({ block: 2, item: 0 })], plan, cured)).toBe(true);
    expect(leaves([left(squat)])).toBe(true);
    expect(leaves([left({ block: 1 })])).toBe(true);
    expect(leaves([left(squat), left(press)])).toBe(true);
    expect(leaves([left({ block: 2, item: 0 })], turned)).toBe(true);
  });

  test("is not as grave", () => {
    expect(leaves([left(squat, "warning")])).toBe(false);
    expect(leaves([left(squat, "error")])).toBe(false);
    const error: Violation = { ...named, severity: "error" };
    expect(leaves([left(squat, "warning"), left(press, "hint")], plan, error)).toBe(true);
  });

  test("is of no other rule, and about no other lift", () => {
    expect(leaves([{ ...left(squat), ruleId: "other" }])).toBe(false);
    expect(leaves([left(squat)], plan, cured)).toBe(false);
    expect(leaves([left({ block: 9, item: 0 })])).toBe(false);
    const longer: Plan = { ...plan, blocks: [...plan.blocks, ...readPlan("Plank 3x30s").blocks] };
    expect(leaves([left({ block: 3, item: 0 })], longer)).toBe(false);
  });

  test("may be about the lift that took the place", () => {
    expect(leaves([left(squat)], swapped)).toBe(true);
    expect(leaves([left(squat)], swapped, finding("cured", squat))).toBe(true);
    expect(leaves([left(squat)], swapped, cured)).toBe(false);
  });

  test("of the whole plan is of the whole plan, and names nothing new", () => {
    const whole = finding("cured", undefined, { data: { muscles: ["quads", "lats"] } });
    const now = (muscles: readonly string[], at?: Violation["at"]) =>
      finding("cured", at, { severity: "hint", messageId: "milder", data: { muscles } });
    expect(leaves([now(["quads"])], plan, whole)).toBe(true);
    expect(leaves([now(["glutes"])], plan, whole)).toBe(false);
    expect(leaves([now(["quads"], squat)], plan, whole)).toBe(false);
    expect(leaves([now([])])).toBe(false);
  });
});

describe("about the whole plan", () => {
  const old = finding("old", undefined, { data: { muscles: ["quads", "lats"], sets: 12, goal: "strength" } });
  const now = (data: Violation["data"], changed: Plan = plan): boolean =>
    cures([old], [finding("old", undefined, { data })], changed);

  test("numbers may be others, and less may be named", () => {
    expect(now({ muscles: ["quads"], sets: 14, goal: "strength" })).toBe(true);
    expect(now({ muscles: [], sets: 14 })).toBe(true);
  });

  test("what was not named before is new", () => {
    expect(now({ muscles: ["quads", "glutes"], goal: "strength" })).toBe(false);
    expect(now({ muscles: ["quads"], goal: "endurance" })).toBe(false);
  });

  test("words of a place do not count", () => {
    const at = { block: 0, item: 0 };
    expect(
      cures([finding("old", at, { data: { instead: "a" } })], [finding("old", at, { data: { instead: "b" } })]),
    ).toBe(true);
  });

  test("another lift in the place of one that was named is no new name", () => {
    const named = (name: string) => finding("old", undefined, { data: { lifts: [name] } });
    expect(cures([named("Barbell Back Squat")], [named("Hack Squat")], swapped)).toBe(true);
    expect(cures([named("Barbell Back Squat")], [named("Hack Squat")])).toBe(false);
    expect(cures([named("Leg Press")], [named("Hack Squat")], swapped)).toBe(false);
  });

  test("a place is not the whole plan", () => {
    expect(cures([finding("old")], [finding("old", { block: 0, item: 0 })])).toBe(false);
    expect(cures([finding("old", { block: 0, item: 0 })], [finding("old")])).toBe(false);
  });
});
