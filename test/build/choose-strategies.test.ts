import { describe, expect, test } from "vitest";
import { chooseObjective, chooseStrategies, objectiveOf } from "../../src/build/parse-options-strategies";
import { balancedStimulus } from "../../src/measure/score";
import { stages } from "../../src/model/vocabulary";
import { parts } from "./parse-options-parts";

const issues = (given: unknown) => chooseStrategies(given, parts).issues.map(({ message }) => message);
const nameOf = (strategy: unknown, from = parts) => chooseStrategies({ order: strategy }, from).names.order;
const called = (name: unknown) => Object.defineProperty(() => 1, "name", { value: name });

describe("strategies that are asked for", () => {
  test.each(stages)("are put in their own stage: %s", (stage) => {
    const mine = called("mine");
    const { strategies, names, issues: wrong } = chooseStrategies({ [stage]: mine }, parts);
    expect(wrong).toEqual([]);
    for (const other of stages) {
      expect(strategies[other]).toBe(other === stage ? mine : parts.strategies[other]);
    }
    expect(names).toEqual({
      select: "bestFit",
      prescribe: "byGoal",
      order: "asWished",
      pair: "unpaired",
      fit: "inTurn",
      [stage]: "mine",
    });
  });

  test.each(stages)("that are none are told of their own stage: %s", (stage) => {
    const { strategies, issues: wrong } = chooseStrategies({ [stage]: 3 }, parts);
    expect(wrong.map(({ path }) => path)).toEqual([["strategies", stage]]);
    expect(strategies).toEqual(parts.strategies);
  });

  test("have a stage that there is", () => {
    const expected = 'one of the keys "select", "prescribe", "order", "pair", "fit"';
    expect(issues({ cooking: 1 })).toEqual([`Unknown key "cooking" in strategies. Expected ${expected}.`]);
    expect(issues([])).toEqual(["strategies must be an object, not an empty list."]);
  });
});

describe("the name of a strategy of one's own", () => {
  test("is what it is called, up to 200 characters", () => {
    expect(nameOf(called("mine"))).toBe("mine");
    expect(nameOf(called("x".repeat(201)))).toBe("x".repeat(200));
  });

  test("is custom where it has none", () => {
    for (const name of ["", "  ", 7, undefined]) expect(nameOf(called(name))).toBe("custom");
    const nameless = () => 1;
    Reflect.deleteProperty(nameless, "name");
    expect(nameOf(nameless)).toBe("custom");
  });

  test("is marked where a registered strategy is called so", () => {
    expect(nameOf(called("backFirst"))).toBe("backFirst (custom)");
    expect(nameOf(called("inTurn"))).toBe("inTurn");
    expect(nameOf(called("toString"))).toBe("toString");
  });
});

describe("an objective", () => {
  const score = () => ({ total: 1, parts: {} });

  test("is an object with a name and a score", () => {
    const mine = { name: "mine", score };
    expect(chooseObjective(mine, parts)).toBe(mine);
  });

  test("is the builder's own by its name, or where nothing is said", () => {
    expect(chooseObjective(undefined, parts)).toBe(parts.objective);
    expect(chooseObjective("balancedStimulus", parts)).toBe(parts.objective);
    const { objective: _, ...bare } = parts;
    expect(objectiveOf(bare)).toBe(balancedStimulus);
    expect(chooseObjective(undefined, bare)).toBe(balancedStimulus);
  });

  test.each([
    [null],
    [3],
    ["other"],
    [{}],
    [{ name: "mine" }],
    [{ name: "mine", score: 3 }],
    [{ score }],
    [{ name: "", score }],
    [{ name: "  ", score }],
    [{ name: 3, score }],
    [{ name: { trim: score }, score }],
    [Object.assign(() => 1, { score })],
  ])("is nothing else: %o", (given) => {
    expect(chooseObjective(given, parts)).toBeUndefined();
  });

  test("is nothing that cannot be read", () => {
    const trap = Object.defineProperty({ score }, "name", {
      get: () => {
        throw new Error("trap");
      },
    });
    expect(chooseObjective(trap, parts)).toBeUndefined();
  });
});
