import { describe, expect, test } from "vitest";
import { commercial as buildGym, buildSession, explain, rebuild } from "../../src/index";
import { exerciseKey, itemsOf } from "../../src/measure/items";
import type { TrainingRecord } from "../../src/model/record";
import type { Session } from "../../src/model/session";
import { findIssues } from "../../src/schema/find-issues";
import { sessionSchema } from "../../src/schema/session-schema";

const today = "2026-03-20";
const day = (date: string, exercise: string, kg: number, reps: number, rir?: number): TrainingRecord => ({
  day: date,
  entries: [{ exercise, sets: Array.from({ length: 3 }, () => ({ kg, reps, ...(rir === undefined ? {} : { rir }) })) }],
});
const squats = [
  day("2026-03-02", "barbell-back-squat", 100, 5, 2),
  day("2026-03-09", "barbell-back-squat", 100, 6, 2),
  day("2026-03-16", "barbell-back-squat", 102.5, 6, 2),
];
const loadOf = (session: Session, id: string): number | undefined =>
  itemsOf(session.blocks).find(({ exercise }) => exerciseKey(exercise) === id)?.prescription.load?.kg;
const withSquat = { include: ["barbell-back-squat"], goal: "strength", minutes: 60, seed: "loads" } as const;

describe("loads from records", () => {
  test("are a share of the middle of three estimates, and say so", () => {
    const lightDay = { sessionsPerWeek: 2, sessionOfWeek: 2 } as const;
    const session = buildSession({ ...withSquat, ...lightDay, goal: "hypertrophy", records: squats, today });
    // Middle of 123.3, 127.2, 130.4 kg by the chart.
    const target = itemsOf(session.blocks).find(({ exercise }) => exerciseKey(exercise) === "barbell-back-squat");
    const decision = session.decisions.find(({ code }) => code === "loaded");
    expect(target?.prescription.load).toEqual({ kg: decision?.code === "loaded" ? decision.data.kg : 0 });
    expect(decision?.data).toMatchObject({
      from: "1rm",
      confidence: "high",
      sessions: 3,
      daysAgo: 4,
      oneRepMaxKg: 127.2,
    });
    expect(explain(session).join("\n")).toMatch(/Barbell Back Squat with [\d.]+ kg: about \d+ % of a best single/);
    expect(findIssues(sessionSchema(), session)).toEqual([]);
    expect(rebuild(session.brief, { records: squats })).toEqual(session);
  });

  test("are those of last time where what was just done is what is asked for, though an estimate says less", () => {
    const session = buildSession({ ...withSquat, records: squats, today });
    const { prescription } =
      itemsOf(session.blocks).find(({ exercise }) => exerciseKey(exercise) === "barbell-back-squat") ?? expect.fail();
    expect(prescription.target).toMatchObject({ kind: "reps", min: 3, max: 6 });
    expect(prescription.load).toEqual({ kg: 102.5 });
    expect(session.decisions.find(({ code }) => code === "loaded")?.data).toMatchObject({ from: "last-time" });
    const monthsAgo = squats.map((one) => ({ ...one, day: one.day.replace("2026-03", "2026-02") }));
    const later = buildSession({ ...withSquat, records: monthsAgo, today });
    expect(later.decisions.find(({ code }) => code === "loaded")?.data).toMatchObject({ from: "1rm" });
  });

  test("change nothing else: without records, or without a day, the bytes are the same", () => {
    const plain = buildSession(withSquat);
    expect(JSON.stringify(buildSession({ ...withSquat, records: [] }))).toBe(JSON.stringify(plain));
    const dated = buildSession({ ...withSquat, today });
    expect(dated.blocks).toEqual(plain.blocks);
    expect(dated.decisions).toEqual(plain.decisions);
  });

  test("in pounds are what pound plates make", () => {
    const gym = { ...buildGym, unit: "lb" } as const;
    const session = buildSession({ ...withSquat, gym, records: squats, today });
    const kg = loadOf(session, "barbell-back-squat") ?? 0;
    const pounds = kg / 0.453_592_37;
    expect(Math.abs(pounds - Math.round(pounds / 5) * 5)).toBeLessThan(0.1);
    expect(explain(session).join("\n")).toMatch(/Barbell Back Squat with \d+ lb/);
  });

  test("rest on little: low confidence, told once, rounded down", () => {
    const session = buildSession({ ...withSquat, records: squats.slice(2), today });
    const decision = session.decisions.find(({ code }) => code === "loaded");
    expect(decision?.data).toMatchObject({ confidence: "low", sessions: 1 });
    expect(session.notices.filter(({ code }) => code === "thin-records")).toHaveLength(1);
    expect(session.notices.find(({ code }) => code === "thin-records")?.message).toMatch(
      /^The load for Barbell Back Squat rests on little\. Take what lets you keep the reps in reserve/u,
    );
    const two = buildSession({
      ...withSquat,
      include: ["barbell-back-squat", "leg-press"],
      records: [...squats.slice(2), day("2026-03-16", "leg-press", 150, 7, 2)],
      today,
    });
    expect(two.notices.find(({ code }) => code === "thin-records")?.message).toMatch(
      /^The loads for (Barbell Back Squat and Leg Press|Leg Press and Barbell Back Squat) rest on little/u,
    );
    const more = buildSession({ ...withSquat, records: squats, today });
    expect(more.notices.map(({ code }) => code)).not.toContain("thin-records");
    const reserved = squats.map((one) => ({
      ...one,
      entries: one.entries.map((entry) => ({ ...entry, sets: entry.sets.map((set) => ({ ...set, reps: 4 })) })),
    }));
    const lightly = buildSession({ ...withSquat, goal: "hypertrophy", records: reserved.slice(2), today });
    const surely = buildSession({
      ...withSquat,
      goal: "hypertrophy",
      records: [
        ...reserved.slice(2),
        ...reserved.slice(2).map((one) => ({ ...one, day: "2026-03-09" })),
        ...reserved.slice(2).map((one) => ({ ...one, day: "2026-03-02" })),
      ],
      today,
    });
    expect(loadOf(lightly, "barbell-back-squat") ?? 0).toBeLessThan(loadOf(surely, "barbell-back-squat") ?? 0);
  });

  test("are not named from records that are too old, and a notice says so", () => {
    const old = squats.map((one) => ({ ...one, day: one.day.replace("2026-03", "2026-01") }));
    const session = buildSession({ ...withSquat, records: old, today });
    expect(loadOf(session, "barbell-back-squat")).toBeUndefined();
    expect(session.notices.filter(({ code }) => code === "old-records")).toEqual([
      {
        code: "old-records",
        data: { exercises: ["barbell-back-squat"], weeks: 9 },
        message: expect.stringMatching(/^Your records of Barbell Back Squat are 9 weeks old or more/u),
      },
    ]);
    expect(buildSession({ ...withSquat, records: squats, today }).notices.map(({ code }) => code)).not.toContain(
      "old-records",
    );
  });

  test("say nothing where estimates are not valid: many reps, much in reserve, long ago, or after today", () => {
    const none = (records: readonly TrainingRecord[]): void =>
      expect(loadOf(buildSession({ ...withSquat, records, today }), "barbell-back-squat")).toBeUndefined();
    none([day("2026-03-16", "barbell-back-squat", 60, 15, 2)].map((one) => ({ ...one, day: "2025-12-16" })));
    none([day("2026-03-21", "barbell-back-squat", 100, 5, 2)]);
    none([day("2026-03-16", "barbell-back-squat", 100, 2, 5)]);
  });

  test("keep the load of last time where reps are too many for an estimate", () => {
    const session = buildSession({ minutes: 60, records: [day("2026-03-16", "seated-leg-curl", 45, 13, 2)], today });
    const decision = session.decisions.find(({ code }) => code === "loaded");
    if (itemsOf(session.blocks).some(({ exercise }) => exerciseKey(exercise) === "seated-leg-curl")) {
      expect(loadOf(session, "seated-leg-curl")).toBe(45);
      expect(decision?.data).toMatchObject({ from: "last-time" });
    } else expect(decision).toBeUndefined();
  });

  test("muscles that had little rest are told", () => {
    const session = buildSession({
      ...withSquat,
      records: [...squats, day("2026-03-19", "barbell-back-squat", 100, 5, 1)],
      today,
    });
    expect(session.notices.find(({ code }) => code === "not-recovered")?.message).toMatch(/quads/);
    expect(buildSession({ ...withSquat, records: squats, today }).notices.map(({ code }) => code)).not.toContain(
      "not-recovered",
    );
  });
});
