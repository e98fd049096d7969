import { describe, expect, test } from "vitest";
import { buildProgram, buildSession, exercises, nextSession, recentTraining } from "../../src/index";
import type { Notice } from "../../src/model/decision";
import type { RecordedSet, TrainingRecord } from "../../src/model/record";

const today = "2026-03-20";
const sets: readonly RecordedSet[] = [{ kg: 100, reps: 5 }];
const recordOf = (...ids: readonly string[]): TrainingRecord => ({
  day: "2026-03-10",
  entries: ids.map((exercise) => ({ exercise, sets })),
});
const noticesOf = (...ids: readonly string[]): readonly Notice[] =>
  buildSession({ records: [recordOf(...ids)], today }).notices.filter(({ code }) => code === "unknown-records");

test.each(["barbel-deadlift", "Barbell-Deadlift", "Barbell Deadlift", "barbell_deadlfit"])(
  "%s is a slip: a notice says what is meant",
  (id) => {
    expect(noticesOf("back-squat", "barbell-back-squat", id, id)).toEqual([
      {
        code: "unknown-records",
        data: {
          exercises: expect.arrayContaining([id]),
          count: expect.any(Number),
          candidates: expect.arrayContaining(["barbell-deadlift"]),
        },
        message: expect.stringContaining('"barbell-deadlift"'),
      },
    ]);
    expect(noticesOf("barbell-back-squat", id)[0]?.message).toBe(
      `Your records of "${id}" do not count: no exercise is known by that name. Did you mean "barbell-deadlift"?`,
    );
  },
);

test("other lifts may be logged without a word, unless nothing else is", () => {
  expect(noticesOf("barbell-back-squat", "log-press", "safety-bar-yoke")).toEqual([]);
  expect(noticesOf("log-press", "atlas-stone", "yoke-run", "tyre", "keg-toss").map(({ message }) => message)).toEqual([
    'None of your records counts: no exercise is known by the name of "log-press", "atlas-stone", "yoke-run" and 2 more.',
  ]);
  expect(noticesOf("barbell-back-squat")).toEqual([]);
  expect(buildSession({ records: [], today }).notices).toEqual(buildSession().notices);
});

test("the next session of a programme says so, too", () => {
  const program = buildProgram({ weeks: 2, days: 2, minutes: 40 });
  const { notices } = nextSession(program, [recordOf("Barbel-Deadlift")], today);
  expect(notices.map(({ code }) => code)).toContain("unknown-records");
});

describe("an entry without a rep trained nothing", () => {
  const lately = (done: readonly RecordedSet[]): readonly TrainingRecord[] => [
    { day: "2026-03-19", entries: [{ exercise: "barbell-back-squat", sets: done }] },
  ];
  test.each<[readonly RecordedSet[]]>([
    [[]],
    [
      [
        { kg: 100, reps: 0 },
        { reps: 0, seconds: 0 },
      ],
    ],
  ])("%j", (none) => {
    expect(recentTraining(lately(none), today, exercises)).toEqual([]);
    const { blocks, decisions, notices } = buildSession({ records: lately(none), today });
    const plain = buildSession();
    expect({ blocks, notices }).toEqual({ blocks: plain.blocks, notices: plain.notices });
    expect(decisions.map(({ code }) => code)).not.toContain("trained-lately");
  });

  test.each<[readonly RecordedSet[]]>([[[{ reps: 0, seconds: 30 }]], [[{ kg: 100 }]], [[{ reps: 0 }, { reps: 5 }]]])(
    "%j did",
    (some) => expect(recentTraining(lately(some), today, exercises)).not.toEqual([]),
  );
});
