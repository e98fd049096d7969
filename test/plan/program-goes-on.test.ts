import { describe, expect, test } from "vitest";
import { buildProgram, explain, nextSession } from "../../src/index";
import { exerciseKey, isKnownItem, itemsOf } from "../../src/measure/items";
import type { KnownItem } from "../../src/model/plan";
import type { TrainingRecord } from "../../src/model/record";
import type { Session } from "../../src/model/session";
import type { Program, ProgramOptions } from "../../src/model/week";
import { dayAfter } from "../support/weeks";

const today = "2026-01-05";
const known = (session: Session): readonly KnownItem[] => itemsOf(session.blocks).filter(isKnownItem);

/** Every set with the most reps that were asked for, and two left. */
const done = (session: Session, day: string): TrainingRecord => ({
  day,
  entries: known(session).map(({ exercise, prescription: { sets, target, load } }) => ({
    exercise: exercise.id,
    sets: Array.from({ length: sets }, () => ({
      reps: target.kind === "reps" ? target.max : 5,
      kg: load?.kg ?? 60,
      rir: 2,
    })),
  })),
});

/** The sessions of a programme, each done as asked, so many days after its start. */
const train = (program: Program, days: readonly number[]): readonly Session[] => {
  const records: TrainingRecord[] = [];
  return days.map((after) => {
    const day = dayAfter(today, after);
    const session = nextSession(program, records, day);
    records.push(done(session, day));
    return session;
  });
};

const everyThirdDay = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => 3 * at);

const progressedOf = (session: Session) =>
  session.decisions.flatMap((one) =>
    one.code === "progressed" && one.subject.kind === "exercise" ? [{ id: one.subject.id, ...one.data }] : [],
  );
const movesOf = (session: Session) => new Set(progressedOf(session).map(({ move }) => move));

const prescriptionOf = (session: Session | undefined, id: string) =>
  session && known(session).find(({ exercise }) => exercise.id === id)?.prescription;

describe("what was off begins lower", () => {
  const program = buildProgram({ weeks: 8, days: 2, minutes: 45, today });

  test("after a long break on every day that comes for the first time, then it grows again", () => {
    const moves = train(program, [0, 3, 7, 10, 49, 52, 56, 59]).map(movesOf);
    expect(moves.slice(4)).toEqual([["return"], ["return"], ["up"], ["up"]].map((words) => new Set(words)));
  });

  test("where it was left out for two weeks while other days were done", () => {
    const records: TrainingRecord[] = [];
    const doOn = (after: number, skips = 0): Session => {
      const day = dayAfter(today, after);
      const due = nextSession(program, records, day);
      const plan = program.weeks.flatMap(({ days }) => days)[records.length + skips]?.plan ?? due;
      records.push(done({ ...due, blocks: skips === 0 ? due.blocks : plan.blocks }, day));
      return due;
    };
    for (const [after, skips] of [[0], [3], [7], [14, 1]] as const) doOn(after, skips);
    expect(movesOf(nextSession(program, records, dayAfter(today, 17)))).toEqual(new Set(["return"]));
  });

  test("not where somebody trains seldom, or where the programme has it seldom", () => {
    const seldom = train(program, [0, 7, 14, 21, 28, 35]).flatMap((session) => [...movesOf(session)]);
    expect(seldom).not.toContain("return");
    const long = buildProgram({
      weeks: 14,
      days: 2,
      minutes: 90,
      level: "beginner",
      split: "back-and-legs-only",
      today,
    });
    expect(long.decisions.map(({ code }) => code)).toContain("rotated");
    const moves = train(
      long,
      Array.from({ length: 28 }, (_, at) => 7 * Math.floor(at / 2) + 3 * (at % 2)),
    );
    expect(moves.flatMap((session) => [...movesOf(session)])).not.toContain("return");
  });
});

describe("density", () => {
  const options: ProgramOptions = {
    weeks: 8,
    days: 2,
    minutes: 40,
    level: "beginner",
    goal: "work-capacity",
    gym: "compact-gym",
    split: "back-and-legs-only",
    today,
  };
  const program = buildProgram(options);
  const sessions = train(program, everyThirdDay(16));

  test("goes on after an easy week where it was before", () => {
    const [before, after] = [
      prescriptionOf(sessions[8], "dumbbell-deadlift"),
      prescriptionOf(sessions[12], "dumbbell-deadlift"),
    ];
    expect(before).toMatchObject({ restSeconds: 60, target: { min: 19, max: 21 } });
    expect(after).toMatchObject({ restSeconds: 60, target: { min: 21, max: 23 } });
    for (const id of sessions
      .slice(0, 2)
      .flatMap(known)
      .map(({ exercise }) => exercise.id)) {
      const rests = sessions.flatMap((session) => prescriptionOf(session, id)?.restSeconds ?? []);
      expect(rests, id).toEqual([...rests].sort((a, b) => b - a));
    }
  });

  test("says that a lift rests less only where it does", () => {
    const roundRests = (session: Session, id: string) =>
      session.blocks
        .filter(({ items }) => items.some(({ exercise }) => exerciseKey(exercise) === id))
        .map((block) => (block.kind === "straight" ? block.items[0].prescription.restSeconds : block.restSeconds));
    for (const [at, session] of sessions.entries()) {
      for (const { id, move } of progressedOf(session)) {
        const [is, was] = [roundRests(session, id), sessions[at - 2] && roundRests(sessions[at - 2] ?? session, id)];
        if (move === "rest") expect(is[0], `${id} in session ${at + 1}`).toBeLessThan(was?.[0] ?? 0);
      }
    }
  });

  test("is planned like that as well", () => {
    const rests = [5, 7].map((week) =>
      itemsOf(program.weeks[week - 1]?.days[0]?.plan.blocks ?? [])
        .filter(({ role }) => role === "secondary")
        .map(({ prescription }) => prescription.restSeconds),
    );
    expect(rests[1]).toEqual(rests[0]);
  });
});

test("after an easy week the session before it is the one that a load goes by", () => {
  const program = buildProgram({ weeks: 8, days: 2, minutes: 45, today });
  const sentences = train(program, everyThirdDay(15)).map((session) => explain(session).join("\n"));
  expect(sentences[9]).toContain("the last session had the reps for it");
  expect(sentences[12]).toContain("the last session before the easy week had the reps for it");
  expect(sentences[12]).not.toContain("the last session had");
  expect(sentences[14]).toContain("the last session had the reps for it");
});

describe("a session whose sets have grown too long for its minutes", () => {
  const program = buildProgram({
    weeks: 8,
    days: 2,
    minutes: 45,
    level: "intermediate",
    goal: "hypertrophy",
    gym: "home-dumbbell",
    split: "back-and-legs-only",
    today,
  });
  const sessions = train(program, everyThirdDay(16));
  const patternsOf = (session: Session) => new Set(known(session).map(({ exercise }) => exercise.pattern));

  test("keeps a lift of each main movement: small ones go first", () => {
    for (const [at, session] of sessions.entries()) {
      const asked =
        at % 2 === 0 ? ["hinge", "horizontal-pull", "lunge", "vertical-pull"] : ["hinge", "horizontal-pull", "lunge"];
      for (const pattern of asked) expect([...patternsOf(session)], `session ${at + 1}`).toContain(pattern);
      expect(session.estimate.seconds).toBeLessThanOrEqual(45 * 60);
    }
    expect(sessions.flatMap(({ decisions }) => decisions).map(({ code }) => code)).toContain("cut-exercise");
  });

  test("takes back rest that there was time for, before anything goes, and leaves the rests of compounds alone", () => {
    const restsOf = (id: string) => sessions.flatMap((session) => prescriptionOf(session, id)?.restSeconds ?? []);
    expect(new Set(restsOf("dumbbell-rdl"))).toEqual(new Set([180, 150]));
    expect(new Set(restsOf("dumbbell-deadlift"))).toEqual(new Set([150, 120]));
    for (const session of sessions) {
      const cut = session.decisions.some(({ code }) => code === "cut-exercise");
      const added = session.decisions.some(({ code }) => code === "added-rest");
      expect(cut && added, "something had to go although there was time to rest").toBe(false);
    }
  });

  test("says nothing of what a lift that had to go would have done", () => {
    for (const session of sessions) {
      const here = new Set(known(session).map(({ exercise }) => exercise.id));
      for (const { id } of progressedOf(session)) expect(here.has(id), id).toBe(true);
    }
  });
});

describe("a session on the weekday of another one", () => {
  // Mondays at a gym, Thursdays at home.
  const program = buildProgram({
    weeks: 4,
    days: [1, 4],
    minutes: 60,
    gym: "commercial",
    perDay: [{ weekday: 4, gym: "home-dumbbell", minutes: 30 }],
    today,
  });
  const [first] = train(program, [0]);
  const records = first === undefined ? [] : [done(first, today)];
  const noticesOn = (after: number) =>
    nextSession(program, records, dayAfter(today, after)).notices.filter(
      ({ code }) => code === "planned-for-other-day",
    );

  test("says for which day, gym and minutes it is planned", () => {
    expect(noticesOn(7)).toEqual([
      {
        code: "planned-for-other-day",
        data: { weekday: 4, gym: "home-dumbbell", minutes: 30 },
        message:
          "This session is planned for Thursday: Home gym with dumbbells and 30 minutes. It comes now since sessions are done in their order.",
      },
    ]);
  });

  test("says nothing on its own day, on days that are none of the week's, and where the days are alike", () => {
    expect([...noticesOn(3), ...noticesOn(5), ...noticesOn(10)]).toEqual([]);
    const alike = buildProgram({ weeks: 4, days: [1, 4], minutes: 60, today });
    const session = nextSession(alike, [done(nextSession(alike, [], today), today)], dayAfter(today, 7));
    expect(session.notices.map(({ code }) => code)).not.toContain("planned-for-other-day");
  });
});
