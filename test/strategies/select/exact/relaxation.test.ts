import { describe, expect, test } from "vitest";
import type { SessionOptions } from "../../../../src/model/options";
import { choiceWorth, sumsOf } from "../../../../src/strategies/select/exact/choice-worth";
import { dominators } from "../../../../src/strategies/select/exact/dominance";
import { shiftHalves } from "../../../../src/strategies/select/exact/halves";
import { copyPrices, makeSlope, pricesAt, stepPrices } from "../../../../src/strategies/select/exact/prices";
import type { Problem } from "../../../../src/strategies/select/exact/problem";
import { wholeRegion } from "../../../../src/strategies/select/exact/region";
import { makeRelaxation, type Relaxation, relax } from "../../../../src/strategies/select/exact/relaxation";
import { liftIn } from "../../../../src/strategies/select/row";
import { makeTrial } from "../../../../src/strategies/select/trial";
import { putIn } from "../../../../src/strategies/select/trial-changes";
import { isAllowed } from "../../../../src/strategies/select/trial-limits";
import { plannedOf, worthOf } from "../../../../src/strategies/select/trial-value";
import { randomOf } from "../../../support/random-of";
import { problemOf, randomChoice } from "./problem-of";

const cases: readonly SessionOptions[] = [
  { gym: "kettlebell", minutes: 30, goal: "general" },
  { gym: "home-barbell", minutes: 60, goal: "strength", priority: "legs" },
  { gym: "bands-travel", minutes: 45, goal: "work-capacity", level: "beginner" },
  { gym: "home-dumbbell", minutes: 90, priority: "back", limitations: [{ area: "low-back", status: "history" }] },
  { gym: "compact-gym", minutes: 60, accent: "back", include: ["goblet-squat"] },
  { gym: "bodyweight-bar", minutes: 45, sessionsPerWeek: 2, sessionOfWeek: 2 },
];

const feasible = 1e-9;

/** By how much a choice is behind the relaxed one. */
const lossOf = ({ groups, columns }: Problem, { best, values }: Relaxation, chosen: readonly number[]): number => {
  const byGroup = new Map(chosen.map((column) => [columns[column]?.group, values[column] ?? 0]));
  return groups.reduce((sum, _, group) => sum + (best[group] ?? 0) - (byGroup.get(group) ?? 0), 0);
};

describe.each(cases)("%o", (options) => {
  const { problem, setting } = problemOf(options);
  const random = randomOf(7);
  const choices = Array.from({ length: 1500 }, () => randomChoice(problem, random, 4 / problem.groups.length));
  const worths = choices.map((chosen) => choiceWorth(problem, chosen));

  test("a choice is worth what a trial of it is worth", () => {
    let compared = 0;
    choices.forEach((chosen, at) => {
      const trial = makeTrial(setting);
      for (const column of chosen) {
        const { row, form } = problem.columns[column] ?? {};
        if (row !== undefined && form !== undefined) putIn(trial, row, form);
      }
      const { total, pairs } = plannedOf(trial);
      const fits = total <= setting.budgetSeconds;
      if (worths[at] === Number.NEGATIVE_INFINITY || !fits || setting.isPairing) return;
      compared += 1;
      expect(isAllowed(trial)).toBe(true);
      const mine = worths[at] ?? 0;
      // The trial pairs greedily: it may take more pairs than it needs, never fewer.
      if (pairs < 2) expect(mine).toBeCloseTo(worthOf(trial, pairs), 9);
      else expect(mine).toBeGreaterThanOrEqual(worthOf(trial, pairs) - feasible);
    });
    if (!setting.isPairing) expect(compared).toBeGreaterThan(20);
  });

  test("no choice is worth more than the bound, whatever the prices", () => {
    const relaxation = makeRelaxation(problem);
    const slope = makeSlope(problem);
    const prices = pricesAt(problem, sumsOf(problem, choices[0] ?? []), 4 / 3600);
    const best = Math.max(...worths);
    const region = wholeRegion(problem);
    let lowest = Number.POSITIVE_INFINITY;
    for (let step = 0; step < 40; step += 1) {
      relax(problem, region, prices, relaxation);
      lowest = Math.min(lowest, relaxation.bound);
      const over = choices.map(
        (chosen, at) => (worths[at] ?? 0) - relaxation.bound + lossOf(problem, relaxation, chosen),
      );
      expect(Math.max(...over)).toBeLessThanOrEqual(feasible);
      if (step % 4 === 3) shiftHalves(problem, region, prices, relaxation, random());
      stepPrices(problem, prices, relaxation, relaxation.bound - best + random(), slope);
      const copy = copyPrices(prices);
      expect(copy).toEqual(prices);
    }
    expect(lowest).toBeGreaterThanOrEqual(best - feasible);
    expect(lowest - best).toBeLessThan(15);
  });

  test("a column that is left out has one that is no worse in every choice", () => {
    const instead = dominators(problem);
    expect(instead.some((column, at) => column !== at)).toBe(true);
    choices.forEach((chosen, at) => {
      const better = choiceWorth(
        problem,
        chosen.map((column) => instead[column] ?? column),
      );
      expect(better).toBeGreaterThanOrEqual((worths[at] ?? 0) - feasible);
    });
  });

  test("two columns of a pair carry no less than what they save, however much is shifted", () => {
    const relaxation = makeRelaxation(problem);
    const prices = pricesAt(problem, sumsOf(problem, choices[0] ?? []), 1 / 600);
    const region = wholeRegion(problem);
    const { savings, columns } = problem;
    for (const part of [0.4, 1, 0, 0.7]) {
      relax(problem, region, prices, relaxation);
      shiftHalves(problem, region, prices, relaxation, part);
      let least = Number.POSITIVE_INFINITY;
      savings.forEach((saving, at) => {
        const [a, b] = [Math.floor(at / columns.length), at % columns.length];
        if (saving > 0) least = Math.min(least, (prices.halves[a] ?? 0) + (prices.halves[b] ?? 0) - saving);
      });
      expect(least).toBeGreaterThanOrEqual(-feasible);
      expect(least).toBeLessThan(1);
    }
  });

  test("a column that stands for another asks no more and gives no less", () => {
    const instead = dominators(problem);
    const entry = (column: number, at: number): number => {
      for (let place = problem.starts[column] ?? 0; place < (problem.starts[column + 1] ?? 0); place += 1) {
        if (problem.totalOf[place] === at) return problem.amount[place] ?? 0;
      }
      return 0;
    };
    instead.forEach((column, than) => {
      if (column === than) return;
      const [is, was] = [problem.columns[column], problem.columns[than]];
      expect(is?.group).toBe(was?.group);
      problem.totals.forEach(({ low, high }, at) => {
        if (low < 0) expect(entry(column, at)).toBeLessThanOrEqual(entry(than, at));
        if (high > 0) expect(entry(column, at)).toBeGreaterThanOrEqual(entry(than, at));
      });
      expect(problem.worth[column]).toBeGreaterThanOrEqual(problem.worth[than] ?? 0);
    });
  });

  test("columns of a group are forms of lifts of one family", () => {
    for (const { first, end } of problem.groups) {
      const lifts = problem.columns.slice(first, end).map(({ row, form }) => liftIn(row, form));
      expect(new Set(lifts.map(({ exercise }) => exercise.family)).size).toBe(1);
      expect(new Set(lifts.map(({ exercise, role, sets }) => `${exercise.id} ${role} ${sets}`)).size).toBe(
        lifts.length,
      );
    }
  });
});
