import { describe, expect, test } from "vitest";
import { makeSwapBy, makeSwapExercise } from "../../src/build/swap-exercise";
import { builtIn } from "../../src/built-in";
import { InfeasibleError, OptionsError } from "../../src/errors";
import { buildSession } from "../../src/index";
import type { Block } from "../../src/model/plan";
import type { Session } from "../../src/model/session";
import type { BuildBrief } from "../../src/model/strategy";
import {
  briefOf,
  circuit,
  type ExerciseFacts,
  exercise,
  groupsOf,
  item,
  straight,
  superset,
  unknownItem,
  withoutMinutes,
} from "../support/items";

const back = { regions: ["back"], muscles: { lats: 1 } } as const;
const arms = { mechanics: "isolation", regions: ["arms"], muscles: { biceps: 1 } } as const;
const legs = { muscles: { quads: 1 } } as const;
const lift = (id: string, facts: ExerciseFacts) => exercise(id, { name: id.toUpperCase(), ...facts });
const [quad, lat, calf] = [
  lift("quad", { ...legs, mechanics: "isolation" }),
  lift("lat", { ...back, mechanics: "isolation" }),
  lift("calf", { mechanics: "isolation", muscles: { gastrocnemius: 1 } }),
];
const [curl, quadToo, row] = [lift("curl", arms), lift("quad-too", legs), lift("row", back)];
const hard = lift("hard", { ...arms, demand: { strength: 3 } });
const all = [quad, lat, calf, curl, quadToo, row, hard];
const work = { sets: 2, reps: 12, restSeconds: 60 } as const;
const [a, b, c] = [item(quad, work), item(lat, work), item(calf, work)];

const built = buildSession({ minutes: 10, gym: "bodyweight-no-bar" });
const sessionOf = (blocks: readonly Block[]): Session => ({ ...built, blocks, decisions: [], notices: [] });
const swap = (
  blocks: readonly Block[],
  at: { block: number; item?: number },
  id: string,
  more: Partial<BuildBrief> = {},
) => makeSwapBy(builtIn, { brief: briefOf(more), exercises: all })(sessionOf(blocks), at, id);
const issueOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof OptionsError) return error.issues;
    throw error;
  }
  return [];
};

describe("the block of a swapped exercise", () => {
  test("stays one where the new exercise goes with its partner, with times of its own", () => {
    const before = [superset(a, b, { changeSeconds: 99, restSeconds: 999 }), straight(c)];
    const { blocks } = swap(before, { block: 0, item: 1 }, "curl");
    expect(groupsOf(blocks)).toEqual(["quad+curl", "calf"]);
    expect(blocks[0]).toMatchObject({ kind: "superset" });
    expect(Object(blocks[0]).restSeconds).not.toBe(999);
    expect(Object(blocks[0]).changeSeconds).not.toBe(99);
  });

  test("is taken apart where it does not", () => {
    const { blocks } = swap([superset(a, b), straight(c)], { block: 0, item: 1 }, "quad-too");
    expect(groupsOf(blocks)).toEqual(["quad", "quad-too", "calf"]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["straight", "straight", "straight"]);
  });

  test("that is straight stays as it was meant", () => {
    const meant: Block = { kind: "straight", items: [a], intent: "rehab" };
    expect(swap([meant, straight(b)], { block: 0 }, "curl").blocks[0]).toMatchObject({
      kind: "straight",
      intent: "rehab",
      items: [{ exercise: { id: "curl" } }],
    });
  });

  test("of three stays a circuit where all go together", () => {
    const { blocks } = swap([circuit([a, b, c])], { block: 0, item: 2 }, "curl");
    expect(groupsOf(blocks)).toEqual(["quad+lat+curl"]);
    expect(blocks[0]?.kind).toBe("circuit");
  });

  test("is the only one that changes", () => {
    const other = superset(b, unknownItem("x"), { changeSeconds: 3, restSeconds: 33 });
    const { blocks } = swap([straight(a), other], { block: 0, item: 0 }, "curl");
    expect(groupsOf(blocks)).toEqual(["curl", "lat+x"]);
    expect(blocks[1]).toMatchObject({ changeSeconds: 3, restSeconds: 33 });
  });
});

test("the first item is meant where no item is named", () => {
  expect(groupsOf(swap([superset(a, b)], { block: 0 }, "curl").blocks)).toEqual(["curl+lat"]);
});

test("what the level keeps out may be swapped in: it is asked for", () => {
  expect(groupsOf(swap([straight(a)], { block: 0 }, "hard", { level: "beginner" }).blocks)).toEqual(["hard"]);
  expect(() => swap([straight(a)], { block: 0 }, "hard", { exclude: ["hard"] })).toThrow(InfeasibleError);
});

describe("a swapped session", () => {
  test("tells why the new exercise is there, what it overrides and how it is grouped", () => {
    const session = swap([superset(a, b), straight(c)], { block: 0, item: 1 }, "curl");
    expect(session.decisions.map(({ stage, code, subject }) => [stage, code, Object(subject).id])).toEqual([
      ["select", "included", "curl"],
      ["prescribe", "prescribed", "curl"],
      ["pair", "paired", "quad"],
    ]);
    expect(session.estimate.seconds).toBeGreaterThan(0);
  });

  test("has the ramp sets that its order asks for, and tells them", () => {
    const heavy = item(quadToo, { role: "main", sets: 3, reps: 8, restSeconds: 120 });
    const session = swap([straight(heavy)], { block: 0 }, "row");
    expect(session.blocks[0]?.items[0].warmup).toHaveLength(2);
    expect(session.decisions.map(({ code }) => code)).toContain("ramp");
  });
});

describe("a swap that cannot be", () => {
  test("takes longer than the minutes", () => {
    const free = withoutMinutes(briefOf({ warmup: "none" }));
    const by = (brief: BuildBrief) =>
      makeSwapBy(builtIn, { brief, exercises: all })(sessionOf([straight(a), straight(b)]), { block: 0 }, "row");
    const { seconds } = by(free).estimate;
    expect(by({ ...free, minutes: seconds / 60 }).estimate.seconds).toBe(seconds);
    expect(() => by({ ...free, minutes: (seconds - 1) / 60 })).toThrow(
      expect.objectContaining({
        message: "With ROW the session takes longer than its minutes.",
        conflict: ["minutes"],
        relaxations: [],
      }),
    );
  });

  test.each([
    [{ block: 2 }, "an object with block"],
    [{ block: -1 }, "an object with block"],
    [{ block: 0, item: 1 }, "an object with block, item"],
  ])("names no place of the session: %j", (at, received) => {
    const expected = "a block and an item of the session";
    expect(issueOf(() => swap([straight(a), straight(b)], at, "curl"))).toEqual([
      { path: ["at"], expected, received, message: `at: expected ${expected}, received ${received}.` },
    ]);
  });

  test("names no exercise of the catalogue, and says which is meant", () => {
    const expected = "the id of an exercise of the catalogue";
    expect(issueOf(() => swap([straight(a)], { block: 0 }, "qaud-too"))).toEqual([
      {
        path: ["id"],
        expected,
        received: '"qaud-too"',
        message: `id must be ${expected}, not "qaud-too". Did you mean "quad-too"?`,
      },
    ]);
  });

  test("names an exercise that is there already", () => {
    const expected = "an exercise that is not in the session yet";
    const again = [{ path: ["id"], expected, received: "lat", message: `id: expected ${expected}, received lat.` }];
    expect(issueOf(() => swap([straight(a), straight(b)], { block: 0 }, "lat"))).toEqual(again);
    expect(issueOf(() => swap([straight(a), straight(b)], { block: 1 }, "lat"))).toEqual(again);
  });

  test("names what is no place at all", () => {
    const expected = "the place of an item: block and item";
    expect(issueOf(() => makeSwapExercise(builtIn)(built, Object.assign([], { block: 0 }), "leg-press"))).toEqual([
      {
        path: ["at"],
        expected,
        received: "an empty list",
        message: `at: expected ${expected}, received an empty list.`,
      },
    ]);
  });
});
