import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barbellDeadlift, bentOverRow, seatedCableRow, stiffLegDeadlift } from "../../../src/catalog/index";
import { OptionsError } from "../../../src/errors";
import { longestLowBackRun } from "../../../src/measure/low-back";
import { fenwick2009 } from "../../../src/model/citations";
import type { Item } from "../../../src/model/plan";
import type { BuildBrief } from "../../../src/model/strategy";
import { alternating } from "../../../src/strategies/order/alternating";
import { asListed } from "../../../src/strategies/order/as-listed";
import { spaced } from "../../../src/strategies/order/spaced";
import { articleBack, articleLegs, printedAlternating } from "../../support/article-lifts";
import {
  briefOf,
  type ExerciseFacts,
  exercise,
  idsOf,
  item,
  straight,
  unknownItem,
  type Work,
} from "../../support/items";

type Grade = 0 | 1 | 2 | 3;
const back = (id: string, lowBack: Grade, work: Work = {}, facts: ExerciseFacts = {}) =>
  item(exercise(id, { demand: { lowBack }, ...facts }), work);
const grip = (id: string, grade: Grade, work: Work = {}) => item(exercise(id, { demand: { grip: grade } }), work);
const keep = spaced(asListed);
const run = (items: readonly Item[], brief: Partial<BuildBrief> = {}) => keep(items, briefOf(brief));
const declared = (status: "history" | "current" | "cleared"): Partial<BuildBrief> => ({
  limitations: [{ area: "low-back", status }],
});

test("is called after what it wraps", () => {
  expect(keep.name).toBe("spaced(asListed)");
  expect(spaced(alternating).name).toBe("spaced(alternating)");
});

test("the article's alternating workout has three heavy low-back lifts in a row: one gives a break", () => {
  const items = [articleLegs, articleBack].flat();
  const order = idsOf(spaced(alternating)(items, briefOf()).value);
  expect(order).toEqual([
    "barbell-deadlift",
    "bent-over-row",
    "seated-cable-row",
    "stiff-leg-deadlift",
    ...printedAlternating.slice(4),
  ]);
});

test("deadlift, bent-over row and stiff-leg deadlift: the nearest later break moves between", () => {
  const items = [barbellDeadlift, bentOverRow, stiffLegDeadlift, seatedCableRow].map((lift) => item(lift));
  expect(idsOf(run(items).value)).toEqual([
    "barbell-deadlift",
    "bent-over-row",
    "seated-cable-row",
    "stiff-leg-deadlift",
  ]);
});

describe("the low back", () => {
  test("two in a row are fine, the third waits for a break of grade 1 or less", () => {
    const items = [back("a", 3), back("b", 3), back("c", 3), back("d", 2), back("e", 1), back("f", 0)];
    expect(idsOf(run(items.slice(0, 2)).value)).toEqual(["a", "b"]);
    expect(idsOf(run(items).value)).toEqual(["a", "b", "e", "c", "d", "f"]);
  });

  test("grade 2 neither extends nor ends a run, and waits for a break after two", () => {
    const items = [back("a", 3), back("m", 2), back("b", 3), back("n", 2), back("c", 3), back("z", 0)];
    expect(idsOf(run(items).value)).toEqual(["a", "m", "b", "z", "n", "c"]);
    const last = [back("a", 3), back("b", 3), back("n", 2)];
    expect(idsOf(run(last).value)).toEqual(["a", "b", "n"]);
    expect(idsOf(run([back("a", 3), back("n", 2), back("z", 0)]).value)).toEqual(["a", "n", "z"]);
    const one = [back("a", 3), back("n", 2), back("z", 0)];
    expect(idsOf(run(one, declared("cleared")).value)).toEqual(["a", "n", "z"]);
  });

  test("with a declared low back one in a row is the most, also when it is cleared", () => {
    const items = [back("a", 3), back("b", 3), back("y", 0), back("z", 0)];
    expect(idsOf(run(items).value)).toEqual(["a", "b", "y", "z"]);
    for (const status of ["history", "cleared"] as const) {
      expect(idsOf(run(items, declared(status)).value)).toEqual(["a", "y", "b", "z"]);
    }
    const knee: Partial<BuildBrief> = { limitations: [{ area: "knee", status: "history" }] };
    expect(idsOf(run(items, knee).value)).toEqual(["a", "b", "y", "z"]);
  });

  test("main lifts do not give way", () => {
    const items = [back("a", 3), back("b", 3), back("c", 3), back("main", 0, { role: "main" }), back("z", 0)];
    expect(idsOf(run(items).value)).toEqual(["a", "b", "z", "c", "main"]);
  });

  test("what tires the prime movers of a heavy lift is not put before it", () => {
    const muscles = { muscles: { hamstrings: 1 } } as const;
    const heavy = back("heavy", 3, { reps: 5 }, muscles);
    const curl = back("curl", 0, { reps: 10 }, muscles);
    const start = [back("a", 3), back("b", 3)];
    expect(idsOf(run([...start, heavy, curl, back("z", 0)]).value)).toEqual(["a", "b", "z", "heavy", "curl"]);
    expect(idsOf(run([...start, heavy, curl]).value)).toEqual(["a", "b", "heavy", "curl"]);
    const light = back("light", 3, { reps: 10 }, muscles);
    expect(idsOf(run([...start, light, curl]).value)).toEqual(["a", "b", "curl", "light"]);
  });

  test("without a break nothing moves, and nothing is said", () => {
    const items = [back("z", 0), back("a", 3), back("b", 3), back("c", 3)];
    expect(run(items)).toEqual({ value: items, decisions: [] });
  });

  test("several runs get several breaks, each said", () => {
    const items = [3, 3, 3, 3, 3, 0, 1].map((grade, at) => back(`i${at}`, grade === 3 ? 3 : grade === 1 ? 1 : 0));
    const { value, decisions } = run(items);
    expect(idsOf(value)).toEqual(["i0", "i1", "i5", "i2", "i3", "i6", "i4"]);
    expect(decisions).toEqual([
      {
        stage: "order",
        code: "spaced",
        subject: { kind: "exercise", id: "i5" },
        data: { from: 5, to: 2, because: "low-back" },
        source: fenwick2009,
      },
      expect.objectContaining({
        subject: { kind: "exercise", id: "i6" },
        data: { from: 6, to: 5, because: "low-back" },
      }),
    ]);
  });

  test("an unknown lift gives a break", () => {
    const items = [back("a", 3), back("b", 3), back("c", 3), unknownItem("x")];
    expect(idsOf(run(items).value)).toEqual(["a", "b", "x", "c"]);
  });
});

describe("the grip", () => {
  const items = [grip("a", 3), grip("b", 3), grip("c", 3), grip("z", 2)];

  test("a third lift of grade 3 waits for one of grade 2 or less", () => {
    const { value, decisions } = run(items);
    expect(idsOf(value)).toEqual(["a", "b", "z", "c"]);
    expect(decisions).toEqual([
      {
        stage: "order",
        code: "spaced",
        subject: { kind: "exercise", id: "z" },
        data: { from: 3, to: 2, because: "grip" },
        source: "default",
      },
    ]);
  });

  test("straps make it easy, two in a row are fine, unknown lifts give a break", () => {
    expect(run(items, { straps: true })).toEqual({ value: items, decisions: [] });
    const fine = [grip("a", 3), grip("b", 3), grip("z", 1)];
    expect(run(fine).value).toEqual(fine);
    expect(idsOf(run([...items.slice(0, 3), unknownItem("x")]).value)).toEqual(["a", "b", "x", "c"]);
  });
});

test("keeps what the wrapped order says", () => {
  const items = [back("l", 0), back("b", 0, {}, { regions: ["back"] })];
  expect(spaced(alternating)(items, briefOf()).decisions).toEqual(alternating(items, briefOf()).decisions);
});

test("moves only what must move, and never leaves a longer run than it found", () => {
  const grades = fc.array(fc.constantFrom<Grade>(0, 1, 2, 3), { maxLength: 9 });
  fc.assert(
    fc.property(grades, (list) => {
      const items = list.map((grade, at) => back(String(at), grade));
      const { value, decisions } = run(items);
      const runs = [items, value].map((all) => longestLowBackRun(all.map(straight)));
      expect(runs[1]).toBeLessThanOrEqual(runs[0] ?? 0);
      expect([...idsOf(value)].sort()).toEqual([...idsOf(items)].sort());
      const moved = new Set(decisions.map(({ subject }) => ("id" in subject ? subject.id : "")));
      const stayed = (all: readonly Item[]) => idsOf(all).filter((id) => !moved.has(id));
      expect(stayed(value)).toEqual(stayed(items));
      if ((runs[0] ?? 0) < 2) expect(value).toEqual(items);
    }),
  );
});

test("an order without a name is called custom", () => {
  expect(spaced((items) => ({ value: items, decisions: [] })).name).toBe("spaced(custom)");
  expect(keep.name).toBe("spaced(asListed)");
});

test("what is no order cannot be spaced", () => {
  expect(() => Reflect.apply(spaced, undefined, [undefined])).toThrow("order is missing: expected an order strategy.");
  expect(() => Reflect.apply(spaced, undefined, ["backFirst"])).toThrow(OptionsError);
});
