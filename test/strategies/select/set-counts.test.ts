import { describe, expect, test } from "vitest";
import type { Objective, ScoredLift } from "../../../src/model/objective";
import { type Lift, liftOf } from "../../../src/strategies/select/lift";
import type { Row } from "../../../src/strategies/select/row";
import { improveSets, improveSetsInPairs, shrinkToFit } from "../../../src/strategies/select/set-counts";
import type { Trial } from "../../../src/strategies/select/trial";
import { trialSettingOf } from "../../../src/strategies/select/trial-setting";
import { sessionValue } from "../../../src/strategies/select/trial-value";
import { briefOf, candidateOf, choiceOf, exercise } from "../../support/items";
import { toolsOf } from "../../support/tools";
import { liftsOf, trialOf } from "../../support/trials";

const slot = choiceOf("slot", []).slot;
const lift = (id: string, sets: number, more: Partial<Lift> = {}): Lift => ({
  ...liftOf(candidateOf(exercise(id)), slot, "secondary", briefOf()),
  sets,
  ...more,
});
type Worth = (lifts: readonly ScoredLift[], pairs: number) => number;

/**
 * A trial in which a set takes 100 seconds and main lifts take 50 more; what lifts are worth is told. Pairs may save
 * seconds, and there may be a most of sets.
 */
const trialFor = (
  lifts: readonly Lift[],
  budgetSeconds: number,
  worth: Worth,
  { saves = 0, most = Number.POSITIVE_INFINITY }: { readonly saves?: number; readonly most?: number } = {},
): Trial => {
  const score: Objective["score"] = (scored, pairs) => ({ total: worth(scored, pairs), parts: {} });
  const brief = briefOf({ judge: { name: "told", score } });
  const setting = trialSettingOf([], [], brief, toolsOf(brief));
  const seconds = ({ forms }: Row, form: number): number => {
    const { sets, isMain } = forms.list[form] ?? expect.fail();
    return 100 * sets + (isMain ? 50 : 0);
  };
  const everything = Number.POSITIVE_INFINITY;
  const caps = {
    lifts: everything,
    lowBack: everything,
    gradeTwoSets: everything,
    gradeThree: everything,
    skilled: everything,
  };
  return trialOf(lifts, {
    ...setting,
    budgetSeconds,
    generalSeconds: 0,
    caps: { ...caps, repeats: everything, muscles: everything, sets: most },
    times: { seconds, saving: () => saves },
  });
};
const show = (trial: Trial): string =>
  liftsOf(trial)
    .map(({ exercise: { id }, role, sets }) => `${id} ${role === "main" ? "main " : ""}${sets}`)
    .join(", ");
const each =
  (worths: { readonly [id: string]: number }) =>
  (lifts: readonly ScoredLift[]): number =>
    lifts.reduce((sum, { exercise: { id }, sets }) => sum + sets * (worths[id] ?? 0), 0);

describe("the value of lifts", () => {
  const lifts = [lift("a", 3)];

  test("is their worth and their spare time", () => {
    const value = (budget: number, secondWorth: number) =>
      sessionValue(trialFor(lifts, budget, each({ a: 2 })), secondWorth);
    expect(value(1000, 0)).toBe(6);
    expect(value(1000, 0.01)).toBe(6 + 7);
    expect(value(300, 0.01)).toBe(6);
  });

  test("is nothing at all where they do not fit", () => {
    expect(sessionValue(trialFor(lifts, 299, each({})), 0)).toBe(Number.NEGATIVE_INFINITY);
  });

  test("what is left of the time counts with pairs too, and the worth is told of pairs", () => {
    const told: number[] = [];
    const worth: Worth = (_, pairs) => {
      told.push(pairs);
      return 5;
    };
    const four = ["a", "b", "c", "d"].map((id) => lift(id, 2));
    expect(sessionValue(trialFor(four, 700, worth, { saves: 80 }), 0.1)).toBe(5 + 6);
    expect(told).toEqual([2]);
  });
});

describe("shrinking to fit", () => {
  const shrink = (lifts: readonly Lift[], budget: number, worth: Worth): string => {
    const trial = trialFor(lifts, budget, worth);
    return shrinkToFit(trial) ? show(trial) : "nothing";
  };

  test("leaves what fits alone", () => {
    expect(shrink([lift("a", 4), lift("b", 4)], 800, each({}))).toBe("a 4, b 4");
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
  interface Search {
    readonly budget: number;
    readonly worth: Worth;
    readonly most: number;
    readonly secondWorth: number;
  }
  const search = (budget: number, worth: Worth, most = Number.POSITIVE_INFINITY, secondWorth = 0): Search => ({
    budget,
    worth,
    most,
    secondWorth,
  });
  const improved = (lifts: readonly Lift[], { budget, worth, most, secondWorth }: Search, by = improveSets): string => {
    const trial = trialFor(lifts, budget, worth, { most });
    by(trial, secondWorth);
    return show(trial);
  };
  const inPairs = (lifts: readonly Lift[], of: Search): string => improved(lifts, of, improveSetsInPairs);

  test("adds what is worth most until the time is used or sets are at their most", () => {
    const lifts = [lift("a", 2), lift("b", 2)];
    expect(improved(lifts, search(500, each({ a: 1, b: 2 })))).toBe("a 2, b 3");
    expect(improved(lifts, search(700, each({ a: 1, b: 2 })))).toBe("a 3, b 4");
    expect(improved(lifts, search(2000, each({ a: 1, b: 2 })))).toBe("a 4, b 4");
  });

  test("takes away what is worth less than nothing, or than its time", () => {
    expect(improved([lift("a", 4)], search(1000, each({ a: -1 })))).toBe("a 2");
    expect(improved([lift("a", 3)], search(1000, each({ a: 0.5 }), undefined, 0.01))).toBe("a 2");
    expect(improved([lift("a", 3)], search(1000, each({ a: 2 }), undefined, 0.01))).toBe("a 4");
  });

  test("changes nothing for nothing", () => {
    const idle = search(1000, () => 5);
    expect(improved([lift("a", 3)], idle)).toBe("a 3");
    expect(inPairs([lift("a", 3)], idle)).toBe("a 3");
  });

  test("not over the limits", () => {
    expect(improved([lift("a", 2)], search(1000, each({ a: 1 }), 3))).toBe("a 3");
  });

  test("two at once trade a set for another where one alone does not fit", () => {
    const lifts = [lift("a", 3), lift("b", 3)];
    const worth = each({ a: 1, b: 2 });
    expect(improved(lifts, search(600, worth))).toBe("a 3, b 3");
    expect(inPairs(lifts, search(600, worth))).toBe("a 2, b 4");
  });

  describe("main lifts", () => {
    const leads = (id: string, more: Partial<Lift> = {}) => lift(id, 3, { canLead: true, half: "legs", ...more });
    const mainsAre: Worth = (lifts) =>
      lifts.reduce((sum, { role, exercise: { id } }) => sum + (role === "main" ? (id === "b" ? 2 : 1) : 0), 0);

    test("one of each half is made, the one that is worth more", () => {
      expect(improved([leads("a"), leads("b")], search(2000, mainsAre))).toBe("a 3, b main 3");
      const both = [leads("a", { half: "back" }), leads("b")];
      expect(improved(both, search(2000, mainsAre))).toBe("a main 3, b main 3");
      expect(inPairs([leads("a"), leads("c")], search(2000, mainsAre))).toBe("a main 3, c 3");
    });

    test("two at once hand the role over", () => {
      const lifts = [leads("a", { role: "main" }), leads("b")];
      expect(improved(lifts, search(2000, mainsAre))).toBe("a main 3, b 3");
      expect(inPairs(lifts, search(2000, mainsAre))).toBe("a 3, b main 3");
    });

    test("none joins one that the caller forced, in its half", () => {
      const forced = leads("a", { role: "main", canLead: false });
      for (const improve of [improveSets, improveSetsInPairs]) {
        expect(improved([forced, leads("b")], search(2000, mainsAre), improve)).toBe("a main 3, b 3");
        expect(improved([forced, leads("b", { half: "back" })], search(2000, mainsAre), improve)).toBe(
          "a main 3, b main 3",
        );
      }
    });

    test("two that the caller forced stay, and their sets may change", () => {
      const forced = ["a", "b"].map((id) => leads(id, { role: "main", canLead: false }));
      expect(improved(forced, search(2000, each({ a: 1, b: 1 })))).toBe("a main 4, b main 4");
    });
  });
});
