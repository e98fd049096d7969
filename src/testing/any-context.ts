import type { Gym } from "../model/gym";
import type { PlanContext } from "../model/plan";
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

/**
 * What may be known beside a plan: any of its words may be absent.
 *
 * @param fc fast-check.
 * @param gyms Gyms that it may name.
 */
export const anyContext = (fc: FastCheck, gyms: readonly Gym[]): Arbitrary<Partial<PlanContext>> =>
  fc.record(
    {
      goal: fc.constantFrom(...goals),
      level: fc.constantFrom(...levels),
      minutes: fc.integer({ min: 10, max: 120 }),
      warmup: fc.constantFrom(...warmups),
      sessionsPerWeek: fc.integer({ min: 1, max: 4 }),
      priority: fc.constantFrom(...priorities),
      accent: fc.constantFrom("back", "legs"),
      priorityLift: fc.constantFrom("barbell-deadlift", "pull-up"),
      limitations: fc.array(
        fc.record({ area: fc.constantFrom(...limitationAreas), status: fc.constantFrom(...limitationStatuses) }),
        { maxLength: 1 },
      ),
      screening: fc.constantFrom([], [{ condition: "pregnant", cleared: true }] as const),
      redFlags: fc.constant([]),
      gym: fc.oneof(fc.constantFrom(...gyms.map(({ id }) => id)), fc.constantFrom(...gyms)),
      crowding: fc.constantFrom(...crowdings),
      straps: fc.boolean(),
      planWeeks: fc.integer({ min: 1, max: 12 }),
    },
    { requiredKeys: [] },
  );
