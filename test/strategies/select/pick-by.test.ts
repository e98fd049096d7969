import { describe, expect, test } from "vitest";
import type { Slot } from "../../../src/model/split";
import type { BuildBrief, Choice, Pick, Picks, SelectStrategy } from "../../../src/model/strategy";
import { asListed } from "../../../src/strategies/select/as-listed";
import { forcedLifts } from "../../../src/strategies/select/forced-lifts";
import { leastOverlap } from "../../../src/strategies/select/least-overlap";
import { pickBy } from "../../../src/strategies/select/pick-by";
import { briefOf, candidateOf, choiceOf, type ExerciseFacts, exercise, item } from "../../support/items";
import { toolsOf } from "../../support/tools";

const strong = (id: string, facts: ExerciseFacts = {}) => exercise(id, { demand: { systemic: 2 }, ...facts });
const [a, b, c, d] = [exercise("a"), exercise("b"), exercise("c"), exercise("d")];
const run = (
  select: SelectStrategy,
  choices: readonly Choice[],
  brief: Partial<BuildBrief> = {},
  forced: Picks = [],
) => {
  const full = briefOf(brief);
  return select(choices, full, toolsOf(full, {}, forced));
};
const show = (picks: Picks): readonly string[] =>
  picks.map(({ slot, exercise: { id }, role, sets }) => `${slot}: ${id} ${role} ${sets}`);
const forcedPick = (done: Pick["exercise"], more: Partial<Pick> = {}): Pick => ({
  slot: "",
  exercise: done,
  station: "floor",
  role: "secondary",
  ...more,
});
const wishes = (numbers: { readonly [id: string]: number }) =>
  pickBy("mine", ({ id }) => numbers[id] ?? 0, "it is wished");

describe("picking by a number", () => {
  test("says nothing of what is there without being wished", () => {
    const { value, decisions } = run(wishes({ b: 2 }), [choiceOf("first", [b, c])], {}, [forcedPick(d)]);
    expect(value.map(({ exercise: { id } }) => id).sort()).toEqual(["b", "d"]);
    expect(decisions.map(({ subject }) => subject)).toEqual([{ kind: "exercise", id: "b" }]);
  });

  test("the catalogue's order is that of each slot's own candidates", () => {
    const { value } = run(asListed, [choiceOf("first", [a, b]), choiceOf("second", [c, a, d])]);
    expect(show(value)).toEqual(["first: a secondary 2", "second: c secondary 2"]);
  });

  test("fills each slot with what is wished most, at the fewest sets, and says why", () => {
    const { value, decisions } = run(wishes({ b: 2, c: 1 }), [choiceOf("first", [a, b]), choiceOf("second", [c, d])]);
    expect(show(value)).toEqual(["first: b secondary 2", "second: c secondary 2"]);
    expect(decisions).toEqual(
      ["b", "c"].map((id) => ({
        stage: "select",
        code: "own-reason",
        subject: { kind: "exercise", id },
        data: { strategy: "mine", reason: "it is wished" },
        source: "default",
      })),
    );
    expect(wishes({}).name).toBe("mine");
  });

  test("of equals takes the first of the catalogue, or as the seed says", () => {
    const many = Array.from({ length: 9 }, (_, at) => exercise(`x${at}`));
    const first = (seed: string) => run(wishes({}), [choiceOf("slot", many)], { seed }).value[0]?.exercise.id;
    expect(first("")).toBe("x0");
    expect(new Set(["s1", "s2", "s3", "s4", "s5"].map(first)).size).toBeGreaterThan(1);
  });

  test("NaN and minus infinity keep a lift out, infinity brings it in", () => {
    const of = (numbers: { readonly [id: string]: number }) =>
      show(run(wishes(numbers), [choiceOf("slot", [a, b, c])]).value);
    expect(of({ a: Number.NaN, b: Number.NEGATIVE_INFINITY, c: -9 })).toEqual(["slot: c secondary 2"]);
    expect(of({ a: 1, b: Number.POSITIVE_INFINITY, c: Number.POSITIVE_INFINITY })).toEqual(["slot: b secondary 2"]);
    expect(of({ a: Number.NaN, b: Number.NaN, c: Number.NaN })).toEqual([]);
    const none = Number.NEGATIVE_INFINITY;
    expect(of({ a: none, b: none, c: none })).toEqual([]);
  });

  test("one lift of a family, and no lift over a limit", () => {
    const twin = exercise("twin", { family: "a" });
    expect(show(run(wishes({ a: 1, twin: 1 }), [choiceOf("1", [a]), choiceOf("2", [twin, b])]).value)).toEqual([
      "1: a secondary 2",
      "2: b secondary 2",
    ]);
    const bad = exercise("bad", { demand: { lowBack: 2 } });
    const history: Partial<BuildBrief> = { limitations: [{ area: "low-back", status: "history" }] };
    const slots = ["1", "2", "3", "4"].map((id, at) =>
      choiceOf(id, [{ ...bad, id: `bad${at}`, family: `bad${at}` }, exercise(`good${at}`)]),
    );
    const loves = pickBy("x", ({ demand }) => demand.lowBack, "");
    expect(run(loves, slots, history).value.map(({ exercise: { id } }) => id)).toEqual([
      "bad0",
      "bad1",
      "bad2",
      "good3",
    ]);
  });

  test("the wish is told the slot, the brief and what is picked", () => {
    const told: string[] = [];
    const listening = pickBy(
      "x",
      (done, { slot }, brief, picked) => {
        told.push(`${done.id} ${slot.id} ${brief.goal} ${picked.map(({ exercise: { id } }) => id)}`);
        return 0;
      },
      "",
    );
    run(listening, [choiceOf("1", [a]), choiceOf("2", [b, c])], { goal: "strength" });
    expect(told).toEqual(["a 1 strength ", "b 2 strength a", "c 2 strength a"]);
  });

  test("one main lift for each half of the body, where the slot and the lift can have it", () => {
    const main = { mayBeMain: true } as const;
    const choices = [
      choiceOf("1", [strong("s1")], main),
      choiceOf("2", [strong("s2")], main),
      choiceOf("3", [strong("s3")], { ...main, region: "back" }),
      choiceOf("4", [strong("s4")]),
      choiceOf("5", [exercise("calf", { mechanics: "isolation" })], main),
    ];
    expect(show(run(wishes({}), choices).value)).toEqual([
      "1: s1 main 3",
      "2: s2 secondary 2",
      "3: s3 main 3",
      "4: s4 secondary 2",
      "5: calf accessory 2",
    ]);
    expect(show(run(wishes({}), choices, { goal: "endurance" }).value)[0]).toBe("1: s1 secondary 2");
  });
});

describe("what is forced", () => {
  const slots = [choiceOf("squat", [a, b]), choiceOf("row", [c, d], { region: "back" })];

  test("comes first and fills its slot", () => {
    const forced = [forcedPick(b, { slot: "squat" })];
    expect(show(run(wishes({ a: 5 }), slots, {}, forced).value)).toEqual([
      "squat: b secondary 2",
      "row: c secondary 2",
    ]);
  });

  test("a slot that names its exercise is filled with it, as it is written", () => {
    const slot: Slot = {
      kind: "exercise",
      id: "named",
      exercise: "d",
      role: "main",
      sets: 5,
      target: { kind: "reps", min: 5, max: 5 },
      group: "a",
    };
    const choice: Choice = { slot, candidates: [candidateOf(d)] };
    const { value } = run(wishes({}), [choice, choiceOf("squat", [a])]);
    expect(value[0]).toEqual({
      slot: "named",
      exercise: d,
      station: "floor",
      role: "main",
      sets: 5,
      written: { sets: 5, target: { kind: "reps", min: 5, max: 5 }, restSeconds: 180 },
      group: "a",
    });
    expect(value.map(({ exercise: { id } }) => id)).toEqual(["d", "a"]);
    expect(run(wishes({}), [{ slot, candidates: [] }]).value).toEqual([]);
  });

  test("has its written, locked or planned sets, else the fewest of its role", () => {
    const written = { sets: 7, target: { kind: "reps", min: 5, max: 5 }, restSeconds: 90 } as const;
    const lifts = (picks: Picks, choices: readonly Choice[] = slots) => {
      const brief = briefOf();
      return forcedLifts(choices, brief, toolsOf(brief, {}, picks));
    };
    expect(lifts([forcedPick(a, { written })])[0]).toMatchObject({
      sets: 7,
      isFixed: true,
      canLead: false,
      load: "machine",
    });
    expect(lifts([forcedPick(a, { locked: item(a, { sets: 9 }) })])[0]).toMatchObject({ sets: 9, isFixed: true });
    expect(lifts([forcedPick(a, { sets: 3 })])[0]).toMatchObject({ sets: 3, isFixed: false });
    expect(lifts([forcedPick(a, { role: "main" })])[0]).toMatchObject({ sets: 3, isFixed: false });
    expect(lifts([forcedPick(a)])[0]).toMatchObject({ sets: 2, isFixed: false });
    expect(lifts([forcedPick(a, { slot: "row" }), forcedPick(b)]).map(({ half }) => half)).toEqual(["back", undefined]);
  });

  test("may be over a limit, but nothing goes further over it", () => {
    const low = (id: string) => exercise(id, { demand: { lowBack: 2 } });
    const history: Partial<BuildBrief> = { limitations: [{ area: "low-back", status: "history" }] };
    const forced = [forcedPick(low("asked"), { sets: 8 })];
    const { value } = run(wishes({}), [choiceOf("squat", [low("more"), a])], history, forced);
    expect(value.map(({ exercise: { id } }) => id)).toEqual(["asked", "a"]);
  });
});

describe("as listed", () => {
  test("takes the first of each slot, and says nothing", () => {
    const { value, decisions } = run(asListed, [choiceOf("1", [b, a]), choiceOf("2", [b, c, d])]);
    expect(show(value)).toEqual(["1: b secondary 2", "2: c secondary 2"]);
    expect(decisions).toEqual([]);
    expect(asListed.name).toBe("asListed");
  });

  test("whatever the seed", () => {
    const many = Array.from({ length: 9 }, (_, at) => exercise(`x${at}`));
    for (const seed of ["", "monday", "tuesday"]) {
      expect(show(run(asListed, [choiceOf("slot", many)], { seed }).value)).toEqual(["slot: x0 secondary 2"]);
    }
  });
});

describe("least overlap", () => {
  const quads = exercise("quads", { muscles: { quads: 1 } });
  const press = exercise("press", { muscles: { quads: 0.5, glutes: 1 } });
  const hinge = exercise("hinge", { muscles: { hamstrings: 1 } });

  test("takes what shares least with what is picked", () => {
    const { value, decisions } = run(leastOverlap, [choiceOf("1", [quads]), choiceOf("2", [press, hinge])]);
    expect(value.map(({ exercise: { id } }) => id)).toEqual(["quads", "hinge"]);
    expect(decisions[0]?.data).toEqual({
      strategy: "leastOverlap",
      reason: "it shares least with the rest of the session",
    });
    expect(leastOverlap.name).toBe("leastOverlap");
  });

  test("the better loadable one between equals; half a muscle weighs two grades", () => {
    const at = (id: string, loadability: 0 | 1 | 2 | 3, muscles: ExerciseFacts["muscles"] = {}) =>
      exercise(id, { loadability, muscles });
    const second = (...lifts: readonly ReturnType<typeof exercise>[]) =>
      run(leastOverlap, [choiceOf("1", [quads]), choiceOf("2", lifts)]).value[1]?.exercise.id;
    expect(second(at("light", 1), at("heavy", 3))).toBe("heavy");
    expect(second(at("light", 0), at("half", 3, { quads: 0.5 }))).toBe("half");
    expect(second(at("light", 2), at("half", 3, { quads: 0.5 }))).toBe("light");
    expect(second(at("light", 0), at("whole", 3, { quads: 1 }))).toBe("light");
  });
});

test.each([
  [() => undefined, "nothing"],
  [() => "7", '"7"'],
  [async () => Promise.reject(new Error("late")), "a promise"],
])("a wish that is no number is refused: %s", (wish, given) => {
  const picking = pickBy("mine", () => wish() as never, "it is wished");
  expect(() => run(picking, [choiceOf("first", [b, c])])).toThrow(
    new RegExp(`gave ${given} as the wish for [bc]: it must be a number`),
  );
});
