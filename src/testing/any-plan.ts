import type { Exercise } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { Block, Item, Plan } from "../model/plan";
import { roles } from "../model/vocabulary";
import { anyContext } from "./any-context";
import { anyPrescription, restOf } from "./any-prescription";
import type { Arbitrary, FastCheck } from "./fast-check";

/** What plans are made of. */
export interface PlanParts {
  /** Exercises that they hold. */
  readonly exercises: readonly Exercise[];
  /** Gyms that they name. */
  readonly gyms: readonly Gym[];
}

const anyItem = (fc: FastCheck, exercises: readonly Exercise[]): Arbitrary<Item> =>
  fc
    .record({
      role: fc.constantFrom(...roles),
      exercise: fc.oneof(
        { arbitrary: fc.constantFrom(...exercises), weight: 12 },
        fc.constant({ kind: "unknown", name: "Zercher Yoke Thing" } as const),
      ),
      prescription: anyPrescription(fc),
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

const anyBlock = (fc: FastCheck, exercises: readonly Exercise[]): Arbitrary<Block> => {
  const item = anyItem(fc, exercises);
  const times = fc.record(
    {
      changeSeconds: fc.constantFrom(0, 10, 40),
      restSeconds: restOf(fc),
    },
    { requiredKeys: [] },
  );

  return fc.oneof(
    { arbitrary: item.map((one): Block => ({ kind: "straight", items: [one] })), weight: 4 },
    {
      arbitrary: fc
        .tuple(item, item, times)
        .map(([a, b, more]): Block => ({ kind: "superset", items: [a, b], ...more })),
      weight: 2,
    },
    fc.tuple(item, item, item, times).map(([a, b, c, more]): Block => ({ kind: "circuit", items: [a, b, c], ...more })),
  );
};

/**
 * Plans that somebody might have written, sound or not: known and unknown lifts, all targets, efforts, blocks,
 * contexts.
 *
 * @param fc fast-check.
 * @param parts What they are made of.
 */
export const anyPlan = (fc: FastCheck, { exercises, gyms }: PlanParts): Arbitrary<Plan> =>
  fc
    .tuple(fc.array(anyBlock(fc, exercises), { minLength: 1, maxLength: 7 }), anyContext(fc, gyms))
    .map(([blocks, known]) => ({ blocks, context: known }));
