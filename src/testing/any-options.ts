import type { Gym } from "../model/gym";
import type { SessionOptions } from "../model/options";
import {
  crowdings,
  goals,
  levels,
  limitationAreas,
  limitationStatuses,
  priorities,
  warmups,
} from "../model/vocabulary";
import type { Arbitrary, FastCheck } from "./fast-check";

/** Mostly nothing. */
export const sometimes = <T>(fc: FastCheck, value: Arbitrary<T>, weight = 1): Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: value, weight });

/** A limitation of any area and status. */
export const anyLimitation = (fc: FastCheck) =>
  fc.record({ area: fc.constantFrom(...limitationAreas), status: fc.constantFrom(...limitationStatuses) });

/** Options without those that are not said. */
export const saidOptions = (options: { readonly [key: string]: unknown }): SessionOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/** Options that every session may have. */
export const anyWishes = (fc: FastCheck, gyms: readonly Gym[]) => ({
  goal: sometimes(fc, fc.constantFrom(...goals), 6),
  level: sometimes(fc, fc.constantFrom(...levels), 6),
  priority: sometimes(fc, fc.constantFrom(...priorities), 3),
  gym: fc.constantFrom(...gyms.map(({ id }) => id)),
  crowding: sometimes(fc, fc.constantFrom(...crowdings)),
  warmup: sometimes(fc, fc.constantFrom(...warmups)),
  straps: sometimes(fc, fc.boolean()),
  seed: sometimes(fc, fc.string({ maxLength: 6 })),
});

/** How many sessions a week has, and which of them this is. */
export const anyFrequency = (fc: FastCheck) =>
  fc.constantFrom({}, {}, {}, { sessionsPerWeek: 1 }, { sessionsPerWeek: 2 }, { sessionsPerWeek: 2, sessionOfWeek: 2 });

/**
 * Option sets that always have a session: a preset, 20 minutes or more, at most one limitation, nothing asked for by
 * id.
 *
 * @param fc fast-check.
 * @param gyms The presets.
 */
export const ordinaryOptions = (fc: FastCheck, gyms: readonly Gym[]): Arbitrary<SessionOptions> =>
  fc
    .tuple(
      fc.record({
        ...anyWishes(fc, gyms),
        minutes: fc.integer({ min: 20, max: 240 }),
        limitations: sometimes(fc, fc.tuple(anyLimitation(fc))),
      }),
      anyFrequency(fc),
    )
    .map(([options, week]) => saidOptions({ ...options, ...week }));
