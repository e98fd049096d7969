import { exercisesById } from "../compile/exercises-by-id";
import { hydrate } from "../compile/hydrate";
import type { Issue } from "../errors";
import { isKnownExercise } from "../measure/items";
import type { Exercise } from "../model/exercise";
import type { Plan } from "../model/plan";
import type { Violation } from "../model/rule";
import type { SlimPlan } from "../model/slim-plan";
import { readAs } from "../schema/find-issues";
import { fieldOf, listAt } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { planLaws, slimPlanLaws } from "../schema/plan-laws";
import { planSchema } from "../schema/plan-schema";
import { slimPlanSchema } from "../schema/slim-plan-schema";
import { takePlain } from "../schema/take-plain";
import { makeResolve } from "../text/look-up";
import { makeParseSession } from "../text/make-parse-session";
import { findJson } from "./find-json";
import { readingHints, unknownExercise } from "./reading-hints";

/** What was read of something that somebody wrote. */
export interface WrittenPlan {
  /** The plan, where it could be read. */
  readonly plan?: Plan;
  /** Everything that is wrong with its shape. */
  readonly problems: readonly Issue[];
  /** What was read but not understood. */
  readonly hints: readonly Violation[];
  /** How it was written. */
  readonly form: "slim" | "full" | "text";
}

/** Finds the exercise of a name; of very many names only the first are looked for. */
type Resolve = ReturnType<typeof makeResolve>;

const isFull = (value: unknown): boolean =>
  listAt(value, "blocks").some((block) =>
    listAt(block, "items").some(
      (item) => fieldOf(item, "prescription") !== undefined || typeof fieldOf(item, "exercise") === "object",
    ),
  );

/** A session knows more than its plan; only the plan is checked. */
const planPart = (value: unknown): unknown => {
  if (fieldOf(value, "brief") === undefined) return value;
  const keys = ["title", "blocks", "context", "source"];
  return Object.fromEntries(keys.map((key) => [key, fieldOf(value, key)]).filter(([, field]) => field !== undefined));
};

const readFull = (value: unknown, exercises: readonly Exercise[]): WrittenPlan => {
  const reading = readAs(planSchema(), planPart(value), { subject: "plan", laws: planLaws });
  if (!reading.ok) return { problems: reading.issues, hints: [], form: "full" };
  return { plan: reading.value, problems: [], hints: unknownIn(reading.value, makeResolve(exercises)), form: "full" };
};

/** A name where an id belongs is the id that it means, if that is certain. */
const withIds = (slim: SlimPlan, exercises: readonly Exercise[], resolve: Resolve): SlimPlan => {
  const known = exercisesById(exercises);
  const idOf = (name: string): string => {
    if (known.has(name)) return name;
    const found = resolve(name);
    return "exercise" in found ? found.exercise.id : name;
  };
  return {
    ...slim,
    blocks: slim.blocks.map((block) => ({
      ...block,
      items: block.items.map((item) => ({ ...item, exercise: idOf(item.exercise) })),
    })),
  };
};

const unknownIn = (plan: Plan, resolve: Resolve): readonly Violation[] =>
  plan.blocks.flatMap(({ items }, block) =>
    items.flatMap(({ exercise }, item) => {
      if (isKnownExercise(exercise)) return [];
      const found = resolve(exercise.name);
      const candidates = found.kind === "ambiguous" ? found.candidates.map(({ id }) => id) : [];
      return [unknownExercise(exercise.name, candidates, { block, item })];
    }),
  );

const readSlim = (value: unknown, exercises: readonly Exercise[]): WrittenPlan => {
  const reading = readAs(slimPlanSchema(), value, { subject: "plan", laws: slimPlanLaws });
  if (!reading.ok) return { problems: reading.issues, hints: [], form: "slim" };
  const resolve = makeResolve(exercises);
  const plan = hydrate(withIds(reading.value, exercises, resolve), exercises);
  return { plan, problems: [], hints: unknownIn(plan, resolve), form: "slim" };
};

const readText = (text: string, exercises: readonly Exercise[]): WrittenPlan => {
  const read = makeParseSession({ exercises })(text);
  const hints = readingHints(read);
  if (read.plan.blocks.length > 0) return { plan: read.plan, problems: [], hints, form: "text" };
  const expected = 'a workout: a line such as "Back Squat 3x5 rest 3:00" for each exercise, or a plan as JSON';
  return { problems: [makeIssue({ path: [], expected, value: text, subject: "text" })], hints, form: "text" };
};

const broken = (isCutOff: boolean): WrittenPlan => {
  const received = isCutOff ? "JSON that ends before its brackets close" : "JSON with a mistake in it";
  const issue = { path: [], expected: "JSON", received, message: `The plan must be JSON, not ${received}.` };
  return { problems: [issue], hints: [], form: "slim" };
};

/**
 * Reads a plan that a person or a language model wrote: the slim form, the full form or a session as data or as JSON,
 * also in a fence or surrounded by words; or a workout in words. Never throws on what was written.
 *
 * @param written Anything.
 * @param exercises The exercises to look up.
 */
export const readWrittenPlan = (written: unknown, exercises: readonly Exercise[]): WrittenPlan => {
  const held = typeof written === "string" ? findJson(written) : { kind: "json" as const, value: takePlain(written) };
  switch (held.kind) {
    case "json":
      return isFull(held.value) ? readFull(held.value, exercises) : readSlim(held.value, exercises);
    case "broken":
      return broken(held.isCutOff);
    case "text":
      return readText(held.text, exercises);
  }
};
