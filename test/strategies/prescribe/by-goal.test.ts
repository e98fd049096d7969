import { describe, expect, test } from "vitest";
import { grgic2018, robinson2024, singer2024 } from "../../../src/model/citations";
import type { Exercise } from "../../../src/model/exercise";
import type { Effort } from "../../../src/model/prescription";
import type { BuildBrief, Pick } from "../../../src/model/strategy";
import type { Goal, LimitationStatus, Role } from "../../../src/model/vocabulary";
import { asWritten } from "../../../src/strategies/prescribe/as-written";
import { byGoal } from "../../../src/strategies/prescribe/by-goal";
import { briefOf, type ExerciseFacts, exercise } from "../../support/items";

const pick = (done: Exercise, role: Role, more: Partial<Pick> = {}): Pick => ({
  slot: "slot",
  exercise: done,
  station: "floor",
  role,
  ...more,
});
const compound = (facts: ExerciseFacts = {}) => exercise("lift", facts);
const isolation = (facts: ExerciseFacts = {}) => exercise("lift", { mechanics: "isolation", ...facts });
const prescribe = (one: Pick, brief: Partial<BuildBrief> = {}) => byGoal(one, briefOf(brief)).value;

/** `4x3-6 180s`: sets, reps, rest. */
const show = (one: Pick, brief: Partial<BuildBrief> = {}): string => {
  const { sets, target, restSeconds } = prescribe(one, brief);
  return target.kind === "reps" ? `${sets}x${target.min}-${target.max} ${restSeconds}s` : target.kind;
};

test("is called so", () => {
  expect([byGoal.name, asWritten.name]).toEqual(["byGoal", "asWritten"]);
});

describe("reps and rest", () => {
  test.each<[Goal, string, string, string]>([
    ["strength", "4x3-6 180s", "3x6-8 150s", "3x8-12 90s"],
    ["hypertrophy", "4x6-10 120s", "3x8-12 120s", "3x10-15 90s"],
    ["general", "4x5-8 120s", "3x8-12 120s", "3x10-15 90s"],
    ["work-capacity", "4x8-12 90s", "3x10-15 75s", "3x12-20 45s"],
    ["endurance", "4x10-12 90s", "3x12-15 75s", "3x15-25 45s"],
  ])("for %s: main %s, other compounds %s, isolations %s", (goal, main, other, small) => {
    expect(show(pick(compound(), "main"), { goal })).toBe(main);
    for (const role of ["secondary", "accessory"] as const) {
      expect(show(pick(compound(), role), { goal })).toBe(other);
      expect(show(pick(isolation(), role), { goal })).toBe(small);
    }
  });

  test.each(["olympic", "jump", "hinge-power"] as const)(
    "a lift for speed (%s) has 3-5 reps, far from failure, whatever the goal",
    (pattern) => {
      for (const goal of ["strength", "endurance", "hypertrophy"] as const) {
        const fast = pick(compound({ pattern, loadability: 1 }), "secondary");
        expect(show(fast, { goal })).toBe("3x3-5 120s");
        expect(prescribe(fast, { goal }).effort).toEqual({ kind: "rir", min: 3, max: 4 });
        expect(byGoal(fast, briefOf({ goal })).decisions.map(({ code }) => code)).toEqual(["prescribed"]);
      }
    },
  );

  test("a beginner's strength main has 5-6 reps and 2 minutes", () => {
    expect(show(pick(compound(), "main"), { goal: "strength", level: "beginner" })).toBe("4x5-6 120s");
    expect(show(pick(compound(), "secondary"), { goal: "strength", level: "beginner" })).toBe("3x6-8 150s");
    expect(show(pick(compound(), "main"), { goal: "hypertrophy", level: "beginner" })).toBe("4x6-10 120s");
  });

  test("a strength main with dumbbells has 6-8 reps and 2.5 minutes, for beginners too", () => {
    const dumbbell = compound({ loadability: 2 });
    expect(show(pick(dumbbell, "main"), { goal: "strength" })).toBe("4x6-8 150s");
    expect(show(pick(dumbbell, "main"), { goal: "strength", level: "beginner" })).toBe("4x6-8 150s");
  });

  test("a main lift with dumbbells for size has 8-10 reps, as they seldom are heavy enough for fewer", () => {
    const dumbbell = compound({ loadability: 2 });
    expect(show(pick(dumbbell, "main"), { goal: "general" })).toBe("4x8-10 120s");
    expect(show(pick(dumbbell, "main"), { goal: "hypertrophy" })).toBe("4x8-10 120s");
    expect(show(pick(dumbbell, "main"), { goal: "work-capacity" })).toBe("4x8-12 90s");
    const pullUp = compound({ loadability: 2, demand: { strength: 2 } });
    expect(show(pick(pullUp, "main"), { goal: "general" })).toBe("4x5-8 120s");
  });

  test("what can hardly be loaded has 10-20 reps, with the rest of its kind", () => {
    for (const loadability of [0, 1] as const) {
      expect(show(pick(compound({ loadability }), "secondary"), { goal: "strength" })).toBe("3x10-20 150s");
      expect(show(pick(isolation({ loadability }), "accessory"))).toBe("3x10-20 90s");
    }
    expect(show(pick(compound({ loadability: 2 }), "secondary"))).toBe("3x8-12 120s");
  });

  test("pull-ups have 5-8 reps, fewer where the goal wants fewer", () => {
    const pullUp = compound({ loadability: 2, demand: { strength: 3 } });
    expect(show(pick(pullUp, "main"), { goal: "strength" })).toBe("4x3-6 180s");
    expect(show(pick(pullUp, "main"), { goal: "strength", level: "beginner" })).toBe("4x5-6 120s");
    expect(show(pick(pullUp, "main"), { goal: "hypertrophy" })).toBe("4x5-8 120s");
    expect(show(pick(pullUp, "secondary"), { goal: "strength" })).toBe("3x6-8 150s");
    for (const goal of ["general", "hypertrophy"] as const) {
      expect(show(pick(pullUp, "secondary"), { goal })).toBe("3x5-8 120s");
    }
    const hard = compound({ loadability: 0, demand: { strength: 2 } });
    expect(show(pick(hard, "secondary"))).toBe("3x5-8 120s");
    expect(show(pick(compound({ demand: { strength: 1 } }), "secondary"))).toBe("3x8-12 120s");
  });

  test("sets are those planned, else 4 of a main lift and 3 of another", () => {
    expect(prescribe(pick(compound(), "main", { sets: 5 })).sets).toBe(5);
    expect(prescribe(pick(compound(), "secondary", { sets: 2 })).sets).toBe(2);
  });

  test("holds take 30 seconds and carries 30 metres", () => {
    expect(prescribe(pick(isolation({ unit: "seconds" }), "accessory")).target).toEqual({ kind: "time", seconds: 30 });
    expect(prescribe(pick(compound({ unit: "metres" }), "secondary")).target).toEqual({ kind: "distance", metres: 30 });
  });
});

describe("the kind of day", () => {
  const heavyDay = { sessionsPerWeek: 2, sessionOfWeek: 1 };
  const lightDay = { sessionsPerWeek: 2, sessionOfWeek: 2 };

  test("a hinge that loads the low back heavily gets no long sets, whatever the goal", () => {
    const hinge = compound({ pattern: "hinge", demand: { lowBack: 3 } });
    for (const goal of ["endurance", "work-capacity"] as const) {
      expect(show(pick(hinge, "secondary"), { goal })).toBe("3x8-10 90s");
      expect(show(pick(hinge, "main"), { goal })).toBe("4x8-10 90s");
      const light = compound({ pattern: "hinge", demand: { lowBack: 2 } });
      expect(show(pick(light, "secondary"), { goal })).not.toBe("3x8-10 90s");
      expect(
        show(pick(compound({ pattern: "horizontal-pull", demand: { lowBack: 3 } }), "secondary"), { goal }),
      ).not.toBe("3x8-10 90s");
    }
    expect(show(pick(hinge, "secondary"), { goal: "general" })).toBe("3x8-12 120s");
  });

  test("the heavy day's main is a strength main, except for endurance; the rest follows the goal", () => {
    for (const goal of ["general", "hypertrophy", "work-capacity"] as const) {
      expect(show(pick(compound(), "main"), { goal, ...heavyDay })).toBe("4x3-6 180s");
    }
    expect(show(pick(compound(), "main"), { goal: "endurance", ...heavyDay })).toBe("4x10-12 90s");
    expect(show(pick(compound(), "secondary"), { goal: "general", ...heavyDay })).toBe("3x8-12 120s");
  });

  test("the light day of strength is one of size", () => {
    expect(show(pick(compound(), "secondary"), { goal: "strength", ...lightDay })).toBe("3x8-12 120s");
    expect(show(pick(isolation(), "accessory"), { goal: "strength", ...lightDay })).toBe("3x10-15 90s");
    expect(show(pick(isolation(), "accessory"), { goal: "endurance", ...lightDay })).toBe("3x15-25 45s");
  });
});

describe("effort", () => {
  const rir = (min: number, max: number): Effort => ({ kind: "rir", min, max });
  const effort = (one: Pick, brief: Partial<BuildBrief> = {}) => prescribe(one, brief).effort;

  test("1-3 reps in reserve for compounds, 1-2 for isolations", () => {
    expect(effort(pick(compound(), "secondary"))).toEqual(rir(1, 3));
    expect(effort(pick(isolation(), "accessory"))).toEqual(rir(1, 2));
  });

  test("2-3 for main lifts, beginners, and what loads the low back or asks for skill most", () => {
    expect(effort(pick(compound(), "main"))).toEqual(rir(2, 3));
    expect(effort(pick(isolation(), "accessory"), { level: "beginner" })).toEqual(rir(2, 3));
    expect(effort(pick(compound({ demand: { lowBack: 3 } }), "secondary"))).toEqual(rir(2, 3));
    expect(effort(pick(isolation({ demand: { skill: 3 } }), "accessory"))).toEqual(rir(2, 3));
    expect(effort(pick(compound({ demand: { lowBack: 2, skill: 2 } }), "secondary"))).toEqual(rir(1, 3));
  });

  test("2-3 for compounds where strength is the goal", () => {
    expect(effort(pick(compound(), "secondary"), { goal: "strength" })).toEqual(rir(2, 3));
    expect(effort(pick(isolation(), "accessory"), { goal: "strength" })).toEqual(rir(1, 2));
    const light = { goal: "strength", sessionsPerWeek: 2, sessionOfWeek: 2 } as const;
    expect(effort(pick(compound(), "secondary"), light)).toEqual(rir(1, 3));
  });

  test.each<[LimitationStatus, boolean]>([
    ["current", true],
    ["history", true],
    ["cleared", false],
  ])("a %s low back keeps 3 reps or more in reserve: %s", (status, keeps) => {
    const brief: Partial<BuildBrief> = { limitations: [{ area: "low-back", status }] };
    expect(effort(pick(isolation(), "accessory"), brief)).toEqual(keeps ? rir(3, 4) : rir(1, 2));
    expect(effort(pick(compound(), "main"), { ...brief, level: "beginner" })).toEqual(keeps ? rir(3, 4) : rir(2, 3));
  });

  test("another area does while it hurts, not as history; a cleared condition does", () => {
    expect(effort(pick(isolation(), "accessory"), { limitations: [{ area: "knee", status: "current" }] })).toEqual(
      rir(3, 4),
    );
    expect(effort(pick(isolation(), "accessory"), { limitations: [{ area: "knee", status: "history" }] })).toEqual(
      rir(1, 2),
    );
    expect(effort(pick(isolation(), "accessory"), { screening: [{ condition: "pregnant", cleared: true }] })).toEqual(
      rir(3, 4),
    );
  });
});

describe("a lift that is spared heavy loads", () => {
  const hip = { limitations: [{ area: "hip", status: "current" }] } as const;
  const target = (facts: ExerciseFacts, brief: Partial<BuildBrief>) =>
    prescribe(pick(compound(facts), "main"), { goal: "strength", ...brief }).target;
  const spared = { kind: "reps", min: 8, max: 12 };
  const heavy = { kind: "reps", min: 3, max: 6 };

  test("asks something of an area that hurts now", () => {
    expect(target({ demand: { hip: 1 } }, hip)).toEqual(spared);
    expect(target({ demand: { hip: 0 } }, hip)).toEqual(heavy);
    expect(target({ demand: { hip: 1 } }, { limitations: [{ area: "hip", status: "history" }] })).toEqual(heavy);
    expect(target({ demand: { hip: 1 } }, { limitations: [{ area: "knee", status: "current" }] })).toEqual(heavy);
  });

  test("is none for the grip with straps", () => {
    const grip = { limitations: [{ area: "grip", status: "current" }] } as const;
    expect(target({ demand: { grip: 1 } }, grip)).toEqual(spared);
    expect(target({ demand: { grip: 1 } }, { ...grip, straps: true })).toEqual(heavy);
  });

  test("is any of a lifter who was cleared for a condition", () => {
    expect(target({}, { screening: [{ condition: "pregnant", cleared: true }] })).toEqual(spared);
  });

  test("keeps more reps where its goal asks for them, and says so only where it changes", () => {
    const fewest = (facts: ExerciseFacts, goal: Goal) =>
      byGoal(pick(compound(facts), "main"), briefOf({ ...hip, goal })).decisions.flatMap((one) =>
        one.code === "effort-capped" ? [one.data.fewestReps] : [],
      );
    expect(fewest({ demand: { hip: 1 } }, "strength")).toEqual([8]);
    expect(fewest({ demand: { hip: 0 } }, "strength")).toEqual([undefined]);
    expect(fewest({ demand: { hip: 1 } }, "work-capacity")).toEqual([undefined]);
    expect(target({ demand: { hip: 1 } }, { ...hip, goal: "work-capacity" })).toMatchObject({ min: 8 });
  });
});

describe("tempo", () => {
  const slow = { eccentric: 3, pause: 1, concentric: 1, top: 0 };
  const tempo = (facts: ExerciseFacts, goal: Goal) => prescribe(pick(compound(facts), "secondary"), { goal }).tempo;

  test("what cannot be loaded at all is done slowly for size and strength", () => {
    expect(tempo({ loadability: 0 }, "hypertrophy")).toEqual(slow);
    expect(tempo({ loadability: 0 }, "strength")).toEqual(slow);
    for (const goal of ["general", "work-capacity", "endurance"] as const) {
      expect(tempo({ loadability: 0 }, goal)).toBeUndefined();
    }
    expect("tempo" in prescribe(pick(compound(), "secondary"), { goal: "hypertrophy" })).toBe(false);
    expect(tempo({ loadability: 1 }, "hypertrophy")).toBeUndefined();
    expect(tempo({ loadability: 0, unit: "seconds" }, "hypertrophy")).toBeUndefined();
  });
});

describe("what is said", () => {
  const say = (one: Pick, brief: Partial<BuildBrief> = {}) => byGoal(one, briefOf(brief)).decisions;

  test("sets, reps, effort and rest, with the goal of the day and its source", () => {
    expect(say(pick(compound(), "main"))).toEqual([
      {
        stage: "prescribe",
        code: "prescribed",
        subject: { kind: "exercise", id: "lift" },
        data: {
          goal: "general",
          role: "main",
          sets: 4,
          target: { kind: "reps", min: 5, max: 8 },
          effort: { kind: "rir", min: 2, max: 3 },
          restSeconds: 120,
        },
        source: "default",
      },
    ]);
    expect(say(pick(compound(), "main"), { goal: "strength" })[0]?.source).toBe(grgic2018);
    expect(say(pick(compound(), "main"), { goal: "hypertrophy" })[0]?.source).toBe(singer2024);
    expect(say(pick(compound(), "main"), { sessionsPerWeek: 2 })[0]?.data).toMatchObject({ goal: "strength" });
  });

  test("that effort decides where load cannot", () => {
    expect(say(pick(compound({ loadability: 1 }), "secondary")).slice(1)).toEqual([
      {
        stage: "prescribe",
        code: "load-limited",
        subject: { kind: "exercise", id: "lift" },
        data: { loadability: 1 },
        source: robinson2024,
      },
    ]);
    expect(say(pick(compound({ loadability: 1, demand: { strength: 2 } }), "secondary"))).toHaveLength(1);
    expect(say(pick(compound({ loadability: 2 }), "secondary"))).toHaveLength(1);
  });

  test("that a low back keeps the effort down", () => {
    const limitations = [
      { area: "knee", status: "history" },
      { area: "low-back", status: "history" },
    ] as const;
    expect(say(pick(compound(), "main"), { limitations }).slice(1)).toEqual([
      {
        stage: "prescribe",
        code: "effort-capped",
        subject: { kind: "exercise", id: "lift" },
        data: { limitations: [{ area: "low-back", status: "history" }], conditions: [], rir: 3 },
        source: "default",
      },
    ]);
    expect(say(pick(compound(), "main"), { limitations: [{ area: "low-back", status: "cleared" }] })).toHaveLength(1);
    expect(say(pick(compound(), "main"), { limitations: [{ area: "knee", status: "history" }] })).toHaveLength(1);
  });
});

describe("as written", () => {
  const written = { sets: 5, target: { kind: "reps", min: 5, max: 5 }, restSeconds: 180 } as const;

  test("keeps what somebody wrote, and says so", () => {
    expect(asWritten(pick(compound(), "main", { written }), briefOf())).toEqual({
      value: written,
      decisions: [
        {
          stage: "prescribe",
          code: "as-written",
          subject: { kind: "exercise", id: "lift" },
          data: { sets: 5 },
          source: "default",
        },
      ],
    });
  });

  test("keeps reps in reserve where health asks for it and nothing is written about effort", () => {
    const history: Partial<BuildBrief> = { limitations: [{ area: "low-back", status: "history" }] };
    const effort = (more: object, brief: Partial<BuildBrief>) =>
      asWritten(pick(compound(), "main", { written: { ...written, ...more } }), briefOf(brief)).value.effort;
    expect(effort({}, history)).toEqual({ kind: "rir", min: 3, max: 4 });
    expect(effort({ effort: { kind: "rpe", min: 9, max: 9 } }, history)).toEqual({ kind: "rpe", min: 9, max: 9 });
    expect(effort({}, {})).toBeUndefined();
  });

  test("what nobody wrote is prescribed by goal", () => {
    const one = pick(compound(), "main");
    expect(asWritten(one, briefOf())).toEqual(byGoal(one, briefOf()));
  });
});
