import { describe, expect, test } from "vitest";
import type { KnownItem } from "../../../src/model/plan";
import type { BuildBrief, BuildTools, Choice } from "../../../src/model/strategy";
import type { Muscle } from "../../../src/model/vocabulary";
import { nonOverlapping } from "../../../src/strategies/pair/non-overlapping";
import { type Lift, liftOf } from "../../../src/strategies/select/lift";
import { makeTimes, withPairs } from "../../../src/strategies/select/lift-times";
import { makePlanner } from "../../../src/strategies/select/planner";
import {
  emptySlotDecisions,
  filledSlotDecision,
  latelyDecisions,
} from "../../../src/strategies/select/select-decisions";
import { briefOf, candidateOf, choiceOf, type ExerciseFacts, exercise, withoutMinutes } from "../../support/items";
import { toolsOf, worthPerSet } from "../../support/tools";

const done = (id: string, muscle: Muscle, facts: ExerciseFacts = {}) =>
  exercise(id, { mechanics: "isolation", muscles: { [muscle]: 1 }, ...facts });
const back = { regions: ["back"] } as const;
const slot = choiceOf("slot", []).slot;
const liftFor = (of: Lift["exercise"], more: Partial<Lift> = {}): Lift => ({
  ...liftOf(candidateOf(of), slot, "accessory", briefOf()),
  ...more,
});
const [extension, curl] = [liftFor(done("extension", "quads")), liftFor(done("curl", "hamstrings"))];
const [pulldown, fly] = [liftFor(done("pulldown", "lats", back)), liftFor(done("fly", "rear-delts", back))];
/** 2 sets of 12.5 reps at 3 s, 90 s of rest, 30 s to turn to it and 7 s to walk there. */
const one = 37 + 2 * 38 + 90;
/** Two by turns are 37 s, four sets, two changes of 10 s and 90 s of rest. */
const saving = 2 * one - (37 + 4 * 38 + 2 * 10 + 90);

const plannerFor = (brief: Partial<BuildBrief>, choices: readonly Choice[] = [], forced: readonly Lift[] = []) => {
  const full = briefOf({ warmup: "specific", ...brief });
  return makePlanner(choices, forced, full, toolsOf(full, { pair: nonOverlapping }));
};

describe("planned seconds", () => {
  test("are the sum of the lifts, done straight, where that fits", () => {
    expect(one).toBe(203);
    expect(plannerFor({}).seconds([extension, pulldown])).toEqual({ total: 2 * one, pairs: 0 });
    expect(plannerFor({ warmup: "full" }).seconds([extension])).toEqual({ total: 300 + one, pairs: 0 });
    expect(plannerFor({}).seconds([])).toEqual({ total: 0, pairs: 0 });
  });

  test("are those with the fewest pairs that fit, where straight does not", () => {
    const four = [extension, pulldown, curl, fly];
    expect(plannerFor({ minutes: 14 }).seconds(four)).toEqual({ total: 4 * one, pairs: 0 });
    expect(plannerFor({ minutes: (4 * one) / 60 }).seconds(four)).toEqual({ total: 4 * one, pairs: 0 });
    expect(plannerFor({ minutes: 13 }).seconds(four)).toEqual({ total: 4 * one - saving, pairs: 1 });
    expect(plannerFor({ minutes: 11 }).seconds(four)).toEqual({ total: 4 * one - 2 * saving, pairs: 2 });
    expect(plannerFor({ minutes: 5 }).seconds(four)).toEqual({ total: 4 * one - 2 * saving, pairs: 2 });
  });

  test("hold all pairs that there can be where pairs are wanted", () => {
    expect(plannerFor({ sessionsPerWeek: 1 }).seconds([extension, pulldown, curl])).toEqual({
      total: 3 * one - saving,
      pairs: 1,
    });
  });

  test("fit or do not", () => {
    expect(plannerFor({ minutes: 10 }).fits([extension, pulldown, curl])).toBe(true);
    expect(plannerFor({ minutes: 7 }).fits([extension, pulldown])).toBe(true);
    expect(plannerFor({ minutes: 4 }).fits([extension, pulldown])).toBe(false);
    expect(plannerFor({ minutes: one / 60 }).fits([extension])).toBe(true);
    const open = withoutMinutes(briefOf());
    expect(makePlanner([], [], open, toolsOf(open)).fits(Array.from({ length: 99 }, () => extension))).toBe(true);
  });
});

describe("worth", () => {
  const judge = worthPerSet({ extension: 3, curl: 1, pulldown: 2 });

  test("is the score, told of the pairs", () => {
    expect(plannerFor({ judge }).worth([extension, curl], 0)).toBe(8);
    const pairs: BuildBrief["judge"] = { name: "pairs", score: (_, count) => ({ total: count, parts: {} }) };
    expect(plannerFor({ judge: pairs }).worth([extension], 3)).toBe(3);
  });

  test("less 10 for each set by which the named region falls short", () => {
    // One set of the back's muscles more, and 2 lift sets: 2 + 2 short.
    expect(plannerFor({ judge, priority: "legs" }).worth([pulldown], 0)).toBe(4 - 10 * 4);
    expect(plannerFor({ judge, priority: "back" }).worth([pulldown], 0)).toBe(4);
  });

  test("less 10 for a region that could be trained and is not", () => {
    const choices = [choiceOf("legs", [extension.exercise]), choiceOf("back", [pulldown.exercise], { region: "back" })];
    const worth = (lifts: readonly Lift[], of = choices) => plannerFor({ judge }, of).worth(lifts, 0);
    expect(worth([extension, pulldown])).toBe(10);
    expect(worth([extension])).toBe(6 - 10);
    expect(worth([])).toBe(-20);
    expect(worth([extension], choices.slice(0, 1))).toBe(6);
    expect(worth([extension], [choiceOf("back", [], { region: "back" })])).toBe(6);
    expect(worth([extension], [choiceOf("core", [pulldown.exercise], { region: "core" })])).toBe(6);
    const deadlift = liftFor(done("deadlift", "glutes", { regions: ["legs", "back"] }));
    expect(worth([deadlift])).toBe(0);
    const drill = liftFor(done("drill", "lats", { ...back, hardSet: false }));
    expect(worth([extension, drill])).toBe(6 - 10);
  });

  test("less 0.3 for a lift that was done in the last 10 days, main lifts excepted", () => {
    const history = [
      { day: "2026-03-10", entries: [{ exercise: "extension", sets: [] }] },
      { day: "2026-03-09", entries: [{ exercise: "curl", sets: [] }] },
    ];
    const planner = plannerFor({ judge, history, today: "2026-03-20" });
    expect(planner.worth([extension], 0)).toBeCloseTo(6 - 0.3, 10);
    expect(planner.worth([curl], 0)).toBe(2);
    expect(planner.worth([{ ...extension, role: "main" }], 0)).toBe(6);
    expect(plannerFor({ judge, history }).worth([extension], 0)).toBe(6);
  });
});

describe("limits", () => {
  test("allow what is no further over them than what is forced", () => {
    const many = (sets: number) => [liftFor(done("a", "quads"), { sets }), extension];
    expect(plannerFor({}).isAllowed(many(9))).toBe(true);
    expect(plannerFor({}).isAllowed(many(10))).toBe(false);
    const forced = [liftFor(done("a", "quads"), { sets: 14 })];
    expect(plannerFor({}, [], forced).isAllowed(many(9))).toBe(true);
    expect(plannerFor({}, [], forced).isAllowed(many(12))).toBe(true);
    expect(plannerFor({}, [], forced).isAllowed(many(13))).toBe(false);
  });
});

describe("times of lifts", () => {
  const counting = (brief: BuildBrief) => {
    const asked: string[] = [];
    const tools = toolsOf(brief, { pair: nonOverlapping });
    const told: BuildTools = {
      ...tools,
      prescribe: (pick) => {
        asked.push(`prescribe ${pick.exercise.id} ${pick.role} ${pick.sets}`);
        return tools.prescribe(pick);
      },
      mayPair: (a: KnownItem, b: KnownItem) => {
        asked.push(`pair ${a.exercise.id} ${b.exercise.id} ${a.prescription.sets}`);
        return tools.mayPair(a, b);
      },
    };
    return { times: makeTimes(brief, told), asked };
  };

  test("are worked out once for each exercise, role and number of sets", () => {
    const { times, asked } = counting(briefOf());
    expect([times.seconds(extension), times.seconds({ ...extension }), times.seconds(extension)]).toEqual([
      one,
      one,
      one,
    ]);
    expect(times.seconds({ ...extension, sets: 3 })).toBe(one + 38 + 90);
    times.seconds({ ...extension, role: "main" });
    expect(asked).toEqual([
      "prescribe extension accessory 2",
      "prescribe extension accessory 3",
      "prescribe extension main 2",
    ]);
  });

  test("two lifts save what their pair saves; whether they may be paired is asked once, at 3 sets", () => {
    const { times, asked } = counting(briefOf());
    expect(times.saving(extension, curl)).toBe(saving);
    expect(times.saving({ ...extension }, { ...curl })).toBe(saving);
    expect(times.saving({ ...extension, sets: 4 }, { ...curl, sets: 4 })).toBeGreaterThan(saving);
    expect(asked.filter((question) => question.startsWith("pair"))).toEqual(["pair extension curl 3"]);
    expect(times.saving(extension, pulldown)).toBe(saving);
    expect(times.saving(curl, pulldown)).toBe(saving);
  });

  test("nothing with unequal sets, for main lifts, or where a pair is refused or saves nothing", () => {
    const { times } = counting(briefOf());
    expect(times.saving(extension, { ...curl, sets: 3 })).toBe(0);
    expect(times.saving({ ...extension, role: "main" }, curl)).toBe(0);
    expect(times.saving(extension, { ...curl, role: "main" })).toBe(0);
    expect(times.saving(extension, liftFor(done("press", "quads")))).toBe(0);
    const brief = briefOf();
    const slow: BuildTools = {
      ...toolsOf(brief),
      mayPair: () => true,
      prescribe: (pick) => {
        const made = toolsOf(brief).prescribe(pick);
        return { ...made, prescription: { ...made.prescription, restSeconds: 0 } };
      },
    };
    // Alone no rest is needed, after a round 60 s are: a pair takes longer.
    expect(makeTimes(brief, slow).saving(extension, curl)).toBe(0);
  });

  test("fixed lifts are asked at their own sets", () => {
    const { times, asked } = counting(briefOf());
    times.saving({ ...extension, isFixed: true }, { ...curl, isFixed: true });
    expect(asked.filter((question) => question.startsWith("pair"))).toEqual(["pair extension curl 2"]);
  });
});

test("the greatest savings go first, as many as it takes", () => {
  const lifts = [extension, curl, pulldown, fly];
  const savings = (a: Lift, b: Lift): number => {
    const key = `${a.exercise.id}+${b.exercise.id}`;
    return key === "extension+curl" ? 50 : key === "pulldown+fly" ? 80 : 0;
  };
  const at = (budget: number) => withPairs(1000, lifts, budget, savings);
  expect(at(1000)).toEqual({ total: 1000, pairs: 0 });
  expect(at(999)).toEqual({ total: 920, pairs: 1 });
  expect(at(920)).toEqual({ total: 920, pairs: 1 });
  expect(at(919)).toEqual({ total: 870, pairs: 2 });
  expect(at(0)).toEqual({ total: 870, pairs: 2 });
});

describe("what is said", () => {
  test("of a filled slot: the worth of the session, rounded, and the rivals", () => {
    expect(filledSlotDecision("legs", extension, { value: 12.34567, rivals: ["curl"] })).toEqual({
      stage: "select",
      code: "slot-filled",
      subject: { kind: "exercise", id: "extension" },
      data: { slot: "legs", score: 12.346, rivals: ["curl"] },
      source: "default",
    });
  });

  test("of an empty slot: no candidate, limits, no time, or nothing to gain", () => {
    const why = (choice: Choice, lifts: readonly Lift[], brief: Partial<BuildBrief> = {}) => {
      const full = briefOf({ warmup: "specific", ...brief });
      const planner = makePlanner([choice], [], full, toolsOf(full));
      return emptySlotDecisions([choice], lifts, planner, full).map(({ data }) =>
        "why" in data ? data.why : undefined,
      );
    };
    const curls = choiceOf("curls", [curl.exercise]);
    expect(why(choiceOf("none", []), [])).toEqual(["no-candidate"]);
    expect(why(curls, [liftFor(done("other", "hamstrings", { family: "curl" }))])).toEqual(["limits"]);
    expect(why(curls, [liftFor(done("many", "quads"), { sets: 24 })])).toEqual(["limits"]);
    expect(why(curls, [extension], { minutes: 4 })).toEqual(["no-time"]);
    expect(why(curls, [extension])).toEqual(["no-gain"]);
    expect(why(curls, [liftFor(curl.exercise, { slot: "curls" })])).toEqual([]);
    const full = briefOf();
    expect(emptySlotDecisions([curls], [], makePlanner([], [], full, toolsOf(full)), full)).toEqual([
      {
        stage: "select",
        code: "slot-empty",
        subject: { kind: "slot", id: "curls" },
        data: { slot: "curls", why: "no-gain" },
        source: "default",
      },
    ]);
  });

  test("of what was trained lately", () => {
    const history = [
      { day: "2026-03-10", entries: [{ exercise: "curl", sets: [] }] },
      { day: "2026-03-09", entries: [{ exercise: "extension", sets: [] }] },
      { day: "2026-03-15", entries: [{ exercise: "elsewhere", sets: [] }] },
    ];
    const choices = [choiceOf("a", [curl.exercise, extension.exercise]), choiceOf("b", [curl.exercise])];
    expect(latelyDecisions(choices, briefOf({ history, today: "2026-03-20" }))).toEqual([
      {
        stage: "select",
        code: "trained-lately",
        subject: { kind: "session" },
        data: { exercises: ["curl"], days: 10 },
        source: "default",
      },
    ]);
    expect(latelyDecisions(choices, briefOf({ history, today: "2026-04-20" }))).toEqual([]);
    expect(latelyDecisions(choices, briefOf({ history }))).toEqual([]);
  });
});
