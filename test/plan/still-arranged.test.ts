import { describe, expect, test } from "vitest";
import type { Decision } from "../../src/model/decision";
import { isArrangedSo } from "../../src/plan/still-arranged";
import { exercise, item, straight, superset } from "../support/items";

const legs = (id: string, lowBack: 0 | 3 = 0) =>
  item(exercise(id, { regions: ["legs"], pattern: "squat", demand: { lowBack } }));
const back = (id: string, lowBack: 0 | 3 = 0) =>
  item(exercise(id, { regions: ["back"], pattern: "horizontal-pull", demand: { lowBack } }));
const lift = (id: string) => ({ kind: "exercise", id }) as const;
const order = { stage: "order", source: "default" } as const;

describe("where a lift was placed", () => {
  const placed = (by: string, reason: string): Decision => ({
    ...order,
    code: "placed",
    subject: lift("row"),
    data: { position: 1, by, reason },
  });

  test("back work stands before leg work as long as some is behind it", () => {
    const first = placed("asWished", "back work before leg work");
    expect(isArrangedSo(first, [straight(back("row")), straight(legs("squat"))])).toBe(true);
    expect(isArrangedSo(first, [straight(legs("squat")), straight(back("row"))])).toBe(false);
    expect(isArrangedSo(first, [straight(back("row")), straight(back("pulldown"))])).toBe(false);
  });

  test("another reason needs both regions, one of another order only company", () => {
    const then = placed("asWished", "then back work");
    expect(isArrangedSo(then, [straight(legs("squat")), straight(back("row"))])).toBe(true);
    expect(isArrangedSo(then, [straight(back("row")), straight(back("pulldown"))])).toBe(false);
    expect(isArrangedSo(placed("mine", "x"), [straight(back("row")), straight(back("pulldown"))])).toBe(true);
    expect(isArrangedSo(placed("mine", "x"), [straight(back("row"))])).toBe(false);
  });
});

test("a lift gives a break between two that load the lower back", () => {
  const spaced: Decision = {
    ...order,
    code: "spaced",
    subject: lift("curl"),
    data: { from: 2, to: 1, because: "low-back" },
  };
  const [heavy, curl, row] = [straight(legs("deadlift", 3)), straight(legs("curl")), straight(back("row", 3))];
  expect(isArrangedSo(spaced, [heavy, curl, row])).toBe(true);
  expect(isArrangedSo(spaced, [curl, heavy, row])).toBe(false);
  expect(isArrangedSo(spaced, [heavy, row, curl])).toBe(false);
});

test("a lift is left without a partner that another took as long as there are pairs", () => {
  const left = (why: "partner-taken" | "main"): Decision => ({
    ...order,
    stage: "pair",
    code: "left-straight",
    subject: lift("row"),
    data: { why },
  });
  const alone = [straight(back("row")), straight(legs("squat"))];
  expect(isArrangedSo(left("partner-taken"), [superset(back("pulldown"), legs("curl")), ...alone])).toBe(true);
  expect(isArrangedSo(left("partner-taken"), alone)).toBe(false);
  expect(isArrangedSo(left("main"), alone)).toBe(true);
});

test("what is said of the whole order needs back and legs", () => {
  const arrangement: Decision = {
    ...order,
    code: "arrangement",
    subject: { kind: "session" },
    data: { arrangement: "alternating", why: "recovery" },
  };
  expect(isArrangedSo(arrangement, [straight(back("row")), straight(legs("squat"))])).toBe(true);
  expect(isArrangedSo(arrangement, [straight(back("row")), straight(back("pulldown"))])).toBe(false);
});
