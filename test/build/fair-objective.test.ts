import { describe, expect, test } from "vitest";
import { fairBrief } from "../../src/build/fair-objective";
import { StrategyError } from "../../src/errors";
import { dayObjective } from "../../src/measure/day-objective";
import { balancedStimulus } from "../../src/measure/score";
import type { Objective } from "../../src/model/objective";
import { briefOf, exercise } from "../support/items";

const lifts = [{ exercise: exercise("squat"), role: "main", sets: 3, load: "barbell" }] as const;
const judging = (score: unknown): Objective => ({ name: "mine", score: () => Object(score) });
const scoreBy = (judge: Objective) => {
  const brief = briefOf({ judge });
  return fairBrief(brief).judge.score(lifts, 2, brief);
};

describe("an objective for strategies", () => {
  test("is the library's own as it is, also that of a day", () => {
    const brief = briefOf();
    expect(fairBrief(brief)).toBe(brief);
    expect(Object.isFrozen(brief)).toBe(true);
    const ofDay = briefOf({ judge: dayObjective(balancedStimulus, ["legs"]) });
    expect(fairBrief(ofDay)).toBe(ofDay);
  });

  test("of the caller's cannot be changed, and scores the same", () => {
    const calls: unknown[] = [];
    const judge: Objective = {
      name: "mine",
      score: (...parameters) => {
        calls.push(parameters);
        return { total: 7, parts: { worth: 7 } };
      },
    };
    const brief = briefOf({ judge, minutes: 33 });
    const fair = fairBrief(brief);
    expect(fair).toEqual({ ...brief, judge: { name: "mine", score: expect.any(Function) } });
    expect(fair.judge).not.toBe(judge);
    expect(Object.isFrozen(fair) && Object.isFrozen(fair.judge)).toBe(true);
    expect(Object.isFrozen(judge)).toBe(false);
    expect(fair.judge.score(lifts, 2, brief)).toEqual({ total: 7, parts: { worth: 7 } });
    expect(calls).toEqual([[lifts, 2, brief]]);
  });

  test.each([{ total: Number.NaN }, { total: Number.POSITIVE_INFINITY }, { total: "7" }, {}, undefined])(
    "says that it gives no number: %o",
    (score) => {
      expect(() => scoreBy({ name: "mine", score: () => score as never })).toThrow(StrategyError);
      expect(() => scoreBy(judging(score))).toThrow('Strategy "mine" gave a score whose total is not a finite number');
    },
  );

  test("says that it throws, and why", () => {
    const cause = new TypeError("no lifts");
    const failing = () =>
      scoreBy({
        name: "mine",
        score: () => {
          throw cause;
        },
      });
    expect(failing).toThrow('Strategy "mine" threw while scoring a session');
    expect(failing).toThrow(expect.objectContaining({ strategy: "mine", cause }));
  });

  test("cannot change the lifts that it scores, and is told where it tries", () => {
    const greedy = (change: (own: Parameters<Objective["score"]>[0]) => unknown) => () =>
      scoreBy({ name: "greedy", score: (own) => Object({ total: change(own), parts: {} }) });
    expect(greedy((own) => Object(own).push(1))).toThrow('Strategy "greedy" threw while scoring a session');
    expect(greedy((own) => Object.assign(Object(own[0]), { sets: 9 }))).toThrow('Strategy "greedy" threw');
    expect(lifts).toHaveLength(1);
    expect(Object.isFrozen(lifts)).toBe(false);
  });

  test("keeps its method's own object", () => {
    class Own implements Objective {
      readonly name = "own";
      readonly worth = 5;
      score() {
        return { total: this.worth, parts: {} };
      }
    }
    expect(scoreBy(new Own()).total).toBe(5);
  });
});
