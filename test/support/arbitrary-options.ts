import fc from "fast-check";
import { exercises } from "../../src/catalog/index";
import { findSetup } from "../../src/compile/gym-index";
import { gyms } from "../../src/gyms/index";
import type { SessionOptions } from "../../src/model/options";
import { arrangements } from "../../src/model/vocabulary";
import { anyFrequency, anyLimitation, anyWishes, saidOptions, sometimes } from "../../src/testing/any-options";
import { arbitraries } from "../../src/testing/index";

/** How many random option sets a law is tried on: 2,000, or what the environment says. */
export const lawRuns = Number(process.env["LAWS_RUNS"] ?? "2000");

const ofBackAndLegs = exercises.filter(
  ({ hardSet, regions }) => hardSet && (regions.includes("legs") || regions.includes("back")),
);

const some = <T>(value: fc.Arbitrary<T>, weight?: number) => sometimes(fc, value, weight);
const limitation = anyLimitation(fc);
const wishes = anyWishes(fc, gyms);
const frequency = anyFrequency(fc);

/** Option sets that always have a session: a preset, 20 minutes or more, at most one limitation, nothing asked for by id. */
export const { options: ordinaryOptions } = arbitraries(fc);

/** Exercises by gym that can be done there: what an app would offer to include. */
const doable = new Map(
  gyms.map((gym) => [
    gym.id,
    ofBackAndLegs.filter((exercise) => findSetup(exercise, gym) !== undefined).map(({ id }) => id),
  ]),
);
const anyId = fc.constantFrom(...ofBackAndLegs.map(({ id }) => id));
/** Mostly what the gym has, one time in ten anything. */
const askedIn = (gym: string): fc.Arbitrary<string> =>
  fc.oneof({ arbitrary: fc.constantFrom(...(doable.get(gym) ?? [])), weight: 9 }, { arbitrary: anyId, weight: 1 });

/** Option sets of every kind: a session or one of the library's own errors. */
export const anyOptions: fc.Arbitrary<SessionOptions> = wishes.gym
  .chain((gym) => optionsIn(gym))
  .map(([{ accentOrArrangement, ...options }, week]) => {
    const { priority, ...rest } = options;
    const hasLayout = Object.keys(accentOrArrangement).length > 0;
    return saidOptions({ ...rest, ...(hasLayout ? accentOrArrangement : { priority }), ...week });
  });

const optionsIn = (gym: string) =>
  fc.tuple(
    fc.record({
      ...wishes,
      gym: fc.constant(gym),
      minutes: fc.integer({ min: 10, max: 240 }),
      limitations: some(fc.uniqueArray(limitation, { maxLength: 3, selector: ({ area }) => area }), 2),
      include: some(fc.uniqueArray(askedIn(gym), { minLength: 1, maxLength: 2 })),
      exclude: some(fc.uniqueArray(anyId, { minLength: 1, maxLength: 8 }), 2),
      priorityLift: fc.oneof({ arbitrary: fc.constant(undefined), weight: 9 }, { arbitrary: askedIn(gym), weight: 1 }),
      accentOrArrangement: fc.oneof(
        { arbitrary: fc.constant({}), weight: 4 },
        { arbitrary: fc.constantFrom("back", "legs").map((accent) => ({ accent })), weight: 1 },
        { arbitrary: fc.constantFrom(...arrangements).map((arrangement) => ({ arrangement })), weight: 1 },
      ),
    }),
    frequency,
  );
