import { describe, expect, it } from "vitest";
import { builtIn } from "../../src/built-in";
import type { SessionOptions } from "../../src/model/options";
import type { Item } from "../../src/model/plan";
import type { OrderStrategy, SelectStrategy } from "../../src/model/strategy";
import { testStrategy } from "../../src/testing/index";

const names = builtIn.names;
const short: readonly SessionOptions[] = [{}, { minutes: 30, gym: "dumbbells-and-cables", crowding: "busy" }];

const inOrder =
  (change: (items: readonly Item[]) => readonly Item[]): OrderStrategy =>
  (items) => ({ value: change(items), decisions: [] });

/** What a strategy is told. */
const complaint = (strategy: OrderStrategy): string => {
  try {
    testStrategy("order", strategy, { sessions: short, describe: () => {}, it: () => {} })();
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe("the library's own strategies", () => {
  const few = { describe, it, sessions: short };
  const { select, prescribe, order, pair, fit } = builtIn.strategies;
  // The ones that are used where nothing else is said are held to every session.
  testStrategy("select", select, { describe, it });
  testStrategy("prescribe", prescribe, { describe, it });
  testStrategy("order", order, { describe, it });
  testStrategy("pair", pair, { describe, it });
  testStrategy("fit", fit, { describe, it });
  for (const one of Object.values(names?.select ?? {})) if (one !== select) testStrategy("select", one, few);
  for (const one of Object.values(names?.prescribe ?? {})) if (one !== prescribe) testStrategy("prescribe", one, few);
  for (const one of Object.values(names?.order ?? {})) if (one !== order) testStrategy("order", one, few);
  for (const one of Object.values(names?.pair ?? {})) if (one !== pair) testStrategy("pair", one, few);
  for (const one of Object.values(names?.fit ?? {})) if (one !== fit) testStrategy("fit", one, few);
});

describe("testStrategy", () => {
  it("registers one test a session", () => {
    const names: string[] = [];
    testStrategy(
      "order",
      inOrder((items) => [...items].reverse()),
      {
        sessions: short,
        describe: (name, run) => {
          names.push(name);
          run();
        },
        it: (name) => names.push(name),
      },
    );
    expect(names).toEqual(["order strategy", "the default session", JSON.stringify(short[1])]);
  });

  it("takes a strategy that keeps its promise", () => {
    expect(complaint(inOrder((items) => [...items].reverse()))).toBe("");
  });

  it("refuses one that breaks it, and says in which session", () => {
    const lost = complaint(inOrder((items) => items.slice(1)));
    expect(lost).toContain("the default session\nStrategyError: ");
    expect(lost.split("StrategyError").length).toBe(3);
  });

  it("refuses one that changes what it is given", () => {
    const changing: OrderStrategy = (items) => {
      Reflect.apply(Array.prototype.reverse, items, []);
      return { value: items, decisions: [] };
    };
    expect(complaint(changing)).toContain("read only property");
  });

  it("refuses one that makes something else each time", () => {
    let turn = 0;
    const fickle = inOrder((items) => {
      turn += 1;
      return turn % 2 === 0 ? items : [...items].reverse();
    });
    expect(complaint(fickle)).toContain("makes something else the second time");
  });

  it("refuses decisions that are none", () => {
    const odd: OrderStrategy = (items, brief) => {
      const { value, decisions } = builtIn.strategies.order(items, brief);
      const [first] = decisions;
      return {
        value,
        decisions: first === undefined ? [] : [Object.assign({}, first, { data: { when: new Date(0) } })],
      };
    };
    expect(complaint(odd)).toContain("not plain decisions");
  });

  it("tells what a strategy throws, whatever it is", () => {
    const throwing: SelectStrategy = () => {
      throw Object.assign(new Error("no luck"), { name: "Bad" });
    };
    expect(testStrategy("select", throwing, { sessions: [{}], describe: () => {}, it: () => {} })).toThrow("no luck");
  });

  it("refuses to try it on nothing", () => {
    const registered: string[] = [];
    const runner = { describe: (_: string, run: () => void) => run(), it: (name: string) => registered.push(name) };
    const run = testStrategy("order", builtIn.strategies.order, { sessions: [], ...runner });
    expect(run).toThrow("there is nothing to try: no sessions");
    expect(registered).toEqual(["has sessions to try"]);
  });
});
