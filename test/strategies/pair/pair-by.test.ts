import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { StrategyError } from "../../../src/errors";
import { buildSession } from "../../../src/index";
import { canPair } from "../../../src/measure/pair-problems";
import type { KnownItem } from "../../../src/model/plan";
import type { PairStrategy } from "../../../src/model/strategy";
import type { Muscle } from "../../../src/model/vocabulary";
import { pairBy } from "../../../src/strategies/pair/pair-by";
import { briefOf, exercise, groupsOf, item, unknownItem, type Work } from "../../support/items";

const lift = (id: string, muscle: Muscle, work: Work = {}): KnownItem =>
  item(exercise(id, { mechanics: "isolation", muscles: { [muscle]: 1 } }), work);
const [a, b, c, d] = [lift("a", "quads"), lift("b", "hamstrings"), lift("c", "lats"), lift("d", "soleus")];
const always = () => "they are friends";
type Cost = (first: KnownItem, second: KnownItem) => number;
const costOf =
  (costs: { readonly [pair: string]: number }): Cost =>
  (first, second) =>
    costs[`${first.exercise.id}${second.exercise.id}`] ?? 500;

test("is called by its name, and gives the reason of each pair", () => {
  const friends = pairBy("friends", always);
  expect(friends.name).toBe("friends");
  const { value, decisions } = friends([a, b, c], briefOf());
  expect(groupsOf(value)).toEqual(["a+b", "c"]);
  expect(decisions).toEqual([
    {
      stage: "pair",
      code: "own-reason",
      subject: { kind: "exercise", id: "a" },
      data: { strategy: "friends", reason: "with b: they are friends" },
      source: "default",
    },
  ]);
});

test("makes a superset with the times of the two", () => {
  expect(pairBy("x", always)([a, b], briefOf()).value).toEqual([
    { kind: "superset", items: [a, b], changeSeconds: 10, restSeconds: 90 },
  ]);
});

describe("which pairs", () => {
  test("only those that there is a reason for", () => {
    const withC = pairBy("x", (first, second) => ([first, second].includes(c) ? "c" : undefined));
    expect(groupsOf(withC([a, b, c, d], briefOf()).value)).toEqual(["a+c", "b", "d"]);
    const never = pairBy("x", () => undefined);
    expect(never([a, b], briefOf())).toMatchObject({
      decisions: [],
      value: [{ kind: "straight" }, { kind: "straight" }],
    });
  });

  test("never those that are refused, whatever is said for them", () => {
    const [main, twin] = [lift("main", "glutes", { role: "main" }), lift("twin", "quads")];
    expect(groupsOf(pairBy("x", always)([a, twin, main], briefOf()).value)).toEqual(["a", "twin", "main"]);
  });

  test("never unknown exercises", () => {
    expect(groupsOf(pairBy("x", always)([unknownItem("x"), a, unknownItem("y"), b], briefOf()).value)).toEqual([
      "x",
      "a+b",
      "y",
    ]);
  });

  test("of two possible ones the cheaper", () => {
    const cheap = (costs: Parameters<typeof costOf>[0]) =>
      groupsOf(pairBy("x", always, costOf(costs))([a, b, c], briefOf()).value);
    expect(cheap({ ab: 2, ac: 1, bc: 3 })).toEqual(["a+c", "b"]);
    expect(cheap({ ab: 2, ac: 3, bc: 1 })).toEqual(["a", "b+c"]);
    expect(cheap({ ab: 1.002, ac: 1.001, bc: 1.003 })).toEqual(["a+c", "b"]);
    expect(cheap({ ab: 2, ac: -5, bc: 0 })).toEqual(["a+c", "b"]);
  });

  test("as many as can be, however dear", () => {
    const dear = pairBy("x", always, costOf({ ab: 1000, bc: 0, cd: 1000, ac: 1000, ad: 1000, bd: 1000 }));
    expect(dear([a, b, c, d], briefOf()).decisions).toHaveLength(2);
    const dearer = pairBy(
      "x",
      (first, second) =>
        ["ab", "bc", "cd"].includes(`${first.exercise.id}${second.exercise.id}`) ? "next" : undefined,
      costOf({ ab: 5000, bc: 0, cd: 5000 }),
    );
    expect(groupsOf(dearer([a, b, c, d], briefOf()).value)).toEqual(["a+b", "c+d"]);
  });

  test("the judge and the cost are told the two in their order, and the brief", () => {
    const told: string[] = [];
    const listening = pairBy(
      "x",
      (first, second, brief) => {
        told.push(`judge ${first.exercise.id}${second.exercise.id} ${brief.goal}`);
        return "yes";
      },
      (first, second, brief) => {
        told.push(`cost ${first.exercise.id}${second.exercise.id} ${brief.goal}`);
        return 0;
      },
    );
    listening([a, b], briefOf({ goal: "strength" }));
    expect(new Set(told)).toEqual(new Set(["judge ab strength", "cost ab strength"]));
  });
});

test("as many pairs as any pairing of what is allowed holds, at the least total cost", () => {
  const muscles = fc.array(fc.constantFrom<Muscle>("quads", "hamstrings", "lats", "soleus"), {
    minLength: 2,
    maxLength: 6,
  });
  const costs = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 36, maxLength: 36 });
  fc.assert(
    fc.property(muscles, costs, (list, table) => {
      const items = list.map((muscle, at) => lift(`i${at}`, muscle));
      const numberOf = ({ exercise: { id } }: KnownItem) => Number(id.slice(1));
      const cost: Cost = (first, second) => table[6 * numberOf(first) + numberOf(second)] ?? 0;
      const every = (rest: readonly KnownItem[]): readonly (readonly (readonly [KnownItem, KnownItem])[])[] => {
        const [first, ...others] = rest;
        if (first === undefined) return [[]];
        const paired = others.flatMap((second) =>
          canPair(first, second, { gym: briefOf().place })
            ? every(others.filter((other) => other !== second)).map((more) => [[first, second] as const, ...more])
            : [],
        );
        return [...every(others), ...paired];
      };
      const totals = every(items).map((pairs) => ({
        count: pairs.length,
        cost: pairs.reduce((sum, [first, second]) => sum + cost(first, second), 0),
      }));
      const most = Math.max(...totals.map(({ count }) => count));
      const least = Math.min(...totals.filter(({ count }) => count === most).map((total) => total.cost));
      const blocks = pairBy("x", always, cost)(items, briefOf()).value;
      const chosen = blocks.flatMap((block) => (block.kind === "superset" ? [block.items] : []));
      expect(chosen).toHaveLength(most);
      const sum = chosen.reduce((total, pair) => {
        const [first, second] = items.filter((one) => pair.includes(one));
        return first === undefined || second === undefined ? Number.NaN : total + cost(first, second);
      }, 0);
      expect(sum).toBe(least);
    }),
  );
});

describe("what is no answer is refused, by name", () => {
  const pairing = (judge: unknown, cost?: unknown) => () =>
    pairBy("mine", Object(judge), cost === undefined ? undefined : Object(cost))([a, b], briefOf());

  test.each([
    [false, "false"],
    [null, "null"],
    [0, "0"],
    ["", '""'],
    [" ", '" "'],
    [{}, "{}"],
  ])("as a reason: %o", (answer, given) => {
    expect(pairing(() => answer)).toThrow(
      `Strategy "mine" gave ${given} as the reason to pair a and b: it must be a few words, or undefined for no pair`,
    );
  });

  test("as a reason: a promise, whose failure ends nothing", () => {
    expect(pairing(async () => Promise.reject(new Error("late")))).toThrow("gave a promise as the reason");
  });

  test.each([[Number.NaN], ["5"], [null]])("as a cost: %o", (answer) => {
    expect(pairing(always, () => answer)).toThrow("as the cost to pair a and b: it must be a number from 0 to 1000");
  });

  test("also while lifts are chosen, where a choice without pairs would hide it", () => {
    const failing = pairBy("failing", () => {
      throw new Error("no such lift");
    });
    const build = (pair: PairStrategy) => () => buildSession({ minutes: 45, strategies: { pair } });
    expect(build(failing)).toThrow('Strategy "failing" threw: no such lift');
    expect(build(failing)).toThrow(StrategyError);
    expect(build(pairBy("dear", always, () => Number.NaN))).toThrow('Strategy "dear" gave NaN as the cost');
  });
});
