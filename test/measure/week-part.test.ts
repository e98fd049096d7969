import { describe, expect, test } from "vitest";
import { makeWeekPart } from "../../src/measure/week-part";
import type { ScoredLift } from "../../src/model/objective";
import type { Role } from "../../src/model/vocabulary";
import type { WeekShare } from "../../src/model/week-share";
import { type ExerciseFacts, exercise } from "../support/items";

const free: WeekShare = { muscles: [], groups: [], elsewhere: [], families: [], led: [], turn: [], uncovered: [] };

const lift = (id: string, sets: number, facts: ExerciseFacts = {}, role: Role = "secondary"): ScoredLift => ({
  exercise: exercise(id, facts),
  sets,
  role,
  load: "machine",
});

const worth = (share: Partial<WeekShare>, ...lifts: readonly ScoredLift[]): number =>
  makeWeekPart({ ...free, ...share })(lifts);

test("nothing is asked, nothing is paid", () => {
  expect(worth({})).toBe(0);
  const heavy = { demand: { lowBack: 3 }, muscles: { chest: 1, lats: 1 } } as const;
  expect(worth({}, lift("x", 30, heavy, "main"))).toBe(0);
});

describe("what muscles need", () => {
  const press = (sets: number): ScoredLift => lift(`press-${sets}`, sets, { muscles: { chest: 1, triceps: 0.5 } });
  const muscles = [{ muscle: "chest", least: 4, most: 6 }] as const;

  test.each([
    [0, -1.2],
    [3, -0.3],
    [4, 0],
    [6, 0],
    [7, -10],
  ])("%i sets where 4 to 6 are wanted: %d; each that lacks costs 0.3, each over it 10", (sets, cost) => {
    expect(worth({ muscles }, press(sets))).toBeCloseTo(cost, 9);
  });

  test("counts secondary movers half, and each muscle by itself", () => {
    const both = [...muscles, { muscle: "triceps", least: 3, most: 4 }] as const;
    // 5 sets for the chest are 2.5 for the triceps.
    expect(worth({ muscles: both }, press(5))).toBeCloseTo(-0.15, 9);
    // Two over for the chest, as many as may be for the triceps.
    expect(worth({ muscles: both }, press(8))).toBe(-20);
    expect(worth({ muscles: both }, press(5), lift("dip", 4, { muscles: { triceps: 1 } }))).toBe(-25);
  });

  test("takes half a set over as half a set", () => {
    expect(worth({ muscles }, lift("a", 13, { muscles: { chest: 0.5 } }))).toBe(-5);
  });

  test("takes the sets of all lifts together", () => {
    expect(worth({ muscles }, press(2), press(3))).toBe(0);
    expect(worth({ muscles }, press(4), press(3))).toBe(-10);
  });

  test("counts neither minor shares nor drills", () => {
    expect(worth({ muscles }, lift("a", 4, { muscles: { chest: 0.25 } }))).toBeCloseTo(-1.2, 9);
    expect(worth({ muscles }, lift("a", 4, { muscles: { chest: 1 }, hardSet: false }))).toBeCloseTo(-1.2, 9);
  });

  test("of a small muscle costs as much as of a large one", () => {
    expect(worth({ muscles: [{ muscle: "gastrocnemius", least: 2, most: 6 }] })).toBe(-0.6);
    expect(worth({ muscles: [{ muscle: "quads", least: 2, most: 6 }] })).toBe(-0.6);
  });
});

describe("the room of muscle groups", () => {
  const row: ExerciseFacts = { muscles: { lats: 1, "upper-back": 1 } };
  const groups = [{ group: "back", most: 8 }];

  test("counts each set once for a group, with the largest share of its muscles", () => {
    expect(worth({ groups }, lift("a", 4, row), lift("b", 4, row))).toBe(0);
    expect(worth({ groups }, lift("a", 5, row), lift("b", 4, row))).toBe(-10);
    const half: ExerciseFacts = { muscles: { lats: 0.5, "upper-back": 0.5 } };
    expect(worth({ groups }, lift("a", 16, half))).toBe(0);
    expect(worth({ groups }, lift("a", 17, half))).toBe(-5);
  });

  test("is that of each group", () => {
    const two = [...groups, { group: "biceps", most: 1 }];
    const chinUp: ExerciseFacts = { muscles: { lats: 1, biceps: 0.5 } };
    expect(worth({ groups: two }, lift("a", 4, chinUp))).toBe(-10);
    expect(worth({ groups: two }, lift("a", 10, chinUp))).toBe(-20 - 40);
  });

  test("is not taken by minor shares and drills", () => {
    expect(worth({ groups }, lift("a", 20, { muscles: { lats: 0.25 } }))).toBe(0);
    expect(worth({ groups }, lift("a", 20, { ...row, hardSet: false }))).toBe(0);
  });
});

test("low-back load over what days close by leave costs 2 a point", () => {
  const deadlift = lift("deadlift", 4, { demand: { lowBack: 3 } });
  const row = lift("row", 2, { demand: { lowBack: 1 } });
  expect(worth({ lowBackMost: 14 }, deadlift, row)).toBe(0);
  expect(worth({ lowBackMost: 13 }, deadlift, row)).toBe(-2);
  expect(worth({ lowBackMost: 0 }, deadlift, row)).toBe(-28);
  expect(worth({ lowBackMost: 0 })).toBe(0);
});

test("a lift of another day costs 2.5, another of its family 0.8, and not both at once", () => {
  const [bench, incline] = [lift("bench", 3, { family: "press" }), lift("incline", 3, { family: "press" })];
  const share = { elsewhere: ["bench"], families: ["press"] };
  expect(worth(share, bench)).toBe(-2.5);
  expect(worth(share, incline)).toBe(-0.8);
  expect(worth(share, bench, incline)).toBe(-3.3);
  expect(worth(share, lift("row", 3))).toBe(0);
});

describe("movements that lead days", () => {
  const squat = (role: Role): ScoredLift => lift("squat", 3, { pattern: "squat" }, role);

  test.each([
    [{ led: ["squat"] }, -4],
    [{ turn: ["squat"] }, 1.5],
    [{ led: ["squat"], turn: ["squat"] }, -2.5],
    [{ led: ["hinge"], turn: ["lunge"] }, 0],
  ] as const)("%j: %d as a main lift", (share, expected) => {
    expect(worth(share, squat("main"))).toBe(expected);
  });

  test("count for main lifts alone", () => {
    for (const role of ["secondary", "accessory", "activation"] as const) {
      expect(worth({ led: ["squat"] }, squat(role))).toBe(0);
      expect(worth({ turn: ["squat"] }, squat(role))).toBe(0);
    }
  });
});

test("a movement that no other day holds is worth 0.8 once; a drill does not cover it", () => {
  const pull = (id: string, hardSet = true) => lift(id, 3, { pattern: "horizontal-pull", hardSet });
  const uncovered = ["calf", "horizontal-pull"] as const;
  expect(worth({ uncovered })).toBe(0);
  expect(worth({ uncovered }, pull("a"))).toBe(0.8);
  expect(worth({ uncovered }, pull("a"), pull("b"))).toBe(0.8);
  expect(worth({ uncovered }, pull("a"), lift("raise", 3, { pattern: "calf" }))).toBe(1.6);
  expect(worth({ uncovered }, pull("a", false))).toBe(0);
  expect(worth({ uncovered }, lift("squat", 3))).toBe(0);
});

test("all that a week says adds up, and the same lifts are worth the same again", () => {
  const bench = lift("bench", 5, { pattern: "horizontal-push", muscles: { chest: 1 }, demand: { lowBack: 1 } }, "main");
  const part = makeWeekPart({
    muscles: [{ muscle: "chest", least: 6, most: 8 }],
    groups: [{ group: "chest", most: 4 }],
    lowBackMost: 4,
    elsewhere: ["bench"],
    families: [],
    led: [],
    turn: ["horizontal-push"],
    uncovered: ["horizontal-push"],
  });
  const expected = -0.3 - 10 - 2 - 2.5 + 1.5 + 0.8;
  expect(part([bench])).toBeCloseTo(expected, 9);
  expect(part([bench])).toBe(part([bench]));
  expect(part([])).toBeCloseTo(-1.8, 9);
});
