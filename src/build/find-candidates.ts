import { InfeasibleError } from "../errors";
import { dayKindOf } from "../measure/day-kind";
import type { Decision, Step } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { BuildBrief, Candidate, Choice } from "../model/strategy";
import { exercisesOfDay } from "./exercises-of-day";
import { fitsSlot } from "./fits-slot";
import { missingRegions, obstacleDecisions, sessionDecision } from "./obstacle-decisions";
import { judgeForDay, type Obstacle } from "./obstacle-of";

/** A fixed template is kept to the letter, or not at all. */
const checkFixed = (choices: readonly Choice[], exercises: readonly Exercise[], brief: BuildBrief): void => {
  if (brief.day.fixed !== true) return;
  for (const { slot, candidates } of choices) {
    if (slot.kind !== "exercise" || candidates.length > 0) continue;
    const name = exercises.find(({ id }) => id === slot.exercise)?.name ?? slot.exercise;
    throw new InfeasibleError(`${name} belongs to the template and cannot be done.`, [], []);
  }
};

/**
 * What could fill each slot of the day template, and why other exercises of its patterns could not.
 *
 * @throws {InfeasibleError} When a fixed template names an exercise that cannot be done.
 */
export const findCandidates = (exercises: readonly Exercise[], brief: BuildBrief): Step<readonly Choice[]> => {
  const obstacles = new Map<Exercise, Obstacle>();
  const candidates: Candidate[] = [];
  for (const exercise of exercisesOfDay(exercises, brief.day)) {
    const { candidate, obstacle } = judgeForDay(exercise, brief);
    if (candidate === undefined) obstacles.set(exercise, obstacle);
    else candidates.push(candidate);
  }
  const choices = brief.day.slots.map((slot) => ({
    slot,
    candidates: candidates.filter(({ exercise }) => fitsSlot(exercise, slot)),
  }));
  checkFixed(choices, exercises, brief);
  const kind = dayKindOf(brief);
  const day: readonly Decision[] =
    kind === undefined ? [] : [sessionDecision("day-kind", { kind, sessionOfWeek: brief.sessionOfWeek })];
  return {
    value: choices,
    decisions: [...day, ...obstacleDecisions(obstacles, choices, brief), ...missingRegions(choices, obstacles, brief)],
  };
};
