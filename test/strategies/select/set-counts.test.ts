import { describe, expect, test } from "vitest";
import type { BuildBrief } from "../../../src/model/strategy";
import { type Lift, liftOf } from "../../../src/strategies/select/lift";
import type { Planner } from "../../../src/strategies/select/planner";
import { improveSets, improveSetsInPairs, sessionValue, shrinkToFit } from "../../../src/strategies/select/set-counts";
import { briefOf, candidateOf, choiceOf, exercise } from "../../support/items";

const slot = choiceOf("slot", []).slot;
const lift = (id: string, sets: number, more: Partial<Lift> = {}): Lift => ({
  ...liftOf(candidateOf(exercise(id)), slot, "secondary", briefOf()),
  sets,
  ...more,
});
const show = (lifts: readonly Lift[] | undefined): string =>
  lifts === undefined
    ? "nothing"
    : lifts.map(({ exercise: { id }, role, sets }) => `${id} ${role === "main" ? "main " : ""}${sets}`).join(", ");

type Worth = (lifts: readonly Lift[]) => number;

/** A set takes 100 seconds; what lifts are worth is told, and main lifts take 50 more. */
const planner = (budget: number, worth: Worth, more: Partial<Planner> = {}): Planner => {
  const total = (lifts: readonly Lift[]): number =>
    lifts.reduce((sum, { sets, role }) => sum + 100 * sets + (role === "main" ? 50 : 0), 0);
  return {
    seconds: (lifts) => ({ total: total(lifts), pairs: 0 }),
    fits: (lifts) => total(lifts) <= budget,
    worth,
    isAllowed: () => true,
    ...more,
  };
};
const each =
  (worths: { readonly [id: string]: number }): Worth =>
  (lifts) =>
    lifts.reduce((sum, { exercise: { id }, sets }) => sum + sets * (worths[id] ?? 0), 0);

describe("the value of lifts", () => {
  const lifts = [lift("a", 3)];

  test("is their worth and their spare time", () => {
    const of = planner(1000, each({ a: 2 }));
    expect(sessionValue(lifts, of, 1000, 0)).toBe(6);
    expect(sessionValue(lifts, of, 1000, 0.01)).toBe(6 + 7);
    expect(sessionValue(lifts, of, 300, 0.01)).toBe(6);
  });

  test("is nothing at all where they do not fit", () => {
    expect(sessionValue(lifts, planner(1000, each({})), 299, 0)).toBe(Number.NEGATIVE_INFINITY);
  });

  test("what is left of the time counts with pairs too, and the worth is told of pairs", () => {
    const told: number[] = [];
    const paired = planner(1000, () => 0, {
      seconds: () => ({ total: 100, pairs: 2 }),
      worth: (_, pairs) => {
        told.push(pairs);
        return 5;
      },
    });
    expect(sessionValue(lifts, paired, 1000, 0.01)).toBe(14);
    expect(told).toEqual([2]);
  });
});

describe("shrinking to fit", () => {
  const shrink = (lifts: readonly Lift[], budget: number, worth: Worth, brief: Partial<BuildBrief> = {}) =>
    show(shrinkToFit(lifts, planner(budget, worth), briefOf(brief)));

  test("leaves what fits alone", () => {
    const lifts = [lift("a", 4), lift("b", 4)];
    expect(shrinkToFit(lifts, planner(800, each({})), briefOf())).toBe(lifts);
  });

  test("takes the set that is worth least, again and again", () => {
    const lifts = [lift("a", 4), lift("b", 4), lift("c", 4)];
    const worth = each({ a: 3, b: 1, c: 2 });
    expect(shrink(lifts, 1100, worth)).toBe("a 4, b 3, c 4");
    expect(shrink(lifts, 1000, worth)).toBe("a 4, b 2, c 4");
    expect(shrink(lifts, 900, worth)).toBe("a 4, b 2, c 3");
    expect(shrink(lifts, 600, worth)).toBe("a 2, b 2, c 2");
  });

  test("gives up where the fewest sets do not fit", () => {
    expect(shrink([lift("a", 4), lift("b", 4)], 399, each({}))).toBe("nothing");
    expect(shrink([lift("a", 4, { isFixed: true })], 399, each({}))).toBe("nothing");
  });

  test("takes the main role away where that costs less", () => {
    const lead = lift("a", 3, { role: "main", canLead: true, half: "legs" });
    const mainsAre =
      (value: number): Worth =>
      (lifts) =>
        each({ a: 2, b: 1 })(lifts) + (lifts.some(({ role }) => role === "main") ? value : 0);
    expect(shrink([lead, lift("b", 3)], 649, mainsAre(5))).toBe("a main 3, b 2");
    expect(shrink([lead, lift("b", 3)], 649, mainsAre(0.5))).toBe("a 3, b 3");
    expect(shrink([lead], 200, mainsAre(9))).toBe("a 2");
  });
});

describe("improving sets", () => {
  const search = (budgetSeconds: number, worth: Worth, more: Partial<Planner> = {}, secondWorth = 0) => ({
    planner: planner(budgetSeconds, worth, more),
    brief: briefOf(),
    budgetSeconds,
    secondWorth,
  });

  test("adds what is worth most until the time is used or sets are at their most", () => {
    const lifts = [lift("a", 2), lift("b", 2)];
    expect(show(improveSets(lifts, search(500, each({ a: 1, b: 2 }))))).toBe("a 2, b 3");
    expect(show(improveSets(lifts, search(700, each({ a: 1, b: 2 }))))).toBe("a 3, b 4");
    expect(show(improveSets(lifts, search(2000, each({ a: 1, b: 2 }))))).toBe("a 4, b 4");
  });

  test("takes away what is worth less than nothing, or than its time", () => {
    expect(show(improveSets([lift("a", 4)], search(1000, each({ a: -1 }))))).toBe("a 2");
    expect(show(improveSets([lift("a", 3)], search(1000, each({ a: 0.5 }), {}, 0.01)))).toBe("a 2");
    expect(show(improveSets([lift("a", 3)], search(1000, each({ a: 2 }), {}, 0.01)))).toBe("a 4");
  });

  test("changes nothing for nothing", () => {
    const lifts = [lift("a", 3)];
    expect(
      improveSets(
        lifts,
        search(1000, () => 5),
      ),
    ).toBe(lifts);
    expect(
      improveSetsInPairs(
        lifts,
        search(1000, () => 5),
      ),
    ).toBe(lifts);
  });

  test("not over the limits", () => {
    const allowed: Partial<Planner> = { isAllowed: (lifts) => lifts.every(({ sets }) => sets <= 3) };
    expect(show(improveSets([lift("a", 2)], search(1000, each({ a: 1 }), allowed)))).toBe("a 3");
  });

  test("two at once trade a set for another where one alone does not fit", () => {
    const lifts = [lift("a", 3), lift("b", 3)];
    const worth = each({ a: 1, b: 2 });
    expect(show(improveSets(lifts, search(600, worth)))).toBe("a 3, b 3");
    expect(show(improveSetsInPairs(lifts, search(600, worth)))).toBe("a 2, b 4");
  });

  describe("main lifts", () => {
    const leads = (id: string, more: Partial<Lift> = {}) => lift(id, 3, { canLead: true, half: "legs", ...more });
    const mainsAre: Worth = (lifts) =>
      lifts.reduce((sum, { role, exercise: { id } }) => sum + (role === "main" ? (id === "b" ? 2 : 1) : 0), 0);

    test("one of each half is made, the one that is worth more", () => {
      expect(show(improveSets([leads("a"), leads("b")], search(2000, mainsAre)))).toBe("a 3, b main 3");
      const both = [leads("a", { half: "back" }), leads("b")];
      expect(show(improveSets(both, search(2000, mainsAre)))).toBe("a main 3, b main 3");
      expect(show(improveSetsInPairs([leads("a"), leads("c")], search(2000, mainsAre)))).toBe("a main 3, c 3");
    });

    test("two at once hand the role over", () => {
      const lifts = [leads("a", { role: "main" }), leads("b")];
      expect(show(improveSets(lifts, search(2000, mainsAre)))).toBe("a main 3, b 3");
      expect(show(improveSetsInPairs(lifts, search(2000, mainsAre)))).toBe("a 3, b main 3");
    });

    test("none joins one that the caller forced, in its half", () => {
      const forced = leads("a", { role: "main", canLead: false });
      for (const improve of [improveSets, improveSetsInPairs]) {
        expect(show(improve([forced, leads("b")], search(2000, mainsAre)))).toBe("a main 3, b 3");
        expect(show(improve([forced, leads("b", { half: "back" })], search(2000, mainsAre)))).toBe(
          "a main 3, b main 3",
        );
      }
    });

    test("two that the caller forced stay, and their sets may change", () => {
      const forced = ["a", "b"].map((id) => leads(id, { role: "main", canLead: false }));
      expect(show(improveSets(forced, search(2000, each({ a: 1, b: 1 }))))).toBe("a main 4, b main 4");
    });
  });
});
