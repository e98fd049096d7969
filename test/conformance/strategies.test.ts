import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBacklegsError, StrategyError } from "../../src/errors";
import type { SessionOptions } from "../../src/model/options";
import type { Stage } from "../../src/model/vocabulary";
import { stages } from "../../src/model/vocabulary";
import { failing, garbage, innerChange, listChange, loose, thrown, vandalise } from "./hostile";
import { expectLawful, makeWorld, ordinary, worldJson } from "./world";

type Anything = (...given: unknown[]) => unknown;
/** Makes something hostile of the honest strategy of a stage. */
type Attack = (honest: Anything) => Anything;

const { parts, build } = makeWorld();
const optionsJson = JSON.stringify(ordinary);
const usual = JSON.stringify(build(ordinary));
const world = worldJson(parts);

const answerOf = (honest: Anything, given: unknown[]): { readonly value: unknown; readonly decisions: unknown } => {
  const answer = honest(...given);
  if (typeof answer !== "object" || answer === null || !("value" in answer) || !("decisions" in answer)) {
    throw new Error("the library's own strategy gave no step");
  }
  return { value: answer.value, decisions: answer.decisions };
};

const attempt = (stage: Stage, attack: Attack, name = "hostile", wishes = ordinary) => {
  const honest: Anything = Object(parts.strategies)[stage];
  const hostile = Object.defineProperty(attack(honest), "name", { value: name });
  const options: SessionOptions = { ...wishes, strategies: { [stage]: hostile } };
  try {
    return { session: build(options) };
  } catch (error) {
    return { error };
  }
};

/** Each attack ends in a lawful session or in the stage's own error, and leaves no trace. */
const expectHeld = (stage: Stage, attack: Attack, wishes = ordinary): void => {
  const { session, error } = attempt(stage, attack, "hostile", wishes);
  if (session !== undefined) expectLawful(session, parts);
  else if (error instanceof StrategyError) {
    expect(error.strategy).toBe("hostile");
    expect(error.promise.length).toBeGreaterThan(5);
    expect(error.message).toContain('"hostile"');
  } else {
    expect(isBacklegsError(error) && error.code).toBe("infeasible");
  }
  expect(worldJson(parts)).toBe(world);
  expect(JSON.stringify(ordinary)).toBe(optionsJson);
};

const expectUnharmed = (): void => expect(JSON.stringify(build(ordinary))).toBe(usual);

const runs = { numRuns: Number(process.env.LAWS_RUNS ?? "20") };

describe.each(stages)("a hostile %s strategy", (stage) => {
  it("that returns garbage is refused", () => {
    fc.assert(
      fc.property(garbage, (value) => {
        const { error } = attempt(stage, () => value);
        expect(error).toBeInstanceOf(StrategyError);
      }),
      runs,
    );
    expectUnharmed();
  });

  it("that returns garbage as its value is refused or asks for nothing", () => {
    fc.assert(
      fc.property(garbage, (value) => expectHeld(stage, () => () => ({ value: value(), decisions: [] }))),
      runs,
    );
    expectUnharmed();
  });

  it("that gives decisions that are none is refused, or they are plain decisions in the end", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          garbage,
          fc.array(garbage, { maxLength: 3 }).map((list) => () => list.map((make) => make())),
        ),
        (decisions) =>
          expectHeld(stage, (honest) => (...given) => ({ ...answerOf(honest, given), decisions: decisions() })),
      ),
      runs,
    );
    expectUnharmed();
  });

  it("that changes its decisions a little is refused, or they can still be said", () => {
    fc.assert(
      fc.property(innerChange, (change) =>
        expectHeld(stage, (honest) => (...given) => {
          const { value, decisions } = answerOf(honest, given);
          return { value, decisions: change(decisions) };
        }),
      ),
      runs,
    );
  });

  it("that throws is named; what says that the request cannot be met is believed", () => {
    for (const make of thrown) {
      const attack = () => () => {
        throw make();
      };
      expectHeld(stage, attack, { minutes: 20 });
    }
    expectUnharmed();
  });

  it("that changes the list that it gives is refused, or keeps its promise", () => {
    fc.assert(
      fc.property(listChange, (change) =>
        expectHeld(stage, (honest) => (...given) => {
          const { value, decisions } = answerOf(honest, given);
          const list = stage === "fit" ? Reflect.get(Object(value), "blocks") : value;
          const changed = Array.isArray(list) ? change(list) : value;
          return { value: stage === "fit" ? { blocks: changed, seconds: 0 } : changed, decisions };
        }),
      ),
      runs,
    );
    expectUnharmed();
  });

  it("that changes something inside what it gives is refused, or keeps its promise", () => {
    fc.assert(
      fc.property(innerChange, (change) =>
        expectHeld(stage, (honest) => (...given) => {
          const { value, decisions } = answerOf(honest, given);
          return { value: change(value), decisions };
        }),
      ),
      { numRuns: runs.numRuns * 2 },
    );
    expectUnharmed();
  });

  it("that changes what it is given changes nothing", () => {
    const { session } = attempt(stage, (honest) => (...given) => {
      for (const value of given) vandalise(value);
      return honest(...given);
    });
    const honest = attempt(
      stage,
      (own) =>
        (...given) =>
          own(...given),
    );
    expect(JSON.stringify(session)).toBe(JSON.stringify(honest.session));
    expect(worldJson(parts)).toBe(world);
    expectUnharmed();
  });

  it("that changes what it gave afterwards changes nothing", () => {
    const kept: unknown[] = [];
    const { session } = attempt(stage, (honest) => (...given) => {
      for (const answer of kept) vandalise(answer);
      const answer = answerOf(honest, given);
      const copy = {
        value: stage === "order" ? [...Object(answer.value)] : answer.value,
        decisions: loose(answer.decisions),
      };
      kept.push(copy);
      return copy;
    });
    const before = JSON.stringify(session);
    for (const answer of kept) vandalise(answer);
    expect(JSON.stringify(session)).toBe(before);
    expect(kept.length).toBeGreaterThan(0);
    const honest = attempt(
      stage,
      (own) =>
        (...given) =>
          own(...given),
    );
    expect(before).toBe(JSON.stringify(honest.session));
    expectUnharmed();
  });

  it("that answers later is refused at once, and its failure disturbs nobody", async () => {
    const { error } = attempt(stage, () => () => failing());
    expect(error).toMatchObject({ code: "strategy", strategy: "hostile" });
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it("that says nothing of itself is named all the same", () => {
    const { error } = attempt(stage, () => () => 1, "");
    expect(error).toMatchObject({ code: "strategy", strategy: "custom" });
  });
});

describe("two builds at once", () => {
  it("do not see each other", () => {
    const inner: string[] = [];
    const { session } = attempt("order", (honest) => (...given) => {
      inner.push(JSON.stringify(build(ordinary)));
      return honest(...given);
    });
    expect(session?.brief.strategies.order).toBe("hostile");
    expect(new Set(inner)).toEqual(new Set([usual]));
  });
});
