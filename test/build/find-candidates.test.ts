import { describe, expect, it } from "vitest";
import { findCandidates } from "../../src/build/find-candidates";
import { candidateOf, obstacleOf } from "../../src/build/obstacle-of";
import type { Demand, Exercise } from "../../src/model/exercise";
import type { PatternSlot, Slot } from "../../src/model/split";
import type { BuildBrief } from "../../src/model/strategy";
import { briefOf, exercise, gymOf, item } from "../support/items";

const slot: PatternSlot = { kind: "pattern", id: "legs", patterns: ["squat", "lunge"], region: "legs" };
const withSlots = (slots: readonly Slot[], more: Partial<BuildBrief> = {}, fixed = false): BuildBrief => {
  const brief = briefOf(more);
  return { ...brief, day: { ...brief.day, slots, fixed } };
};
const found = (exercises: readonly Exercise[], brief: BuildBrief) => {
  const step = findCandidates(exercises, brief);
  return {
    ids: step.value.map(({ candidates }) => candidates.map((candidate) => candidate.exercise.id)),
    decisions: step.decisions.map(({ code, data }) => [code, data]),
  };
};
const demanding = (demand: Partial<Demand>, id = "hard") => exercise(id, { demand });

describe("candidates of a slot", () => {
  it("are the hard-set exercises of its patterns, in the order of the catalogue", () => {
    const all = [
      exercise("b"),
      exercise("a", { pattern: "lunge" }),
      exercise("hinge", { pattern: "hinge" }),
      exercise("drill", { hardSet: false }),
    ];
    expect(found(all, withSlots([slot])).ids).toEqual([["b", "a"]]);
  });

  it("of a slot that names its exercise are that one, a drill as well", () => {
    const named: Slot = {
      kind: "exercise",
      id: "x",
      exercise: "drill",
      role: "activation",
      sets: 1,
      target: { kind: "reps", min: 1, max: 1 },
    };
    expect(found([exercise("a"), exercise("drill", { hardSet: false })], withSlots([named, slot])).ids).toEqual([
      ["drill"],
      ["a"],
    ]);
  });

  it("are where and how the gym has them", () => {
    const either = exercise("either", {
      needs: [
        { all: ["bar"], load: "barbell", station: "rack" },
        { all: ["floor"], load: "bodyweight", station: "floor" },
      ],
    });
    expect(candidateOf(either, briefOf())).toEqual({ exercise: either, station: "floor", load: "bodyweight" });
    expect(candidateOf(exercise("no", { station: "pool" }), briefOf())).toBeUndefined();
    expect(findCandidates([either], withSlots([slot])).value[0]?.candidates).toEqual([candidateOf(either, briefOf())]);
  });

  it("leave out, and tell, what cannot be done; nothing of what no slot wants", () => {
    const all = [
      { ...exercise("ok"), loadability: 2 as const },
      exercise("out"),
      exercise("pool", { station: "pool" }),
      { ...exercise("puddle", { station: "pool" }), loadability: 2 as const },
      exercise("other", { station: "pool", pattern: "calf" }),
      demanding({ strength: 3 }, "strong"),
      demanding({ knee: 3 }, "deep"),
      demanding({ knee: 3, grip: 3 }, "deeper"),
      demanding({ grip: 3 }, "grippy"),
    ];
    const brief = withSlots([slot], {
      level: "beginner",
      exclude: ["out"],
      limitations: [
        { area: "knee", status: "history" },
        { area: "grip", status: "current" },
        { area: "hip", status: "current" },
      ],
    });
    expect(found(all, brief)).toEqual({
      ids: [["ok"]],
      decisions: [
        ["option-excluded", { exercises: ["out"] }],
        ["gear-missing", { gym: "test-gym", exercises: ["pool"] }],
        ["level-excluded", { level: "beginner", exercises: ["strong"] }],
        ["limitation-excluded", { area: "knee", status: "history", cap: 2, exercises: ["deep", "deeper"] }],
        ["limitation-excluded", { area: "grip", status: "current", cap: 1, exercises: ["grippy"] }],
      ],
    });
    expect(findCandidates(all, brief).decisions[0]).toMatchObject({
      stage: "select",
      subject: { kind: "session" },
      source: "default",
    });
  });
});

describe("what is told as left out", () => {
  const out = (id: string, family: string, systemic: 1 | 2 | 3, more: object = {}) => ({
    ...exercise(id, { station: "pool", family, demand: { systemic } }),
    loadability: 2 as const,
    ...more,
  });

  const gear = (all: readonly Exercise[], of: PatternSlot) =>
    found(all, withSlots([of])).decisions.filter(([code]) => code === "gear-missing");

  it("names one lift of each family first, the big and ordinary ones before the small and unusual", () => {
    const all = [
      out("curl", "curl", 1),
      out("squat", "squat", 3),
      out("front", "squat", 3),
      out("odd", "lunge", 3, { unusual: true }),
      out("press", "press", 2),
    ];
    expect(gear(all, slot)).toEqual([
      ["gear-missing", { gym: "test-gym", exercises: ["squat", "press", "curl", "front", "odd"] }],
    ]);
  });

  it("misses nothing for an optional slot", () => {
    expect(gear([out("squat", "squat", 3)], { ...slot, optional: true })).toEqual([]);
  });
});

describe("a light day", () => {
  const light = { sessionsPerWeek: 2, sessionOfWeek: 2 };
  const bar = exercise("bar", { load: "barbell", demand: { systemic: 3 } });
  const heavy = demanding({ lowBack: 3 }, "heavy");

  it("leaves out heavy bars and what loads the low back most, and tells it", () => {
    expect(found([bar, heavy, exercise("easy")], withSlots([slot], light)).ids).toEqual([["easy"]]);
    expect(found([bar, heavy, exercise("easy")], withSlots([slot], light)).decisions).toContainEqual([
      "light-day-excluded",
      { exercises: ["bar", "heavy"] },
    ]);
    expect(found([bar, exercise("easy")], withSlots([slot])).ids).toEqual([["bar", "easy"]]);
    expect(found([bar, exercise("easy")], withSlots([slot], { ...light, sessionOfWeek: 1 })).ids).toEqual([
      ["bar", "easy"],
    ]);
  });

  it("does not touch a slot that names its exercise", () => {
    const named: Slot = {
      kind: "exercise",
      id: "x",
      exercise: "bar",
      role: "main",
      sets: 3,
      target: { kind: "reps", min: 5, max: 5 },
    };
    expect(found([bar], withSlots([named], light)).ids).toEqual([["bar"]]);
  });

  it("is told, and so is a heavy one", () => {
    const easy = [exercise("easy")];
    expect(found(easy, withSlots([slot], light)).decisions).toEqual([
      ["day-kind", { kind: "light", sessionOfWeek: 2 }],
    ]);
    expect(found(easy, withSlots([slot], { ...light, sessionOfWeek: 1 })).decisions).toEqual([
      ["day-kind", { kind: "heavy", sessionOfWeek: 1 }],
    ]);
    expect(found(easy, withSlots([slot])).decisions).toEqual([]);
  });
});

describe("a region for which nothing is left", () => {
  const back: Slot = { kind: "pattern", id: "back", patterns: ["horizontal-pull"], region: "back" };
  const row = exercise("row", { pattern: "horizontal-pull", regions: ["back"], demand: { lowBack: 3 } });
  const told = (exercises: readonly Exercise[], more: Partial<BuildBrief> = {}) =>
    found([exercise("squat"), ...exercises], withSlots([slot, back], more)).decisions.filter(
      ([code]) => code === "region-not-trained",
    );

  it("is told, with whether gear or body is the reason", () => {
    const limitations = [{ area: "low-back", status: "current" }] as const;
    expect(told([])).toEqual([["region-not-trained", { region: "back", why: "gear" }]]);
    expect(told([row], { limitations })).toEqual([["region-not-trained", { region: "back", why: "limitation" }]]);
    expect(told([row], { exclude: ["row"] })).toEqual([["region-not-trained", { region: "back", why: "excluded" }]]);
  });

  it("is not told where something is left, or where the template does not want it", () => {
    expect(told([row])).toEqual([]);
    expect(found([exercise("squat")], withSlots([slot])).decisions).toEqual([]);
  });
});

describe("what keeps an exercise out", () => {
  it.each([
    ["low-back", "lowBack", 0, 2],
    ["knee", "knee", 1, 2],
    ["hip", "hip", 1, 2],
    ["shoulder", "shoulder", 1, 2],
    ["grip", "grip", 1, 2],
  ] as const)("is more on the %s than its status tolerates", (area, key, current, history) => {
    for (const [status, cap] of [
      ["current", current],
      ["history", history],
      ["cleared", 3],
    ] as const) {
      for (const grade of [0, 1, 2, 3] as const) {
        const brief = briefOf({ limitations: [{ area, status }] });
        const obstacle = obstacleOf(demanding({ [key]: grade }), brief);
        expect(obstacle?.code, `${status} ${grade}`).toBe(grade > cap ? "limitation-excluded" : undefined);
        if (obstacle?.code === "limitation-excluded") {
          expect(obstacle.cap).toBe(cap);
          expect(obstacle.limitation).toEqual({ area, status });
        }
      }
    }
  });

  it("is no grip with straps, but all else with them", () => {
    const both = briefOf({
      straps: true,
      limitations: [
        { area: "grip", status: "current" },
        { area: "hip", status: "current" },
      ],
    });
    expect(obstacleOf(demanding({ grip: 3 }), both)).toBeUndefined();
    expect(obstacleOf(demanding({ grip: 3, hip: 2 }), both)?.code).toBe("limitation-excluded");
  });

  it("is first the caller, then the gym, then the body, then the level", () => {
    const all = exercise("x", { station: "pool", demand: { knee: 3, strength: 3 } });
    const limitations = [{ area: "knee", status: "current" }] as const;
    expect(obstacleOf(all, briefOf({ exclude: ["x"], limitations, level: "beginner" }))?.code).toBe("option-excluded");
    expect(obstacleOf(all, briefOf({ limitations, level: "beginner" }))?.code).toBe("gear-missing");
    const place = gymOf(["pool room"]);
    expect(obstacleOf(all, briefOf({ place, limitations, level: "beginner" }))?.code).toBe("limitation-excluded");
    expect(obstacleOf(all, briefOf({ place, level: "beginner" }))?.code).toBe("level-excluded");
    expect(obstacleOf(all, briefOf({ place }))).toBeUndefined();
  });

  it("is no level for who has shown it or asks for it", () => {
    const strong = demanding({ strength: 3 }, "strong");
    const asks = (more: Partial<BuildBrief>) => obstacleOf(strong, briefOf({ level: "beginner", ...more }))?.code;
    const named: Slot = {
      kind: "exercise",
      id: "x",
      exercise: "strong",
      role: "main",
      sets: 1,
      target: { kind: "reps", min: 1, max: 1 },
    };
    const record = (id: string) => [{ day: "2026-01-01", entries: [{ exercise: id, sets: [{ reps: 1 }] }] }];
    expect(asks({})).toBe("level-excluded");
    expect(asks({ history: record("weak") })).toBe("level-excluded");
    expect(asks({ history: record("strong") })).toBeUndefined();
    expect(asks({ include: ["strong"] })).toBeUndefined();
    expect(asks({ priorityLift: "strong" })).toBeUndefined();
    expect(asks({ lock: [item(strong)] })).toBeUndefined();
    expect(asks({ day: withSlots([named]).day })).toBeUndefined();
    expect(obstacleOf(demanding({ strength: 2 }), briefOf({ level: "beginner" }))).toBeUndefined();
  });
});

describe("a fixed template", () => {
  const named: Slot = {
    kind: "exercise",
    id: "x",
    exercise: "hard",
    role: "main",
    sets: 3,
    target: { kind: "reps", min: 5, max: 5 },
  };
  const limitations = [{ area: "knee", status: "current" }] as const;

  it("cannot be met where one of its exercises cannot be done", () => {
    const message = "hard belongs to the template and cannot be done.";
    expect(() => findCandidates([demanding({ knee: 3 })], withSlots([named], { limitations }, true))).toThrow(message);
    expect(() => findCandidates([], withSlots([named], {}, true))).toThrow(message);
    expect(found([demanding({ knee: 3 })], withSlots([named], {}, true)).ids).toEqual([["hard"]]);
  });

  it("can be met without what only fits a pattern, and one that is not fixed without anything", () => {
    expect(found([], withSlots([slot], {}, true)).ids).toEqual([[]]);
    expect(found([demanding({ knee: 3 })], withSlots([named], { limitations })).ids).toEqual([[]]);
  });
});
