import type { ExerciseSlot } from "../../model/split";
import type { Candidate, Pick } from "../../model/strategy";

/** Rest of an exercise slot, by how heavy it is: the template names none (rests as in the time model's calibration). */
const restOf = (slot: ExerciseSlot, candidate: Candidate): number => {
  if (candidate.exercise.mechanics === "isolation") return 90;
  const isHeavy = slot.target.kind === "reps" && slot.target.max <= 6 && (slot.tempo?.eccentric ?? 0) < 4;
  return isHeavy ? 180 : 120;
};

/** The pick of a slot that names its exercise, with what the template wrote. */
export const pickOfSlot = (slot: ExerciseSlot, candidate: Candidate): Pick => ({
  slot: slot.id,
  exercise: candidate.exercise,
  station: candidate.station,
  role: slot.role,
  sets: slot.sets,
  written: {
    sets: slot.sets,
    target: slot.target,
    ...(slot.tempo === undefined ? {} : { tempo: slot.tempo }),
    restSeconds: restOf(slot, candidate),
  },
  ...(slot.group === undefined ? {} : { group: slot.group }),
});
