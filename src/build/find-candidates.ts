import { InfeasibleError } from "../errors";
import { dayKindOf } from "../measure/day-kind";
import type { Decision, Step } from "../model/decision";
import { limitationCap } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { ReasonCode, ReasonData } from "../model/reasons";
import type { BuildBrief, Candidate, Choice } from "../model/strategy";
import { mainRegions } from "../model/vocabulary";
import { exercisesOfDay } from "./exercises-of-day";
import { fitsSlot } from "./fits-slot";
import { judgeForDay, type Obstacle } from "./obstacle-of";

const sessionDecision = <C extends ReasonCode>(code: C, data: ReasonData[C]): Decision<C> => ({
  stage: "select",
  code,
  subject: { kind: "session" },
  data,
  source: "default",
});

/**
 * Whether a lift that the gym has no gear for can be loaded well, and further than all that is there for its slots;
 * nobody misses what an optional slot is for.
 */
const isMissed = (exercise: Exercise, choices: readonly Choice[]): boolean =>
  exercise.loadability >= 2 &&
  choices.some(
    ({ slot, candidates }) =>
      !(slot.kind === "pattern" && slot.optional === true) &&
      fitsSlot(exercise, slot) &&
      candidates.every((candidate) => candidate.exercise.loadability < exercise.loadability),
  );

/**
 * Lifts in an order of which the first few tell most: one of each family before the next of any, ordinary ones first,
 * the big ones before the small.
 */
const varied = (lifts: readonly Exercise[]): readonly Exercise[] => {
  const turns = new Map<Exercise, number>();
  const seen = new Map<string, number>();
  const bySize = [...lifts].sort(
    (a, b) => Number(a.unusual === true) - Number(b.unusual === true) || b.demand.systemic - a.demand.systemic,
  );
  for (const lift of bySize) {
    const turn = (seen.get(lift.family) ?? 0) + (lift.unusual === true ? 1 : 0);
    turns.set(lift, turn);
    seen.set(lift.family, turn + 1);
  }
  return [...bySize].sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
};

const obstacleDecisions = (
  kept: ReadonlyMap<Exercise, Obstacle>,
  choices: readonly Choice[],
  brief: BuildBrief,
): readonly Decision[] => {
  const idsOf = (is: (obstacle: Obstacle) => boolean): readonly string[] =>
    varied([...kept].filter(([, obstacle]) => is(obstacle)).map(([exercise]) => exercise)).map(({ id }) => id);
  const missed = [...kept.keys()].filter((exercise) => isMissed(exercise, choices)).map(({ id }) => id);
  const decisions: Decision[] = [];
  const asked = idsOf(({ code }) => code === "option-excluded");
  const gear = idsOf(({ code }) => code === "gear-missing").filter((id) => missed.includes(id));
  const level = idsOf(({ code }) => code === "level-excluded");
  const big = idsOf(({ code }) => code === "accent-excluded");
  if (big.length > 0 && brief.accent !== undefined) {
    decisions.push(sessionDecision("accent-excluded", { region: brief.accent, exercises: big }));
  }
  const lying = idsOf(({ code }) => code === "lying-excluded");
  if (asked.length > 0) decisions.push(sessionDecision("option-excluded", { exercises: asked }));
  if (gear.length > 0) decisions.push(sessionDecision("gear-missing", { gym: brief.gym.id, exercises: gear }));
  const heavy = idsOf(({ code }) => code === "light-day-excluded");
  if (heavy.length > 0) decisions.push(sessionDecision("light-day-excluded", { exercises: heavy }));
  if (lying.length > 0) decisions.push(sessionDecision("lying-excluded", { condition: "pregnant", exercises: lying }));
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

/** Regions of the template for which nothing is left, and whether it is the gear or the body that leaves nothing. */
const missingRegions = (
  choices: readonly Choice[],
  obstacles: ReadonlyMap<Exercise, Obstacle>,
  brief: BuildBrief,
): readonly Decision[] =>
  [...mainRegions, ...brief.day.regions.filter((region) => region !== "back" && region !== "legs")].flatMap(
    (region) => {
      const own = choices.filter(({ slot }) => slot.kind === "pattern" && slot.region === region);
      if (own.length === 0 || own.some(({ candidates }) => candidates.length > 0)) return [];
      const isBody = [...obstacles].some(
        ([exercise, { code }]) => code === "limitation-excluded" && exercise.regions.includes(region),
      );
      const isAsked = [...obstacles].some(
        ([exercise, { code }]) => code === "option-excluded" && exercise.regions.includes(region),
      );
      const why = isBody ? "limitation" : isAsked ? "excluded" : "gear";
      return [sessionDecision("region-not-trained", { region, why })];
    },
  );

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
