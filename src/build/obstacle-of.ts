import { findSetup } from "../compile/gym-index";
import { isLocked } from "../measure/asked-for";
import { brokenLimitations } from "../measure/broken-limitation";
import { didTrain } from "../measure/did-train";
import { heavyLowBackGrade } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { Limitation } from "../model/limitation";
import type { BuildBrief, Candidate } from "../model/strategy";
import { isForHeavyDay } from "./heavy-day-lift";

/** Why one exercise cannot be a candidate. */
export type Obstacle =
  | {
      readonly code:
        | "option-excluded"
        | "gear-missing"
        | "level-excluded"
        | "lying-excluded"
        | "light-day-excluded"
        | "accent-excluded";
    }
  | { readonly code: "limitation-excluded"; readonly limitation: Limitation; readonly cap: number };

const hasShown = (exercise: Exercise, brief: BuildBrief): boolean =>
  brief.history.some(({ entries }) => entries.some((entry) => entry.exercise === exercise.id && didTrain(entry)));

const isAboveLevel = (exercise: Exercise, brief: BuildBrief): boolean =>
  brief.level === "beginner" && exercise.demand.strength === 3 && !hasShown(exercise, brief);

/** Whether an exercise is done lying, which a pregnancy soon makes hard: on the belly, or for long on the back. */
const isLyingInPregnancy = ({ trunk }: Exercise, brief: BuildBrief): boolean =>
  (trunk === "prone" || trunk === "supine") && brief.screening.some(({ condition }) => condition === "pregnant");

/** Whether the caller's own words ask for an exercise, or those of the template that was chosen. */
const isAskedFor = (exercise: Exercise, brief: BuildBrief): boolean =>
  brief.include.includes(exercise.id) ||
  brief.priorityLift === exercise.id ||
  isLocked({ exercise }, brief) ||
  brief.day.slots.some((slot) => slot.kind === "exercise" && slot.exercise === exercise.id);

/** What keeps an exercise out of a session; nothing when it can be done. */
export const obstacleOf = (exercise: Exercise, brief: BuildBrief): Obstacle | undefined => {
  if (brief.exclude.includes(exercise.id)) return { code: "option-excluded" };
  if (findSetup(exercise, brief.place) === undefined) return { code: "gear-missing" };
  const [broken] = brokenLimitations(exercise, brief);
  if (broken !== undefined) return { code: "limitation-excluded", ...broken };
  if (isAskedFor(exercise, brief)) return undefined;
  if (isLyingInPregnancy(exercise, brief)) return { code: "lying-excluded" };
  return isAboveLevel(exercise, brief) ? { code: "level-excluded" } : undefined;
};

/** The exercise with where it is done in the brief's gym; nothing when the gym lacks something. */
export const candidateOf = (exercise: Exercise, brief: BuildBrief): Candidate | undefined => {
  const setup = findSetup(exercise, brief.place);
  return setup === undefined ? undefined : { exercise, station: setup.station, load: setup.need.load };
};

/** Whether a lift is too big for the end of a session where an accent comes: it takes the whole body or most of the low back. */
const isTooBigForAccent = ({ id, regions, demand }: Exercise, { accent, day }: BuildBrief): boolean =>
  accent !== undefined &&
  regions[0] === accent &&
  (demand.systemic === 3 || demand.lowBack >= heavyLowBackGrade) &&
  !day.slots.some((slot) => slot.kind === "exercise" && slot.exercise === id);

/**
 * What keeps an exercise out of a session that the builder fills: the same, what the light day leaves to the heavy one,
 * and what is too big for an accent.
 */
export const dayObstacleOf = (exercise: Exercise, brief: BuildBrief): Obstacle | undefined => {
  const obstacle = obstacleOf(exercise, brief);
  if (obstacle !== undefined) return obstacle;
  if (isTooBigForAccent(exercise, brief)) return { code: "accent-excluded" };
  const candidate = candidateOf(exercise, brief);
  return candidate !== undefined && isForHeavyDay(candidate, brief) ? { code: "light-day-excluded" } : undefined;
};
