import { describe, expect, it } from "vitest";
import * as all from "../src/index";
import {
  buildSession,
  exercises,
  gyms,
  planSeconds,
  rebuild,
  safeBuildSession,
  scorePlan,
  summarize,
  templates,
  timeline,
} from "../src/index";
import { isKnownItem, itemsOf } from "../src/measure/items";
import type { SessionOptions } from "../src/model/options";
import type { Session } from "../src/model/session";
import type { RedFlag } from "../src/model/vocabulary";
import { goals, redFlags, screeningConditions } from "../src/model/vocabulary";

const itemsIn = (session: Session) => itemsOf(session.blocks).filter(isKnownItem);
const idsIn = (session: Session) => itemsIn(session).map(({ exercise: { id } }) => id);
const regionsIn = (session: Session) => itemsIn(session).map(({ exercise }) => exercise.regions[0]);
const setsIn = (session: Session) => itemsIn(session).reduce((sum, { prescription }) => sum + prescription.sets, 0);
const minutesIn = (session: Session) => session.estimate.seconds / 60;
const problem = (options: unknown) => {
  const result = safeBuildSession(Object(options));
  return result.ok ? undefined : result.error;
};

describe("a session from no options", () => {
  it("is an hour for an intermediate in a commercial gym, with both regions, and says why", () => {
    const session = buildSession();
    expect(session.brief).toMatchObject({
      priority: "balanced",
      goal: "general",
      level: "intermediate",
      minutes: 60,
      crowding: "normal",
      straps: false,
      seed: "",
    });
    expect(session.brief.gym.id).toBe("commercial");
    expect(minutesIn(session)).toBeLessThanOrEqual(60);
    expect(new Set(regionsIn(session))).toEqual(new Set(["legs", "back"]));
    for (const { exercise } of itemsIn(session)) {
      expect(session.decisions.some(({ subject }) => subject.kind === "exercise" && subject.id === exercise.id)).toBe(
        true,
      );
    }
    expect(session.notices).toEqual([]);
    expect(buildSession({})).toEqual(session);
  });

  it("is JSON, and frozen: nobody can change what another sees", () => {
    const session = buildSession();
    expect(JSON.parse(JSON.stringify(session))).toEqual(session);
    expect(
      () => Reflect.set(session.strategies, "order", "mine") || Object.assign(session.strategies, { order: "mine" }),
    ).toThrow(TypeError);
    expect(buildSession().strategies.order).toBe(session.strategies.order);
    expect(Object.isFrozen(itemsIn(session)[0]?.prescription)).toBe(true);
  });

  it("is the same from frozen options, and leaves loose ones alone", () => {
    const options: SessionOptions = {
      minutes: 50,
      include: ["leg-press"],
      limitations: [{ area: "grip", status: "cleared" }],
    };
    const frozen: SessionOptions = Object.freeze({ ...options, include: Object.freeze([...(options.include ?? [])]) });
    expect(JSON.stringify(buildSession(frozen))).toBe(JSON.stringify(buildSession(options)));
    expect(options).toEqual({
      minutes: 50,
      include: ["leg-press"],
      limitations: [{ area: "grip", status: "cleared" }],
    });
    expect(Object.isFrozen(options.include)).toBe(false);
    expect(Object.isFrozen(options.limitations?.[0])).toBe(false);
  });
});

describe("safety", () => {
  it.each(redFlags)("stops for %s with advice and without a workout, whatever else is wrong", (flag: RedFlag) => {
    const error = problem({ redFlags: [flag], minutes: "wrong", nonsense: 1, strategies: { order: () => 1 } });
    expect(error).toMatchObject({
      code: "safety-stop",
      name: "SafetyStopError",
      advice: expect.stringMatching(/^No workout today\./),
    });
    expect(JSON.stringify(error)).not.toContain("blocks");
  });

  it.each(screeningConditions)("stops for %s until it is cleared, and then keeps away from failure", (condition) => {
    expect(problem({ screening: [{ condition, cleared: false }] })).toMatchObject({ code: "safety-stop" });
    const session = buildSession({ screening: [{ condition, cleared: true }] });
    expect(session.notices.map(({ code }) => code)).toContain("screening");
    for (const { prescription } of itemsIn(session)) {
      expect(prescription.effort).toMatchObject({ kind: "rir", min: 3 });
    }
  });

  it("stops also in each function that takes options", () => {
    const options: SessionOptions = { redFlags: ["chest-pain"] };
    const [exercise] = exercises;
    if (exercise === undefined) throw new Error("no exercises");
    expect(() => all.orderExercises([], options)).toThrow(all.SafetyStopError);
    expect(() => all.pairExercises([], options)).toThrow(all.SafetyStopError);
    expect(() => all.fitToMinutes([], options)).toThrow(all.SafetyStopError);
    expect(() => all.substitutesFor(exercise, options)).toThrow(all.SafetyStopError);
  });
});

describe("wishes", () => {
  it("for an accent put a few exercises of the other region at the end", () => {
    for (const accent of ["back", "legs"] as const) {
      const session = buildSession({ accent, minutes: 75 });
      const other = accent === "back" ? "legs" : "back";
      expect(session.brief.priority).toBe(other);
      const regions = regionsIn(session);
      const few = regions.filter((region) => region === accent).length;
      expect(few).toBeGreaterThanOrEqual(1);
      expect(few).toBeLessThanOrEqual(2);
      expect(few).toBeLessThan(regions.length - few);
      expect(regions[0]).toBe(other);
    }
  });

  it("for an accent are met in short sessions too, or told to be missed", () => {
    const cases = gyms.flatMap(({ id: gym }) =>
      (["back", "legs"] as const).flatMap((accent) =>
        [15, 20, 25, 30].map((minutes) => ({ gym, accent, minutes, goal: "strength" }) as const),
      ),
    );
    for (const options of cases) {
      const session = buildSession(options);
      const isThere = regionsIn(session).includes(options.accent);
      expect(session.notices.some(({ code }) => code === "accent-missed")).toBe(!isThere);
      if (options.minutes > 15) expect({ ...options, isThere }).toEqual({ ...options, isThere: true });
    }
  });

  it("for two sessions a week make the first heavy and the second light", () => {
    const [heavy, light] = [1, 2].map((sessionOfWeek) =>
      buildSession({ sessionsPerWeek: 2, sessionOfWeek, minutes: 75 }),
    );
    if (heavy === undefined || light === undefined) throw new Error("no sessions");
    const kinds = [heavy, light].map(({ decisions }) =>
      decisions.flatMap((one) => (one.code === "day-kind" ? [one.data.kind] : [])),
    );
    expect(kinds).toEqual([["heavy"], ["light"]]);
    expect(itemsIn(heavy).some(({ role }) => role === "main")).toBe(true);
    expect(itemsIn(light).some(({ role }) => role === "main")).toBe(false);
    expect(itemsIn(light).every(({ exercise }) => exercise.demand.lowBack < 3)).toBe(true);
    const lowest = (session: Session) =>
      Math.min(...itemsIn(session).map(({ prescription: { target } }) => (target.kind === "reps" ? target.min : 99)));
    expect(lowest(heavy)).toBeLessThan(lowest(light));
  });

  it("for a warm-up decide what of it there is", () => {
    const of = (warmup: "full" | "specific" | "none", minutes = 60) => {
      const session = buildSession({ warmup, minutes });
      const general = timeline(session).find(({ kind }) => kind === "general-warmup");
      return {
        general: general === undefined ? 0 : general.end - general.start,
        ramps: itemsIn(session).some(({ warmup: sets }) => sets.length > 0),
      };
    };
    expect(of("full", 30)).toEqual({ general: 300, ramps: true });
    expect(of("specific")).toEqual({ general: 0, ramps: true });
    expect(of("none")).toEqual({ general: 0, ramps: false });
    const usual = (minutes: number) =>
      timeline(buildSession({ minutes }))
        .filter(({ kind }) => kind === "general-warmup")
        .map(({ start, end }) => end - start);
    expect([45, 47, 60].map(usual)).toEqual([[], [120], [300]]);
  });

  it("for straps lift the limit of a grip that hurts", () => {
    const limitations = [{ area: "grip", status: "current" }] as const;
    const grip = (straps: boolean) =>
      Math.max(
        ...itemsIn(buildSession({ limitations, straps, minutes: 75 })).map(({ exercise }) => exercise.demand.grip),
      );
    expect(grip(false)).toBeLessThanOrEqual(1);
    expect(grip(true)).toBeGreaterThan(1);
  });

  it("for a busy gym leave time for it, and keep no two places that can be taken", () => {
    const exclusive = (session: Session) =>
      session.blocks
        .filter(({ kind }) => kind !== "straight")
        .map(
          ({ items }) =>
            new Set(
              items.flatMap(({ station }) =>
                gyms.flatMap(({ id, stations }) =>
                  id === session.brief.gym.id
                    ? stations.filter((one) => one.id === station && one.exclusive).map(({ id: found }) => found)
                    : [],
                ),
              ),
            ).size,
        );
    for (const gym of ["commercial", "compact-gym"]) {
      const busy = buildSession({ gym, crowding: "busy", minutes: 45, goal: "work-capacity" });
      expect(exclusive(busy).every((count) => count <= 1)).toBe(true);
    }
    const session = buildSession({ minutes: 45 });
    const seconds = (crowding: "quiet" | "normal" | "busy") =>
      planSeconds({ ...session, context: { ...session.context, crowding } }, gyms);
    expect(seconds("quiet")).toBeLessThan(seconds("normal"));
    expect(seconds("normal")).toBeLessThan(seconds("busy"));
  });

  it("for an arrangement take turns, or finish one region first", () => {
    const runs = (arrangement: "alternating" | "sequential") => {
      const regions = regionsIn(
        buildSession({ arrangement, minutes: 75, strategies: { pair: "unpaired", order: "asWished" } }),
      );
      return regions.filter((region, index) => index > 0 && region !== regions[index - 1]).length;
    };
    expect(runs("sequential")).toBeLessThan(runs("alternating"));
  });

  it("for a named lift put it first, as a main lift", () => {
    const session = buildSession({ priorityLift: "bent-over-row", priority: "legs" });
    expect(itemsIn(session)[0]).toMatchObject({ role: "main", exercise: { id: "bent-over-row" } });
  });

  it("to keep items keep them to the letter, with the rest built around them", () => {
    const lock = itemsIn(buildSession({ minutes: 40, goal: "strength" })).slice(0, 2);
    const session = buildSession({ minutes: 60, goal: "endurance", lock });
    for (const kept of lock) expect(itemsIn(session)).toContainEqual(kept);
    expect(itemsIn(session).length).toBeGreaterThan(2);
    expect(session.decisions.filter((one) => one.code === "included" && one.data.option === "lock")).toHaveLength(2);
  });
});

describe("a seed", () => {
  const plain = buildSession({ minutes: 60 });

  it("changes ties only: other exercises of the same worth, lawful all the same", () => {
    const seeds = Array.from({ length: 12 }, (_, index) => `seed ${index}`);
    const sessions = seeds.map((seed) => buildSession({ minutes: 60, seed }));
    const scoreOf = (session: Session) => scorePlan(session, session.brief)?.total ?? 0;
    for (const session of sessions) {
      expect(minutesIn(session)).toBeLessThanOrEqual(60);
      expect(new Set(itemsIn(session).map(({ exercise }) => exercise.family)).size).toBe(itemsIn(session).length);
      expect(Math.abs(scoreOf(session) - scoreOf(plain))).toBeLessThan(0.1 * Math.abs(scoreOf(plain)));
    }
    const kinds = new Set(sessions.map((session) => idsIn(session).join(" ")));
    expect(kinds.size).toBeLessThan(seeds.length);
  });

  it("is the same session each time", () => {
    expect(JSON.stringify(buildSession({ seed: "x" }))).toBe(JSON.stringify(buildSession({ seed: "x" })));
  });
});

describe("records", () => {
  const options: SessionOptions = { minutes: 60, goal: "hypertrophy" };
  const before = buildSession(options);
  const trained = itemsIn(before).find(({ role }) => role !== "main")?.exercise.id ?? "";
  const records = [{ day: "2026-05-01", entries: [{ exercise: trained, sets: [{ reps: 10, kg: 50 }] }] }];

  it("let another lift have its turn within ten days, not after", () => {
    expect(idsIn(before)).toContain(trained);
    expect(idsIn(buildSession({ ...options, records, today: "2026-05-11" }))).not.toContain(trained);
    expect(idsIn(buildSession({ ...options, records, today: "2026-05-12" }))).toContain(trained);
    expect(idsIn(buildSession({ ...options, records, today: "2026-04-30" }))).toContain(trained);
  });

  it("leave a session of about the same worth", () => {
    const after = buildSession({ ...options, records, today: "2026-05-05" });
    const score = (session: Session) => scorePlan(session, session.brief)?.total ?? 0;
    expect(score(after)).toBeGreaterThan(0.9 * score(before));
  });

  it("need the day of the session", () => {
    expect(problem({ records })).toMatchObject({ code: "options", issues: [{ path: ["today"] }] });
  });

  it("show that a beginner can do what is hard", () => {
    const wish = (given: object) =>
      idsIn(buildSession({ level: "beginner", gym: "bodyweight-bar", minutes: 60, ...given }));
    const shown = [{ day: "2026-01-01", entries: [{ exercise: "pull-up", sets: [{ reps: 8 }] }] }];
    expect(wish({})).not.toContain("pull-up");
    expect(wish({ records: shown, today: "2026-05-01" })).toContain("pull-up");
  });
});

describe("more time", () => {
  it.each(goals)("never buys fewer sets for %s", (goal) => {
    const sets = [20, 40, 60, 90].map((minutes) => setsIn(buildSession({ goal, minutes })));
    expect(sets).toEqual([...sets].sort((a, b) => a - b));
  });
});

describe("the whole library", () => {
  it("measures plans by the gyms of its own", () => {
    const session = buildSession({ gym: "compact-gym", minutes: 40 });
    expect(timeline(session).at(-1)?.end).toBe(session.estimate.seconds);
    expect(planSeconds(session)).toBe(session.estimate.seconds);
    expect(summarize(session)).toMatchObject({ hardSets: setsIn(session) });
  });

  it("resolves names in its own catalogue, or in one's own", () => {
    expect(all.resolveExercise("RDL")).toMatchObject({ exercise: { id: "romanian-deadlift" } });
    expect(all.resolveExercise("RDL", { exercises: [all.legPress] }).kind).not.toBe("alias");
  });

  it("builds again what it built", () => {
    const session = buildSession({ minutes: 33, seed: "again" });
    expect(rebuild(session.brief)).toEqual(session);
  });

  it("has exercises, gyms and templates by name and in lists", () => {
    expect(exercises).toContain(all.legPress);
    expect(gyms).toContain(all.commercial);
    expect(templates).toContain(all.articleAlternating);
    expect(all.builtIn.exercises).toBe(exercises);
  });
});
