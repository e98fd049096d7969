import { describe, expect, it } from "vitest";
import { makeTools } from "../../src/build/make-tools";
import { selectExercises } from "../../src/build/select-exercises";
import { builtIn } from "../../src/built-in";
import type { Exercise } from "../../src/model/exercise";
import type { BuildBrief, Choice, Pick, Picks } from "../../src/model/strategy";
import { briefOf, choiceOf, exercise, item } from "../support/items";

const [squat, press, row] = [exercise("squat"), exercise("press"), exercise("row", { regions: ["back"] })];
const choices = [choiceOf("legs", [squat, press], { max: 2 }), choiceOf("back", [row], { region: "back" })];
const pickOf = (done: Exercise, more: Partial<Pick> = {}): Pick => ({
  slot: "legs",
  exercise: done,
  station: "floor",
  role: "secondary",
  ...more,
});

const select = (answer: unknown, more: { brief?: BuildBrief; forced?: Picks; among?: readonly Choice[] } = {}) => {
  const brief = more.brief ?? briefOf();
  const tools = makeTools(brief, builtIn.strategies, more.forced ?? []);
  const strategy = () => Object({ value: answer, decisions: [] });
  return selectExercises(more.among ?? choices, brief, strategy, tools);
};

const refused = (answer: unknown, more: Parameters<typeof select>[1] = {}): string => {
  try {
    select(answer, more);
  } catch (error) {
    return error instanceof Error ? error.message.replace('Strategy "select" ', "") : "";
  }
  return "kept";
};

describe("selecting", () => {
  it("gives what the strategy picks of what is offered, frozen", () => {
    const { value } = select([pickOf(squat, { sets: 4, role: "main" }), pickOf(row, { slot: "back", group: "x" })]);
    expect(value).toEqual([pickOf(squat, { sets: 4, role: "main" }), pickOf(row, { slot: "back", group: "x" })]);
    expect(value[0]?.exercise).toBe(squat);
    expect(Object.isFrozen(value)).toBe(true);
    expect(Object.isFrozen(value[0])).toBe(true);
  });

  it("leaves out fields that a pick does not have, a lock above all", () => {
    const locked = item(squat, { sets: 50 });
    const [pick] = select([{ ...pickOf(squat), locked, bonus: 1 }]).value;
    expect(pick).toEqual(pickOf(squat));
  });

  it("keeps what was written, checked", () => {
    const written = { sets: 30, target: { kind: "reps", min: 5, max: 5 }, restSeconds: 60 } as const;
    expect(select([pickOf(squat, { written, sets: 30 })]).value[0]?.written).toEqual(written);
    const wrong = { ...pickOf(squat), written: { ...written, sets: -1 } };
    expect(refused([wrong])).toBe(
      "gave a pick a prescription that cannot be done: squat: sets must be a whole number from 1 to 100, not -1.",
    );
  });

  it.each<[string, unknown, string]>([
    ["no list", pickOf(squat), "did not return a list of picks"],
    ["a text", "squat", "did not return a list of picks"],
    ["what is no pick", [1], "returned something that is not a pick"],
    ["a pick without a slot", [{ ...pickOf(squat), slot: undefined }], "returned something that is not a pick"],
    ["a pick without a station", [{ ...pickOf(squat), station: 1 }], "returned something that is not a pick"],
    ["a group that is no text", [{ ...pickOf(squat), group: 1 }], "returned something that is not a pick"],
    ["an exercise of its own", [pickOf(exercise("new"))], "picked an exercise that was not offered"],
    ["one that only looks alike", [pickOf({ ...squat })], "picked an exercise that was not offered"],
    ["another station", [pickOf(squat, { station: "roof" })], "picked an exercise at a station that was not offered"],
    ["an unknown role", [{ ...pickOf(squat), role: "star" }], "gave a pick an unknown role"],
    ["no sets", [pickOf(squat, { sets: 0 })], "gave a pick an impossible number of sets: 0 of squat"],
    ["half sets", [pickOf(squat, { sets: 2.5 })], "gave a pick an impossible number of sets: 2.5 of squat"],
    [
      "more sets than can be prescribed",
      [pickOf(squat, { sets: 21 })],
      "gave a pick an impossible number of sets: 21 of squat",
    ],
    ["many sets", [pickOf(squat, { sets: 101 })], "gave a pick an impossible number of sets: 101 of squat"],
    ["one twice", [pickOf(squat), pickOf(squat)], "picked one exercise twice"],
    [
      "more than there is room for",
      [pickOf(squat), pickOf(press), pickOf(row), pickOf(squat)],
      "picked more exercises than the template has room for",
    ],
  ])("refuses %s", (_what, answer, message) => {
    expect(refused(answer)).toBe(message);
  });

  it("refuses two of one family, unless the caller forces them", () => {
    const twin = exercise("twin", { family: "squat" });
    const among = [choiceOf("legs", [squat, twin], { max: 2 })];
    const message = "picked two lifts of one family, or more for a declared low back than it is allowed";
    expect(refused([pickOf(squat), pickOf(twin)], { among })).toBe(message);
    expect(refused([pickOf(squat), pickOf(twin)], { among, forced: [pickOf(squat), pickOf(twin)] })).toBe("kept");
    expect(refused([pickOf(squat, { written: item(squat).prescription }), pickOf(twin)], { among })).toBe(message);
  });

  it("lets a template name two of one family", () => {
    const twin = exercise("twin", { family: "squat" });
    const named = (done: Exercise): Choice => ({
      slot: {
        kind: "exercise",
        id: done.id,
        exercise: done.id,
        role: "main",
        sets: 3,
        target: { kind: "reps", min: 5, max: 5 },
      },
      candidates: [{ exercise: done, station: "floor", load: "machine" }],
    });
    const third = exercise("third", { family: "squat" });
    const among = [named(squat), named(twin), choiceOf("legs", [third])];
    expect(refused([pickOf(squat), pickOf(twin)], { among })).toBe("kept");
    expect(refused([pickOf(squat), pickOf(twin), pickOf(third)], { among })).toMatch(/^picked two lifts of one family/);
    expect(refused([pickOf(squat), pickOf(twin), pickOf(third), pickOf(third)], { among })).toMatch(/has room for$/);
  });

  it("refuses more for a low back with a history than it is allowed", () => {
    const back = { lowBack: 2 } as const;
    const lifts = ["x", "y", "z"].map((id) => exercise(id, { demand: back }));
    const among = [choiceOf("legs", lifts, { max: 3 })];
    const brief = briefOf({ limitations: [{ area: "low-back", status: "history" }] });
    const three = (sets: number) => lifts.map((one) => pickOf(one, { sets }));
    expect(refused(three(3), { among, brief })).toMatch(/^picked two lifts of one family, or more/);
    expect(refused(three(2), { among, brief })).toBe("kept");
    expect(refused(three(3), { among })).toBe("kept");
  });

  it("lets a fixed template repeat an exercise", () => {
    const brief = briefOf();
    const fixed = { ...brief, day: { ...brief.day, fixed: true } };
    expect(refused([pickOf(squat), pickOf(squat)], { brief: fixed })).toBe("kept");
  });

  it("says that the request cannot be met where nothing is picked", () => {
    expect(() => select([])).toThrow(expect.objectContaining({ code: "infeasible" }));
    expect(() => select([])).toThrow("Nothing is left to do that fits what was asked for.");
  });
});

describe("a low back with a history", () => {
  it("is not asked for more than a session allows it, by whoever wrote it", () => {
    const brief = briefOf({ limitations: [{ area: "low-back", status: "history" }] });
    const lift = exercise("lift", { demand: { lowBack: 2 } });
    const locked = (sets: number) => {
      const one = item(lift, { sets });
      return [pickOf(lift, { locked: one, sets, written: one.prescription })];
    };
    expect(refused(locked(7), { brief, forced: locked(7) })).toMatch(/more than a session is allowed\.$/);
    expect(refused(locked(6), { brief, forced: locked(6) })).toBe("kept");
    expect(refused(locked(7), { forced: locked(7) })).toBe("kept");
  });
});

describe("what is forced", () => {
  it("is added where the strategy leaves it out, and told", () => {
    const brief = briefOf({ priorityLift: "row" });
    const locked = item(press, { sets: 7 });
    const forced = [pickOf(press, { locked, sets: 7 }), pickOf(row, { role: "main" }), pickOf(squat)];
    const step = select([pickOf(squat)], { brief, forced });
    expect(step.value.map((pick) => [pick.exercise.id, pick.role, pick.locked?.prescription.sets])).toEqual([
      ["squat", "secondary", undefined],
      ["press", "secondary", 7],
      ["row", "main", undefined],
    ]);
    expect(step.decisions.map(({ code, subject, data }) => [code, subject, data])).toEqual([
      ["included", { kind: "exercise", id: "press" }, { option: "lock" }],
      ["included", { kind: "exercise", id: "row" }, { option: "priorityLift" }],
      ["included", { kind: "exercise", id: "squat" }, { option: "include" }],
    ]);
  });

  it("is at its own station only", () => {
    const forced = [pickOf(press, { station: "rack" })];
    const among = [choiceOf("back", [row], { max: 3 })];
    expect(refused([pickOf(press, { station: "rack" })], { forced, among })).toBe("kept");
    expect(refused([pickOf(press)], { forced, among })).toBe("picked an exercise at a station that was not offered");
  });

  it("is locked whatever the strategy says of it", () => {
    const locked = item(squat, { sets: 7 });
    const forced = [pickOf(squat, { locked, sets: 7, written: locked.prescription })];
    expect(select([pickOf(squat, { sets: 2, role: "main" })], { forced }).value).toEqual(forced);
  });

  it("alone makes a session", () => {
    expect(select([], { forced: [pickOf(squat)] }).value).toEqual([pickOf(squat)]);
  });
});

describe("a select strategy", () => {
  it("gets choices and tools that it cannot change", () => {
    const tools = makeTools(briefOf(), builtIn.strategies, [pickOf(squat)]);
    selectExercises(
      choices,
      briefOf(),
      (offered, _brief, given) => {
        expect(Object.isFrozen(offered[0]?.candidates)).toBe(true);
        expect(Object.isFrozen(offered[0]?.candidates[0]?.exercise.muscles)).toBe(true);
        expect(Object.isFrozen(given)).toBe(true);
        expect(Object.isFrozen(given.forced[0])).toBe(true);
        return { value: [], decisions: [] };
      },
      tools,
    );
    expect.assertions(4);
  });
});
