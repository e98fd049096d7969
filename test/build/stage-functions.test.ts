import { describe, expect, it } from "vitest";
import { InfeasibleError, OptionsError, StrategyError } from "../../src/errors";
import { gyms } from "../../src/gyms/index";
import {
  barbellBackSquat,
  barbellDeadlift,
  bentOverRow,
  buildSession,
  fitToMinutes,
  legExtension,
  legPress,
  orderExercises,
  pairExercises,
  planSeconds,
  seatedCableRow,
  seatedLegCurl,
} from "../../src/index";
import { itemsOf } from "../../src/measure/items";
import type { Exercise } from "../../src/model/exercise";
import type { SessionOptions } from "../../src/model/options";
import type { Block, Item } from "../../src/model/plan";
import { groupsOf, item, straight, superset, unknownItem } from "../support/items";

const three = [bentOverRow, barbellDeadlift, legPress];
const odd = unknownItem("Sled of Doom", { sets: 2, restSeconds: 60 });
const ids = (list: readonly (Exercise | Item)[]): readonly string[] =>
  list.map((entry) => {
    const { exercise } = "prescription" in entry ? entry : { exercise: entry };
    return exercise.name;
  });
const unchanged = <T>(value: T, act: (value: T) => unknown): void => {
  const before = JSON.stringify(value);
  act(value);
  expect(JSON.stringify(value)).toBe(before);
  expect(Object.isFrozen(value)).toBe(false);
};
const issuesOf = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map(({ path }) => path.join("."));
    throw error;
  }
  return [];
};

describe("ordering a list", () => {
  it("gives the same entries, by the strategy of the options", () => {
    const ordered = orderExercises(three, { strategies: { order: "legsFirst" } });
    expect(ordered).toHaveLength(3);
    expect(ordered[2]).toBe(bentOverRow);
    expect(new Set(ordered)).toEqual(new Set(three));
    expect(orderExercises(three, { strategies: { order: "backFirst" } })[0]).toBe(bentOverRow);
    expect(orderExercises(three, { strategies: { order: "asListed" } })).toEqual(three);
  });

  it("takes items, also of unknown exercises, and exercises among them", () => {
    const items = [odd, item(bentOverRow), legPress, item(barbellDeadlift)];
    const ordered = orderExercises(items, { strategies: { order: "legsFirst" } });
    expect(new Set(ordered)).toEqual(new Set(items));
    expect(ids(ordered).at(-1)).toBe("Sled of Doom");
  });

  it("keeps an entry that is there twice twice", () => {
    const same = item(legPress);
    expect(orderExercises([same, item(bentOverRow), same], { strategies: { order: "backFirst" } })).toHaveLength(3);
    expect(orderExercises([legPress, legPress])).toEqual([legPress, legPress]);
  });

  it("takes an empty list and one of one", () => {
    expect(orderExercises([])).toEqual([]);
    expect(orderExercises([legPress])).toEqual([legPress]);
    expect(orderExercises([odd])).toEqual([odd]);
  });

  it("never changes the list, whatever the strategy does", () => {
    const list = structuredClone([item(legPress), odd]);
    unchanged(list, () => orderExercises(list));
    unchanged(list, () =>
      orderExercises(list, {
        strategies: {
          order: (items) => {
            for (const one of items) Reflect.set(one.prescription, "sets", 99);
            return { value: items, decisions: [] };
          },
        },
      }),
    );
    expect(() => orderExercises(three, { strategies: { order: () => ({ value: [], decisions: [] }) } })).toThrow(
      StrategyError,
    );
  });

  it("tells what is wrong with the list, and with the options", () => {
    expect(issuesOf(() => orderExercises(Object("text")))).toEqual(["list"]);
    expect(issuesOf(() => orderExercises([Object(1), legPress, Object({ ...odd, role: "star" })]))).toEqual([
      "list.0",
      "list.2.role",
    ]);
    expect(issuesOf(() => orderExercises([{ ...legPress, name: "" }]))).toEqual(["list.0.name"]);
    expect(issuesOf(() => orderExercises(three, Object({ minuts: 5 })))).toEqual(["minuts"]);
  });
});

describe("pairing a list", () => {
  const small = [legExtension, bentOverRow, seatedLegCurl, seatedCableRow];

  it("groups by the strategy of the options, and prescribes exercises by their goal", () => {
    const blocks = pairExercises(small, { strategies: { pair: "antagonists" } });
    expect(blocks.find(({ kind }) => kind === "superset")?.items.map(({ exercise: { name } }) => name)).toEqual([
      legExtension.name,
      seatedLegCurl.name,
    ]);
    const strong = itemsOf(pairExercises([legPress], { goal: "strength" }))[0];
    expect(strong).toMatchObject({
      role: "secondary",
      station: "leg-press",
      prescription: { target: { min: 6, max: 8 } },
    });
    expect(itemsOf(pairExercises([seatedLegCurl]))[0]?.role).toBe("accessory");
    expect(groupsOf(pairExercises(small, { strategies: { pair: "unpaired" } }))).toEqual(small.map(({ id }) => id));
  });

  it("keeps what items say, and gives them a place and ramp sets", () => {
    const open = item(legPress, { sets: 7, station: undefined, reps: 3 });
    const [first] = itemsOf(pairExercises([open]));
    expect(first).toEqual({ ...open, station: "leg-press", warmup: expect.any(Array) });
    expect(first?.warmup.length).toBeGreaterThan(0);
    expect(itemsOf(pairExercises([item(legPress, { station: "corner" })]))[0]?.station).toBe("corner");
  });

  it("gives no place where the gym has none", () => {
    const [first] = itemsOf(pairExercises([legPress], { gym: "bodyweight-bar" }));
    expect(first && "station" in first).toBe(false);
    const [open] = itemsOf(pairExercises([item(legPress, { station: undefined })], { gym: "bodyweight-bar" }));
    expect(open && "station" in open).toBe(false);
  });

  it("lets unknown exercises live", () => {
    const blocks = pairExercises([odd, ...small, unknownItem("Second")]);
    expect(groupsOf(blocks)).toContain("Sled of Doom");
    expect(itemsOf(blocks).find(({ exercise }) => "kind" in exercise)).toEqual(odd);
  });

  it("takes an empty list, one of one, and the same twice", () => {
    expect(pairExercises([])).toEqual([]);
    expect(groupsOf(pairExercises([legPress]))).toEqual(["leg-press"]);
    expect(itemsOf(pairExercises([legPress, legPress]))).toHaveLength(2);
  });

  it("never changes the list, and tells what is wrong with it", () => {
    unchanged(structuredClone([item(legPress), odd]), (list) => pairExercises(list));
    expect(issuesOf(() => pairExercises([Object(1)]))).toEqual(["list.0"]);
    const broken = item(legPress, { perSet: [{}, {}, {}, {}, {}] });
    expect(issuesOf(() => pairExercises([broken]))).toEqual(["list.0.prescription.perSet"]);
    expect(() => pairExercises(small, { strategies: { pair: () => ({ value: [], decisions: [] }) } })).toThrow(
      StrategyError,
    );
  });
});

const refusalOf = (run: () => unknown): InfeasibleError => {
  try {
    run();
  } catch (error) {
    if (error instanceof InfeasibleError) return error;
  }
  return expect.unreachable();
};

describe("fitting blocks", () => {
  const { blocks } = buildSession({ minutes: 90 });
  const own: readonly Block[] = [
    straight(item(barbellBackSquat, { role: "main", sets: 5, restSeconds: 180 })),
    straight(odd),
    superset(item(legExtension), item(seatedCableRow)),
  ];

  it("makes them fit the minutes, and tells how long they take and why", () => {
    const fitted = fitToMinutes(blocks, { minutes: 45 });
    expect(fitted.seconds).toBeLessThanOrEqual(45 * 60);
    expect(fitted.seconds).toBe(
      planSeconds({ blocks: fitted.blocks, context: { gym: "commercial", minutes: 45 } }, gyms),
    );
    expect(fitted.decisions.some(({ code }) => code.startsWith("cut"))).toBe(true);
    expect(Object.keys(fitted).sort()).toEqual(["blocks", "decisions", "seconds"]);
  });

  it("times unknown exercises and keeps them", () => {
    const fitted = fitToMinutes(own, { strategies: { fit: "asPlanned" } });
    expect(fitted.blocks).toEqual(own);
    const without = fitToMinutes([...own.slice(0, 1), ...own.slice(2)], { strategies: { fit: "asPlanned" } });
    expect(fitted.seconds).toBeGreaterThan(without.seconds + 60);
    const trimmed = fitToMinutes([straight(odd), straight(item(legPress, { sets: 8, restSeconds: 300 }))], {
      minutes: 20,
      strategies: { fit: "trimOnly" },
    });
    expect(groupsOf(trimmed.blocks)).toContain("Sled of Doom");
  });

  it("keeps the exercises themselves", () => {
    const before = itemsOf(blocks).map(({ exercise }) => exercise);
    expect(
      itemsOf(fitToMinutes(blocks, { minutes: 40 }).blocks).every(({ exercise }) => before.includes(exercise)),
    ).toBe(true);
  });

  it("says when they cannot fit, what is in conflict and what works", () => {
    const options: SessionOptions = { minutes: 15, lock: itemsOf(own.slice(0, 1)) };
    const refusal = refusalOf(() => fitToMinutes(own, options));
    expect(refusal.conflict).toEqual(["lock", "minutes"]);
    expect(refusal.relaxations).toEqual([
      { message: "Take 20 minutes.", change: { minutes: 20 } },
      { message: "Leave out `lock`.", change: { lock: null } },
    ]);
    expect(fitToMinutes(own, { ...options, minutes: 20 }).seconds).toBeLessThanOrEqual(1200);
    expect(refusal.message).toContain("In conflict: lock, minutes. What works: Take 20 minutes.");
  });

  it("says so of blocks that are to stay as they are", () => {
    const refusal = refusalOf(() => fitToMinutes(own, { minutes: 10, strategies: { fit: "asPlanned" } }));
    expect(refusal.conflict).toEqual(["minutes", "strategies"]);
    expect(refusal.relaxations).toEqual([{ message: "Take 40 minutes.", change: { minutes: 40 } }]);
  });

  it("takes frozen blocks and blocks from JSON, and never changes them", () => {
    const stored: readonly Block[] = JSON.parse(JSON.stringify(own));
    unchanged(stored, (list) => fitToMinutes(list, { minutes: 30 }));
    unchanged(structuredClone(own), (list) =>
      fitToMinutes(list, {
        strategies: {
          fit: (draft) => {
            for (const one of itemsOf(draft.blocks)) Reflect.set(one.prescription, "sets", 1);
            return { value: draft, decisions: [] };
          },
        },
      }),
    );
  });

  it("tells what is wrong with them, and with the options", () => {
    expect(issuesOf(() => fitToMinutes(Object(5)))).toEqual(["blocks"]);
    expect(issuesOf(() => fitToMinutes([Object({ kind: "superset", items: [odd] })]))).toContain("blocks.0.items");
    const broken = straight(item(legPress, { reps: [8, 5] }));
    expect(issuesOf(() => fitToMinutes([broken]))).toEqual(["blocks.0.items.0.prescription.target.max"]);
    expect(issuesOf(() => fitToMinutes(own, { minutes: 3 }))).toEqual(["minutes"]);
  });
});

it("nothing is fitted to nothing", () => {
  expect(fitToMinutes([], { minutes: 30 })).toEqual({ blocks: [], seconds: 0, decisions: [] });
});
