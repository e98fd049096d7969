import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { legExtension, seatedLegCurl } from "../../../src/catalog/index";
import type { Item } from "../../../src/model/plan";
import type { OrderStrategy } from "../../../src/model/strategy";
import { asListed } from "../../../src/strategies/order/as-listed";
import { backFirst } from "../../../src/strategies/order/back-first";
import { demandingFirst } from "../../../src/strategies/order/demanding-first";
import { legsFirst } from "../../../src/strategies/order/legs-first";
import { orderBy } from "../../../src/strategies/order/order-by";
import { priorityLiftFirst } from "../../../src/strategies/order/priority-lift-first";
import { compoundRank, muscleRank } from "../../../src/strategies/order/ranks";
import { briefOf, type ExerciseFacts, exercise, idsOf, item, unknownItem } from "../../support/items";

const lift = (id: string, facts: ExerciseFacts = {}) => item(exercise(id, facts));
const run = (order: OrderStrategy, items: readonly Item[], brief = briefOf()) => idsOf(order(items, brief).value);

const bySetup = {
  of: ({ exercise: { setupSeconds } }: { exercise: { setupSeconds: number } }) => setupSeconds,
  reason: "quick first",
};
const byPace = {
  of: ({ exercise: { secondsPerRep } }: { exercise: { secondsPerRep: number } }) => -secondsPerRep,
  reason: "slow first",
};

describe("an order of ranks", () => {
  const order = orderBy("mine", [bySetup, byPace]);
  const [a, b, c, d] = [
    lift("a", { setupSeconds: 2, secondsPerRep: 3 }),
    lift("b", { setupSeconds: 1, secondsPerRep: 2 }),
    lift("c", { setupSeconds: 1, secondsPerRep: 4 }),
    lift("d", { setupSeconds: 2, secondsPerRep: 3 }),
  ];

  test("is called by its name", () => {
    expect(order.name).toBe("mine");
  });

  test("compares rank by rank; what none tells apart keeps its place", () => {
    expect(run(order, [a, b, c, d])).toEqual(["c", "b", "a", "d"]);
    expect(run(order, [d, a, c, b])).toEqual(["c", "b", "d", "a"]);
    expect(run(orderBy("none", []), [d, b, a])).toEqual(["d", "b", "a"]);
  });

  test("puts unknown exercises last, in their order", () => {
    expect(run(order, [unknownItem("x"), a, unknownItem("y"), b])).toEqual(["b", "a", "x", "y"]);
  });

  test("says which rank put an item before others", () => {
    const { decisions } = order([a, b, c, d], briefOf());
    expect(decisions).toEqual([
      {
        stage: "order",
        code: "placed",
        subject: { kind: "exercise", id: "c" },
        data: { position: 0, by: "mine", reason: "slow first" },
        source: "default",
      },
      expect.objectContaining({
        subject: { kind: "exercise", id: "b" },
        data: { position: 1, by: "mine", reason: "quick first" },
      }),
    ]);
    expect(order([a], briefOf()).decisions).toEqual([]);
    expect(order([a, d], briefOf()).decisions).toEqual([]);
  });

  test("is told the brief", () => {
    const named = orderBy("named", [
      { of: (one, brief) => (one.exercise.id === brief.priorityLift ? 0 : 1), reason: "" },
    ]);
    expect(run(named, [a, b, c], briefOf({ priorityLift: "c" }))).toEqual(["c", "a", "b"]);
  });

  test("does not touch what it is given", () => {
    const given = Object.freeze([a, b, c]);
    expect(run(order, given)).toEqual(["c", "b", "a"]);
    expect(idsOf(given)).toEqual(["a", "b", "c"]);
  });

  test("is stable: equal ranks keep the given order, whatever it is", () => {
    const ranks = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(ranks, (numbers) => {
        const items: readonly Item[] = numbers.map((setupSeconds, at) => lift(String(at), { setupSeconds }));
        const places = orderBy("x", [bySetup])(items, briefOf()).value.map((one) => items.indexOf(one));
        const expected = numbers.map((_, at) => at).sort((x, y) => (numbers[x] ?? 0) - (numbers[y] ?? 0) || x - y);
        expect(places).toEqual(expected);
      }),
    );
  });
});

const [squat, row, crunch, hinge] = [
  lift("squat"),
  lift("row", { regions: ["back"] }),
  lift("crunch", { regions: ["core"] }),
  lift("deadlift", { regions: ["legs", "back"] }),
];

test("backFirst and legsFirst go by the region that a lift counts as", () => {
  expect(run(backFirst, [squat, row, crunch, hinge])).toEqual(["row", "squat", "crunch", "deadlift"]);
  expect(run(legsFirst, [row, crunch, hinge, squat])).toEqual(["deadlift", "squat", "row", "crunch"]);
  expect(backFirst([squat, row], briefOf()).decisions[0]?.data).toEqual({
    position: 0,
    by: "backFirst",
    reason: "back work goes first",
  });
  expect([backFirst.name, legsFirst.name]).toEqual(["backFirst", "legsFirst"]);
});

test("demandingFirst sums the low-back, grip, systemic and skill grades", () => {
  const demanding = (id: string, demand: ExerciseFacts["demand"]) =>
    lift(id, { demand: { systemic: 1, skill: 1, ...demand } });
  const items = [
    demanding("plain", {}),
    demanding("knee", { knee: 3, hip: 3, shoulder: 3, strength: 3 }),
    demanding("grip", { grip: 1 }),
    demanding("back", { lowBack: 2 }),
    demanding("all", { lowBack: 1, grip: 1, systemic: 2, skill: 2 }),
    demanding("skill", { skill: 3, systemic: 2 }),
  ];
  expect(run(demandingFirst, items)).toEqual(["all", "skill", "back", "grip", "plain", "knee"]);
  expect(demandingFirst.name).toBe("demandingFirst");
});

test("priorityLiftFirst: the named lift, heavy lifts, other main lifts, the rest", () => {
  const [rest, main, heavy, named] = [
    item(exercise("rest"), { reps: 10 }),
    item(exercise("main"), { reps: 8, role: "main" }),
    item(exercise("heavy"), { reps: 5 }),
    item(exercise("named"), { reps: 12 }),
  ];
  const brief = briefOf({ priorityLift: "named" });
  expect(run(priorityLiftFirst, [rest, main, heavy, named], brief)).toEqual(["named", "heavy", "main", "rest"]);
  expect(run(priorityLiftFirst, [rest, main, heavy, named])).toEqual(["heavy", "main", "rest", "named"]);
  const reasons = priorityLiftFirst([rest, main, heavy, named], brief).decisions.map(({ data }) => data);
  expect(reasons).toEqual([
    { position: 0, by: "priorityLiftFirst", reason: "the lift you named goes first" },
    { position: 1, by: "priorityLiftFirst", reason: "heavy work comes while you are fresh" },
    { position: 2, by: "priorityLiftFirst", reason: "main lifts go first" },
  ]);
});

test("asListed keeps the order and says nothing", () => {
  const items = [row, squat, crunch];
  expect(asListed(items, briefOf())).toEqual({ value: items, decisions: [] });
  expect(asListed.name).toBe("asListed");
});

test("ranks: compounds before isolations, larger muscles before smaller ones", () => {
  const curl = lift("curl", { mechanics: "isolation" });
  expect(run(orderBy("x", [compoundRank]), [curl, squat])).toEqual(["squat", "curl"]);
  expect([compoundRank.reason, muscleRank.reason]).toEqual([
    "isolation work follows the compound lifts",
    "larger muscles go first",
  ]);
  const calf = lift("calf", { muscles: { gastrocnemius: 1, quads: 0.5 } });
  const neck = lift("neck", { muscles: { neck: 1 } });
  const both = lift("both", { muscles: { soleus: 1, quads: 1 } });
  const order = orderBy("x", [muscleRank]);
  expect(run(order, [neck, calf, item(seatedLegCurl), item(legExtension), both])).toEqual([
    "leg-extension",
    "both",
    "seated-leg-curl",
    "calf",
    "neck",
  ]);
});

test.each([
  [() => "2", '"2"'],
  [() => undefined, "nothing"],
  [() => Number.NaN, "NaN"],
  [async () => Promise.reject(new Error("late")), "a promise"],
])("a rank that is no number is refused: %s", (rank, given) => {
  const order = orderBy("mine", [{ of: () => rank() as never, reason: "so" }]);
  expect(() => run(order, [row, squat])).toThrow(
    `Strategy "mine" gave ${given} as the rank of ${row.exercise.name}: it must be a number`,
  );
});
