import { findSetup } from "../compile/gym-index";
import { InfeasibleError } from "../errors";
import { dayKindOf } from "../measure/day-kind";
import { exerciseKey } from "../measure/items";
import type { Decision, Step } from "../model/decision";
import { limitationCap } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { Limitation } from "../model/limitation";
import type { ReasonCode, ReasonData } from "../model/reasons";
import type { Slot } from "../model/split";
import type { BuildBrief, Candidate, Choice } from "../model/strategy";
import type { LimitationArea } from "../model/vocabulary";

/** Why one exercise cannot be a candidate. */
type Obstacle =
  | { readonly code: "option-excluded" | "gear-missing" | "level-excluded" }
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
  brief.include.includes(exercise.id) ||
  brief.priorityLift === exercise.id ||
  brief.lock.some((item) => exerciseKey(item.exercise) === exercise.id) ||
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

const isHeavyKind = ({ exercise, load }: Candidate): boolean => load === "barbell" || exercise.demand.lowBack === 3;

const fitsSlot = ({ exercise }: Candidate, slot: Slot): boolean =>
  slot.kind === "exercise"
    ? exercise.id === slot.exercise
    : exercise.hardSet && slot.patterns.includes(exercise.pattern);

/** The light day of two leaves out what the heavy day is made of, where something else is there. */
const lighten = (candidates: readonly Candidate[], slot: Slot, brief: BuildBrief): readonly Candidate[] => {
  if (slot.kind === "exercise" || dayKindOf(brief) !== "light") return candidates;
  const light = candidates.filter((candidate) => !isHeavyKind(candidate));
  return light.length > 0 ? light : candidates;
};

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
