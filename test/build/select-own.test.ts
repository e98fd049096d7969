import { describe, expect, test } from "vitest";
import { selectExercises } from "../../src/build/select-exercises";
import type { Exercise } from "../../src/model/exercise";
import type { BuildBrief, Choice, Pick, Picks, SelectStrategy } from "../../src/model/strategy";
import { own } from "../../src/strategies/own";
import { briefOf, choiceOf, exercise, item } from "../support/items";
import { toolsOf } from "../support/tools";

const [squat, press] = [exercise("squat"), exercise("press")];
const pickOf = (done: Exercise, more: Partial<Pick> = {}): Pick => ({
  slot: "legs",
  exercise: done,
  station: "floor",
  role: "secondary",
  ...more,
});
const namedSlot = (done: Exercise): Choice => ({
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
const outcome = (picks: Picks, choices: readonly Choice[], brief: BuildBrief = briefOf(), forced: Picks = []) => {
  const strategy: SelectStrategy = () => ({ value: picks, decisions: [] });
  try {
    selectExercises(choices, brief, strategy, toolsOf(brief, {}, forced));
  } catch (error) {
    return Object(error).message.replace('Strategy "select" ', "");
  }
  return "kept";
};

describe("a select strategy of the library", () => {
  test("is taken at its word: its picks are the very ones", () => {
    const choices = [choiceOf("legs", [squat])];
    const pick = pickOf(squat);
    const decision = {
      stage: "select",
      code: "own-reason",
      subject: { kind: "session" },
      data: { strategy: "ours", reason: "so" },
      source: "default",
    } as const;
    const seen: unknown[] = [];
    const brief = briefOf();
    const tools = toolsOf(brief);
    const ours: SelectStrategy = own("ours", (...parameters: Parameters<SelectStrategy>) => {
      seen.push(...parameters);
      return { value: [pick], decisions: [decision] };
    });
    const step = selectExercises(choices, brief, ours, tools);
    expect(step.value[0]).toBe(pick);
    expect(step.decisions).toEqual([decision]);
    expect(seen[0]).toBe(choices);
    expect(seen[1]).toBe(brief);
    expect(seen[2]).toBe(tools);
    expect(Object.isFrozen(choices)).toBe(false);
  });

  test("tells what is forced before its own reasons", () => {
    const step = selectExercises(
      [choiceOf("legs", [squat])],
      briefOf(),
      own("ours", () => ({ value: [], decisions: [] })),
      toolsOf(briefOf(), {}, [pickOf(press)]),
    );
    expect(step.decisions).toEqual([
      {
        stage: "select",
        code: "included",
        subject: { kind: "exercise", id: "press" },
        data: { option: "include" },
        source: "default",
      },
    ]);
  });
});

describe("the room of a template", () => {
  const many = ["a", "b", "c", "d"].map((id) => exercise(id));
  const first = (count: number) => many.slice(0, count).map((one) => pickOf(one));

  test("is one lift a slot, or as many as the slot takes, and what is forced on top", () => {
    const full = "picked more exercises than the template has room for";
    expect(outcome(first(1), [choiceOf("legs", many)])).toBe("kept");
    expect(outcome(first(2), [choiceOf("legs", many)])).toBe(full);
    expect(outcome(first(3), [choiceOf("legs", many, { max: 3 })])).toBe("kept");
    expect(outcome(first(4), [choiceOf("legs", many, { max: 3 })])).toBe(full);
    const [a, b] = many;
    if (a === undefined || b === undefined) throw new Error("no lift");
    expect(outcome([pickOf(a), pickOf(b)], [namedSlot(a), namedSlot(b)])).toBe("kept");
    expect(outcome(first(2), [choiceOf("legs", many)], briefOf(), [pickOf(a)])).toBe("kept");
    expect(outcome(first(3), [choiceOf("legs", many)], briefOf(), [pickOf(a)])).toBe(full);
  });
});

describe("a low back with a history", () => {
  const history = briefOf({ limitations: [{ area: "low-back", status: "history" }] });
  const tooMuch = "What is asked for loads a low back with a history more than a session is allowed.";
  const two = exercise("two", { demand: { lowBack: 2 } });
  const one = exercise("one", { demand: { lowBack: 1 } });
  const lock = (done: Exercise, sets: number) => {
    const locked = item(done, { sets });
    return pickOf(done, { locked, written: locked.prescription });
  };
  const asked = (brief: BuildBrief, ...forced: Picks) => outcome(forced, [], brief, forced);

  test("is not asked for more than six sets of lifts that load it, nor for more than it is allowed in all", () => {
    expect(asked(history, lock(two, 6))).toBe("kept");
    expect(asked(history, lock(two, 7))).toBe(tooMuch);
    expect(asked(history, lock(one, 19))).toBe("kept");
    expect(asked(history, lock(one, 20))).toBe(tooMuch);
  });

  test("is one of the lower back, and one that has given trouble", () => {
    const only = (area: "knee" | "low-back", status: "history" | "cleared") =>
      asked(briefOf({ limitations: [{ area, status }] }), lock(two, 9));
    expect(only("low-back", "history")).toBe(tooMuch);
    expect(only("knee", "history")).toBe("kept");
    expect(only("low-back", "cleared")).toBe("kept");
    const both = [
      { area: "knee", status: "history" },
      { area: "low-back", status: "history" },
    ] as const;
    expect(asked(briefOf({ limitations: both }), lock(two, 9))).toBe(tooMuch);
  });

  test("is not meant by what anybody else asks for, however much it loads", () => {
    const much = lock(two, 30);
    expect(asked(briefOf(), much)).toBe("kept");
    expect(asked(briefOf({ limitations: [{ area: "low-back", status: "cleared" }] }), much)).toBe("kept");
    expect(asked(briefOf({ limitations: [{ area: "knee", status: "history" }] }), much)).toBe("kept");
  });

  test("is asked by what somebody wrote, not by what the strategy adds", () => {
    const added = pickOf(one, { sets: 20 });
    expect(outcome([added], [choiceOf("legs", [one])], history)).toBe("kept");
    expect(outcome([pickOf(two, { sets: 7 })], [choiceOf("legs", [two])], history, [pickOf(one)])).toMatch(
      /^picked two lifts of one family, or more/,
    );
  });

  test("counts the sets that are written, else those of the pick, else two", () => {
    const written = lock(two, 3).written;
    if (written === undefined) throw new Error("not written");
    expect(asked(history, pickOf(two, { written, sets: 9 }))).toBe("kept");
    expect(asked(history, pickOf(two, { sets: 7 }))).toBe(tooMuch);
    const lifts = ["a", "b", "c", "d"].map((id) => pickOf(exercise(id, { demand: { lowBack: 2 } })));
    expect(asked(history, ...lifts.slice(0, 3))).toBe("kept");
    expect(asked(history, ...lifts)).toBe(tooMuch);
  });

  test("may be asked for that much where the strategy chose, as long as it is within its own limit", () => {
    const picks = [pickOf(two, { sets: 6 })];
    expect(outcome(picks, [choiceOf("legs", [two])], history)).toBe("kept");
    expect(outcome([pickOf(two, { sets: 7 })], [choiceOf("legs", [two])], history)).toBe(
      "picked two lifts of one family, or more for a declared low back than it is allowed",
    );
  });
});
