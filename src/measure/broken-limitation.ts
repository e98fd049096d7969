import { limitationCap } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { Limitation } from "../model/limitation";
import type { LimitationArea } from "../model/vocabulary";

/** Grade that an exercise asks of an area, 0 to 3. */
export const demandOn = (exercise: Exercise, area: LimitationArea): number => {
  switch (area) {
    case "low-back":
      return exercise.demand.lowBack;
    case "knee":
      return exercise.demand.knee;
    case "hip":
      return exercise.demand.hip;
    case "shoulder":
      return exercise.demand.shoulder;
    case "grip":
      return exercise.demand.grip;
  }
};

/** What a person does not tolerate. */
export interface Tolerance {
  /** Declared areas. */
  readonly limitations?: readonly Limitation[];
  /** Whether lifting straps are used: they lift the cap on grip. */
  readonly straps?: boolean;
}

/** A declared limitation that an exercise is above the cap of. */
export interface BrokenLimitation {
  /** The limitation. */
  readonly limitation: Limitation;
  /** Highest grade that is tolerated. */
  readonly cap: number;
}

/** Highest grade that a limitation tolerates; nothing where it is cleared. */
export const capOf = ({ area, status }: Limitation): number | undefined => limitationCap[status]?.[area];

/** The declared limitations that an exercise is above the cap of; straps lift the cap on grip. */
export const brokenLimitations = (exercise: Exercise, tolerance: Tolerance): readonly BrokenLimitation[] =>
  (tolerance.limitations ?? []).flatMap((limitation) => {
    const cap = capOf(limitation);
    if (cap === undefined || (limitation.area === "grip" && tolerance.straps === true)) return [];
    return demandOn(exercise, limitation.area) > cap ? [{ limitation, cap }] : [];
  });
