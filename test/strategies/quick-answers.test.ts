import fc from "fast-check";
import { expect, test } from "vitest";
import { makeTools } from "../../src/build/make-tools";
import { builtIn } from "../../src/built-in";
import { exercises } from "../../src/catalog/index";
import { findSetup } from "../../src/compile/gym-index";
import { commercial } from "../../src/gyms/commercial";
import type { KnownItem } from "../../src/model/plan";
import type { BuildBrief, Pick } from "../../src/model/strategy";
import { crowdings, goals, levels, roles } from "../../src/model/vocabulary";
import { circuits } from "../../src/strategies/pair/circuits";
import { nonOverlapping } from "../../src/strategies/pair/non-overlapping";
import { unpaired } from "../../src/strategies/pair/unpaired";
import { byGoal } from "../../src/strategies/prescribe/by-goal";
import { quickPair, quickPrescription } from "../../src/strategies/quick-answers";
import { briefOf } from "../support/items";

const offered = exercises.flatMap((exercise) => {
  const setup = findSetup(exercise, commercial);
  return setup === undefined ? [] : [{ exercise, station: setup.station }];
});

const briefs: fc.Arbitrary<BuildBrief> = fc
  .record({
    goal: fc.constantFrom(...goals),
    level: fc.constantFrom(...levels),
    crowding: fc.constantFrom(...crowdings),
    straps: fc.boolean(),
    day: fc.constantFrom(
      {},
      { sessionsPerWeek: 1 },
      { sessionsPerWeek: 2, sessionOfWeek: 1 },
      { sessionsPerWeek: 2, sessionOfWeek: 2 },
    ),
    limitations: fc.constantFrom([], [{ area: "low-back", status: "history" }] as const),
  })
  .map(({ day, ...words }) => briefOf({ ...words, ...day, place: commercial }));

const picks: fc.Arbitrary<Pick> = fc
  .tuple(fc.constantFrom(...offered), fc.constantFrom(...roles), fc.integer({ min: 1, max: 6 }))
  .map(([{ exercise, station }, role, sets]) => ({ slot: "slot", exercise, station, role, sets }));

test("only strategies that can answer alone are asked alone", () => {
  expect(quickPair(nonOverlapping)).toBeDefined();
  expect(quickPair(unpaired)).toBeDefined();
  expect(quickPair(circuits)).toBeUndefined();
  expect(quickPair((items, brief) => nonOverlapping(items, brief))).toBeUndefined();
  expect(quickPrescription((pick, brief) => byGoal(pick, brief))).toBeUndefined();
});

test("a quick prescription is the whole one without its reasons, and an object that cannot be changed", () => {
  fc.assert(
    fc.property(picks, briefs, (pick, brief) => {
      const quick = quickPrescription(byGoal)?.(pick, brief);
      expect(quick).toEqual(byGoal(pick, brief).value);
      expect(Object.isFrozen(quick) && Object.isFrozen(quick?.target)).toBe(true);
      // A stranger's strategy that answers the same, so that the whole way is gone.
      const stranger = { ...builtIn.strategies, prescribe: (one: Pick, of: BuildBrief) => byGoal(one, of) };
      const items = [builtIn.strategies, stranger].map((of) => makeTools(brief, of, []).prescribe(pick));
      expect(items[0]).toEqual(items[1]);
    }),
  );
});

test("a pair is told quickly as it is made, short of time", () => {
  const stranger = {
    ...builtIn.strategies,
    pair: (items: Parameters<typeof nonOverlapping>[0], brief: BuildBrief) => nonOverlapping(items, brief),
  };
  let paired = 0;
  fc.assert(
    fc.property(picks, picks, briefs, (first, second, brief) => {
      const tools = makeTools(brief, builtIn.strategies, []);
      const items: readonly KnownItem[] = [tools.prescribe(first), tools.prescribe(second)];
      const [a, b] = [items[0] ?? expect.fail(), items[1] ?? expect.fail()];
      const quick = tools.mayPair(a, b);
      if (quick) paired += 1;
      expect(quick).toBe(makeTools(brief, stranger, []).mayPair(a, b));
    }),
    { numRuns: 300 },
  );
  expect(paired).toBeGreaterThan(0);
});
