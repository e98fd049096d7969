import type { Effort, Prescription, SetDetail, Target, Tempo } from "../model/prescription";
import type { Arbitrary, FastCheck } from "./fast-check";

/** Prescriptions of every kind: reps, times, distances, per-set lists, efforts, tempos, loads, rests. */
export const anyPrescription = (fc: FastCheck): Arbitrary<Prescription> => {
  const range = rangeOf(fc);
  const target: Arbitrary<Target> = fc.oneof(
    { arbitrary: range(1, 15).map((reps): Target => ({ kind: "reps", ...reps })), weight: 6 },
    fc.integer({ min: 0, max: 8 }).map((min): Target => ({ kind: "amrap", min })),
    fc.integer({ min: 1, max: 8 }).map((min): Target => ({ kind: "amrap", min, leave: 1 })),
    fc.constant<Target>({ kind: "time", seconds: 30 }),
    fc.constant<Target>({ kind: "distance", metres: 30 }),
  );

  const effort: Arbitrary<Effort> = fc.oneof(
    range(0, 4).map((rir): Effort => ({ kind: "rir", ...rir })),
    fc.integer({ min: 5, max: 10 }).map((rpe): Effort => ({ kind: "rpe", min: rpe, max: rpe })),
    fc
      .tuple(fc.constantFrom("1rm", "training-max", "5rm", "best"), fc.integer({ min: 40, max: 110 }))
      .map(([of, percent]): Effort => ({ kind: "percent", of, percent })),
  );

  const tempo: Arbitrary<Tempo> = fc.record({
    eccentric: fc.integer({ min: 1, max: 8 }),
    pause: fc.integer({ min: 0, max: 3 }),
    concentric: fc.integer({ min: 1, max: 3 }),
    top: fc.integer({ min: 0, max: 1 }),
  });

  /** No key is needed. */
  const open: { readonly requiredKeys: [] } = { requiredKeys: [] };

  const setDetail: Arbitrary<SetDetail> = fc.record(
    { target, effort, kind: fc.constantFrom("work", "ramp", "drop", "back-off", "test") },
    open,
  );

  const seconds = restOf(fc);

  return fc
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
};

/** Rests in steps of a quarter of a minute. */
export const restOf = (fc: FastCheck): Arbitrary<number> => fc.integer({ min: 0, max: 16 }).map((step) => 15 * step);

const rangeOf = (fc: FastCheck) => (lowest: number, highest: number) =>
  fc
    .tuple(fc.integer({ min: lowest, max: highest }), fc.integer({ min: 0, max: 4 }))
    .map(([min, more]) => ({ min, max: min + more }));
