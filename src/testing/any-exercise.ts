import type { Exercise } from "../model/exercise";
import type { Arbitrary, FastCheck } from "./fast-check";

/**
 * Exercises of a catalogue of your own: rows of the catalogue under another id and name, with other demands and times.
 *
 * @param fc fast-check.
 * @param exercises The catalogue.
 */
export const anyExercise = (fc: FastCheck, exercises: readonly Exercise[]): Arbitrary<Exercise> => {
  const grade = fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3);
  const changes = fc.record({
    number: fc.integer({ min: 1, max: 999 }),
    demand: fc.record({ knee: grade, hip: grade, shoulder: grade, grip: grade }),
    setupSeconds: fc.integer({ min: 0, max: 180 }),
    secondsPerRep: fc.integer({ min: 1, max: 6 }),
  });
  return fc
    .tuple(fc.constantFrom(...exercises), changes)
    .map(([{ aliases: _aliases, ...row }, { number, demand, ...times }]) => ({
      ...row,
      ...times,
      id: `${row.id}-${number}`,
      name: `${row.name} ${number}`,
      demand: { ...row.demand, ...demand },
    }));
};
