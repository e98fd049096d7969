import { describe, expect, it } from "vitest";
import { runOwn, runStrategy } from "../../src/build/run-strategy";
import { InfeasibleError, StrategyError } from "../../src/errors";
import { buildSession } from "../../src/index";
import type { Decision } from "../../src/model/decision";

const decision: Decision = {
  stage: "order",
  code: "own-reason",
  subject: { kind: "session" },
  data: { strategy: "mine", reason: "so" },
  source: "default",
};

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

const broken = (run: () => unknown): string => {
  try {
    runStrategy("mine", run);
  } catch (error) {
    if (error instanceof StrategyError && error.strategy === "mine") return error.promise;
    throw error;
  }
  return "kept";
};

describe("what a strategy answers", () => {
  it("comes back as a frozen copy", () => {
    const own = { value: { list: [1, { two: 2 }] }, decisions: [decision] };
    const answer = runStrategy("mine", () => own);
    expect(answer).toEqual(own);
    expect(answer.value).not.toBe(own.value);
    own.value.list.push(3);
    expect(answer.value).toEqual({ list: [1, { two: 2 }] });
    expect(Object.isFrozen(Object(answer.value).list[1])).toBe(true);
    expect(Object.isFrozen(answer.decisions[0]?.data)).toBe(true);
  });

  it("keeps what was handed out itself", () => {
    const [given, other] = [Object.freeze({ a: 1 }), { a: 1 }];
    const answer = runStrategy("mine", () => ({ value: [given, other], decisions: [] }), [given]);
    expect(Object(answer.value)[0]).toBe(given);
    expect(Object(answer.value)[1]).not.toBe(other);
    expect(answer.value).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it("has no other fields, nor have its decisions", () => {
    const answer = runStrategy("mine", () => ({ value: 1, decisions: [{ ...decision, more: 1 }], extra: 2 }));
    expect(answer).toEqual({ value: 1, decisions: [decision] });
  });

  it.each([
    [undefined],
    [null],
    [1],
    ["text"],
    [[]],
    [{}],
    [{ value: 1 }],
    [{ decisions: [] }],
    [{ value: undefined, decisions: [] }],
    [{ value: 1, decisions: {} }],
    [{ value: 1, decisions: "" }],
    [
      new (class {
        value = 1;
        decisions = [];
      })(),
    ],
    [Promise.resolve({ value: 1, decisions: [] })],
  ])("is refused when it is no value with decisions: %o", (answer) => {
    expect(broken(() => answer)).toBe("did not return a value with decisions");
  });

  it.each([
    [1],
    [null],
    ["x"],
    [[]],
    [{}],
    [{ ...decision, code: "no-code" }],
    [{ ...decision, data: { strategy: "mine" } }],
  ])("is refused when a decision is none: %o", (wrong) => {
    expect(broken(() => ({ value: 1, decisions: [decision, wrong] }))).toBe(
      "gave decisions that are not plain decisions",
    );
  });
});

describe("what a strategy throws", () => {
  it("is told with its message, and kept as the cause", () => {
    const cause = new TypeError("no such field");
    const failing = () =>
      runStrategy("mine", () => {
        throw cause;
      });
    expect(failing).toThrow('Strategy "mine" threw: no such field');
    expect(failing).toThrow(expect.objectContaining({ cause }));
  });

  it.each([
    ["a text", "threw: a text"],
    [null, "threw: something that is not an error"],
    [{ message: "x" }, "threw: something that is not an error"],
    [
      new Proxy(
        {},
        {
          has: () => {
            throw new Error("trap");
          },
        },
      ),
      "threw: something that is not an error",
    ],
    [
      Object.defineProperty(new Error("x"), "message", {
        get: () => {
          throw new Error("trap");
        },
      }),
      "threw: something that cannot be read",
    ],
  ])("may be anything", (thrown, promise) => {
    expect(
      broken(() => {
        throw thrown;
      }),
    ).toBe(promise);
  });

  it("passes when it is the error of another strategy, whose name it tells", () => {
    const own = new StrategyError("other", "broke something");
    expect(() =>
      runStrategy("mine", () => {
        throw own;
      }),
    ).toThrow(own);
  });

  it("says that the request cannot be met, why, and what would work", () => {
    const relaxation = { message: "Come later.", change: { minutes: 90, gym: null } };
    const own = new InfeasibleError("not today", ["gym"], [relaxation]);
    const failing = () =>
      runStrategy("mine", () => {
        throw own;
      });
    const error = thrownBy(failing);
    expect(error).toBeInstanceOf(InfeasibleError);
    expect(error).toMatchObject({ message: "not today", conflict: ["gym"], relaxations: [relaxation], cause: own });
    expect(error).not.toBe(own);
    // It passes through whatever strategy asked for what failed.
    expect(thrownBy(() => runStrategy("outer", failing))).toMatchObject({ cause: own });
    const again = thrownBy(() => runOwn("ours", () => failing() as never));
    expect(again).toMatchObject({ conflict: ["gym"], cause: own });
  });

  it.each([
    [{ brand: "backlegs.error", code: "infeasible", message: "ignored" }, "something that is not an error"],
    [
      Object.assign(new InfeasibleError("odd", [], []), {
        conflict: [1, () => "gym"],
        relaxations: [1, { message: "m" }, { message: "m", change: { minutes: () => 1 } }, { message: 1, change: {} }],
      }),
      "odd",
    ],
    [Object.assign(new InfeasibleError("odd", [], []), { conflict: "gym", relaxations: {} }), "odd"],
    [new InfeasibleError("a fit of ours", ["minutes"], []), "a fit of ours"],
  ])("says so also from another copy of the library, without what is no reason: %o", (own, message) => {
    const failing = () =>
      runStrategy("mine", () => {
        throw own;
      });
    expect(failing).toThrow(InfeasibleError);
    expect(failing).toThrow(expect.objectContaining({ message, conflict: [], relaxations: [], cause: own }));
  });

  it("is no more than its sentence where the strategy is ours", () => {
    const error = thrownBy(() =>
      runOwn("ours", () => {
        throw new InfeasibleError("too long", ["minutes"], []);
      }),
    );
    expect(error).toMatchObject({ message: "too long", conflict: [], relaxations: [] });
    expect(Object.hasOwn(Object(error), "cause")).toBe(false);
  });

  it("reaches the caller in the words of who wrote the strategy, and is worked out where there are none", () => {
    const build = (error: InfeasibleError) =>
      thrownBy(() =>
        buildSession({
          minutes: 45,
          strategies: {
            fit: () => {
              throw error;
            },
          },
        }),
      );
    const own = new InfeasibleError("not today", ["gym"], [{ message: "Come later.", change: { minutes: 90 } }]);
    expect(build(own)).toMatchObject({
      message: "not today",
      conflict: ["gym"],
      relaxations: own.relaxations,
      cause: own,
    });
    const bare = new InfeasibleError("not today", [], []);
    expect(build(bare)).toMatchObject({ conflict: ["strategies"], cause: bare });
  });

  it("is not believed when it only looks alike", () => {
    const alike = Object.assign(new Error("alike"), { code: "infeasible" });
    const branded = { brand: "backlegs.error", code: "options" };
    for (const thrown of [alike, branded]) {
      expect(
        broken(() => {
          throw thrown;
        }),
      ).toMatch(/^threw: /);
    }
  });
});

it("what is thrown and cannot be read is told as that", () => {
  const fail = (): never => {
    throw new Error("no");
  };
  const hostile = new Proxy({}, { getPrototypeOf: fail, get: fail });
  const run = () => {
    throw hostile;
  };
  expect(broken(run)).toBe("threw: something that cannot be read");
});
