import { InfeasibleError } from "../errors";
import { dayKindOf } from "../measure/day-kind";
import type { Decision, Step } from "../model/decision";
import { limitationCap } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { ReasonCode, ReasonData } from "../model/reasons";
import type { Slot } from "../model/split";
import type { BuildBrief, Candidate, Choice } from "../model/strategy";
import { candidateOf, type Obstacle, obstacleOf } from "./obstacle-of";

const isHeavyKind = ({ exercise, load }: Candidate): boolean => load === "barbell" || exercise.demand.lowBack === 3;

const fitsSlot = ({ exercise }: Candidate, slot: Slot): boolean =>
  slot.kind === "exercise"
    ? exercise.id === slot.exercise
    : exercise.hardSet && slot.patterns.includes(exercise.pattern);

/** The light day of two leaves out what the heavy day is made of. */
const lighten = (candidates: readonly Candidate[], slot: Slot, brief: BuildBrief): readonly Candidate[] =>
  slot.kind === "exercise" || dayKindOf(brief) !== "light"
    ? candidates
    : candidates.filter((candidate) => !isHeavyKind(candidate));

const sessionDecision = <C extends ReasonCode>(code: C, data: ReasonData[C]): Decision<C> => ({
  stage: "select",
  code,
  subject: { kind: "session" },
  data,
  source: "default",
});

const obstacleDecisions = (kept: ReadonlyMap<Exercise, Obstacle>, brief: BuildBrief): readonly Decision[] => {
  const idsOf = (is: (obstacle: Obstacle) => boolean): readonly string[] =>
    [...kept].filter(([, obstacle]) => is(obstacle)).map(([exercise]) => exercise.id);
  const decisions: Decision[] = [];
  const asked = idsOf(({ code }) => code === "option-excluded");
  const gear = idsOf(({ code }) => code === "gear-missing");
  const level = idsOf(({ code }) => code === "level-excluded");
  if (asked.length > 0) decisions.push(sessionDecision("option-excluded", { exercises: asked }));
  if (gear.length > 0) decisions.push(sessionDecision("gear-missing", { gym: brief.gym.id, exercises: gear }));
  if (level.length > 0) decisions.push(sessionDecision("level-excluded", { level: brief.level, exercises: level }));
  for (const limitation of brief.limitations) {
    const exercises = idsOf(
      (obstacle) => obstacle.code === "limitation-excluded" && obstacle.limitation === limitation,
    );
    const cap = limitationCap[limitation.status]?.[limitation.area];
    if (exercises.length === 0 || cap === undefined) continue;
    decisions.push(
      sessionDecision("limitation-excluded", { area: limitation.area, status: limitation.status, cap, exercises }),
    );
  }
  return decisions;
};

/** A fixed template is kept to the letter, or not at all. */
const checkFixed = (choices: readonly Choice[], brief: BuildBrief): void => {
  if (brief.day.fixed !== true) return;
  for (const { slot, candidates } of choices) {
    if (slot.kind !== "exercise" || candidates.length > 0) continue;
    throw new InfeasibleError(`"${slot.exercise}" belongs to the template and cannot be done.`, [], []);
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
  const isWanted = (exercise: Exercise): boolean =>
    brief.day.slots.some((slot) => fitsSlot({ exercise, station: "", load: "other" }, slot));
  for (const exercise of exercises.filter(isWanted)) {
    const obstacle = obstacleOf(exercise, brief);
    const candidate = candidateOf(exercise, brief);
    if (obstacle !== undefined) obstacles.set(exercise, obstacle);
    else if (candidate !== undefined) candidates.push(candidate);
  }
  const choices = brief.day.slots.map((slot) => ({
    slot,
    candidates: lighten(
      candidates.filter((candidate) => fitsSlot(candidate, slot)),
      slot,
      brief,
    ),
  }));
  checkFixed(choices, brief);
  const kind = dayKindOf(brief);
  const day: readonly Decision[] =
    kind === undefined ? [] : [sessionDecision("day-kind", { kind, sessionOfWeek: brief.sessionOfWeek })];
  return { value: choices, decisions: [...day, ...obstacleDecisions(obstacles, brief)] };
};
