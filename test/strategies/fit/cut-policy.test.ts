import { describe, expect, test } from "vitest";
import type { Item } from "../../../src/model/plan";
import type { BuildBrief } from "../../../src/model/strategy";
import { cutPolicy, isAskedFor } from "../../../src/strategies/fit/cut-policy";
import { briefOf, type ExerciseFacts, exercise, idsOf, item, unknownItem, type Work } from "../../support/items";
import { worthPerSet } from "../../support/tools";

const lift = (id: string, facts: ExerciseFacts = {}, work: Work = {}) =>
  item(exercise(id, facts), { sets: 4, ...work });
const back = { regions: ["back"] } as const;
const judge = worthPerSet({ squat: 4, row: 3, curl: 2, pulldown: 1 });

const show = (items: readonly Item[]): string =>
  items.map((one, at) => `${idsOf(items)[at]} ${one.prescription.sets}x${one.prescription.restSeconds}`).join(", ");

/** What is left after each cut, until nothing is left to cut. */
const cutsOf = (items: readonly Item[], brief: Partial<BuildBrief> = {}): readonly string[] => {
  const full = briefOf({ judge, ...brief });
  const policy = cutPolicy(isAskedFor(full), full);
  const states: string[] = [];
  let current: readonly Item[] | undefined = items;
  for (;;) {
    const now: readonly Item[] = current;
    current = policy.map(({ apply }) => apply(now)).find((next) => next !== undefined);
    if (current === undefined) return states;
    states.push(show(current));
  }
};

const squat = lift("squat", { pattern: "squat", muscles: { quads: 1 } }, { reps: 5, role: "main", restSeconds: 180 });
const row = lift("row", { ...back, pattern: "horizontal-pull", muscles: { lats: 1 } });
const pulldown = lift("pulldown", { ...back, pattern: "horizontal-pull", muscles: { lats: 1 } });
const curl = lift(
  "curl",
  { pattern: "knee-flexion", mechanics: "isolation", muscles: { hamstrings: 1 } },
  { sets: 3, restSeconds: 90 },
);

test("cuts in turn: the redundant, small work's sets and rest, other compounds' sets and rest, main lifts, whole lifts", () => {
  expect(cutsOf([squat, row, pulldown, curl])).toEqual([
    "squat 4x180, row 4x120, curl 3x90",
    "squat 4x180, row 4x120, curl 2x90",
    "squat 4x180, row 4x120, curl 2x60",
    "squat 4x180, row 3x120, curl 2x60",
    "squat 4x180, row 2x120, curl 2x60",
    "squat 4x180, row 2x90, curl 2x60",
    "squat 4x180, row 2x60, curl 2x60",
    "squat 4x120, row 2x60, curl 2x60",
    "squat 3x120, row 2x60, curl 2x60",
    "squat 3x120, row 2x60",
    "squat 3x120",
  ]);
});

describe("floors", () => {
  test("a main lift keeps 3 sets and 120 seconds, a beginner's 60", () => {
    expect(cutsOf([squat])).toEqual(["squat 4x120", "squat 3x120"]);
    expect(cutsOf([squat], { level: "beginner" })).toEqual(["squat 4x60", "squat 3x60"]);
  });

  test("a heavy lift rests as a main lift does, though it keeps 2 sets only", () => {
    const heavy = lift("heavy", {}, { reps: 5, restSeconds: 150 });
    expect(cutsOf([heavy])).toEqual(["heavy 3x150", "heavy 2x150", "heavy 2x120"]);
  });

  test("a main isolation is a main lift", () => {
    const main = lift("main", { mechanics: "isolation" }, { role: "main" });
    expect(cutsOf([main])).toEqual(["main 3x120"]);
  });

  test("what is at its floor already is left alone", () => {
    expect(cutsOf([lift("a", { mechanics: "isolation" }, { sets: 2, restSeconds: 45 })])).toEqual([]);
    expect(cutsOf([lift("a", {}, { sets: 1, restSeconds: 75 })])).toEqual(["a 1x60"]);
  });
});

test("of a kind the last is cut first, one set at a time", () => {
  const [a, b] = [
    lift("a", { pattern: "squat" }, { restSeconds: 60 }),
    lift("b", { pattern: "hinge" }, { restSeconds: 60 }),
  ];
  expect(cutsOf([a, b]).slice(0, 4)).toEqual(["a 4x60, b 3x60", "a 4x60, b 2x60", "a 3x60, b 2x60", "a 2x60, b 2x60"]);
});

test("unknown exercises are cut last, whole", () => {
  const unknown = unknownItem("x", { sets: 5, restSeconds: 300 });
  expect(cutsOf([unknown, lift("a", {}, { sets: 2, restSeconds: 60 })], { judge: worthPerSet({ a: 1 }) })).toEqual([
    "a 2x60",
  ]);
});

describe("redundant lifts", () => {
  const first = (items: readonly Item[], brief: Partial<BuildBrief> = {}): string => {
    const full = briefOf({ judge, ...brief });
    const next = cutPolicy(isAskedFor(full), full)[0]?.apply(items);
    return next === undefined ? "none" : idsOf(next).join(" ");
  };
  const plain = (id: string, facts: ExerciseFacts = {}, work: Work = {}) =>
    lift(id, { pattern: "core", muscles: { quads: 1 }, ...facts }, work);

  test("are those of one family, or of one pattern with a common prime mover", () => {
    expect(first([plain("a"), plain("b", { pattern: "squat", family: "a" })])).toBe("a");
    expect(first([plain("a"), plain("b", { muscles: { quads: 1, lats: 1 } })])).toBe("a");
    expect(first([plain("a"), plain("b", { muscles: { quads: 0.5, lats: 1 } })])).toBe("none");
    expect(first([plain("a"), plain("b", { pattern: "squat" })])).toBe("none");
  });

  test("the last goes first, an unknown one never", () => {
    expect(first([plain("a"), plain("b"), plain("c")])).toBe("a b");
    expect(first([unknownItem("x"), unknownItem("x")])).toBe("none");
    expect(first([unknownItem("a"), plain("b")])).toBe("none");
  });

  test("main lifts and what was asked for stay", () => {
    expect(first([plain("a"), plain("b", {}, { role: "main" })])).toBe("none");
    expect(first([plain("a"), plain("b"), plain("c")], { include: ["c"] })).toBe("a c");
    expect(first([plain("a"), plain("b")], { priorityLift: "b" })).toBe("none");
    expect(first([plain("a"), plain("b")], { lock: [plain("b")] })).toBe("none");
  });

  test("the last lift of a region stays", () => {
    const pull = { ...back, pattern: "core" } as const;
    expect(first([plain("a"), plain("b", pull)])).toBe("none");
    expect(first([plain("a", pull), plain("b", pull)])).toBe("a");
    expect(first([plain("a", { ...pull, hardSet: false }), plain("b", pull)])).toBe("none");
    expect(first([plain("a", { regions: ["chest"] }), plain("b", { regions: ["core"] })])).toBe("a");
  });
});

describe("what is worth least", () => {
  const drop = (items: readonly Item[], brief: Partial<BuildBrief> = {}): string => {
    const full = briefOf(brief);
    const next = cutPolicy(isAskedFor(full), full).at(-1)?.apply(items);
    return next === undefined ? "none" : idsOf(next).join(" ");
  };
  const one = (id: string, facts: ExerciseFacts = {}, work: Work = {}) => lift(id, facts, work);
  const worths = worthPerSet({ a: 3, b: 1, c: 2 });

  test("goes, until one is left", () => {
    expect(drop([one("a"), one("b"), one("c")], { judge: worths })).toBe("a c");
    expect(drop([one("a"), one("c")], { judge: worths })).toBe("a");
    expect(drop([one("a")], { judge: worths })).toBe("none");
    expect(drop([], { judge: worths })).toBe("none");
  });

  test("a main lift only after the others, the last lift of a region after that", () => {
    expect(drop([one("a"), one("b", {}, { role: "main" })], { judge: worths })).toBe("b");
    expect(drop([one("a"), one("b", back), one("c")], { judge: worths })).toBe("a b");
    expect(
      drop([one("a", {}, { role: "main" }), one("b", back), one("c", {}, { role: "main" })], { judge: worths }),
    ).toBe("a b");
  });

  test("not what was asked for", () => {
    expect(drop([one("a"), one("b"), one("c")], { judge: worths, include: ["b"] })).toBe("a b");
    expect(drop([one("a"), one("b")], { judge: worths, include: ["a", "b"] })).toBe("none");
  });

  test("not so that the named region falls behind", () => {
    const items = [one("a", back), one("b"), one("c", back)];
    expect(drop(items, { judge: worths })).toBe("a b");
    expect(drop([one("a", back), one("b"), one("c"), one("d", back)], { judge: worths, priority: "legs" })).toBe(
      "a b c",
    );
    expect(
      drop([one("a"), one("b", back), one("d"), one("c", back)], {
        judge: worthPerSet({ a: 3, b: 2, c: 2 }),
        priority: "legs",
      }),
    ).toBe("a d c");
  });

  test("is judged with the load that it has at its station", () => {
    const either = exercise("either", {
      needs: [
        { all: ["x"], load: "machine", station: "x" },
        { all: ["y"], load: "barbell", station: "y" },
      ],
    });
    const loads: string[] = [];
    const judging: BuildBrief["judge"] = {
      name: "loads",
      score: (lifts) => {
        loads.push(...lifts.map(({ load }) => load));
        return { total: 0, parts: {} };
      },
    };
    drop([item(either, { station: "y" }), item(either, { station: "y" })], { judge: judging });
    expect(new Set(loads)).toEqual(new Set(["barbell"]));
  });
});

test("a locked item keeps its sets and rest", () => {
  expect(cutsOf([squat, row, curl], { lock: [row, curl] })).toEqual([
    "squat 4x120, row 4x120, curl 3x90",
    "squat 3x120, row 4x120, curl 3x90",
    "row 4x120, curl 3x90",
  ]);
});

test("what was asked for: included, locked and named lifts", () => {
  const asked = isAskedFor(briefOf({ include: ["a"], lock: [lift("b"), unknownItem("x")], priorityLift: "c" }));
  expect(["a", "b", "c", "d"].map((id) => asked(lift(id)))).toEqual([true, true, true, false]);
  expect(asked(unknownItem("x"))).toBe(true);
  expect(isAskedFor(briefOf())(lift("a"))).toBe(false);
});
