import fc from "fast-check";
import { exercises } from "../../src/catalog/index";
import { gyms } from "../../src/gyms/index";
import type { Block, Item, Plan, PlanContext } from "../../src/model/plan";
import type { Effort, Prescription, SetDetail, Target, Tempo } from "../../src/model/prescription";
import {
  crowdings,
  goals,
  levels,
  limitationAreas,
  limitationStatuses,
  priorities,
  roles,
  warmups,
} from "../../src/model/vocabulary";

const range = (lowest: number, highest: number) =>
  fc
    .tuple(fc.integer({ min: lowest, max: highest }), fc.integer({ min: 0, max: 4 }))
    .map(([min, more]) => ({ min, max: min + more }));

const target: fc.Arbitrary<Target> = fc.oneof(
  { arbitrary: range(1, 15).map((reps): Target => ({ kind: "reps", ...reps })), weight: 6 },
  fc.integer({ min: 0, max: 8 }).map((min): Target => ({ kind: "amrap", min })),
  fc.integer({ min: 1, max: 8 }).map((min): Target => ({ kind: "amrap", min, leave: 1 })),
  fc.constant<Target>({ kind: "time", seconds: 30 }),
  fc.constant<Target>({ kind: "distance", metres: 30 }),
);

const effort: fc.Arbitrary<Effort> = fc.oneof(
  range(0, 4).map((rir): Effort => ({ kind: "rir", ...rir })),
  fc.integer({ min: 5, max: 10 }).map((rpe): Effort => ({ kind: "rpe", min: rpe, max: rpe })),
  fc
    .tuple(fc.constantFrom("1rm", "training-max", "5rm", "best"), fc.integer({ min: 40, max: 110 }))
    .map(([of, percent]): Effort => ({ kind: "percent", of, percent })),
);

const tempo: fc.Arbitrary<Tempo> = fc.record({
  eccentric: fc.integer({ min: 1, max: 8 }),
  pause: fc.integer({ min: 0, max: 3 }),
  concentric: fc.integer({ min: 1, max: 3 }),
  top: fc.integer({ min: 0, max: 1 }),
});

/** No key is needed. */
const open: { readonly requiredKeys: [] } = { requiredKeys: [] };

const setDetail: fc.Arbitrary<SetDetail> = fc.record(
  { target, effort, kind: fc.constantFrom("work", "ramp", "drop", "back-off", "test") },
  open,
);

const seconds = fc.integer({ min: 0, max: 16 }).map((step) => 15 * step);

const prescription: fc.Arbitrary<Prescription> = fc
  .tuple(
    fc.record({ sets: fc.integer({ min: 1, max: 6 }), target }),
    fc.record(
      {
        effort,
        tempo,
        load: fc.integer({ min: 5, max: 60 }).map((kg) => ({ kg })),
        restSeconds: seconds,
        perSet: fc.array(setDetail, { maxLength: 4 }),
      },
      open,
    ),
  )
  .map(([needed, more]) => {
    const { perSet, tempo: slow, ...rest } = more;
    return {
      ...needed,
      ...rest,
      ...(slow !== undefined && needed.sets % 3 === 0 ? { tempo: slow } : {}),
      ...(perSet !== undefined && needed.sets > 4 ? { perSet: perSet.slice(0, needed.sets) } : {}),
    };
  });

const item: fc.Arbitrary<Item> = fc
  .record({
    role: fc.constantFrom(...roles),
    exercise: fc.oneof(
      { arbitrary: fc.constantFrom(...exercises), weight: 12 },
      fc.constant({ kind: "unknown", name: "Zercher Yoke Thing" } as const),
    ),
    prescription,
    hasStation: fc.boolean(),
    hasRamp: fc.boolean(),
  })
  .map(({ hasStation, hasRamp, exercise, ...rest }): Item => {
    const station = "kind" in exercise ? undefined : exercise.needs[0]?.station;
    return {
      ...rest,
      exercise,
      ...(hasStation && station !== undefined ? { station } : {}),
      warmup: hasRamp ? [{ reps: 5, percent: 60, restSeconds: 60 }] : [],
    };
  });

const times = fc.record(
  {
    changeSeconds: fc.constantFrom(0, 10, 40),
    restSeconds: seconds,
  },
  open,
);

const block: fc.Arbitrary<Block> = fc.oneof(
  { arbitrary: item.map((one): Block => ({ kind: "straight", items: [one] })), weight: 4 },
  {
    arbitrary: fc.tuple(item, item, times).map(([a, b, more]): Block => ({ kind: "superset", items: [a, b], ...more })),
    weight: 2,
  },
  fc.tuple(item, item, item, times).map(([a, b, c, more]): Block => ({ kind: "circuit", items: [a, b, c], ...more })),
);

const context: fc.Arbitrary<Partial<PlanContext>> = fc.record(
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
  open,
);

/** Plans that somebody might have written, sound or not: known and unknown lifts, all targets, efforts, blocks, contexts. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 7 }), context)
  .map(([blocks, known]) => ({ blocks, context: known }));
