import { describe, expect, test } from "vitest";
import { findCandidates } from "../../src/build/find-candidates";
import type { Exercise } from "../../src/model/exercise";
import type { PatternSlot, Slot } from "../../src/model/split";
import type { BuildBrief } from "../../src/model/strategy";
import type { Region } from "../../src/model/vocabulary";
import { briefOf, type ExerciseFacts, exercise } from "../support/items";

const legs: PatternSlot = { kind: "pattern", id: "legs", patterns: ["squat"], region: "legs" };
const named: Slot = {
  kind: "exercise",
  id: "named",
  exercise: "named",
  role: "main",
  sets: 3,
  target: { kind: "reps", min: 5, max: 5 },
};
const decisions = (
  exercises: readonly Exercise[],
  more: Partial<BuildBrief> = {},
  slots: readonly Slot[] = [legs],
  regions: readonly Region[] = ["legs", "back"],
) => findCandidates(exercises, briefOf({ day: { ...briefOf().day, slots, regions }, ...more })).decisions;
const told = (...parameters: Parameters<typeof decisions>) =>
  decisions(...parameters).map(({ code, data }) => [code, data]);
const away = (id: string, facts: ExerciseFacts = {}) => exercise(id, { station: "pool", ...facts });

describe("missing gear is told of a lift", () => {
  const missed = (facts: ExerciseFacts, there: readonly Exercise[] = [], slots: readonly Slot[] = [legs]) =>
    told([away("missed", facts), ...there], {}, slots).flatMap(([code, data]) =>
      code === "gear-missing" ? [Object(data).exercises] : [],
    );

  test("that can be loaded well", () => {
    expect(missed({ loadability: 2 })).toEqual([["missed"]]);
    expect(missed({ loadability: 1 })).toEqual([]);
  });

  test("and further than all that is there for one of its slots", () => {
    const fair = exercise("fair", { loadability: 2 });
    const light = exercise("light", { loadability: 1 });
    expect(missed({ loadability: 3 }, [fair, light])).toEqual([["missed"]]);
    expect(missed({ loadability: 2 }, [fair, light])).toEqual([]);
    expect(missed({ loadability: 2 }, [light])).toEqual([["missed"]]);
    const lunges: PatternSlot = { ...legs, id: "lunges", patterns: ["squat", "lunge"] };
    const calves: PatternSlot = { ...legs, id: "calves", patterns: ["calf"] };
    const lunge = exercise("lunge", { pattern: "lunge" });
    expect(missed({ loadability: 3 }, [lunge], [lunges, legs])).toEqual([["missed"]]);
    expect(missed({ loadability: 3 }, [lunge], [lunges])).toEqual([]);
    expect(missed({ loadability: 3 }, [lunge], [lunges, calves])).toEqual([]);
  });

  test("that a slot names, and none that is for an optional slot alone", () => {
    expect(told([away("named")], {}, [named])).toEqual([["gear-missing", { gym: "test-gym", exercises: ["named"] }]]);
    expect(missed({}, [], [{ ...legs, optional: true }])).toEqual([]);
    expect(
      missed(
        {},
        [],
        [
          { ...legs, optional: true },
          { ...legs, id: "other" },
        ],
      ),
    ).toEqual([["missed"]]);
    expect(missed({}, [], [{ ...legs, optional: false }])).toEqual([["missed"]]);
  });
});

test("lifts that are left out are told by turns of their families, ordinary ones first, big ones before small", () => {
  const out = [
    exercise("b-small", { family: "b", demand: { systemic: 1 } }),
    exercise("a-odd", { family: "a", unusual: true, demand: { systemic: 3 } }),
    exercise("a-mid", { family: "a", demand: { systemic: 2 } }),
    exercise("c-odd", { family: "c", unusual: true, demand: { systemic: 3 } }),
    exercise("a-big", { family: "a", demand: { systemic: 3 } }),
    exercise("b-mid", { family: "b", demand: { systemic: 2 } }),
    exercise("d-small", { family: "d", demand: { systemic: 1 } }),
  ];
  expect(told(out, { exclude: out.map(({ id }) => id) })[0]).toEqual([
    "option-excluded",
    { exercises: ["a-big", "b-mid", "d-small", "a-mid", "b-small", "c-odd", "a-odd"] },
  ]);
});

describe("what is left out is told by its cause, in one order", () => {
  const all = [
    exercise("ok"),
    exercise("hard", { demand: { strength: 3 } }),
    exercise("lying", { trunk: "prone" }),
    exercise("heavy", { demand: { lowBack: 3 } }),
    away("far"),
    exercise("out"),
    exercise("big", { regions: ["back"], demand: { systemic: 3 } }),
    exercise("deep", { demand: { knee: 3 } }),
    exercise("grippy", { demand: { grip: 3 } }),
  ];
  const brief: Partial<BuildBrief> = {
    level: "beginner",
    accent: "back",
    exclude: ["out"],
    sessionsPerWeek: 2,
    sessionOfWeek: 2,
    screening: [{ condition: "pregnant", cleared: true }],
    limitations: [
      { area: "grip", status: "history" },
      { area: "shoulder", status: "cleared" },
      { area: "knee", status: "current" },
    ],
  };

  test("each with its data, of the session as a whole", () => {
    expect(
      told(
        all.map((one) => (one.id === "ok" ? { ...one, loadability: 2 as const } : one)),
        brief,
      ),
    ).toEqual([
      ["day-kind", { kind: "light", sessionOfWeek: 2 }],
      ["accent-excluded", { region: "back", exercises: ["big"] }],
      ["option-excluded", { exercises: ["out"] }],
      ["gear-missing", { gym: "test-gym", exercises: ["far"] }],
      ["light-day-excluded", { exercises: ["heavy"] }],
      ["lying-excluded", { condition: "pregnant", exercises: ["lying"] }],
      ["level-excluded", { level: "beginner", exercises: ["hard"] }],
      ["limitation-excluded", { area: "grip", status: "history", cap: 2, exercises: ["grippy"] }],
      ["limitation-excluded", { area: "knee", status: "current", cap: 1, exercises: ["deep"] }],
    ]);
    for (const decision of decisions(all, brief)) {
      expect(decision).toMatchObject({ stage: "select", subject: { kind: "session" }, source: "default" });
    }
  });

  test("and nothing of it where nothing is", () => {
    expect(
      told(
        all.filter(({ id }) => id === "ok"),
        { ...brief, sessionsPerWeek: 3 },
      ),
    ).toEqual([]);
  });
});

describe("a region for which nothing is left", () => {
  const chest: PatternSlot = { kind: "pattern", id: "chest", patterns: ["horizontal-push"], region: "chest" };
  const back: PatternSlot = { kind: "pattern", id: "back", patterns: ["horizontal-pull"], region: "back" };
  const press = exercise("press", { pattern: "horizontal-push", regions: ["chest"], demand: { shoulder: 3 } });
  const regions: readonly Region[] = ["chest", "legs", "back"];
  const missing = (exercises: readonly Exercise[], more: Partial<BuildBrief> = {}, slots: readonly Slot[] = [chest]) =>
    told(exercises, more, slots, regions).flatMap(([code, data]) =>
      code === "region-not-trained" ? [[Object(data).region, Object(data).why]] : [],
    );
  const shoulder = { limitations: [{ area: "shoulder", status: "current" }] } as const;

  test("is told once, back and legs before all others", () => {
    expect(missing([], {}, [chest, legs, back])).toEqual([
      ["back", "gear"],
      ["legs", "gear"],
      ["chest", "gear"],
    ]);
  });

  test("is told with its cause: the body before the caller's words, these before the gear", () => {
    const fly = exercise("fly", { pattern: "horizontal-push", regions: ["chest"] });
    expect(missing([press, fly], { ...shoulder, exclude: ["fly"] })).toEqual([["chest", "limitation"]]);
    expect(missing([fly, { ...away("far"), pattern: "horizontal-push" }], { exclude: ["fly"] })).toEqual([
      ["chest", "excluded"],
    ]);
    expect(missing([{ ...away("far"), pattern: "horizontal-push" }])).toEqual([["chest", "gear"]]);
  });

  test("has the cause of its own lifts, not of those of other regions", () => {
    const other = exercise("other", { regions: ["legs"], demand: { shoulder: 3 } });
    expect(missing([other], shoulder, [chest, legs])).toEqual([
      ["legs", "limitation"],
      ["chest", "gear"],
    ]);
    expect(missing([other], { exclude: ["other"] }, [chest, legs])).toEqual([
      ["legs", "excluded"],
      ["chest", "gear"],
    ]);
  });

  test("is one of which no slot has a lift, and not one that only a named exercise is for", () => {
    expect(missing([exercise("squat")], {}, [legs, { ...legs, id: "calves", patterns: ["calf"] }])).toEqual([]);
    expect(missing([], {}, [named])).toEqual([]);
  });
});

describe("a template that is kept to the letter", () => {
  const fixed =
    (exercises: readonly Exercise[], slots: readonly Slot[], isFixed = true) =>
    () =>
      findCandidates(exercises, briefOf({ day: { ...briefOf().day, slots, fixed: isFixed } }));

  test("names the exercise that cannot be done", () => {
    expect(fixed([away("named", { name: "Front Squat" })], [legs, named])).toThrow(
      "Front Squat belongs to the template and cannot be done.",
    );
    expect(fixed([], [named])).toThrow("named belongs to the template and cannot be done.");
    expect(fixed([], [named])).toThrow(expect.objectContaining({ code: "infeasible", conflict: [], relaxations: [] }));
  });

  test("is met where all of its exercises can be done, and another one anyhow", () => {
    expect(fixed([exercise("named")], [legs, named])).not.toThrow();
    expect(fixed([], [named], false)).not.toThrow();
  });
});
