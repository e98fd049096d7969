import { describe, expect, test } from "vitest";
import { isBacklegsError } from "../../../src/errors";
import { itemsOf } from "../../../src/measure/items";
import { grgic2018, pelland2024, remmert2025 } from "../../../src/model/citations";
import type { Decision } from "../../../src/model/decision";
import type { Block, Item } from "../../../src/model/plan";
import type { BuildBrief, FitStrategy } from "../../../src/model/strategy";
import { asPlanned } from "../../../src/strategies/fit/as-planned";
import { inTurn } from "../../../src/strategies/fit/in-turn";
import { trimOnly } from "../../../src/strategies/fit/trim-only";
import { nonOverlapping } from "../../../src/strategies/pair/non-overlapping";
import {
  briefOf,
  circuit,
  type ExerciseFacts,
  exercise,
  idsOf,
  item,
  straight,
  superset,
  type Work,
  withoutMinutes,
} from "../../support/items";
import { toolsOf, worthPerSet } from "../../support/tools";

const lift = (id: string, facts: ExerciseFacts = {}, work: Work = {}) => item(exercise(id, facts), work);
const back = { regions: ["back"] } as const;
const isolation = { mechanics: "isolation" } as const;
/** Nothing is worth anything: no set is added. */
const worthless = worthPerSet({});

const show = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      const parts = block.items.map((one) => {
        const { sets, restSeconds } = one.prescription;
        return `${idsOf([one])[0]} ${sets}${block.kind === "straight" ? `x${restSeconds}` : ""}`;
      });
      return block.kind === "straight" ? parts.join() : `${parts.join("+")} rest ${block.restSeconds}`;
    })
    .join(", ");

const run = (strategy: FitStrategy, blocks: readonly Block[], brief: Partial<BuildBrief> = {}, pair = false) => {
  const full = briefOf({ judge: worthless, warmup: "none", ...brief });
  const tools = toolsOf(full, pair ? { pair: nonOverlapping } : {});
  return strategy({ blocks, seconds: tools.price(blocks) }, full, tools);
};
const fitted = (strategy: FitStrategy, items: readonly Item[], brief: Partial<BuildBrief> = {}): string =>
  show(run(strategy, items.map(straight), brief).value.blocks);
const say = ({ code, subject, data }: Decision): string =>
  `${code} ${"id" in subject ? subject.id : subject.kind} ${JSON.stringify(data)}`;

const squat = lift("squat", { muscles: { quads: 1 } }, { reps: 5, role: "main", sets: 4, restSeconds: 180 });
const row = lift("row", { ...back, pattern: "horizontal-pull", muscles: { lats: 1 } }, { sets: 4 });
const pulldown = lift("pulldown", { ...back, pattern: "horizontal-pull", muscles: { lats: 1 } }, { sets: 2 });
const curl = lift(
  "curl",
  { ...isolation, pattern: "knee-flexion", muscles: { hamstrings: 1 } },
  { sets: 3, restSeconds: 90 },
);
/** 600 s, 480 s, 180 s and 270 s, and 30 s between each two: 1620 s are 27 minutes. */
const four = [squat, row, pulldown, curl];

test("strategies tell their names", () => {
  expect([asPlanned, trimOnly, inTurn].map(({ name }) => name)).toEqual(["asPlanned", "trimOnly", "inTurn"]);
});

describe("as planned", () => {
  test("changes nothing, and refuses what takes too long", () => {
    const fits = run(asPlanned, four.map(straight), { minutes: 27 });
    expect(fits.value).toEqual({ blocks: four.map(straight), seconds: 1620 });
    expect(fits.decisions).toEqual([]);
    expect(() => run(asPlanned, four.map(straight), { minutes: 26 })).toThrow("longer than its minutes");
    try {
      run(asPlanned, four.map(straight), { minutes: 26 });
    } catch (error) {
      expect(isBacklegsError(error) && error.code === "infeasible" && error).toMatchObject({
        conflict: ["minutes"],
        relaxations: [],
      });
    }
  });
});

describe("trimming", () => {
  test.each([
    [27, "squat 4x180, row 4x120, pulldown 2x120, curl 3x90"],
    [26, "squat 4x180, row 4x120, curl 3x90"],
    [23, "squat 4x180, row 4x120, curl 2x90"],
    [21, "squat 4x180, row 4x120, curl 2x60"],
    [19, "squat 4x180, row 3x120, curl 2x60"],
    [16, "squat 4x180, row 2x120, curl 2x60"],
    [15.5, "squat 4x180, row 2x90, curl 2x60"],
    [15, "squat 4x180, row 2x60, curl 2x60"],
    [12, "squat 4x120, row 2x60, curl 2x60"],
    [11, "squat 3x120, row 2x60, curl 2x60"],
    [8, "squat 3x120, row 2x60"],
    [5, "squat 3x120"],
  ])("to %d minutes: %s", (minutes, expected) => {
    const judge = worthPerSet({});
    const { value } = run(trimOnly, four.map(straight), { minutes, judge });
    expect(show(value.blocks)).toBe(expected);
    expect(value.seconds).toBeLessThanOrEqual(minutes * 60);
  });

  test("says what was cut, once for each lift, and why", () => {
    const { decisions } = run(trimOnly, four.map(straight), { minutes: 11 });
    expect(decisions.map(say)).toEqual([
      'cut-sets squat {"from":4,"to":3}',
      'cut-rest squat {"from":180,"to":120}',
      'cut-sets row {"from":4,"to":2}',
      'cut-rest row {"from":120,"to":60}',
      'cut-exercise pulldown {"why":"redundant"}',
      'cut-sets curl {"from":3,"to":2}',
      'cut-rest curl {"from":90,"to":60}',
    ]);
    expect(new Set(decisions.map(({ stage, source }) => `${stage} ${source}`))).toEqual(new Set(["fit default"]));
    expect(run(trimOnly, four.map(straight), { minutes: 8 }).decisions.map(say).at(-1)).toBe(
      'cut-exercise curl {"why":"least-worth"}',
    );
  });

  test("leaves what fits alone, and spare time too", () => {
    expect(run(trimOnly, four.map(straight), { minutes: 27 })).toEqual({
      value: { blocks: four.map(straight), seconds: 1620 },
      decisions: [],
    });
  });

  test("pairs more before it cuts", () => {
    const items = [
      row,
      lift("extension", { ...isolation, pattern: "knee-extension", muscles: { quads: 1 } }, { sets: 4 }),
    ];
    const { value, decisions } = run(trimOnly, items.map(straight), { minutes: 14 }, true);
    expect(show(value.blocks)).toBe("row 4+extension 4 rest 120");
    expect(decisions).toEqual([]);
  });

  test("refuses when nothing is left to cut", () => {
    expect(() => run(trimOnly, [straight(squat)], { minutes: 4 })).toThrow("What must be in the session");
    expect(() => run(trimOnly, four.map(straight), { minutes: 8, include: ["squat", "row", "curl"] })).toThrow(
      "takes longer",
    );
  });

  test("does not stop where the named region has fallen behind", () => {
    const legs = (id: string) => lift(id, { pattern: "core", ...isolation }, { sets: 3, restSeconds: 60 });
    const pull = lift("pull", { ...back, pattern: "hinge" }, { sets: 3, restSeconds: 60 });
    const items = [pull, legs("leg")];
    // Cutting a leg set would do, but then the back gets more: a set of the back goes as well.
    expect(fitted(trimOnly, items, { minutes: 6.5 })).toBe("pull 3x60, leg 2x60");
    expect(fitted(trimOnly, items, { minutes: 6.5, priority: "legs" })).toBe("pull 2x60, leg 2x60");
    expect(fitted(trimOnly, items, { minutes: 6.5, priority: "back" })).toBe("pull 3x60, leg 2x60");
  });
});

describe("spare time buys sets", () => {
  const small = (id: string, facts: ExerciseFacts = {}, work: Work = {}) =>
    lift(id, { ...isolation, ...facts }, { sets: 2, restSeconds: 120, ...work });

  test("where a set is worth most, up to 4", () => {
    const judge = worthPerSet({ a: 1, b: 2 });
    // Each is 2 x 30 + 120 s; with 30 s between them 390 s. A set more is 150 s.
    expect(fitted(inTurn, [small("a"), small("b")], { minutes: 8, judge })).toBe("a 2x120, b 2x120");
    expect(fitted(inTurn, [small("a"), small("b")], { minutes: 9, judge })).toBe("a 2x120, b 3x120");
    expect(fitted(inTurn, [small("a"), small("b")], { minutes: 12, judge })).toBe("a 2x120, b 4x120");
    expect(fitted(inTurn, [small("a"), small("b")], { minutes: 14, judge })).toBe("a 3x120, b 4x120");
    expect(fitted(inTurn, [small("a"), small("b")], { minutes: 60, judge })).toBe("a 4x120, b 4x120");
  });

  test("not where it is worth nothing, nor for locked lifts", () => {
    const judge = worthPerSet({ a: 1, b: 0, c: -1 });
    expect(fitted(inTurn, [small("a"), small("b"), small("c")], { judge })).toBe("a 4x120, b 2x120, c 2x120");
    expect(fitted(inTurn, [small("a")], { judge, lock: [small("a")] })).toBe("a 2x120");
  });

  test("up to 4 for a main lift, 5 where strength is trained", () => {
    const judge = worthPerSet({ a: 1 });
    const main = [lift("a", {}, { role: "main", sets: 3, reps: 10, restSeconds: 240 })];
    expect(fitted(inTurn, main, { judge })).toBe("a 4x240");
    expect(fitted(inTurn, main, { judge, goal: "strength" })).toBe("a 5x240");
    expect(fitted(inTurn, main, { judge, sessionsPerWeek: 2 })).toBe("a 5x240");
    expect(fitted(inTurn, main, { judge, sessionsPerWeek: 2, sessionOfWeek: 2 })).toBe("a 4x240");
    expect(fitted(inTurn, [small("a")], { judge, goal: "strength" })).toBe("a 4x120");
  });

  test("not over the limits of a session", () => {
    const quads = { muscles: { quads: 1 } } as const;
    const judge = worthPerSet({ a: 1, b: 1, c: 1 });
    const items = [small("a", quads), small("b", quads), small("c", quads, { sets: 4 })];
    expect(fitted(inTurn, items, { judge })).toBe("a 4x120, b 3x120, c 4x120");
  });

  test("not so that the named region falls behind", () => {
    const judge = worthPerSet({ a: 1, b: 3 });
    const items = [small("a"), small("b", back)];
    expect(fitted(inTurn, items, { minutes: 9, judge })).toBe("a 2x120, b 3x120");
    expect(fitted(inTurn, items, { minutes: 9, judge, priority: "legs" })).toBe("a 3x120, b 2x120");
    expect(fitted(inTurn, items, { judge, priority: "legs" })).toBe("a 4x120, b 4x120");
  });

  test("whole rounds of a superset or circuit; the shorter members first", () => {
    const judge = worthPerSet({ a: 1, b: 1, c: 1 });
    const [a, b, c] = [small("a"), small("b", back), small("c")];
    const roundsOf = (blocks: readonly Block[], more: Partial<BuildBrief> = {}) =>
      show(run(inTurn, blocks, { judge, ...more }).value.blocks);
    expect(roundsOf([superset(a, b, { restSeconds: 90 })], { minutes: 7 })).toBe("a 3+b 3 rest 90");
    expect(roundsOf([superset(a, b, { restSeconds: 90 })])).toBe("a 4+b 4 rest 90");
    const three = small("a", {}, { sets: 3 });
    expect(roundsOf([superset(three, b, { restSeconds: 90 })], { minutes: 6.5 })).toBe("a 3+b 3 rest 90");
    expect(roundsOf([circuit([a, b, c], { restSeconds: 90 })])).toBe("a 4+b 4+c 4 rest 90");
    expect(roundsOf([superset(a, b, { restSeconds: 90 })], { lock: [b] })).toBe("a 2+b 2 rest 90");
    const main = small("b", {}, { role: "main", sets: 4 });
    expect(roundsOf([superset(small("a", {}, { sets: 4 }), main, { restSeconds: 90 })], { goal: "strength" })).toBe(
      "a 4+b 4 rest 90",
    );
  });

  test("a refusal names the minutes", () => {
    const refused = () => {
      try {
        run(trimOnly, [straight(squat)], { minutes: 4 });
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(refused()).toMatchObject({ code: "infeasible", conflict: ["minutes"], relaxations: [] });
  });

  test("the score is told of pairs", () => {
    const told: number[] = [];
    const judge: BuildBrief["judge"] = {
      name: "pairs",
      score: (lifts, pairs) => {
        told.push(pairs);
        return { total: lifts.length, parts: {} };
      },
    };
    run(inTurn, [superset(small("a"), small("b")), straight(small("c")), straight(small("d"))], { judge });
    expect(new Set(told)).toEqual(new Set([1]));
  });
});

describe("then longer rests", () => {
  const restOf = (one: Item, brief: Partial<BuildBrief> = {}): number =>
    itemsOf(run(inTurn, [straight(one)], brief).value.blocks)[0]?.prescription.restSeconds ?? Number.NaN;

  test("up to 4 minutes for heavy lifts, 3 for other main lifts, 2:30 for other compounds, 1:30 for isolations", () => {
    expect(restOf(lift("a", {}, { reps: 5, restSeconds: 180 }))).toBe(240);
    expect(restOf(lift("a", {}, { reps: 5, restSeconds: 120 }), { level: "beginner" })).toBe(180);
    expect(restOf(lift("a", {}, { role: "main", restSeconds: 120 }))).toBe(180);
    expect(restOf(lift("a", {}, { restSeconds: 120 }))).toBe(150);
    expect(restOf(lift("a", isolation, { restSeconds: 60 }))).toBe(90);
    expect(restOf(lift("a", isolation, { restSeconds: 70 }))).toBe(70);
  });

  test("not past what is longer already, nor for locked lifts, nor where rest is kept short on purpose", () => {
    expect(restOf(lift("a", {}, { restSeconds: 200 }))).toBe(200);
    const one = lift("a", {}, { restSeconds: 90 });
    expect(restOf(one, { lock: [one] })).toBe(90);
    expect(restOf(one, { goal: "work-capacity" })).toBe(90);
    expect(restOf(one, { goal: "endurance" })).toBe(90);
  });

  test("in steps of 30 seconds by turns, main lifts first, then compounds, as long as there is time", () => {
    const main = lift("main", {}, { role: "main", sets: 3, restSeconds: 120 });
    const compound = lift("compound", {}, { sets: 3, restSeconds: 120 });
    const small = lift("small", isolation, { sets: 3, restSeconds: 90 });
    // 330 + 330 + 270 s and two transitions: 990 s. A step is 60 s.
    const at = (seconds: number) => fitted(inTurn, [small, compound, main], { minutes: (990 + seconds) / 60 });
    expect(at(59)).toBe("small 3x90, compound 3x120, main 3x120");
    expect(at(60)).toBe("small 3x90, compound 3x120, main 3x150");
    expect(at(120)).toBe("small 3x90, compound 3x150, main 3x150");
    expect(at(180)).toBe("small 3x90, compound 3x150, main 3x180");
    expect(at(3600)).toBe("small 3x90, compound 3x150, main 3x180");
  });

  test("what is too long for one step may leave time for a smaller one", () => {
    const main = lift("main", {}, { role: "main", sets: 4, restSeconds: 120 });
    const small = lift("small", isolation, { sets: 2, restSeconds: 60 });
    // 480 + 120 + 30 s; a step of the main lift is 90 s, of the small one 30.
    expect(fitted(inTurn, [main, small], { minutes: (630 + 30) / 60 })).toBe("main 4x120, small 2x90");
  });

  test("of several blocks each is stretched by itself", () => {
    const [a, b] = [
      lift("a", isolation, { restSeconds: 60 }),
      lift("b", { ...isolation, ...back }, { restSeconds: 60 }),
    ];
    const blocks = [superset(a, b, { restSeconds: 60 }), superset(a, b, { restSeconds: 75 }), straight(a)];
    // 5 x 60 s of sets and changes, 2 x 60, 2 x 75 and 2 x 60 s of rest, two transitions; a step is 60 s.
    const { seconds } = run(trimOnly, blocks).value;
    const at = (spare: number) => show(run(inTurn, blocks, { minutes: (seconds + spare) / 60 }).value.blocks);
    expect(at(0)).toBe("a 3+b 3 rest 60, a 3+b 3 rest 75, a 3x60");
    expect(at(60)).toBe("a 3+b 3 rest 90, a 3+b 3 rest 75, a 3x60");
    expect(at(120)).toBe("a 3+b 3 rest 90, a 3+b 3 rest 75, a 3x90");
  });

  test("rounds rest up to 2 minutes with a compound, 90 seconds without", () => {
    const [a, b] = [
      lift("a", isolation, { restSeconds: 60 }),
      lift("b", { ...isolation, ...back }, { restSeconds: 60 }),
    ];
    const c = lift("c", {}, { restSeconds: 60 });
    const roundsOf = (block: Block, brief: Partial<BuildBrief> = {}) => show(run(inTurn, [block], brief).value.blocks);
    expect(roundsOf(superset(a, b, { restSeconds: 60 }))).toBe("a 3+b 3 rest 90");
    expect(roundsOf(superset(a, c, { restSeconds: 60 }))).toBe("a 3+c 3 rest 120");
    expect(roundsOf(circuit([a, b, c], { restSeconds: 60 }))).toBe("a 3+b 3+c 3 rest 120");
    expect(roundsOf(superset(a, b, { restSeconds: 100 }))).toBe("a 3+b 3 rest 100");
    expect(roundsOf(superset(a, b, { restSeconds: 60 }), { lock: [b] })).toBe("a 3+b 3 rest 60");
    expect(roundsOf(superset(a, b, { restSeconds: 60 }), { goal: "endurance" })).toBe("a 3+b 3 rest 60");
  });
});

describe("what inTurn says", () => {
  const judge = worthPerSet({ a: 1 });
  const small = lift("a", { ...isolation, muscles: { quads: 1 } }, { sets: 2, restSeconds: 60 });

  test("sets, then rests, then that it ends early and why", () => {
    const { value, decisions } = run(inTurn, [straight(small)], { judge, minutes: 20 });
    expect(show(value.blocks)).toBe("a 4x90");
    expect(decisions).toEqual([
      {
        stage: "fit",
        code: "added-sets",
        subject: { kind: "exercise", id: "a" },
        data: { from: 2, to: 4 },
        source: pelland2024,
      },
      {
        stage: "fit",
        code: "added-rest",
        subject: { kind: "exercise", id: "a" },
        data: { from: 60, to: 90 },
        source: grgic2018,
      },
      {
        stage: "fit",
        code: "ends-early",
        subject: { kind: "session" },
        data: { spareSeconds: 1200 - 390, caps: ["effort"] },
        source: "default",
      },
    ]);
  });

  test("that rounds rest longer", () => {
    const other = lift("b", { ...isolation, ...back }, { restSeconds: 60 });
    const { decisions } = run(inTurn, [superset(lift("a", isolation), other, { restSeconds: 60 })], { minutes: 10 });
    expect(decisions.filter(({ code }) => code === "added-rest")).toEqual([
      {
        stage: "fit",
        code: "added-rest",
        subject: { kind: "exercise", id: "a" },
        data: { from: 60, to: 90 },
        source: grgic2018,
      },
    ]);
    const kept = run(inTurn, [superset(lift("a", isolation), other, { restSeconds: 90 })], { minutes: 10 });
    expect(kept.decisions.filter(({ code }) => code === "added-rest")).toEqual([]);
  });

  test("what was cut, and nothing more where nothing is spare", () => {
    expect(run(inTurn, four.map(straight), { minutes: 26 }).decisions.map(say)[0]).toBe(
      'cut-exercise pulldown {"why":"redundant"}',
    );
    expect(run(inTurn, [straight(small)], { minutes: 2 }).decisions).toEqual([]);
  });

  test("an early end from 3 minutes on", () => {
    const full = [straight(lift("a", isolation, { sets: 4, restSeconds: 120 }))];
    const codes = (minutes: number) => run(inTurn, full, { minutes }).decisions.map(({ code }) => code);
    expect(codes(8 + 3)).toEqual(["ends-early"]);
    expect(codes(8 + 2.9)).toEqual([]);
    const brief = withoutMinutes(briefOf({ judge: worthless, warmup: "none" }));
    const tools = toolsOf(brief);
    expect(inTurn({ blocks: full, seconds: 480 }, brief, tools).decisions).toEqual([]);
  });

  describe("why more would not be useful", () => {
    const early = (items: readonly Item[], brief: Partial<BuildBrief> = {}) => {
      const found = run(inTurn, items.map(straight), { minutes: 240, ...brief }).decisions.find(
        ({ code }) => code === "ends-early",
      );
      return [found?.data, found?.source === remmert2025] as const;
    };
    const many = (count: number, sets: number, facts: ExerciseFacts = {}) =>
      Array.from({ length: count }, (_, at) => lift(`i${at}`, { ...isolation, ...facts }, { sets }));

    test("16, 22 or 25 sets by level, 9 lifts", () => {
      expect(early(many(5, 5), { level: "advanced" })).toEqual([expect.objectContaining({ caps: ["sets"] }), false]);
      expect(early(many(6, 4), { level: "advanced" })).toEqual([expect.objectContaining({ caps: ["effort"] }), false]);
      expect(early(many(4, 4), { level: "beginner" })).toEqual([expect.objectContaining({ caps: ["sets"] }), false]);
      expect(early(many(11, 2))).toEqual([
        expect.objectContaining({ caps: expect.arrayContaining(["sets"]) }),
        expect.anything(),
      ]);
      expect(early(many(9, 1))).toEqual([expect.objectContaining({ caps: ["exercises"] }), false]);
      expect(early(many(8, 1))).toEqual([expect.objectContaining({ caps: ["effort"] }), false]);
    });

    test("11 fractional sets of a muscle", () => {
      const quads = { muscles: { quads: 1 } } as const;
      expect(early([...many(3, 3, quads), lift("x", { ...isolation, ...quads }, { sets: 2 })])).toEqual([
        expect.objectContaining({ caps: ["muscle"] }),
        true,
      ]);
      expect(early(many(3, 3, quads))).toEqual([expect.objectContaining({ caps: ["effort"] }), false]);
    });

    test("the low back's share", () => {
      const low = { demand: { lowBack: 3 } } as const;
      expect(early(many(3, 4, low))).toEqual([expect.objectContaining({ caps: ["effort"] }), false]);
      expect(early([...many(3, 4, low), lift("x", { ...isolation, ...low }, { sets: 1 })])).toEqual([
        expect.objectContaining({ caps: ["low-back"] }),
        false,
      ]);
      const two = { demand: { lowBack: 2 } } as const;
      const history: Partial<BuildBrief> = { limitations: [{ area: "low-back", status: "history" }] };
      expect(early(many(2, 3, two), history)[0]).toMatchObject({ caps: ["low-back"] });
      expect(early(many(2, 2, two), history)[0]).toMatchObject({ caps: ["effort"] });
    });
  });
});
