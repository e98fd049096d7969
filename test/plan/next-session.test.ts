import { describe, expect, test } from "vitest";
import { OptionsError } from "../../src/errors";
import { buildProgram, builtIn, explain } from "../../src/index";
import { exerciseKey, isKnownItem, itemsOf } from "../../src/measure/items";
import { loadsNear } from "../../src/measure/loadable";
import type { KnownItem } from "../../src/model/plan";
import type { ProgressionStrategy } from "../../src/model/progression";
import type { TrainingRecord } from "../../src/model/record";
import type { Session } from "../../src/model/session";
import type { Program, ProgressionName } from "../../src/model/week";
import { makeBuildProgram } from "../../src/plan/build-program";
import { makeNextSession } from "../../src/plan/next-session";
import { findIssues } from "../../src/schema/find-issues";
import { sessionSchema } from "../../src/schema/session-schema";
import { untrueDecisions } from "../support/decision-laws";
import { simulatedLifter } from "../support/simulated-lifter";
import { dayAfter, weekOfSessions } from "../support/weeks";

const start = "2026-01-05";
const week = weekOfSessions(3)({ goal: "strength", minutes: 60 });
const programOf = (progression: ProgressionName | ProgressionStrategy, weeks = 52): Program =>
  makeBuildProgram({ ...builtIn, weekOf: () => week })({ weeks, progression, goal: "strength", today: start });
const next = makeNextSession(builtIn);

const known = (session: Session): readonly KnownItem[] => itemsOf(session.blocks).filter(isKnownItem);
const mainOf = (session: Session): KnownItem => {
  const [main] = known(session).filter(({ role }) => role === "main");
  if (main === undefined) throw new Error("no main lift");
  return main;
};

/** A record of a session in which each set of each lift had so many reps at so much. */
const doneOf = (session: Session, day: string, kg: number, reps: number, rir = 2): TrainingRecord => ({
  day,
  entries: known(session).map(({ exercise, prescription }) => ({
    exercise: exercise.id,
    sets: Array.from({ length: prescription.sets }, () => ({ kg, reps, rir })),
  })),
});

const gym = builtIn.gyms.find(({ id }) => id === "commercial");

describe("a year of a simulated lifter", () => {
  const names: readonly ProgressionName[] = ["linear", "double", "rpe", "heavy-light-medium", "wave", "density"];

  test.each(names)("%s: plausible loads, easy weeks, stalls met", { timeout: 0 }, (progression) => {
    const program = programOf(progression);
    const lifter = simulatedLifter({ seed: names.indexOf(progression) });
    const records: TrainingRecord[] = [];
    const loads = new Map<string, number[]>();
    const moves = new Set<string>();
    let easyWeeks = 0;
    for (let at = 0; at < 156; at += 1) {
      const today = dayAfter(start, Math.floor(at / 3) * 7 + ([0, 2, 4][at % 3] ?? 0));
      const session = next(program, records, today);
      if (session.decisions.some(({ code }) => code === "easy-week")) easyWeeks += 1;
      for (const item of known(session)) {
        const kgs = [item.prescription.load, ...(item.prescription.perSet ?? []).map(({ load }) => load)];
        for (const load of kgs) {
          if (load === undefined) continue;
          expect(Number.isFinite(load.kg) && load.kg > 0, item.exercise.id).toBe(true);
          expect(loadsNear(load.kg, item, gym ?? {})?.below, `${item.exercise.id} ${load.kg}`).toBe(load.kg);
          expect(load.kg / lifter.strength(item), `${item.exercise.id} on ${today}`).toBeLessThan(1.02);
        }
        if (item.role === "main" && item.prescription.load !== undefined) {
          loads.set(item.exercise.id, [...(loads.get(item.exercise.id) ?? []), item.prescription.load.kg]);
        }
      }
      for (const { code, data } of session.decisions) if (code === "progressed") moves.add(String(Object(data).move));
      records.push(lifter.train(session, today));
    }
    expect(easyWeeks).toBe(progression === "wave" ? 39 : 24);
    for (const [id, kgs] of loads) {
      const [early, late] = [kgs.slice(0, 6), kgs.slice(-12)];
      expect(Math.max(...late), `${id} grows`).toBeGreaterThan(Math.max(...early));
      for (const [at, kg] of kgs.entries()) {
        const lately = Math.max(...kgs.slice(Math.max(0, at - 12), at), 0);
        if (lately > 0 && at >= 6) expect(kg / lately, `${id} does not run away`).toBeLessThanOrEqual(1.11);
      }
    }
    expect(moves.has("deload")).toBe(true);
    if (progression !== "wave") expect(moves.has("down"), "stalls are met").toBe(true);
    expect(moves.has(progression === "wave" ? "wave" : "up")).toBe(true);
    expect(() => next(program, records, dayAfter(start, 370))).toThrow(/programme is over/);
  });
});

describe("the next session", () => {
  const program = programOf("linear", 8);
  const first = next(program, [], start);
  const reps = 6;

  test("is the first one, without loads, when nothing is known; and a session as its schema says", () => {
    expect(mainOf(first).prescription.load).toBeUndefined();
    expect(findIssues(sessionSchema(), first)).toEqual([]);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(explain(first).join("\n")).not.toMatch(/undefined|NaN/);
  });

  /** The second week's first session after the first one went in a certain way. */
  const weekLater = (kg: number, done: number, of = program): Session => {
    const records: TrainingRecord[] = [];
    for (const day of [0, 2, 4]) {
      const session = next(of, records, dayAfter(start, day));
      records.push(doneOf(session, dayAfter(start, day), kg, done));
    }
    return next(of, records, dayAfter(start, 7));
  };
  const moveOf = (session: Session): unknown => {
    const id = exerciseKey(mainOf(session).exercise);
    const own = session.decisions.find(
      ({ code, subject }) => code === "progressed" && subject.kind === "exercise" && subject.id === id,
    );
    return own?.code === "progressed" ? own.data.move : undefined;
  };

  test("goes up after all reps, stays after a failed set", () => {
    expect(mainOf(weekLater(60, reps)).prescription.load?.kg).toBeGreaterThan(60);
    expect(moveOf(weekLater(60, reps))).toBe("up");
    expect(mainOf(weekLater(60, 1)).prescription.load?.kg).toBeLessThanOrEqual(60);
    expect(moveOf(weekLater(60, 1))).not.toBe("up");
  });

  test("better than planned goes up in double progression, as planned does not", () => {
    const double = programOf("double", 8);
    expect(moveOf(weekLater(60, 8, double))).toBe("up");
    expect(moveOf(weekLater(60, 4, double))).not.toBe("up");
  });

  test("a missed session is passed over, and told once", () => {
    const records = [doneOf(next(program, [], start), start, 60, reps)];
    const plans = program.weeks[0]?.days.map(({ plan }) => plan) ?? [];
    const third = { ...first, blocks: plans[2]?.blocks ?? [] };
    const later = [...records, doneOf(third, dayAfter(start, 4), 60, reps)];
    const session = next(program, later, dayAfter(start, 7));
    const missed = session.decisions.filter(({ code }) => code === "session-missed");
    const isAlike = JSON.stringify(plans[0]?.blocks) === JSON.stringify(plans[2]?.blocks);
    if (!isAlike) expect(missed.map(({ data }) => data)).toEqual([{ week: 1, day: 2 }]);
    expect(explain(session).some((line) => line.includes("was not done"))).toBe(!isAlike);
  });

  test("records of parts of a session, and one that was sent twice, are of one session", () => {
    const whole = doneOf(first, start, 60, reps);
    const parts = whole.entries.map((entry) => ({ day: start, entries: [entry] }));
    const tomorrow = dayAfter(start, 2);
    const expected = next(program, [whole], tomorrow);
    expect(next(program, parts, tomorrow)).toEqual(expected);
    expect(next(program, [...parts].reverse(), tomorrow)).toEqual(expected);
    expect(next(program, [whole, structuredClone(whole)], tomorrow)).toEqual(expected);
    expect(expected.decisions.map(({ code }) => code)).not.toContain("session-missed");
  });

  test("a session that was logged without a rep was not done", () => {
    const whole = doneOf(first, start, 60, reps);
    const nothing = doneOf(first, start, 60, 0);
    const without = { ...whole, entries: whole.entries.map((entry) => ({ ...entry, sets: [] })) };
    for (const none of [nothing, without]) expect(next(program, [none], dayAfter(start, 2))).toEqual(first);
    const second = next(program, [whole], dayAfter(start, 2));
    const missed = doneOf(second, dayAfter(start, 2), 60, 0);
    const later = dayAfter(start, 20);
    expect(next(program, [whole, missed], later)).toEqual(next(program, [whole], later));
  });

  test("a lift that was logged without a rep was not done that day", () => {
    const records = [0, 2, 4].map((day) => doneOf(first, dayAfter(start, day), 60, reps));
    const without = (entries: TrainingRecord["entries"]) => entries.map((entry) => ({ ...entry, sets: [] }));
    const outside = { day: dayAfter(start, 18), entries: without(records[0]?.entries ?? []) };
    const today = dayAfter(start, 20);
    expect(next(program, [...records, outside], today)).toEqual(next(program, records, today));
  });

  test("two sessions of one day are two", () => {
    const second = next(program, [doneOf(first, start, 60, reps)], start);
    const both = [doneOf(first, start, 60, reps), doneOf(second, start, 60, reps)];
    const third = next(program, both, dayAfter(start, 2));
    const alike = doneOf(second, dayAfter(start, 1), 60, reps);
    const apart = next(program, [doneOf(first, start, 60, reps), alike], dayAfter(start, 2));
    expect(third.blocks.map(({ items }) => items.length)).toEqual(apart.blocks.map(({ items }) => items.length));
    expect(third.title).toBe(apart.title);
  });

  test("what is no programme is refused by name", () => {
    // @ts-expect-error: nothing is no programme.
    expect(() => next(null, [], start)).toThrow(/^The programme must be an object with weeks/u);
    // @ts-expect-error: neither is an object without weeks.
    expect(() => next({}, [], start)).toThrow(OptionsError);
  });

  test("weeks off take load off", () => {
    const records = [
      doneOf(first, start, 60, reps),
      doneOf(next(program, [doneOf(first, start, 60, reps)], dayAfter(start, 2)), dayAfter(start, 2), 60, reps),
    ];
    const soon = next(program, records, dayAfter(start, 4));
    const late = next(program, records, dayAfter(start, 40));
    const kgOf = (session: Session): number =>
      Math.max(...known(session).map(({ prescription }) => prescription.load?.kg ?? 0));
    expect(kgOf(late)).toBeLessThan(kgOf(soon));
    expect(moveOf(late) === "return" || mainOf(late).prescription.load === undefined).toBe(true);
  });

  test("a progression of your own is asked for again where it is only named", () => {
    const mine: ProgressionStrategy = function mine({ item }) {
      return { value: { ...item.prescription, load: { kg: 42.5 } }, decisions: [] };
    };
    const own = programOf(mine, 4);
    expect(() => next(own, [], start)).toThrow(/progression/);
    expect(mainOf(next(own, [], start, { progressions: [mine] })).prescription.load).toEqual({ kg: 42.5 });
    const broken: ProgressionStrategy = function mine({ item }) {
      return { value: { ...item.prescription, sets: -1 }, decisions: [] };
    };
    expect(() => next(own, [], start, { progressions: [broken] })).toThrow(/cannot be done/);
  });

  test("warms up to the first set of a wave, and once in its easy week", () => {
    const waves = programOf("wave", 4);
    const records: TrainingRecord[] = [];
    const ramps = Array.from({ length: 12 }, (_, at) => {
      const today = dayAfter(start, 7 * Math.floor(at / 3) + 2 * (at % 3));
      const session = next(waves, records, today);
      records.push(doneOf(session, today, 100, 5));
      const main = mainOf(session);
      const { load, perSet = [] } = main.prescription;
      const lightest = perSet[0]?.load?.kg;
      if (load !== undefined && lightest !== undefined) {
        for (const { percent } of main.warmup) expect((percent / 100) * load.kg).toBeLessThan(lightest);
      }
      return perSet.length === 0 ? undefined : main.warmup.length;
    });
    expect(ramps.slice(0, 9).some((count) => count !== undefined && count > 1)).toBe(true);
    for (const count of ramps.slice(9)) expect(count ?? 0).toBeLessThanOrEqual(1);
  });

  test("an easy week is no heavy day, and does not say that more sets would not pay", () => {
    const records: TrainingRecord[] = [];
    for (let at = 0; at < 18; at += 1) {
      const today = dayAfter(start, 7 * Math.floor(at / 3) + 2 * (at % 3));
      const session = next(programOf("linear", 8), records, today);
      records.push(doneOf(session, today, 60, reps));
      const codes = session.decisions.map(({ code }) => code);
      if (!codes.includes("easy-week")) continue;
      expect(codes).not.toContain("day-kind");
      expect(codes).not.toContain("ends-early");
      expect(session.notices.map(({ code }) => code)).not.toContain("ends-early");
    }
  });

  test("pairs of an easy week save less: they have fewer rounds", () => {
    const general = buildProgram({ weeks: 8, days: 3, gym: "compact-gym", minutes: 50, today: start });
    const records: TrainingRecord[] = [];
    const savings = Array.from({ length: 16 }, (_, at) => {
      const today = dayAfter(start, 7 * Math.floor(at / 3) + 2 * (at % 3));
      const session = next(general, records, today);
      records.push(doneOf(session, today, 30, 8));
      return session.decisions.flatMap((one) => (one.code === "paired" ? [one.data.savesSeconds] : []));
    });
    const [hard, easy] = [savings[0] ?? [], savings[15] ?? []];
    expect(hard.length).toBeGreaterThan(0);
    expect(easy).toHaveLength(hard.length);
    for (const [at, seconds] of easy.entries()) expect(seconds).toBeLessThan(hard[at] ?? 0);
  });

  test("warns of too little rest only where it is less than planned", () => {
    const records = [doneOf(first, start, 60, reps)];
    const codesOn = (day: number) => next(program, records, dayAfter(start, day)).notices.map(({ code }) => code);
    expect(codesOn(2)).not.toContain("not-recovered");
    expect(codesOn(1)).toContain("not-recovered");
  });

  test("of lifts that have their turn it says the same as of those before, and whose turn it is", () => {
    const long = programOf("double", 12);
    const records: TrainingRecord[] = [];
    for (let at = 0; at < 19; at += 1) {
      const today = dayAfter(start, 7 * Math.floor(at / 3) + 2 * (at % 3));
      const session = next(long, records, today);
      records.push(doneOf(session, today, 60, reps));
      expect(untrueDecisions(session)).toEqual([]);
      if (at < 18) continue;
      const turned = session.decisions.filter(({ code }) => code === "rotated");
      expect(turned.length).toBeGreaterThan(0);
      for (const { data } of turned) {
        const by = "by" in data ? data.by : undefined;
        const told = session.decisions.filter(({ subject }) => subject.kind === "exercise" && subject.id === by);
        expect(told.map(({ code }) => code)).toContain("prescribed");
      }
    }
  });

  test("records and days that are none are refused", () => {
    expect(() => next(program, [], "yesterday")).toThrow(/today/);
    expect(() => Reflect.apply(next, undefined, [program, [{ day: 1 }], start])).toThrow(/records/);
  });

  test("a stored programme goes on the same", () => {
    const stored: Program = JSON.parse(JSON.stringify(program));
    const records = [doneOf(first, start, 60, reps)];
    expect(next(stored, records, dayAfter(start, 2))).toEqual(next(program, records, dayAfter(start, 2)));
  });

  test("what lies after the day does not count", () => {
    const future = [doneOf(first, dayAfter(start, 3), 60, reps)];
    expect(next(program, future, start)).toEqual(first);
  });
});
