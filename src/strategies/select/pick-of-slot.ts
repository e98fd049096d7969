import { restSecondsOf } from "../../measure/rest-seconds";
import type { ExerciseSlot } from "../../model/split";
import type { Candidate, Pick } from "../../model/strategy";

/**
 * The pick of a slot that names its exercise, with what the template wrote; a rest, which it names none of, is the
 * default of the kind of lift.
 */
export const pickOfSlot = (slot: ExerciseSlot, candidate: Candidate): Pick => {
  const { exercise, station } = candidate;
  const written = {
    sets: slot.sets,
    target: slot.target,
    ...(slot.tempo === undefined ? {} : { tempo: slot.tempo }),
  };
  const restSeconds = restSecondsOf({ role: slot.role, exercise, warmup: [], prescription: written });
  return {
    slot: slot.id,
    exercise,
    station,
    role: slot.role,
    sets: slot.sets,
    written: { ...written, restSeconds },
    ...(slot.group === undefined ? {} : { group: slot.group }),
  };
};
