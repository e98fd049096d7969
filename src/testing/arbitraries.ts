import { createBuilder } from "../build/create-builder";
import { builtIn } from "../built-in";
import type { Exercise } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { SessionOptions } from "../model/options";
import type { Plan } from "../model/plan";
import type { Session } from "../model/session";
import { anyExercise } from "./any-exercise";
import { anyGym } from "./any-gym";
import { ordinaryOptions } from "./any-options";
import { anyPlan, type PlanParts } from "./any-plan";
import type { Arbitrary, FastCheck } from "./fast-check";

/** Makers of random values for fast-check. */
export interface Arbitraries {
  /** Options that always have a session: a preset gym, 20 minutes or more, at most one limitation. */
  readonly options: Arbitrary<SessionOptions>;
  /** Gyms: a preset with some of its stations. */
  readonly gym: Arbitrary<Gym>;
  /** Exercises as a catalogue of your own may hold them. */
  readonly exercise: Arbitrary<Exercise>;
  /** Plans that somebody might have written, sound or not. */
  readonly plan: Arbitrary<Plan>;
  /** Sessions that `buildSession` made of such options. */
  readonly session: Arbitrary<Session>;
}

/**
 * Makers of random options, gyms, exercises, plans and sessions for fast-check, which the test brings along.
 *
 * @param fc fast-check: `import fc from "fast-check"`.
 * @param parts Exercises and gyms of your own for plans, gyms and exercises; the library's where they are not said.
 *
 * @example
 * import fc from "fast-check";
 * const { session } = arbitraries(fc);
 * const [some] = fc.sample(session, 1);
 * some?.schema; // => 1
 */
export const arbitraries = (fc: FastCheck, parts: Partial<PlanParts> = {}): Arbitraries => {
  const { exercises, gyms } = { ...builtIn, ...parts };
  const options = ordinaryOptions(fc, builtIn.gyms);
  return {
    options,
    gym: anyGym(fc, gyms),
    exercise: anyExercise(fc, exercises),
    plan: anyPlan(fc, { exercises, gyms }),
    session: options.map(createBuilder(builtIn)),
  };
};
