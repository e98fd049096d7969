import { describe, expect, test } from "vitest";
import { prescribeItem } from "../../src/build/prescribe-items";
import { StrategyError } from "../../src/errors";
import type { Prescription } from "../../src/model/prescription";
import type { Pick } from "../../src/model/strategy";
import { own } from "../../src/strategies/own";
import { briefOf, exercise } from "../support/items";

const good: Prescription = { sets: 3, target: { kind: "reps", min: 5, max: 8 }, restSeconds: 90 };
const pick: Pick = { slot: "squat", exercise: exercise("squat"), station: "floor", role: "secondary" };
const decision = {
  stage: "prescribe",
  code: "as-written",
  subject: { kind: "exercise", id: "squat" },
  data: { sets: 3 },
  source: "default",
} as const;
const byOwn = (value: Prescription, written?: Prescription) =>
  prescribeItem(
    { ...pick, ...(written === undefined ? {} : { written }) },
    briefOf(),
    own("ours", () => ({ value, decisions: [decision] })),
  );

describe("what a strategy of the library prescribes", () => {
  test("is taken as it is, with its reasons", () => {
    const step = byOwn(good);
    expect(step.value.prescription).toBe(good);
    expect(step.decisions).toEqual([decision]);
    for (const most of [{ sets: 20 }, { restSeconds: 900 }]) {
      const modest = { ...good, ...most };
      expect(byOwn(modest).value.prescription).toBe(modest);
    }
  });

  test("may be more than usual where that is what was written", () => {
    const written = { ...good, sets: 40, restSeconds: 1800 };
    expect(byOwn(written, written).value.prescription).toBe(written);
    const { restSeconds: _, ...open } = good;
    expect(byOwn(open, open).value.prescription).toBe(open);
  });

  test.each<Partial<Prescription>>([{ sets: 21 }, { restSeconds: 901 }])("may not be %o of its own", (much) => {
    expect(() => byOwn({ ...good, ...much })).toThrow(StrategyError);
    expect(() => byOwn({ ...good, ...much }, good)).toThrow(
      'Strategy "prescribe" gave a prescription that cannot be done',
    );
  });

  test("has a rest", () => {
    const { restSeconds: _, ...open } = good;
    expect(() => byOwn(open)).toThrow("gave a prescription that cannot be done");
  });

  test("that fails is told by its name", () => {
    const failing = own("ours", () => {
      throw new Error("no");
    });
    expect(() => prescribeItem(pick, briefOf(), failing)).toThrow('Strategy "prescribe" threw: no');
  });
});

describe("what another strategy prescribes", () => {
  test("is given a pick that it cannot change", () => {
    const given: Pick[] = [];
    prescribeItem({ ...pick }, briefOf(), (one) => {
      given.push(one);
      return { value: good, decisions: [] };
    });
    expect(Object.isFrozen(given[0])).toBe(true);
  });

  test("is copied, its reasons too", () => {
    const step = prescribeItem(pick, briefOf(), () => ({ value: good, decisions: [decision] }));
    expect(step.value.prescription).toEqual(good);
    expect(step.value.prescription).not.toBe(good);
    expect(step.decisions).toEqual([decision]);
  });
});

test("an item is frozen, its exercise and its lock too", () => {
  expect(Object.isFrozen(byOwn(good).value)).toBe(true);
  const locked = { role: "main", exercise: pick.exercise, warmup: [], prescription: good } as const;
  const never = own("ours", () => {
    throw new Error("asked");
  });
  const step = prescribeItem({ ...pick, locked }, briefOf(), never);
  expect(step).toEqual({ value: locked, decisions: [] });
  expect(step.value.exercise).toBe(pick.exercise);
  expect(Object.isFrozen(step.value)).toBe(true);
});
