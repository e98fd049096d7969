import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildSession } from "../../../src/index";
import { exerciseKey } from "../../../src/measure/items";
import { ordinaryRole } from "../../../src/measure/ordinary-role";
import { setRangeOf } from "../../../src/measure/set-range";
import type { SessionOptions } from "../../../src/model/options";
import type { BuildBrief, Choice, PairStrategy, Picks } from "../../../src/model/strategy";
import type { Muscle } from "../../../src/model/vocabulary";
import { nonOverlapping } from "../../../src/strategies/pair/non-overlapping";
import { unpaired } from "../../../src/strategies/pair/unpaired";
import { bestFit } from "../../../src/strategies/select/best-fit";
import { canBeMain, type Lift, liftOf } from "../../../src/strategies/select/lift";
import { briefOf, choiceOf, type ExerciseFacts, exercise } from "../../support/items";
import { toolsOf, worthPerSet } from "../../support/tools";
import { plannerOf } from "../../support/trials";

const small = (id: string, facts: ExerciseFacts = {}) => exercise(id, { mechanics: "isolation", ...facts });
const back = { regions: ["back"] } as const;
const run = (
  choices: readonly Choice[],
  brief: Partial<BuildBrief> = {},
  forced: Picks = [],
  pair: PairStrategy = nonOverlapping,
) => {
  const full = briefOf({ warmup: "specific", ...brief });
  return bestFit(choices, full, toolsOf(full, { pair }, forced));
};
const show = (picks: Picks): readonly string[] =>
  picks.map(({ slot, exercise: { id }, role, sets }) => `${slot}: ${id}${role === "main" ? " main" : ""} ${sets}`);
const [a, b, c, d] = [small("a"), small("b"), small("c", back), small("d", back)];
const inBack = { region: "back" } as const;

test("is called so", () => {
  expect(bestFit.name).toBe("bestFit");
});

describe("fills slots with what leaves the session worth most", () => {
  const choices = [choiceOf("legs", [a, b]), choiceOf("pull", [c, d], inBack)];

  test("with as many sets as are worth something", () => {
    const judge = worthPerSet({ a: 1, b: 2, c: 4, d: 3 });
    expect([...show(run(choices, { judge }).value)].sort()).toEqual(["legs: b 4", "pull: c 4"]);
  });

  test("as many as fit: 203 s of two sets, 128 s a set more", () => {
    const judge = worthPerSet({ a: 1, b: 2, c: 4, d: 3 });
    const at = (seconds: number, pair: PairStrategy = unpaired) =>
      [...show(run(choices, { judge, minutes: seconds / 60 }, [], pair).value)].sort();
    expect(at(406)).toEqual(["legs: b 2", "pull: c 2"]);
    expect(at(406 + 128)).toEqual(["legs: b 2", "pull: c 3"]);
    expect(at(406 + 3 * 128)).toEqual(["legs: b 3", "pull: c 4"]);
    expect(at(406 + 128, nonOverlapping)).toEqual(["legs: b 3", "pull: c 3"]);
  });

  test("a region that can be trained is, though another set is worth more", () => {
    const judge = worthPerSet({ a: 9, b: 9, c: 1, d: 1 });
    const { value } = run([choiceOf("legs", [a]), choiceOf("pull", [c], inBack)], { judge, minutes: 406 / 60 });
    expect([...show(value)].sort()).toEqual(["legs: a 2", "pull: c 2"]);
  });

  test("the first of the catalogue between equals, or as a seed says", () => {
    const judge = worthPerSet({ a: 1, b: 1, c: 1, d: 1 });
    const legs = (seed: string) => show(run(choices, { judge, seed }).value).find((line) => line.startsWith("legs"));
    expect(legs("")).toBe("legs: a 4");
    expect(new Set(["1", "2", "3", "4", "5", "6"].map(legs)).size).toBe(2);
  });

  test("several lifts in a slot that allows it, one in others", () => {
    const judge = worthPerSet({ a: 1, b: 1 });
    expect(show(run([choiceOf("legs", [a, b])], { judge }).value)).toEqual(["legs: a 4"]);
    expect(show(run([choiceOf("legs", [a, b], { max: 2 })], { judge }).value)).toEqual(["legs: a 4", "legs: b 4"]);
  });

  test("one lift of a family", () => {
    const twin = small("twin", { family: "a" });
    const judge = worthPerSet({ a: 2, twin: 1 });
    expect(show(run([choiceOf("1", [a]), choiceOf("2", [twin])], { judge }).value)).toEqual(["1: a 4"]);
  });

  test("nothing that is worth nothing", () => {
    expect(show(run([choiceOf("legs", [a], { region: "core" })], { judge: worthPerSet({ a: -1 }) }).value)).toEqual([]);
  });

  test("nothing at all of nothing", () => {
    expect(run([])).toEqual({ value: [], decisions: [] });
  });
});

describe("main lifts", () => {
  const main = { mayBeMain: true } as const;
  const heavy = (id: string, facts: ExerciseFacts = {}) =>
    exercise(id, { demand: { systemic: 2 }, load: "barbell", ...facts });
  const mainsOf = (picks: Picks) => show(picks).filter((line) => line.includes("main"));

  test("one of each half where the objective wants them", () => {
    const choices = [
      choiceOf("squat", [heavy("squat", { muscles: { quads: 1 } })], main),
      choiceOf("hinge", [heavy("hinge", { muscles: { hamstrings: 1 }, pattern: "hinge" })], main),
      choiceOf("row", [heavy("row", { ...back, muscles: { lats: 1 }, pattern: "horizontal-pull" })], {
        ...main,
        ...inBack,
      }),
    ];
    const { value } = run(choices, { goal: "strength", minutes: 90 });
    expect(value).toHaveLength(3);
    expect(mainsOf(value)).toHaveLength(2);
    expect(mainsOf(run(choices, { goal: "endurance", minutes: 90 }).value)).toEqual([]);
  });

  test("none beside the one that the caller named, in its half", () => {
    const named = heavy("named", { muscles: { glutes: 1 } });
    const choices = [
      choiceOf("squat", [heavy("squat", { muscles: { quads: 1 } })], main),
      choiceOf("hinge", [named], main),
      choiceOf("row", [heavy("row", { ...back, muscles: { lats: 1 } })], { ...main, ...inBack }),
    ];
    const forced = [{ slot: "hinge", exercise: named, station: "floor", role: "main" }] as const;
    const { value } = run(choices, { goal: "strength", minutes: 90 }, forced);
    expect(mainsOf(value).map((line) => line.split(" ")[0])).toEqual(["hinge:", "row:"]);
  });
});

test("what is forced is there, and comes first", () => {
  const forced = [{ slot: "asked-for", exercise: d, station: "floor", role: "accessory" }] as const;
  const judge = worthPerSet({ a: 1, c: 1 });
  expect(show(run([choiceOf("legs", [a]), choiceOf("pull", [c], inBack)], { judge }, forced).value)).toEqual([
    "asked-for: d 2",
    "legs: a 4",
    "pull: c 4",
  ]);
});

test("a lift of both regions is work for an accent only where the accent's region is its first", () => {
  const both = exercise("both", { regions: ["legs", "back"], demand: { systemic: 1, lowBack: 0 } });
  const choices = [choiceOf("hinge", [both]), choiceOf("pull", [c], inBack)];
  const judge = worthPerSet({ both: 1, c: 0.1 });
  const withTime = (accent: "back" | "legs") =>
    run(choices, { judge, accent, minutes: 10 }).value.map(({ exercise: { id } }) => id);
  expect(withTime("back")).toContain("c");
  expect(run(choices, { judge, minutes: 10 }).value).toHaveLength(1);
});

test("an accent is two lifts of its region at most", () => {
  const pulls = ["p1", "p2", "p3"].map((id) => small(id, back));
  const choices = [choiceOf("legs", [a]), choiceOf("pull", pulls, { ...inBack, max: 3 })];
  const judge = worthPerSet({ a: 1, p1: 1, p2: 1, p3: 1 });
  expect(run(choices, { judge, accent: "back" }).value).toHaveLength(3);
  expect(run(choices, { judge, accent: "legs" }).value).toHaveLength(4);
  expect(run(choices, { judge }).value).toHaveLength(4);
});

test("says why a lift fills its slot, with its rivals, and why a slot stays empty", () => {
  const judge = worthPerSet({ a: 1, b: 2 });
  const choices = [choiceOf("legs", [a, b]), choiceOf("none", [], inBack), choiceOf("more", [b], inBack)];
  const { decisions } = run(choices, { judge });
  expect(decisions.map(({ code, subject }) => [code, subject])).toEqual(
    [
      ["slot-filled", { kind: "exercise", id: "b" }],
      ["slot-empty", { kind: "slot", id: "none" }],
      ["slot-empty", { kind: "slot", id: "more" }],
    ].slice(0, decisions.length),
  );
  expect(decisions.at(0)?.data).toMatchObject({ slot: expect.any(String), rivals: expect.any(Array) });
  expect(decisions.find(({ subject }) => "id" in subject && subject.id === "none")?.data).toEqual({
    slot: "none",
    why: "no-candidate",
  });
});

test("says nothing of an empty slot that is optional", () => {
  const judge = worthPerSet({ a: 1 });
  const told = (optional: boolean) =>
    run([choiceOf("legs", [a]), choiceOf("more", [], { optional })], { judge }).decisions.flatMap(({ code, data }) =>
      code === "slot-empty" ? [data] : [],
    );
  expect(told(false)).toEqual([{ slot: "more", why: "no-candidate" }]);
  expect(told(true)).toEqual([]);
});

test("tells what else its slot could have had; what gains by its sets overtakes what is worth much by itself", () => {
  const judge: BuildBrief["judge"] = {
    name: "overtaken",
    score: (lifts) => {
      const total = lifts.reduce((sum, { exercise: { id }, sets }) => sum + (id === "a" ? 5 : 2 * sets), 0);
      return { total, parts: {} };
    },
  };
  const { value, decisions } = run([choiceOf("legs", [a, b])], { judge, minutes: 20 });
  expect(show(value)).toEqual(["legs: b 4"]);
  expect(decisions[0]?.data).toMatchObject({ slot: "legs", rivals: ["a"] });
});

test("nothing goes over the limits of a session", () => {
  const low = (id: string) => small(id, { demand: { lowBack: 2 } });
  const choices = ["a", "b", "c", "d"].map((id) => choiceOf(id, [low(id)]));
  const judge = worthPerSet({ a: 1, b: 1, c: 1, d: 1 });
  const history: Partial<BuildBrief> = { limitations: [{ area: "low-back", status: "history" }] };
  const sets = run(choices, { judge, ...history, minutes: 120 }).value.map((pick) => pick.sets ?? 0);
  expect(sets.reduce((sum, each) => sum + each, 0)).toBe(6);
  expect(run(choices, { judge, minutes: 120 }).value).toHaveLength(4);
});

test("another lift is taken where one of about the same worth was done lately", () => {
  const history = [{ day: "2026-03-18", entries: [{ exercise: "a", sets: [{ reps: 8 }] }] }];
  const brief = { history, today: "2026-03-20" };
  const judge = worthPerSet({ a: 1.05, b: 1 });
  const { value, decisions } = run([choiceOf("legs", [a, b])], { ...brief, judge });
  expect(show(value)).toEqual(["legs: b 4"]);
  expect(decisions[0]).toMatchObject({ code: "trained-lately", data: { exercises: ["a"] } });
  expect(show(run([choiceOf("legs", [a, b])], { ...brief, judge: worthPerSet({ a: 1.5, b: 1 }) }).value)).toEqual([
    "legs: a 4",
  ]);
});

/** Every session that can be made of the choices: at most one lift a slot, in every role and number of sets. */
const everySession = (choices: readonly Choice[], brief: BuildBrief): readonly (readonly Lift[])[] =>
  choices.reduce<readonly (readonly Lift[])[]>(
    (sessions, choice) => {
      const { slot } = choice;
      const lifts = choice.candidates.flatMap((candidate) => {
        const leads = slot.kind === "pattern" && canBeMain(candidate.exercise, slot, brief);
        const roles = leads
          ? (["main", ordinaryRole(candidate.exercise)] as const)
          : [ordinaryRole(candidate.exercise)];
        return roles.flatMap((role) => {
          const lift = liftOf(candidate, slot, role, brief);
          const { min, max } = setRangeOf(lift.role, brief);
          return Array.from({ length: max - min + 1 }, (_, more): Lift => ({ ...lift, sets: min + more }));
        });
      });
      return sessions.flatMap((session) => [session, ...lifts.map((lift) => [...session, lift])]);
    },
    [[]],
  );

const hasOneMainPerHalf = (lifts: readonly Lift[]): boolean =>
  (["legs", "back"] as const).every(
    (half) => lifts.filter((lift) => lift.role === "main" && lift.half === half).length <= 1,
  );

describe("against every possible session of a small catalogue", () => {
  const legMuscles = fc.constantFrom<Muscle>("quads", "hamstrings", "glutes");
  const backMuscles = fc.constantFrom<Muscle>("lats", "upper-back", "rear-delts");
  const lift = (region: "legs" | "back") =>
    fc
      .record({
        prime: region === "legs" ? legMuscles : backMuscles,
        second: region === "legs" ? legMuscles : backMuscles,
        loadability: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3),
        systemic: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
        lowBack: fc.constantFrom<0 | 2 | 3>(0, 2, 3),
        mechanics: fc.constantFrom("compound", "isolation"),
        setupSeconds: fc.integer({ min: 0, max: 120 }),
      })
      .map(
        ({ prime, second, systemic, lowBack, ...facts }): ExerciseFacts => ({
          regions: [region],
          muscles: second === prime ? { [prime]: 1 } : { [prime]: 1, [second]: 0.5 },
          demand: { systemic, lowBack },
          ...facts,
        }),
      );
  const cases = fc.record({
    legs: fc.array(lift("legs"), { minLength: 2, maxLength: 2 }),
    more: fc.array(lift("legs"), { minLength: 1, maxLength: 2 }),
    pulls: fc.array(lift("back"), { minLength: 2, maxLength: 2 }),
    minutes: fc.integer({ min: 12, max: 45 }),
    goal: fc.constantFrom("strength", "general", "hypertrophy", "endurance"),
  });
  type Case = typeof cases extends fc.Arbitrary<infer C> ? C : never;
  const named = (prefix: string, facts: readonly ExerciseFacts[], pattern: "squat" | "hinge" | "horizontal-pull") =>
    facts.map((one, at) => exercise(`${prefix}${at}`, { pattern, ...one }));

  /** By how much of its worth the session that is built falls short of the best one. */
  const gapOf = ({ legs, more, pulls, minutes, goal }: Case): number => {
    const choices = [
      choiceOf("squat", named("squat", legs, "squat"), { mayBeMain: true }),
      choiceOf("hinge", named("hinge", more, "hinge"), { mayBeMain: true }),
      choiceOf("row", named("row", pulls, "horizontal-pull"), { mayBeMain: true, region: "back" }),
    ];
    const brief = briefOf({ warmup: "specific", minutes, goal });
    const tools = toolsOf(brief, { pair: nonOverlapping });
    const planner = plannerOf(choices, [], brief, tools);
    const worthOf = (lifts: readonly Lift[]): number => planner.worth(lifts, planner.seconds(lifts).pairs);
    const sessions = everySession(choices, brief).filter(
      (lifts) => hasOneMainPerHalf(lifts) && planner.isAllowed(lifts) && planner.fits(lifts),
    );
    const best = Math.max(...sessions.map(worthOf));
    const picks = bestFit(choices, brief, tools).value;
    const built = sessions.find(
      (lifts) =>
        lifts.length === picks.length &&
        lifts.every(({ exercise: done, role, sets }) =>
          picks.some((pick) => pick.exercise === done && pick.role === role && pick.sets === sets),
        ),
    );
    expect(built).toBeDefined();
    return (best - worthOf(built ?? [])) / best;
  };

  test("finds the best in most cases, and falls short by little on average", () => {
    const gaps = fc.sample(cases, { numRuns: 60, seed: 20_260_310 }).map(gapOf);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(-1e-9);
    const found = gaps.filter((gap) => gap < 1e-9).length;
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    // Measured when this was written: 37 of 60 found, 2.4 % on average, 18 % at worst.
    expect(found / gaps.length).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.04);
    expect(Math.max(...gaps)).toBeLessThan(0.3);
  });
});

describe("a session of a few minutes", () => {
  const groupsOf = (options: SessionOptions) =>
    buildSession(options).blocks.map(({ items }) => items.map((item) => exerciseKey(item.exercise)));

  test("has a lift for the legs and one for the back by turns rather than one lift alone", () => {
    expect(groupsOf({ minutes: 10 })).toEqual([["bent-over-db-row", "goblet-squat"]]);
    expect(groupsOf({ minutes: 12, goal: "hypertrophy" })).toEqual([["seated-leg-press", "machine-row"]]);
    expect(groupsOf({ minutes: 13, level: "beginner" })[0]).toHaveLength(2);
  });
});
