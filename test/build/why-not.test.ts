import { describe, expect, test } from "vitest";
import { OptionsError } from "../../src/errors";
import { buildSession, compareSessions, defineExercise, exercises, swapExercise, whyNot } from "../../src/index";
import { exerciseKey, itemsOf } from "../../src/measure/items";
import type { SessionOptions } from "../../src/model/options";

const why = (options: SessionOptions, id: string) => {
  const decision = whyNot(buildSession(options), id);
  return decision === undefined ? undefined : [decision.code, decision.data];
};

describe("what forbids an exercise", () => {
  test("missing gear", () => {
    expect(why({ gym: "home-dumbbell" }, "leg-press")).toEqual([
      "gear-missing",
      { gym: "home-dumbbell", exercises: ["leg-press"] },
    ]);
  });

  test("a limitation", () => {
    expect(why({ limitations: [{ area: "low-back", status: "current" }] }, "barbell-deadlift")).toEqual([
      "limitation-excluded",
      { area: "low-back", status: "current", cap: 0, exercises: ["barbell-deadlift"] },
    ]);
  });

  test("the caller's own words", () => {
    expect(why({ exclude: ["lat-pulldown"] }, "lat-pulldown")).toEqual([
      "option-excluded",
      { exercises: ["lat-pulldown"] },
    ]);
  });

  test("the level", () => {
    expect(why({ level: "beginner" }, "pull-up")).toEqual([
      "level-excluded",
      { level: "beginner", exercises: ["pull-up"] },
    ]);
  });

  test("the light day of two", () => {
    expect(why({ sessionsPerWeek: 2, sessionOfWeek: 2 }, "barbell-deadlift")).toEqual([
      "light-day-excluded",
      { exercises: ["barbell-deadlift"] },
    ]);
  });

  test("a day without a place for it, and a template that is kept to the letter", () => {
    expect(why({}, "kettlebell-swing")).toEqual(["no-slot", { template: "back-and-legs" }]);
    expect(why({ template: "article-sequential" }, "lat-pulldown")).toEqual([
      "no-slot",
      { template: "article-sequential" },
    ]);
  });

  test("no place in which it fits", () => {
    expect(why({ minutes: 45 }, "pause-squat")).toEqual(["no-room", { why: "minutes" }]);
    const named = { priorityLift: "barbell-back-squat", minutes: 45 } as const;
    expect(why(named, "leg-press")).toEqual(["no-room", { why: "asked-for" }]);
  });
});

describe("what is outranked", () => {
  test("stands for the place that suits it best, and loses what the swapped session is worth less", () => {
    const session = buildSession({ minutes: 45 });
    const decision = whyNot(session, "romanian-deadlift");
    if (decision?.code !== "outranked") throw new Error("not outranked");
    const ids = session.blocks.flatMap((block, at) =>
      block.items.map((item, place) => ({ id: exerciseKey(item.exercise), at: { block: at, item: place } })),
    );
    const at = ids.find(({ id }) => id === decision.data.instead)?.at ?? { block: 0 };
    const swapped = swapExercise(session, at, "romanian-deadlift");
    const { total, parts } = compareSessions(session, swapped);
    expect(decision.data.lost).toBe(-total);
    expect(total).toBeLessThan(0);
    expect(parts[decision.data.part]).toBe(Math.min(...Object.values(parts)));
  });

  test("of its own kind where the session has such a lift", () => {
    const decision = whyNot(buildSession({ minutes: 45 }), "seated-cable-row");
    expect(decision?.data).toMatchObject({ instead: expect.stringMatching(/row|t-bar/) });
  });

  test("or is as good, and then nothing is lost", () => {
    const session = buildSession({ minutes: 45 });
    const decision = whyNot(session, "neutral-grip-pulldown");
    expect(decision).toMatchObject({ code: "outranked", data: { instead: "lat-pulldown", lost: 0, part: "" } });
  });
});

test("a slot that is empty says why it is", () => {
  const session = buildSession({ minutes: 45 });
  const decision = whyNot(session, "seated-leg-curl");
  expect(decision).toMatchObject({ code: "slot-empty", subject: { kind: "slot", id: "knee-flexion" } });
  expect(session.decisions).toContain(decision);
});

describe("asked of", () => {
  test("an exercise that is there, there is nothing to say", () => {
    const session = buildSession({ minutes: 30 });
    for (const item of itemsOf(session.blocks)) expect(whyNot(session, exerciseKey(item.exercise))).toBeUndefined();
  });

  test("an exercise that does not exist, it is an error with a suggestion", () => {
    const session = buildSession({ minutes: 30 });
    expect(() => whyNot(session, "leg-pres")).toThrow(OptionsError);
    expect(() => whyNot(session, "leg-pres")).toThrow(/exerciseId .*Did you mean "leg-press"\?/);
  });

  test("every exercise of the catalogue, there is an answer", () => {
    const session = buildSession({ minutes: 30, gym: "compact-gym" });
    const here = new Set(itemsOf(session.blocks).map((item) => exerciseKey(item.exercise)));
    for (const { id } of exercises) expect(whyNot(session, id) === undefined).toBe(here.has(id));
  });

  test("a session of a catalogue of one's own, which is given again", () => {
    const [first] = exercises;
    if (first === undefined) throw new Error("no exercise");
    const { aliases: _, ...lift } = first;
    const own = [...exercises.slice(0, 60), defineExercise({ ...lift, id: "my-lift", name: "My Lift" })];
    const session = buildSession({ exercises: own, minutes: 40, exclude: ["my-lift"] });
    expect(() => whyNot(session, "my-lift")).toThrow(OptionsError);
    expect(whyNot(session, "my-lift", { exercises: own })?.code).toBe("option-excluded");
  });
});
