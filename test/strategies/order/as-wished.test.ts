import { describe, expect, test } from "vitest";
import { nunes2021 } from "../../../src/model/citations";
import type { Item } from "../../../src/model/plan";
import type { BuildBrief } from "../../../src/model/strategy";
import type { Region } from "../../../src/model/vocabulary";
import { asWished } from "../../../src/strategies/order/as-wished";
import { briefOf, type ExerciseFacts, exercise, idsOf, item, type Work } from "../../support/items";

const lift = (id: string, region: Region, work: Work = {}, facts: ExerciseFacts = {}) =>
  item(exercise(id, { regions: [region], ...facts }), { reps: 10, ...work });
const run = (items: readonly Item[], brief: Partial<BuildBrief> = {}) => asWished(items, briefOf(brief));
const order = (items: readonly Item[], brief: Partial<BuildBrief> = {}) => idsOf(run(items, brief).value);
const reasons = (items: readonly Item[], brief: Partial<BuildBrief> = {}): readonly string[] =>
  run(items, brief).decisions.flatMap(({ data }) => ("reason" in data ? [data.reason] : []));

const heavyLegs = lift("heavy-legs", "legs", { reps: 5 });
const heavyBack = lift("heavy-back", "back", { reps: 5 });
const [l1, l2, l3] = [lift("l1", "legs"), lift("l2", "legs"), lift("l3", "legs")];
const [b1, b2, b3] = [lift("b1", "back"), lift("b2", "back"), lift("b3", "back")];
const turns = "one region rests while the other works";
const heavy = "heavy work comes while you are fresh";

test("is called so", () => {
  expect(asWished.name).toBe("asWished");
});

describe("balanced", () => {
  test("by turns, legs first", () => {
    expect(order([l1, l2, b1, b2, b3])).toEqual(["l1", "b1", "l2", "b2", "b3"]);
    expect(reasons([l1, b1])).toEqual([turns, turns]);
  });

  test("back first where the more demanding lift is one of the back", () => {
    const row = lift("row", "back", {}, { demand: { lowBack: 2 } });
    expect(order([l1, l2, b1, row])).toEqual(["row", "l1", "b1", "l2"]);
  });

  test("after the last heavy lift the other region has its turn", () => {
    expect(order([l1, l2, heavyLegs, b1, b2])).toEqual(["heavy-legs", "b1", "l1", "b2", "l2"]);
    expect(order([l1, l2, heavyBack, b1, b2])).toEqual(["heavy-back", "l1", "b1", "l2", "b2"]);
    expect(order([b1, l1, heavyBack])).toEqual(["heavy-back", "l1", "b1"]);
    expect(order([heavyBack, l1, heavyLegs, b1])).toEqual(["heavy-legs", "heavy-back", "l1", "b1"]);
  });

  test("says nothing of a lift that has no other beside it, even one of both regions", () => {
    const both = item(exercise("both", { regions: ["legs", "back"] }), { reps: 5 });
    expect(run([both]).decisions).toEqual([]);
  });

  test("says by which arrangement and why, then of each lift", () => {
    const { decisions } = run([l1, heavyBack]);
    expect(decisions).toEqual([
      {
        stage: "order",
        code: "arrangement",
        subject: { kind: "session" },
        data: { arrangement: "alternating", why: "recovery" },
        source: "default",
      },
      {
        stage: "order",
        code: "placed",
        subject: { kind: "exercise", id: "heavy-back" },
        data: { position: 0, by: "asWished", reason: heavy },
        source: nunes2021,
      },
      {
        stage: "order",
        code: "placed",
        subject: { kind: "exercise", id: "l1" },
        data: { position: 1, by: "asWished", reason: turns },
        source: "default",
      },
    ]);
  });

  test("one region after the other for endurance, or when asked", () => {
    const items = [b1, l1, b2, l2];
    expect(order(items, { goal: "endurance" })).toEqual(["l1", "l2", "b1", "b2"]);
    expect(run(items, { goal: "endurance" }).decisions[0]?.data).toEqual({ arrangement: "sequential", why: "pump" });
    expect(order(items, { arrangement: "sequential" })).toEqual(["l1", "l2", "b1", "b2"]);
    expect(run(items, { arrangement: "sequential" }).decisions[0]?.data).toEqual({
      arrangement: "sequential",
      why: "asked",
    });
    expect(order(items, { goal: "endurance", arrangement: "alternating" })).toEqual(["b1", "l1", "b2", "l2"]);
    expect(reasons(items, { goal: "endurance" })[0]).toBe("leg work before back work");
  });
});

describe("within a region", () => {
  test("main lifts, then compounds, then the more demanding, then larger muscles", () => {
    const isolation = lift("isolation", "legs", {}, { mechanics: "isolation", demand: { skill: 3 } });
    const calf = lift("calf", "legs", {}, { mechanics: "isolation", muscles: { soleus: 1 }, demand: { skill: 3 } });
    const plain = lift("plain", "legs", {}, { muscles: { quads: 1 } });
    const tiring = lift("tiring", "legs", {}, { demand: { systemic: 3 }, muscles: { quads: 1 } });
    const main = lift("main", "legs", { role: "main" }, { muscles: { quads: 1 } });
    const curl = lift("curl", "legs", {}, { mechanics: "isolation", muscles: { hamstrings: 1 }, demand: { skill: 3 } });
    expect(order([calf, plain, curl, tiring, main], { priority: "legs" })).toEqual([
      "main",
      "tiring",
      "plain",
      "curl",
      "calf",
    ]);
    expect(order([isolation, plain], { priority: "legs" })).toEqual(["plain", "isolation"]);
  });
});

describe("a named region", () => {
  test("comes first, its heavy lifts before all", () => {
    expect(order([b1, l1, b2, l2], { priority: "legs" })).toEqual(["l1", "l2", "b1", "b2"]);
    expect(order([l1, b1, l2, b2], { priority: "back" })).toEqual(["b1", "b2", "l1", "l2"]);
    expect(order([heavyLegs, l1, heavyBack, b1], { priority: "back" })).toEqual([
      "heavy-back",
      "heavy-legs",
      "b1",
      "l1",
    ]);
    expect(reasons([l1, heavyBack, b1], { priority: "back" })).toEqual([
      heavy,
      "back work before leg work",
      "then leg work",
    ]);
  });

  test("does not go before work that is not behind it", () => {
    expect(reasons([heavyLegs, heavyBack, b1], { priority: "back" })).toEqual([heavy, heavy, "then back work"]);
    expect(reasons([b1, heavyBack, l1], { priority: "legs" }).at(-1)).not.toBe("leg work before back work");
  });

  test("says nothing of an arrangement", () => {
    expect(run([l1, b1], { priority: "legs" }).decisions.map(({ code }) => code)).toEqual(["placed", "placed"]);
  });

  test("without heavy lifts lets the other region's wait, unless it has no lifts at all", () => {
    expect(order([heavyLegs, l1, b1], { priority: "back" })).toEqual(["b1", "heavy-legs", "l1"]);
    expect(reasons([heavyLegs, b1], { priority: "back" })).toEqual(["back work before leg work", "then leg work"]);
    expect(order([l1, heavyLegs], { priority: "back" })).toEqual(["heavy-legs", "l1"]);
    expect(reasons([l1, heavyLegs], { priority: "back" })).toEqual([]);
  });
});

describe("isolations", () => {
  const curl = lift("curl", "legs", {}, { mechanics: "isolation" });
  const fly = lift("fly", "back", {}, { mechanics: "isolation" });
  const waits = "isolation work follows the compound lifts";

  test("wait for the compounds of both regions, each region in its turn", () => {
    expect(order([curl, fly, l1, b1], { priority: "legs" })).toEqual(["l1", "b1", "curl", "fly"]);
    expect(order([curl, fly, l1, b1], { priority: "back" })).toEqual(["b1", "l1", "fly", "curl"]);
    expect(reasons([curl, fly, l1, b1], { priority: "back" }).slice(2)).toEqual([waits, waits]);
    expect(order([curl, fly, l1, b1])).toEqual(["l1", "b1", "curl", "fly"]);
  });

  test("stay with their region where one is finished before the other", () => {
    expect(order([curl, fly, l1, b1], { arrangement: "sequential" })).toEqual(["l1", "curl", "b1", "fly"]);
  });

  test("begin where the named region has nothing else", () => {
    expect(order([l1, fly], { priority: "back" })).toEqual(["fly", "l1"]);
    expect(reasons([l1, fly], { priority: "back" })).not.toContain(waits);
  });
});

describe("a named lift", () => {
  test("comes before all, heavy or not, whatever its region", () => {
    const brief = { priorityLift: "l3" };
    expect(order([heavyBack, l1, l3, b1], brief)).toEqual(["l3", "heavy-back", "l1", "b1"]);
    expect(order([heavyBack, l1, l3, b1], { ...brief, priority: "back" })).toEqual(["l3", "heavy-back", "b1", "l1"]);
    expect(order([heavyLegs, heavyBack, l1], { priorityLift: "heavy-back" })).toEqual([
      "heavy-back",
      "heavy-legs",
      "l1",
    ]);
    expect(reasons([heavyBack, l3], brief)).toEqual(["the lift you named goes first", heavy]);
  });

  test("that is not there changes nothing", () => {
    expect(order([l1, b1, heavyBack], { priorityLift: "elsewhere" })).toEqual(order([l1, b1, heavyBack]));
  });
});

describe("an accent", () => {
  const isolation = lift("i1", "legs", {}, { mechanics: "isolation" });

  test("ends the session: its region waits for the other's isolations, and so do its heavy lifts", () => {
    const accent = { priority: "legs", accent: "back" } as const;
    expect(order([b1, isolation, heavyBack, l1, heavyLegs], accent)).toEqual([
      "heavy-legs",
      "l1",
      "i1",
      "heavy-back",
      "b1",
    ]);
    expect(reasons([b1, isolation, l1], accent)).toEqual([
      "leg work before back work",
      "leg work before back work",
      "a little back work ends the session",
    ]);
  });

  test("does not hold back the lift that was named", () => {
    const named = { priority: "legs", accent: "back", priorityLift: "heavy-back" } as const;
    expect(order([heavyLegs, heavyBack, b1], named)).toEqual(["heavy-back", "heavy-legs", "b1"]);
  });
});

test("speed work comes before all, also before the lift that was named", () => {
  const clean = lift("clean", "legs", {}, { pattern: "olympic" });
  expect(order([l1, heavyBack, clean, heavyLegs], { priorityLift: "heavy-legs" })).toEqual([
    "clean",
    "heavy-legs",
    "heavy-back",
    "l1",
  ]);
  expect(order([heavyLegs, clean, b1], { priority: "back" })).toEqual(["clean", "b1", "heavy-legs"]);
  expect(order([b1, clean, l1], { priority: "legs", accent: "back" })).toEqual(["clean", "l1", "b1"]);
  expect(reasons([l1, b1, clean])[0]).toBe("speed work goes first of all, before anything tires you");
});
