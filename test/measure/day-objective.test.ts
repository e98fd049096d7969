import { describe, expect, test } from "vitest";
import { barbellDeadlift, benchPress, lateralRaise, latPulldown, seatedCableRow } from "../../src/catalog/index";
import { buildSession } from "../../src/index";
import { dayObjective } from "../../src/measure/day-objective";
import { balancedStimulus } from "../../src/measure/score";
import { makeWeekPart } from "../../src/measure/week-part";
import type { Exercise } from "../../src/model/exercise";
import type { ScoredLift } from "../../src/model/objective";
import type { Role } from "../../src/model/vocabulary";
import type { WeekShare } from "../../src/model/week-share";

const lift = (exercise: Exercise, sets = 3, role: Role = "secondary"): ScoredLift => ({
  exercise,
  sets,
  role,
  load: exercise.needs[0]?.load ?? "other",
});

const { brief } = buildSession({ minutes: 20, gym: "bodyweight-no-bar" });

const free: WeekShare = { muscles: [], groups: [], elsewhere: [], families: [], led: [], turn: [], uncovered: [] };

describe("the objective of a day", () => {
  test("is the library's own on a day of back and legs alone", () => {
    expect(dayObjective(balancedStimulus, ["legs", "back"])).toBe(balancedStimulus);
  });

  test("gives chest its worth where the day trains it, and only there", () => {
    const worth = (regions: readonly ("chest" | "shoulders" | "back")[]) => {
      const { score } = dayObjective(balancedStimulus, regions);
      return score([lift(benchPress)], 0, brief).parts["day"] ?? 0;
    };
    expect(worth(["chest"])).toBeGreaterThan(1);
    // The shoulders are named and not trained: that is worse than anything can make good.
    expect(worth(["chest", "shoulders"])).toBeLessThan(worth(["chest"]) - 5);
    expect(worth(["back"])).toBe(0);
  });

  test("balances back and legs only where both are trained", () => {
    const lifts = [lift(seatedCableRow, 4), lift(latPulldown, 4)];
    const parts = dayObjective(balancedStimulus, ["back", "chest"]).score(lifts, 0, brief).parts;
    expect(parts["balance"]).toBe(0);
    expect(balancedStimulus.score(lifts, 0, brief).parts["balance"]).toBeLessThan(0);
  });

  test("its parts add up to the total, and its name stays", () => {
    const objective = dayObjective(balancedStimulus, ["chest", "shoulders"], free);
    const { total, parts } = objective.score([lift(benchPress), lift(lateralRaise)], 1, brief);
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9);
    expect(objective.name).toBe("balancedStimulus");
  });
});

describe("what a week asks of a day", () => {
  const worth = (share: Partial<WeekShare>, ...lifts: readonly ScoredLift[]): number =>
    makeWeekPart({ ...free, ...share })(lifts);

  test("nothing is asked, nothing is paid", () => {
    expect(worth({}, lift(benchPress, 4))).toBe(0);
  });

  test("sets that a muscle lacks cost a little, sets over what is left cost more than anything gives", () => {
    const muscles = [{ muscle: "chest", least: 4, most: 6 }] as const;
    expect(worth({ muscles })).toBeLessThan(worth({ muscles }, lift(benchPress, 2)));
    expect(worth({ muscles }, lift(benchPress, 2))).toBeLessThan(0);
    expect(worth({ muscles }, lift(benchPress, 5))).toBe(0);
    expect(worth({ muscles }, lift(benchPress, 7))).toBe(-10);
  });

  test("a set that a small muscle lacks costs as much as one of a large muscle", () => {
    const lacking = (muscle: "quads" | "gastrocnemius"): number => worth({ muscles: [{ muscle, least: 2, most: 6 }] });
    expect(lacking("gastrocnemius")).toBeLessThan(0);
    expect(lacking("gastrocnemius")).toBe(lacking("quads"));
  });

  test("a group counts each set once", () => {
    const groups = [{ group: "back", most: 8 }];
    expect(worth({ groups }, lift(seatedCableRow, 4), lift(latPulldown, 4))).toBe(0);
    expect(worth({ groups }, lift(seatedCableRow, 5), lift(latPulldown, 4))).toBe(-10);
  });

  test("low-back load over what days close by leave", () => {
    const load = 4 * barbellDeadlift.demand.lowBack;
    expect(worth({ lowBackMost: load }, lift(barbellDeadlift, 4))).toBe(0);
    expect(worth({ lowBackMost: load - 3 }, lift(barbellDeadlift, 4))).toBe(-6);
  });

  test("the same lift costs more than one of its family, and a main lift of a movement that leads another day most", () => {
    const again = worth({ elsewhere: ["bench-press"], families: ["bench-press"] }, lift(benchPress));
    const near = worth({ families: ["bench-press"] }, lift(benchPress));
    const led = worth({ led: ["horizontal-push"] }, lift(benchPress, 3, "main"));
    expect([led < again, again < near, near < 0]).toEqual([true, true, true]);
    expect(worth({ led: ["horizontal-push"] }, lift(benchPress))).toBe(0);
    expect(worth({ turn: ["horizontal-push"] }, lift(benchPress, 3, "main"))).toBeGreaterThan(0);
  });

  test("a movement that no other day holds counts once", () => {
    const once = worth({ uncovered: ["horizontal-pull"] }, lift(seatedCableRow));
    expect(once).toBeGreaterThan(0);
    expect(worth({ uncovered: ["horizontal-pull"] }, lift(seatedCableRow), lift(seatedCableRow))).toBe(once);
  });
});
