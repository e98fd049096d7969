import { OptionsError } from "../errors";
import type { Exercise, UnknownExercise } from "../model/exercise";
import type { Block, Item, Plan, PlanContext } from "../model/plan";
import type { Prescription, SetDetail, Target } from "../model/prescription";
import type { SlimBlock, SlimContext, SlimItem, SlimPlan, SlimSet, SlimTarget } from "../model/slim-plan";
import { readAs } from "../schema/find-issues";
import { slimPlanLaws } from "../schema/plan-laws";
import { requireExercises } from "../schema/require-exercises";
import { slimPlanSchema } from "../schema/slim-plan-schema";
import { exercisesById } from "./exercises-by-id";

type Known = ReadonlyMap<string, Exercise>;

/** A field where something is said, none where there is `null`. */
const said = <K extends string, V>(key: K, value: V | null): { readonly [Key in K]?: V } => {
  const field: { [Key in K]?: V } = {};
  if (value !== null) field[key] = value;
  return field;
};

const loadOf = (kg: number | null) => said("load", kg === null ? null : { kg });

const targetOf = (slim: SlimTarget): Target =>
  slim.kind === "amrap" ? { kind: "amrap", min: slim.min, ...said("leave", slim.leave) } : slim;

const setOf = (slim: SlimSet): SetDetail => ({
  ...said("target", slim.target === null ? null : targetOf(slim.target)),
  ...said("effort", slim.effort),
  ...loadOf(slim.kg),
  ...said("kind", slim.kind),
});

const prescriptionOf = (slim: SlimItem): Prescription => ({
  sets: slim.sets,
  target: targetOf(slim.target),
  ...said("effort", slim.effort),
  ...said("tempo", slim.tempo),
  ...loadOf(slim.kg),
  ...said("restSeconds", slim.restSeconds),
  ...said("perSet", slim.perSet === null ? null : slim.perSet.map(setOf)),
});

const unknownOf = (slim: SlimItem): UnknownExercise => ({
  kind: "unknown",
  name: slim.exercise,
  ...said("region", slim.region),
});

const itemOf = (slim: SlimItem, known: Known): Item => ({
  role: slim.role,
  exercise: known.get(slim.exercise) ?? unknownOf(slim),
  ...said("station", slim.station),
  warmup: slim.warmup,
  prescription: prescriptionOf(slim),
  ...said("tags", slim.tags),
});

/** No block where the number of items does not go with the kind; the laws of the slim form have refused that before. */
const blockOf = (slim: SlimBlock, known: Known): Block[] => {
  const [first, second, third, ...rest] = slim.items.map((item) => itemOf(item, known));
  const intent = said("intent", slim.intent);
  if (first === undefined) return [];
  if (slim.kind === "straight") return [{ kind: "straight", items: [first], ...intent }];
  const times = { ...said("changeSeconds", slim.changeSeconds), ...said("restSeconds", slim.restSeconds) };
  if (second === undefined) return [];
  if (slim.kind === "superset") return [{ kind: "superset", items: [first, second], ...times, ...intent }];
  return third === undefined ? [] : [{ kind: "circuit", items: [first, second, third, ...rest], ...times, ...intent }];
};

const contextOf = (slim: SlimContext): Partial<PlanContext> => ({
  ...said("goal", slim.goal),
  ...said("level", slim.level),
  ...said("minutes", slim.minutes),
  ...said("warmup", slim.warmup),
  ...said("sessionsPerWeek", slim.sessionsPerWeek),
  ...said("priority", slim.priority),
  ...said("accent", slim.accent),
  ...said("priorityLift", slim.priorityLift),
  ...said("limitations", slim.limitations),
  ...said("screening", slim.screening),
  ...said("redFlags", slim.redFlags),
  ...said("gym", slim.gym),
  ...said("crowding", slim.crowding),
  ...said("straps", slim.straps),
  ...said("planWeeks", slim.planWeeks),
});

/**
 * Makes a plan from its slim form: exercises are embedded by id; a name that is no id of the catalogue is kept as an
 * unknown exercise.
 *
 * @param slim What `dehydrate` gave, or what a language model wrote; it is checked.
 * @param catalog The exercises to embed.
 * @throws {OptionsError} when the slim form has problems, every one listed, or the catalogue is none.
 * @example
 * hydrate({ title: "Rest day", blocks: [], context: null }, []); // => { title: "Rest day", blocks: [] }
 */
export const hydrate = (slim: SlimPlan, catalog: readonly Exercise[]): Plan => {
  const reading = readAs(slimPlanSchema(), slim, { subject: "plan", laws: slimPlanLaws });
  if (!reading.ok) throw new OptionsError(reading.issues);
  requireExercises(catalog);
  const { title, blocks, context } = reading.value;
  const known = exercisesById(catalog);
  return {
    ...said("title", title),
    blocks: blocks.flatMap((block) => blockOf(block, known)),
    ...said("context", context === null ? null : contextOf(context)),
  };
};
