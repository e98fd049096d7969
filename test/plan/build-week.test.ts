import { describe, expect, test } from "vitest";
import {
  backAndLegs,
  buildWeek,
  commercial,
  defineSplit,
  explain,
  isBacklegsError,
  pushDay,
  safeBuildWeek,
  summarizeWeek,
} from "../../src/index";
import { isHeavyLift } from "../../src/measure/heavy-lift";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import type { Week, WeekOptions } from "../../src/model/week";
import { sessionsOf } from "../support/week-laws";

const liftsOf = (week: Week, at: number) => itemsOf(week.days[at]?.plan.blocks ?? []).filter(isKnownItem);

const issuesOf = (options: object): readonly string[] => {
  const result = safeBuildWeek(options);
  if (result.ok || result.error.code !== "options") throw new Error("no problem with these options");
  return result.error.issues.map(({ path }) => path.join("."));
};

const infeasible = (options: WeekOptions) => {
  const result = safeBuildWeek(options);
  if (result.ok || result.error.code !== "infeasible") throw new Error("this week can be built");
  return result.error;
};

describe("a heavy and a light back-and-legs day", () => {
  const week = buildWeek({ split: "back-and-legs-twice", goal: "strength", minutes: 60 });

  test("the first is heavy, the second light, two days and more apart, a push day between", () => {
    expect(week.days.map(({ plan }) => plan.title)).toEqual(["Back and legs", "Push and arms", "Back and legs"]);
    expect(week.days.map(({ hoursFromStart }) => hoursFromStart)).toEqual([0, 48, 96]);
    expect(liftsOf(week, 0).some(isHeavyLift)).toBe(true);
    expect(liftsOf(week, 2).some(isHeavyLift)).toBe(false);
    expect(summarizeWeek(week).days[2]?.lowBack).toBeLessThanOrEqual(15);
    expect(week.context?.sessionsPerWeek).toBe(2);
  });

  test("no lift of the heavy day comes back on the light one", () => {
    const heavy = new Set(liftsOf(week, 0).map(({ exercise }) => exercise.id));
    expect(liftsOf(week, 2).filter(({ exercise }) => heavy.has(exercise.id))).toEqual([]);
  });

  test("each day is a session that knows its share of the week", () => {
    const [first, , third] = sessionsOf(week);
    expect(first?.brief.week?.elsewhere).toEqual([]);
    expect(third?.brief.week?.elsewhere.length).toBeGreaterThan(0);
    expect(third?.brief.week?.families.length).toBeGreaterThan(0);
    expect(third?.brief.week?.groups.find(({ group }) => group === "back")?.most).toBeLessThan(25);
  });
});

test("squat and hinge take turns as the main lift of full-body days, and no two days begin alike", () => {
  const week = buildWeek({ split: "full-body", days: 3, minutes: 60 });
  const isOf =
    (...patterns: readonly string[]) =>
    (_day: unknown, at: number) =>
      liftsOf(week, at).some(({ role, exercise }) => role === "main" && patterns.includes(exercise.pattern));
  expect(week.days.filter(isOf("hinge")).length).toBeLessThanOrEqual(2);
  expect(week.days.filter(isOf("squat", "leg-press", "lunge")).length).toBeGreaterThanOrEqual(1);
  expect(week.days.some((_day, at) => isOf("hinge")(_day, at) && isOf("squat", "leg-press")(_day, at))).toBe(false);
  const firsts = week.days.map((_day, at) => liftsOf(week, at)[0]?.exercise.id);
  expect(new Set(firsts).size).toBe(3);
});

describe("what days repeat", () => {
  const idsOf = (week: Week): readonly (readonly string[])[] =>
    week.days.map((_day, at) => liftsOf(week, at).map(({ exercise }) => exercise.id));
  const compoundsTwice = (week: Week): readonly string[] => {
    const ids = week.days.flatMap((_day, at) => [
      ...new Set(
        liftsOf(week, at)
          .filter(({ exercise }) => exercise.mechanics === "compound")
          .map(({ exercise }) => exercise.id),
      ),
    ]);
    return [...new Set(ids.filter((id) => ids.filter((other) => other === id).length > 1))];
  };
  const threeDays = { split: "full-body", days: 3, goal: "strength", minutes: 60 } as const;

  test("a beginner does what has to be learned again, on two days at most; who knows it does others", () => {
    const novice = buildWeek({ ...threeDays, level: "beginner" });
    const times = (id: string): number => idsOf(novice).filter((ids) => ids.includes(id)).length;
    expect(compoundsTwice(novice).length).toBeGreaterThanOrEqual(1);
    expect(compoundsTwice(novice).map(times)).toEqual(compoundsTwice(novice).map(() => 2));
    for (const minutes of [50, 60]) {
      const days = idsOf(buildWeek({ days: 3, minutes, level: "beginner", gym: "commercial" }));
      const shared = [days[0], days[1]].map((ids) => ids?.filter((id) => days[2]?.includes(id)).length ?? 0);
      for (const count of shared) expect(count).toBeLessThanOrEqual(2);
    }
    const hinges = novice.days.flatMap((_day, at) =>
      liftsOf(novice, at)
        .filter(({ exercise }) => exercise.pattern === "hinge")
        .map(({ exercise }) => exercise.id),
    );
    expect(new Set(hinges).size).toBeLessThanOrEqual(2);
    expect(compoundsTwice(buildWeek({ ...threeDays, level: "intermediate" }))).toEqual([]);
  });

  test("a lift does not give way to one that loads worse: the only raise to the side stays, whatever rows upright", () => {
    const options = { split: "back-and-legs-and-push", days: 4, goal: "hypertrophy", gym: "home-barbell" } as const;
    const week = buildWeek({ ...options, minutes: 60 });
    expect([1, 3].map((at) => idsOf(week)[at]?.includes("band-lateral-raise"))).toEqual([true, true]);
    expect(sessionsOf(week)[3]?.brief.week?.elsewhere).not.toContain("band-lateral-raise");
  });

  test("deadlifts lead two days and no third, even where nothing else hinges as heavily", () => {
    const limitations = [{ area: "hip", status: "history" }] as const;
    const week = buildWeek({ ...threeDays, level: "beginner", gym: "home-barbell", limitations });
    const heavy = week.days.map((_day, at) =>
      liftsOf(week, at).filter(({ role, exercise }) => role === "main" && exercise.id === "barbell-deadlift"),
    );
    expect(heavy.map(({ length }) => length)).toEqual([1, 1, 0]);
    expect(sessionsOf(week).map(({ brief }) => brief.week?.led.includes("hinge"))).toEqual([false, false, true]);
  });
});

test("where reps are many, who knows the lift squats with the bar rather than with a band", () => {
  const week = buildWeek({ goal: "work-capacity", level: "advanced", gym: "home-barbell", days: 3, minutes: 60 });
  const squats = week.days.flatMap((_day, at) =>
    liftsOf(week, at).filter(({ exercise }) => exercise.pattern === "squat" || exercise.pattern === "lunge"),
  );
  expect(squats.some(({ exercise }) => exercise.loadability === 3)).toBe(true);
  expect(squats.map(({ exercise }) => exercise.id)).not.toContain("band-squat");
});

test("one day a week holds hinge, squat, row, pulldown; most of its sets are compounds", () => {
  const week = buildWeek({ split: "back-and-legs-only", days: 1, minutes: 60 });
  const lifts = liftsOf(week, 0);
  const has = (...patterns: readonly string[]): boolean =>
    lifts.some(({ exercise }) => patterns.includes(exercise.pattern));
  expect([has("hinge"), has("squat", "leg-press", "lunge"), has("horizontal-pull"), has("vertical-pull")]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const sets = (of: typeof lifts): number => of.reduce((sum, { prescription }) => sum + prescription.sets, 0);
  expect(sets(lifts.filter(({ exercise }) => exercise.mechanics === "compound")) / sets(lifts)).toBeGreaterThanOrEqual(
    0.6,
  );
  expect(sessionsOf(week)[0]?.brief.sessionsPerWeek).toBe(1);
});

describe("the best split", () => {
  const bestOf = (options: WeekOptions): string | undefined =>
    buildWeek({ minutes: 20, gym: "home-dumbbell", ...options }).title;

  test("trains the large regions twice where the days allow it", () => {
    expect(bestOf({ days: 1 })).toBe("Full body");
    expect(bestOf({ days: 2 })).toBe("Full body");
    expect(bestOf({ days: 4 })).toBe("Back and legs, and push");
    expect(bestOf({ days: 5 })).toBe("Upper and lower body");
    expect(bestOf({ days: 6 })).toBe("Push, pull, legs");
  });

  test("minds the weekdays: two days in a row are no two full bodies", () => {
    expect(bestOf({ days: [6, 7] })).toBe("Back and legs, and push");
  });

  test("minds the priority: back and legs twice for who names one of them", () => {
    expect(bestOf({ days: 3, priority: "legs" })).toBe("Back and legs twice, push between");
  });

  test("is said with its reason, and an asked one as asked", () => {
    const [best] = explain(buildWeek({ days: 4, minutes: 20 }));
    expect(best).toBe(
      'On 4 days "Back and legs, and push" (before "Upper and lower body" and "One body part a day") trains legs, back and chest 2 times or more, with 72 hours or more between two days of the same region.',
    );
    expect(explain(buildWeek({ days: 2, split: "upper-lower", minutes: 20 }))[0]).toBe(
      'You asked for "Upper and lower body" on 2 days.',
    );
  });
});

describe("days of their own", () => {
  test("minutes and gym of a weekday hold for it alone", () => {
    const week = buildWeek({
      days: [4, 1],
      minutes: 30,
      gym: "home-dumbbell",
      perDay: [{ weekday: 4, gym: commercial, minutes: 50 }],
    });
    expect(week.days.map(({ weekday }) => weekday)).toEqual([1, 4]);
    expect(sessionsOf(week).map(({ brief }) => [brief.gym.id, brief.minutes])).toEqual([
      ["home-dumbbell", 30],
      ["commercial", 50],
    ]);
  });

  test("a split of one's own with a template of one's own", () => {
    const split = defineSplit({
      id: "weekend",
      name: "Weekend",
      summary: "Two days.",
      whoFor: "For the busy.",
      tradeOffs: "Five days off.",
      levels: ["intermediate"],
      regions: ["legs", "back", "chest"],
      spacingHours: 48,
      weeks: [
        {
          days: [
            { template: "back-and-legs", hoursFromStart: 0 },
            { template: { ...pushDay, id: "my-push", name: "My push" }, hoursFromStart: 24 },
          ],
        },
      ],
    });
    const week = buildWeek({ split, minutes: 30 });
    expect(week.days.map(({ plan }) => plan.title)).toEqual([backAndLegs.name, "My push"]);
  });

  test("muscles that a day close by trains rest, and the week says so", () => {
    const week = buildWeek({
      minutes: 40,
      days: 2,
      split: {
        id: "chest-and-push",
        name: "Chest and push",
        summary: "Two days in a row.",
        whoFor: "For nobody.",
        tradeOffs: "Too close.",
        levels: ["advanced"],
        regions: ["chest", "shoulders", "arms"],
        spacingHours: 0,
        weeks: [
          {
            days: [
              { template: "chest-day", hoursFromStart: 0 },
              { template: "push-day", hoursFromStart: 24 },
            ],
          },
        ],
      },
    });
    const direct = (at: number): number =>
      liftsOf(week, at)
        .filter(({ exercise }) => exercise.muscles.some(({ muscle, share }) => muscle === "chest" && share === 1))
        .reduce((sum, { prescription }) => sum + prescription.sets, 0);
    expect(direct(0)).toBeGreaterThan(6);
    expect(direct(1)).toBeLessThanOrEqual(2);
    expect(explain(week)).toContainEqual(
      expect.stringMatching(/^Day 2 gives .*chest.* at most a set or two: day 1, 24 hours away, trains them/),
    );
  });

  test("weeks of a split take turns", () => {
    const titles = (weekOfSplit: number) =>
      buildWeek({ split: "back-and-legs-and-push", days: 3, weekOfSplit, minutes: 20 }).days.map(
        ({ plan }) => plan.title,
      );
    expect(titles(1)).toEqual(["Back and legs", "Push and arms", "Back and legs"]);
    expect(titles(2)).toEqual(["Push and arms", "Back and legs", "Push and arms"]);
    expect(titles(3)).toEqual(titles(1));
  });
});

describe("what is wrong with options", () => {
  test("all of it is told at once, with an offer", () => {
    const options = {
      split: "full-boddy",
      days: [1, 1, 9],
      perDay: [{ weekday: 3, minutes: 5 }, { minutes: 30 }, { day: 1, gym: "comercial" }],
      priority: "leg",
      exclude: ["nothing"],
      include: ["bench-press"],
    };
    expect([...issuesOf(options)].sort()).toEqual([
      "days.1",
      "days.2",
      "exclude.0",
      "include",
      "perDay.0.minutes",
      "perDay.0.weekday",
      "perDay.1.day",
      "perDay.2.gym",
      "priority",
      "split",
    ]);
    const result = safeBuildWeek({ split: "full-boddy" });
    expect(result.ok ? "" : result.error.message).toContain('Did you mean "full-body"?');
  });

  test("seven days are refused: a week has a day off", () => {
    expect(issuesOf({ days: 7 })).toEqual(["days"]);
    expect(issuesOf({ days: [1, 2, 3, 4, 5, 6, 7] })).toEqual(["days"]);
  });

  test("a red flag wins", () => {
    const result = safeBuildWeek({ days: 9, redFlags: ["chest-pain"] });
    expect(result.ok ? "" : result.error.code).toBe("safety-stop");
  });

  test.each([[null], [[]], ["week"], [{ perDay: "x" }], [{ split: 3 }], [{ split: { weeks: [null] } }]])(
    "hostile %j is an options error",
    (options) => {
      try {
        buildWeek(options as WeekOptions);
        expect.unreachable();
      } catch (error) {
        expect(isBacklegsError(error) && error.code).toBe("options");
      }
    },
  );
});

describe("weeks that cannot be", () => {
  test("say what is in conflict and what was tried and works", () => {
    const options: WeekOptions = { split: "full-body", days: [1, 2, 3], minutes: 20, gym: "home-dumbbell" };
    const { conflict, relaxations, message } = infeasible(options);
    expect(conflict).toEqual(["split", "days"]);
    expect(message).toContain("less than 48 hours");
    expect(relaxations.map(({ change }) => change)).toEqual([
      { split: "best" },
      { days: [1, 3, 5], perDay: null },
      { days: 2, perDay: null },
    ]);
    for (const { change } of relaxations) {
      const { perDay: _perDay, ...changed } = { ...options, ...change };
      expect(safeBuildWeek(changed).ok).toBe(true);
    }
  });

  test("a split that has no week of so many days", () => {
    expect(infeasible({ split: "back-and-legs-twice", days: 5, minutes: 20 }).message).toContain(
      'The split "back-and-legs-twice" is made for 3 days a week, not for 5 days.',
    );
  });
});

test("same options, same week, whatever the order of the weekdays; options are never changed", () => {
  const options: WeekOptions = Object.freeze<WeekOptions>({ days: [5, 1, 3], minutes: 25, seed: "s" });
  const json = JSON.stringify(buildWeek(options));
  expect(JSON.stringify(buildWeek({ ...options, days: [1, 3, 5] }))).toBe(json);
  expect(JSON.parse(json)).toEqual(buildWeek(options));
});

test("weekdays that are no days are told, whatever they are", () => {
  expect(issuesOf({ days: [new Date(0), 3], perDay: [{ weekday: 5, minutes: 30 }] })).toEqual([
    "days.0",
    "perDay.0.weekday",
  ]);
});
