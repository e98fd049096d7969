import { describe, expect, test } from "vitest";
import { recordDecisions } from "../../src/build/record-decisions";
import { iversen2021, moranNavarro2017 } from "../../src/model/citations";
import type { BuildBrief } from "../../src/model/strategy";
import type { MuscleNeed, WeekShare } from "../../src/model/week-share";
import { briefOf, exercise } from "../support/items";

const squat = exercise("squat", { muscles: { quads: 1 } });
const row = exercise("row", { muscles: { lats: 1 }, regions: ["back"] });
const catalog = [squat, row];
const share = (muscles: readonly MuscleNeed[]): WeekShare => ({
  muscles,
  groups: [],
  elsewhere: [],
  families: [],
  led: [],
  turn: [],
  uncovered: [],
});
const trained = (id: string, day: string, rir?: number) => ({
  day,
  entries: [
    { exercise: id, sets: Array.from({ length: 6 }, () => ({ reps: 8, ...(rir === undefined ? {} : { rir }) })) },
  ],
});
const needs = [
  { muscle: "lats", least: 3, most: 9 },
  { muscle: "quads", least: 0, most: 2 },
  { muscle: "hamstrings", least: 1, most: 9 },
] as const;
const told = (more: Partial<BuildBrief>) => recordDecisions(briefOf(more), catalog);
const recalling = { recalled: share(needs), today: "2026-03-03", history: [trained("squat", "2026-03-02", 2)] };

describe("records of the last seven days", () => {
  test("tell which muscles rest, and which had few sets", () => {
    expect(told(recalling)).toEqual([
      {
        stage: "select",
        code: "muscles-tired",
        subject: { kind: "session" },
        data: { muscles: ["quads"], most: 2, days: 2 },
        source: moranNavarro2017,
      },
      {
        stage: "select",
        code: "week-lacks",
        subject: { kind: "session" },
        data: { muscles: ["lats", "hamstrings"] },
        source: iversen2021,
      },
    ]);
  });

  test("tell of the longest rest that one of these muscles needs", () => {
    const history = [trained("squat", "2026-03-02", 2), trained("row", "2026-03-02", 0)];
    const [tired] = told({ ...recalling, history });
    expect(tired?.data).toEqual({ muscles: ["quads", "lats"], most: 9, days: 3 });
    const rested = [trained("squat", "2026-03-02", 2), trained("row", "2026-02-27", 0)];
    expect(told({ ...recalling, history: rested })[0]?.data).toEqual({ muscles: ["quads"], most: 2, days: 2 });
  });

  test("tell of muscles of the day that are not of the region that was named", () => {
    expect(told({ ...recalling, priority: "legs" }).map(({ code }) => code)).toEqual(["week-lacks"]);
    const day = { ...briefOf().day, regions: ["back"] } as const;
    expect(told({ ...recalling, day }).map(({ code }) => code)).toEqual(["week-lacks"]);
  });

  test("tell nothing where nothing is tired and nothing lacks", () => {
    const full = share([{ muscle: "lats", least: 0, most: 9 }]);
    expect(told({ ...recalling, recalled: full, history: [trained("squat", "2026-02-27", 2)] })).toEqual([]);
    expect(told({ ...recalling, recalled: full }).map(({ data }) => data)).toEqual([
      { muscles: ["quads"], most: 0, days: 2 },
    ]);
  });

  test("tell nothing where none were read, or no day is known", () => {
    expect(told({ today: recalling.today, history: recalling.history })).toEqual([]);
    expect(told({ recalled: recalling.recalled, history: recalling.history })).toEqual([]);
  });
});
