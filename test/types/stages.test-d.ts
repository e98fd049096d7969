import { expectTypeOf, test } from "vitest";
import type { fitToTime } from "../../src/build/fit-to-time";
import type { orderItems } from "../../src/build/order-items";
import type { pairItems } from "../../src/build/pair-items";
import type { prescribeItems } from "../../src/build/prescribe-items";
import type { selectExercises } from "../../src/build/select-exercises";
import {
  type Block,
  type BuildBrief,
  type BuildTools,
  buildSession,
  type Choice,
  type CircuitBlock,
  createBuilder,
  type Draft,
  type FitStrategy,
  fitToMinutes,
  type Item,
  type OrderStrategy,
  orderExercises,
  type PairStrategy,
  type Picks,
  type PrescribeStrategy,
  pairExercises,
  type SelectStrategy,
  type Session,
  type SessionOptions,
  type StraightBlock,
  type SupersetBlock,
  safeBuildSession,
  swapExercise,
} from "../../src/index";

declare const brief: BuildBrief;
declare const tools: BuildTools;
declare const choices: readonly Choice[];
declare const picks: Picks;
declare const items: readonly Item[];
declare const item: Item;
declare const blocks: readonly Block[];
declare const draft: Draft;
declare const select: SelectStrategy;
declare const prescribe: PrescribeStrategy;
declare const order: OrderStrategy;
declare const pair: PairStrategy;
declare const fit: FitStrategy;
declare const session: Session;
declare const stages: {
  readonly select: typeof selectExercises;
  readonly prescribe: typeof prescribeItems;
  readonly order: typeof orderItems;
  readonly pair: typeof pairItems;
  readonly fit: typeof fitToTime;
};

test("each stage takes what the one before gives", () => {
  expectTypeOf<ReturnType<typeof selectExercises>["value"]>().toExtend<Parameters<typeof prescribeItems>[0]>();
  expectTypeOf<ReturnType<typeof prescribeItems>["value"]>().toExtend<Parameters<typeof orderItems>[0]>();
  expectTypeOf<ReturnType<typeof orderItems>["value"]>().toExtend<Parameters<typeof pairItems>[0]>();
  expectTypeOf<ReturnType<typeof pairItems>["value"]>().toExtend<Parameters<typeof fitToTime>[0]["blocks"]>();
});

test("a stage that is left out or swapped does not compile", () => {
  // @ts-expect-error choices are not picks yet
  stages.prescribe(choices, brief, prescribe);
  // @ts-expect-error picks are not items yet
  stages.order(picks, brief, order);
  // @ts-expect-error picks are not items yet
  stages.pair(picks, brief, pair);
  // @ts-expect-error items are not blocks yet
  stages.fit(items, brief, fit, tools);
  // @ts-expect-error blocks have no price yet
  stages.fit(blocks, brief, fit, tools);
  // @ts-expect-error blocks are not items any more
  stages.order(blocks, brief, order);
  // @ts-expect-error a draft is not a list of items any more
  stages.pair(draft, brief, pair);
  // @ts-expect-error picks are no choices any more
  stages.select(picks, brief, select, tools);
});

test("a strategy of another stage does not compile", () => {
  // @ts-expect-error pairing gives blocks, ordering items
  stages.order(items, brief, pair);
  // @ts-expect-error ordering gives items, pairing blocks
  stages.pair(items, brief, order);
  // @ts-expect-error selecting gives picks
  stages.fit(draft, brief, select, tools);
  buildSession({ strategies: { order, pair, fit, select, prescribe } });
  // @ts-expect-error each strategy has its stage
  buildSession({ strategies: { order: pair } });
  // @ts-expect-error there is no such stage
  buildSession({ strategies: { sort: order } });
  // @ts-expect-error a strategy answers at once
  buildSession({ strategies: { order: async (list) => ({ value: list, decisions: [] }) } });
  // @ts-expect-error a strategy says why
  buildSession({ strategies: { order: (list) => list } });
});

test("options with a slip of the pen do not compile", () => {
  // @ts-expect-error minutes
  buildSession({ minuts: 45 });
  // @ts-expect-error a number
  buildSession({ minutes: "45" });
  // @ts-expect-error legs
  buildSession({ priority: "leg" });
  // @ts-expect-error strength
  buildSession({ goal: "power" });
  // @ts-expect-error low-back
  buildSession({ limitations: [{ area: "lowback", status: "current" }] });
  // @ts-expect-error a list
  buildSession({ include: "leg-press" });
  // @ts-expect-error a gym has stations
  buildSession({ gym: { id: "mine", name: "Mine" } });
  // @ts-expect-error undefined is not a wish
  buildSession({ seed: undefined });
  buildSession({ gym: "any word may be a gym of yours", template: "and a template" });
});

test("a block holds its number of items", () => {
  expectTypeOf<StraightBlock["items"]>().toEqualTypeOf<readonly [Item]>();
  expectTypeOf<SupersetBlock["items"]>().toEqualTypeOf<readonly [Item, Item]>();
  expectTypeOf<CircuitBlock["items"]>().toEqualTypeOf<readonly [Item, Item, Item, ...Item[]]>();
  // @ts-expect-error a superset of one
  const one: Block = { kind: "superset", items: [item], changeSeconds: 5, restSeconds: 60 };
  // @ts-expect-error a superset of three
  const three: Block = { kind: "superset", items: [item, item, item], changeSeconds: 5, restSeconds: 60 };
  // @ts-expect-error a circuit of two
  const two: Block = { kind: "circuit", items: [item, item], changeSeconds: 5, restSeconds: 60 };
  // @ts-expect-error straight sets of two
  const straight: Block = { kind: "straight", items: [item, item] };
  // Its times may be unknown, in a text that does not say them.
  const timeless: Block = { kind: "superset", items: [item, item] };
  expectTypeOf([one, two, three, straight, timeless]).toBeArray();
});

test("results are read-only", () => {
  const act = () => {
    // @ts-expect-error read-only
    session.title = "Mine";
    // @ts-expect-error read-only
    session.blocks[0] = blocks[0];
    // @ts-expect-error read-only
    session.blocks.push();
    // @ts-expect-error read-only
    session.estimate.seconds = 5;
    // @ts-expect-error read-only
    session.brief.include.push("leg-press");
    // @ts-expect-error read-only
    session.decisions.sort();
    // @ts-expect-error read-only
    item.prescription.sets = 9;
    // @ts-expect-error read-only
    item.exercise.name = "Mine";
  };
  expectTypeOf(act).toBeFunction();
  expectTypeOf(Object.freeze(session)).toExtend<Session>();
});

test("frozen and constant options are taken", () => {
  const options = { minutes: 45, priority: "legs", limitations: [{ area: "knee", status: "history" }] } as const;
  expectTypeOf(options).toExtend<SessionOptions>();
  expectTypeOf(buildSession(options)).toEqualTypeOf<Session>();
  expectTypeOf(createBuilder).returns.toEqualTypeOf<(options?: SessionOptions) => Session>();
});

test("a safe result is a session or an error, never both", () => {
  const result = safeBuildSession();
  // @ts-expect-error not looked at yet
  expectTypeOf(result.session);
  if (result.ok) expectTypeOf(result.session).toEqualTypeOf<Session>();
  else expectTypeOf(result.error.code).toBeString();
});

test("stages alone give what they take, and take what they give", () => {
  expectTypeOf(orderExercises(items)).toEqualTypeOf<readonly Item[]>();
  expectTypeOf(pairExercises(items)).toEqualTypeOf<readonly Block[]>();
  expectTypeOf(fitToMinutes(pairExercises(orderExercises(items))).blocks).toEqualTypeOf<readonly Block[]>();
  // @ts-expect-error blocks are fitted, not items
  fitToMinutes(items);
  // @ts-expect-error items are paired, not blocks
  pairExercises(blocks);
  expectTypeOf(swapExercise(session, { block: 0 }, "leg-press")).toEqualTypeOf<Session>();
  // @ts-expect-error a place has a block
  swapExercise(session, { item: 0 }, "leg-press");
});
