import { describe, expect, test } from "vitest";
import { buildProgram, buildWeek, lintProgram, nextSession } from "../../src/index";
import { exerciseKey, isKnownItem, itemsOf } from "../../src/measure/items";
import type { Plan } from "../../src/model/plan";
import type { TrainingRecord } from "../../src/model/record";
import { countKinds } from "../../src/plan/week-kinds";
import { dayAfter } from "../support/weeks";

const start = "2026-01-05";
const options = { split: "back-and-legs-and-push", days: 3, minutes: 45, goal: "work-capacity", today: start } as const;
const program = buildProgram({ ...options, weeks: 14 });

const titlesOf = (week: number): readonly (string | undefined)[] =>
  (program.weeks[week]?.days ?? []).map(({ plan }) => plan.title);
const idsOf = ({ blocks }: Plan): readonly string[] => itemsOf(blocks).map(({ exercise }) => exerciseKey(exercise));
const restsOf = ({ blocks }: Plan): readonly number[] =>
  itemsOf(blocks)
    .filter(isKnownItem)
    .map(({ prescription }) => prescription.restSeconds ?? 0);

const [long, press] = ["Back and legs", "Push and arms"];

describe("a programme of a split whose weeks take turns", () => {
  test("has each kind of week in turn, as buildWeek builds it", () => {
    expect([0, 1, 2, 6, 13].map(titlesOf)).toEqual([
      [long, press, long],
      [press, long, press],
      [long, press, long],
      [long, press, long],
      [press, long, press],
    ]);
    for (const weekOfSplit of [1, 2]) {
      const built = buildWeek({ ...options, weekOfSplit });
      const week = program.weeks[weekOfSplit - 1];
      expect(week?.days.map(({ plan }) => idsOf(plan))).toEqual(built.days.map(({ plan }) => idsOf(plan)));
      expect(week?.decisions).toEqual(built.decisions);
      expect(week?.notices).toEqual(built.notices);
    }
  });

  test("begins with the kind that is asked for", () => {
    const later = buildProgram({ ...options, weeks: 3, weekOfSplit: 2 });
    expect(later.weeks.map(({ days }) => days[0]?.plan.title)).toEqual([press, long, press]);
  });

  test("has one kind where every week is the same, and no more than it has weeks", () => {
    expect(countKinds(program)).toBe(2);
    expect(countKinds(buildProgram({ ...options, weeks: 1 }))).toBe(1);
    expect(countKinds(buildProgram({ ...options, days: 4, minutes: 20, weeks: 3 }))).toBe(1);
  });

  test("draws no warning", () => {
    expect(lintProgram(program).filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  test("goes on week by week as it is planned, with rests of each kind that go on behind an easy week", () => {
    const records: TrainingRecord[] = [];
    const firstRests = new Map<string, readonly number[]>();
    const lastRests = new Map<string, number>();
    for (const [week, { days }] of program.weeks.entries()) {
      for (const [day, { hoursFromStart, plan }] of days.entries()) {
        const today = dayAfter(start, 7 * week + hoursFromStart / 24);
        const session = nextSession(program, records, today);
        expect(idsOf(session)).toEqual(idsOf(plan));
        expect(session.title).toBe(plan.title);
        const place = `${week % 2} ${day}`;
        if (week < 2) firstRests.set(place, restsOf(session));
        const [rest = 0] = restsOf(session);
        expect(rest, place).toBeLessThanOrEqual(lastRests.get(place) ?? rest);
        lastRests.set(place, rest);
        if (week === 2 || week === 3) {
          const [before, now] = [firstRests.get(place) ?? [], restsOf(session)];
          expect(now.every((rest, at) => rest <= (before[at] ?? 0) && rest >= (before[at] ?? 0) - 15)).toBe(true);
          expect(now.some((rest, at) => rest < (before[at] ?? 0))).toBe(true);
        }
        const entries = itemsOf(session.blocks)
          .filter(isKnownItem)
          .map(({ exercise }) => ({
            exercise: exercise.id,
            sets: [1, 2, 3].map(() => ({ reps: 10, kg: 20, rir: 2 })),
          }));
        records.push({ day: today, entries });
      }
    }
  });
});
