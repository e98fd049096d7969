import { describe, expect, test } from "vitest";
import { makeTools } from "../../src/build/make-tools";
import { builtIn } from "../../src/built-in";
import { frozen } from "../../src/compile/define-frozen";
import type { Prescription } from "../../src/model/prescription";
import type { Pick, Strategies } from "../../src/model/strategy";
import { own } from "../../src/strategies/own";
import { unpaired } from "../../src/strategies/pair/unpaired";
import { withQuickPair, withQuickPrescription } from "../../src/strategies/quick-answers";
import { briefOf, exercise, item } from "../support/items";

const prescription = (sets: number): Prescription =>
  frozen({ sets, target: { kind: "reps", min: 5, max: 5 }, restSeconds: 60 });
/** Says 2 sets when asked quickly, and 3 when asked for reasons: no strategy should, but so one sees which was asked. */
const twoFaced = withQuickPrescription(
  own("twoFaced", (pick) => ({ value: pick.written ?? prescription(3), decisions: [] })),
  () => prescription(2),
);
const tools = (more: Partial<Strategies> = {}, brief = briefOf()) =>
  makeTools(brief, { ...builtIn.strategies, ...more }, []);
const pick: Pick = { slot: "x", exercise: exercise("x"), station: "floor", role: "main" };
const setsOf = (more: Partial<Pick>) =>
  tools({ prescribe: twoFaced }).prescribe({ ...pick, ...more }).prescription.sets;

describe("the item of a pick", () => {
  test("is made without reasons where a strategy of the library can leave them out", () => {
    const made = tools({ prescribe: twoFaced }).prescribe(pick);
    expect(made).toEqual({
      role: "main",
      exercise: pick.exercise,
      station: "floor",
      warmup: [],
      prescription: prescription(2),
    });
    expect(Object.isFrozen(made)).toBe(true);
  });

  test("is made with them where something was written, locked or grouped, or where there is no station", () => {
    expect(setsOf({})).toBe(2);
    expect(setsOf({ written: prescription(7) })).toBe(7);
    expect(setsOf({ locked: item(pick.exercise, { sets: 9 }) })).toBe(9);
    expect(setsOf({ group: "a" })).toBe(3);
    expect(setsOf({ station: "" })).toBe(3);
    expect("station" in tools({ prescribe: twoFaced }).prescribe({ ...pick, station: "" })).toBe(false);
    expect(tools({ prescribe: twoFaced }).prescribe({ ...pick, group: "a" }).tags).toEqual(["group:a"]);
  });

  test("is made by any other strategy as it always is", () => {
    const mine = () => ({ value: prescription(4), decisions: [] });
    expect(tools({ prescribe: mine }).prescribe(pick).prescription.sets).toBe(4);
  });
});

describe("whether two would be done by turns", () => {
  const [a, b] = [item(exercise("a")), item(exercise("b"))];

  test("is asked of a strategy of the library without pairing them", () => {
    const asked: unknown[] = [];
    const brief = briefOf({ minutes: 90 });
    const pair = withQuickPair(
      own("quick", () => {
        throw new Error("paired");
      }),
      (...parameters) => {
        asked.push(parameters);
        return asked.length === 1;
      },
    );
    expect(tools({ pair }, brief).mayPair(a, b)).toBe(true);
    expect(tools({ pair }, brief).mayPair(b, a)).toBe(false);
    expect(asked).toEqual([
      [a, b, brief],
      [b, a, brief],
    ]);
  });

  test("is asked of any other in a brief of a minute, which it cannot change", () => {
    const seen: boolean[] = [];
    const pair: Strategies["pair"] = (items, brief) => {
      seen.push(Object.isFrozen(items), Object.isFrozen(brief), brief.minutes === 1);
      return unpaired(items, brief);
    };
    expect(tools({ pair }).mayPair(a, b)).toBe(false);
    expect(seen).toEqual([true, true, true]);
  });
});

describe("what tools say of the strategies", () => {
  const stranger: Partial<Strategies> = {
    prescribe: () => ({ value: prescription(3), decisions: [] }),
    pair: (items, brief) => unpaired(items, brief),
  };

  test("whether those that prescribe and pair ask for facts only: both are of the library", () => {
    expect(tools().asksFactsOnly).toBe(true);
    expect(tools({ prescribe: stranger.prescribe ?? builtIn.strategies.prescribe }).asksFactsOnly).toBe(false);
    expect(tools({ pair: stranger.pair ?? unpaired }).asksFactsOnly).toBe(false);
  });

  test("whether the one that pairs can be asked quickly", () => {
    expect(tools({ pair: unpaired }).pairsForTime).toBe(true);
    expect(tools({ pair: stranger.pair ?? unpaired }).pairsForTime).toBe(false);
  });

  test("what is forced", () => {
    expect(makeTools(briefOf(), builtIn.strategies, [pick]).forced).toEqual([pick]);
  });
});
