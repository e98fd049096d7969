import { findSetup } from "../compile/gym-index";
import { askedForKeys } from "../measure/asked-for";
import { limitationCap } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { Limitation } from "../model/limitation";
import type { BuildBrief, Candidate } from "../model/strategy";
import type { LimitationArea } from "../model/vocabulary";

/** Why one exercise cannot be a candidate. */
export type Obstacle =
  | { readonly code: "option-excluded" | "gear-missing" | "level-excluded" | "light-day-excluded" }
  | { readonly code: "limitation-excluded"; readonly limitation: Limitation; readonly cap: number };

const demandOn = (exercise: Exercise, area: LimitationArea): number => {
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

/** The declared limitation that an exercise is above the cap of; straps lift the cap on grip. */
const brokenLimitation = (exercise: Exercise, brief: BuildBrief): Obstacle | undefined => {
  for (const limitation of brief.limitations) {
    const cap = limitationCap[limitation.status]?.[limitation.area];
    if (cap === undefined || (limitation.area === "grip" && brief.straps)) continue;
    if (demandOn(exercise, limitation.area) > cap) return { code: "limitation-excluded", limitation, cap };
  }
  return undefined;
};

const hasShown = (exercise: Exercise, brief: BuildBrief): boolean =>
  brief.history.some(({ entries }) => entries.some((entry) => entry.exercise === exercise.id));

const isAboveLevel = (exercise: Exercise, brief: BuildBrief): boolean =>
  brief.level === "beginner" && exercise.demand.strength === 3 && !hasShown(exercise, brief);

/** Whether the caller's own words ask for an exercise, or those of the template that was chosen. */
const isAskedFor = (exercise: Exercise, brief: BuildBrief): boolean =>
  askedForKeys(brief).has(exercise.id) ||
  brief.day.slots.some((slot) => slot.kind === "exercise" && slot.exercise === exercise.id);

/** What keeps an exercise out of a session; nothing when it can be done. */
export const obstacleOf = (exercise: Exercise, brief: BuildBrief): Obstacle | undefined => {
  if (brief.exclude.includes(exercise.id)) return { code: "option-excluded" };
  if (findSetup(exercise, brief.place) === undefined) return { code: "gear-missing" };
  const limitation = brokenLimitation(exercise, brief);
  if (limitation !== undefined) return limitation;
  if (isAboveLevel(exercise, brief) && !isAskedFor(exercise, brief)) return { code: "level-excluded" };
  return undefined;
};

/** The exercise with where it is done in the brief's gym; nothing when the gym lacks something. */
export const candidateOf = (exercise: Exercise, brief: BuildBrief): Candidate | undefined => {
  const setup = findSetup(exercise, brief.place);
  return setup === undefined ? undefined : { exercise, station: setup.station, load: setup.need.load };
};
