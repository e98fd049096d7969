import { OptionsError } from "../errors";
import { exerciseKey, itemsOf } from "../measure/items";
import type { Decision } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { ReasonCode, ReasonData } from "../model/reasons";
import type { Session } from "../model/session";
import type { BuildBrief } from "../model/strategy";
import { makeIssue } from "../schema/make-issue";
import { requireSession } from "../schema/require-plan";
import { judgeForDay, type Obstacle } from "./obstacle-of";
import { parseOptions } from "./parse-options";
import type { Parts } from "./parts";
import { optionsOf, type RebuildParts, readBrief } from "./rebuild";
import { makeSwapExercise } from "./swap-exercise";
import { placesFor, trySwaps } from "./swap-trials";

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
    case "accent-excluded":
      return about("accent-excluded", exercise, { region: brief.accent ?? "back", exercises });
    case "lying-excluded":
      return about("lying-excluded", exercise, { condition: "pregnant", exercises });
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

/** What the session says of the slots that the exercise is for, where they are empty. */
const emptySlotOf = (exercise: Exercise, session: Session, brief: BuildBrief): Decision | undefined =>
  session.decisions.find(
    ({ code, subject }) =>
      code === "slot-empty" &&
      subject.kind === "slot" &&
      brief.day.slots.some(
        (slot) => slot.id === subject.id && slot.kind === "pattern" && slot.patterns.includes(exercise.pattern),
      ),
  );

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
 * @throws {OptionsError} When `session` is not one, the exercise does not exist, or the session was built with parts
 * that are not given again.
 */
export const makeWhyNot =
  (parts: Parts) =>
  (session: Session, exerciseId: string, given: RebuildParts = {}): Decision | undefined => {
    requireSession(session);
    const gym = typeof session.context?.gym === "object" ? { gym: session.context.gym } : {};
    const options = optionsOf(readBrief(session.brief), { ...gym, ...given });
    const { brief, exercises } = parseOptions(options, parts);
    const exercise = exerciseOf(exerciseId, exercises);
    if (itemsOf(session.blocks).some((item) => exerciseKey(item.exercise) === exerciseId)) return undefined;
    const obstacle = judgeForDay(exercise, brief).obstacle;
    if (obstacle !== undefined) return obstacleDecision(obstacle, exercise, brief);
    if (!hasSlotFor(exercise, brief)) return about("no-slot", exercise, { template: brief.template.id });
    const isAlone = placesFor(exercise, session, brief).length === 0;
    const empty = isAlone ? emptySlotOf(exercise, session, brief) : undefined;
    if (empty !== undefined) return empty;
    const trial = trySwaps(session, exercise, brief, makeSwapExercise({ ...parts, exercises }));
    return trial.code === "outranked"
      ? about("outranked", exercise, trial.data)
      : about("no-room", exercise, trial.data);
  };
