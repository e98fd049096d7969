import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { gyms } from "../../src/gyms/index";
import { buildSession, defineExercise, defineGym, isBacklegsError, lintPlan } from "../../src/index";
import { planSchema, sessionSchema } from "../../src/schema/index";
import { arbitraries } from "../../src/testing/index";
import { randomRuns } from "../support/random-runs";

const some = arbitraries(fc);
const law = <T>(value: fc.Arbitrary<T>, holds: (one: T) => void, runs = 60): void =>
  fc.assert(
    fc.property(value, (one) => {
      holds(one);
    }),
    { numRuns: randomRuns(runs) },
  );

describe("arbitraries", () => {
  test("options have a session", () => law(some.options, (options) => void buildSession(options), 25));

  test("sessions have the shape of one", () =>
    law(some.session, (session) => expect(sessionSchema.safeParse(session).success).toBe(true), 25));

  test("plans have the shape of one, and can be checked", () =>
    law(some.plan, (plan) => {
      expect(planSchema.safeParse(plan).success).toBe(true);
      expect(Array.isArray(lintPlan(plan))).toBe(true);
    }));

  test("gyms are gyms; a session in one is a session or an error that says why", () =>
    law(
      some.gym,
      (gym) => {
        try {
          buildSession({ gym: defineGym(gym) });
        } catch (error) {
          expect(isBacklegsError(error) && error.code).toBe("infeasible");
        }
      },
      25,
    ));

  test("exercises are exercises, none of them one of the catalogue", () =>
    law(some.exercise, (exercise) => {
      expect(defineExercise(exercise).id).toBe(exercise.id);
      expect(exercises.some(({ id }) => id === exercise.id)).toBe(false);
    }));

  test("are as various as their parts", () => {
    const seen = new Set(fc.sample(some.gym, { numRuns: 200, seed: 1 }).map(({ id }) => id));
    expect(seen.size).toBe(gyms.length);
  });

  test("take exercises and gyms of your own", () => {
    const [exercise, gym] = [exercises.slice(0, 1), gyms.slice(0, 1)];
    const own = arbitraries(fc, { exercises: exercise, gyms: gym });
    const ids = fc
      .sample(own.plan, { numRuns: 50, seed: 1 })
      .flatMap(({ blocks }) => blocks.flatMap(({ items }) => items.map((item) => item.exercise)))
      .flatMap((one) => ("kind" in one ? [] : [one.id]));
    expect([...new Set(ids)]).toEqual([exercise[0]?.id]);
  });
});
