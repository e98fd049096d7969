import { InfeasibleError, OptionsError } from "../errors";
import { compareSessions } from "../measure/compare-sessions";
import { exerciseKey, isKnownExercise, itemsOf } from "../measure/items";
import type { Decision } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { Item } from "../model/plan";
import type { ReasonCode, ReasonData } from "../model/reasons";
import type { Session } from "../model/session";
import type { BuildBrief } from "../model/strategy";
import { makeIssue } from "../schema/make-issue";
import { isForHeavyDay } from "./heavy-day-lift";
import { candidateOf, type Obstacle, obstacleOf } from "./obstacle-of";
import { parseOptions } from "./parse-options";
import type { Parts } from "./parts";
import { optionsOf, type RebuildParts, readBrief } from "./rebuild";
import { makeSwapExercise, type PlaceInPlan } from "./swap-exercise";

type Swap = ReturnType<typeof makeSwapExercise>;

const about = <C extends ReasonCode>(code: C, exercise: Exercise, data: ReasonData[C]): Decision<C> => ({
  stage: "select",
  code,
  subject: { kind: "exercise", id: exercise.id },
  data,
  source: "default",
});

const obstacleDecision = (obstacle: Obstacle, exercise: Exercise, brief: BuildBrief): Decision => {
  const exercises = [exercise.id];
  switch (obstacle.code) {
    case "option-excluded":
      return about("option-excluded", exercise, { exercises });
    case "light-day-excluded":
      return about("light-day-excluded", exercise, { exercises });
    case "gear-missing":
      return about("gear-missing", exercise, { gym: brief.gym.id, exercises });
    case "level-excluded":
      return about("level-excluded", exercise, { level: brief.level, exercises });
    case "limitation-excluded":
      return about("limitation-excluded", exercise, { ...obstacle.limitation, cap: obstacle.cap, exercises });
  }
};

const exerciseOf = (id: string, exercises: readonly Exercise[]): Exercise => {
  const found = exercises.find((exercise) => exercise.id === id);
  if (found !== undefined) return found;
  const candidates = exercises.map((exercise) => ({ text: exercise.id, word: exercise.id }));
  const expected = "the id of an exercise of the catalogue";
  throw new OptionsError([makeIssue({ path: ["exerciseId"], expected, value: id, candidates })]);
};

/** The part of a score that lost most. */
const worstPart = (parts: { readonly [part: string]: number }): string =>
  Object.entries(parts).reduce((worst, part) => (part[1] < worst[1] ? part : worst), ["", 0] as const)[0];

/** The session with the exercise in one place of it; nothing where it does not go there. */
const swapInto = (session: Session, at: PlaceInPlan, id: string, swap: Swap): Session | undefined => {
  try {
    return swap(session, at, id);
  } catch (error) {
    if (error instanceof InfeasibleError) return undefined;
    throw error;
  }
};

/** Places that the exercise could take: those of its own kind of work where there are some, else all. */
const placesFor = (exercise: Exercise, session: Session, brief: BuildBrief): readonly PlaceInPlan[] => {
  const slots = brief.day.slots.filter((slot) => slot.kind === "pattern" && slot.patterns.includes(exercise.pattern));
  const isAlike = (other: Item["exercise"]): boolean =>
    isKnownExercise(other) &&
    (other.family === exercise.family ||
      slots.some((slot) => slot.kind === "pattern" && slot.patterns.includes(other.pattern)));
  const places = session.blocks.flatMap((block, at) => block.items.map((_, item) => ({ block: at, item })));
  const near = places.filter(({ block, item }) => {
    const there = session.blocks[block]?.items[item];
    return there !== undefined && isAlike(there.exercise);
  });
  return near.length > 0 ? near : places;
};

interface Trial {
  readonly instead: string;
  readonly total: number;
  readonly part: string;
}

/** The least that the exercise would cost, in the place that suits it best; nothing where it goes nowhere. */
const bestTrial = (session: Session, exercise: Exercise, brief: BuildBrief, swap: Swap): Trial | undefined =>
  placesFor(exercise, session, brief).reduce<Trial | undefined>((best, at) => {
    const other = swapInto(session, at, exercise.id, swap);
    const there = session.blocks[at.block]?.items[at.item ?? 0];
    if (other === undefined || there === undefined) return best;
    const { total, parts } = compareSessions(session, other, brief.judge);
    if (best !== undefined && best.total >= total) return best;
    return { instead: exerciseKey(there.exercise), total, part: worstPart(parts) };
  }, undefined);

/** What keeps an exercise from being a candidate at all. */
const obstacleFor = (exercise: Exercise, brief: BuildBrief): Obstacle | undefined => {
  const candidate = candidateOf(exercise, brief);
  const isHeavy = candidate !== undefined && isForHeavyDay(candidate, brief);
  return obstacleOf(exercise, brief) ?? (isHeavy ? { code: "light-day-excluded" } : undefined);
};

/** Whether the day has a place for an exercise. */
const hasSlotFor = (exercise: Exercise, brief: BuildBrief): boolean =>
  brief.day.fixed !== true &&
  brief.day.slots.some((slot) =>
    slot.kind === "exercise" ? slot.exercise === exercise.id : slot.patterns.includes(exercise.pattern),
  );

/**
 * Makes `whyNot` over a builder's parts: the rule, the limit, the missing gear or the better-ranked rival that kept an
 * exercise out of a session. Where nothing forbids it, it takes the place of each exercise of its kind in turn, and the
 * sessions are compared.
 *
 * @throws {OptionsError} When the exercise does not exist, or the session was built with parts that are not given again.
 */
export const makeWhyNot =
  (parts: Parts) =>
  (session: Session, exerciseId: string, given: RebuildParts = {}): Decision | undefined => {
    const gym = typeof session.context?.gym === "object" ? { gym: session.context.gym } : {};
    const options = optionsOf(readBrief(session.brief), { ...gym, ...given });
    const { brief, exercises } = parseOptions(options, parts);
    const exercise = exerciseOf(exerciseId, exercises);
    if (itemsOf(session.blocks).some((item) => exerciseKey(item.exercise) === exerciseId)) return undefined;
    const obstacle = obstacleFor(exercise, brief);
    if (obstacle !== undefined) return obstacleDecision(obstacle, exercise, brief);
    if (!hasSlotFor(exercise, brief)) return about("no-slot", exercise, { template: brief.template.id });
    const swap = makeSwapExercise({ ...parts, exercises });
    const trial = bestTrial(session, exercise, brief, swap);
    if (trial === undefined) return about("no-room", exercise, {});
    const lost = Math.max(0, -trial.total);
    return about("outranked", exercise, { instead: trial.instead, lost, part: lost === 0 ? "" : trial.part });
  };
