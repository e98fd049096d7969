import { expect, test } from "vitest";
import { buildSession, compareSessions } from "../../src/index";
import { scorePlan } from "../../src/measure/score-plan";

const [short, long] = [buildSession({ minutes: 30 }), buildSession({ minutes: 90 })];

test("the difference of two scores, in total and in parts", () => {
  const { total, parts } = compareSessions(short, long);
  expect(total).toBeCloseTo(scorePlan(long).total - scorePlan(short).total);
  expect(total).toBeGreaterThan(0);
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total);
  expect(compareSessions(long, short).total).toBeCloseTo(-total);
});

test("both are scored for the wishes of the first", () => {
  const legs = buildSession({ minutes: 30, priority: "legs" });
  const same = { ...short, context: { ...short.context, priority: "legs" as const } };
  expect(compareSessions(legs, short)).toEqual(compareSessions(legs, same));
});

test("an objective of one's own", () => {
  const bySets = {
    name: "bySets",
    score: (lifts: readonly { readonly sets: number }[]) => {
      const sets = lifts.reduce((sum, lift) => sum + lift.sets, 0);
      return { total: sets, parts: { sets } };
    },
  };
  expect(compareSessions(short, long, bySets).parts).toEqual({ sets: compareSessions(short, long, bySets).total });
});
