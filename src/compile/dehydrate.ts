import type { Block, Item, Plan, PlanContext } from "../model/plan";
import type { SetDetail, Target } from "../model/prescription";
import type { SlimBlock, SlimContext, SlimItem, SlimPlan, SlimSet, SlimTarget } from "../model/slim-plan";
import { requirePlan } from "../schema/require-plan";

const targetOf = (target: Target): SlimTarget =>
  target.kind === "amrap" ? { kind: "amrap", min: target.min, leave: target.leave ?? null } : target;

const setOf = (set: SetDetail): SlimSet => ({
  target: set.target === undefined ? null : targetOf(set.target),
  effort: set.effort ?? null,
  kg: set.load?.kg ?? null,
  kind: set.kind ?? null,
});

const exerciseOf = ({ exercise }: Item): Pick<SlimItem, "exercise" | "region"> =>
  "kind" in exercise
    ? { exercise: exercise.name, region: exercise.region ?? null }
    : { exercise: exercise.id, region: null };

const itemOf = (item: Item): SlimItem => {
  const { prescription } = item;
  return {
    role: item.role,
    ...exerciseOf(item),
    station: item.station ?? null,
    warmup: item.warmup,
    sets: prescription.sets,
    target: targetOf(prescription.target),
    effort: prescription.effort ?? null,
    tempo: prescription.tempo ?? null,
    kg: prescription.load?.kg ?? null,
    restSeconds: prescription.restSeconds ?? null,
    perSet: prescription.perSet?.map(setOf) ?? null,
    tags: item.tags ?? null,
  };
};

const blockOf = (block: Block): SlimBlock => ({
  kind: block.kind,
  items: block.items.map(itemOf),
  changeSeconds: block.kind === "straight" ? null : (block.changeSeconds ?? null),
  restSeconds: block.kind === "straight" ? null : (block.restSeconds ?? null),
  intent: block.intent ?? null,
});

const contextOf = (context: Partial<PlanContext>): SlimContext => ({
  goal: context.goal ?? null,
  level: context.level ?? null,
  minutes: context.minutes ?? null,
  warmup: context.warmup ?? null,
  sessionsPerWeek: context.sessionsPerWeek ?? null,
  priority: context.priority ?? null,
  accent: context.accent ?? null,
  priorityLift: context.priorityLift ?? null,
  limitations: context.limitations ?? null,
  screening: context.screening ?? null,
  redFlags: context.redFlags ?? null,
  gym: typeof context.gym === "object" ? context.gym.id : (context.gym ?? null),
  crowding: context.crowding ?? null,
  straps: context.straps ?? null,
  planWeeks: context.planWeeks ?? null,
});

/**
 * The slim form of a plan, for storage and language models: exercises by id, `null` where nothing is said. `hydrate`
 * gives the plan back, exactly where the catalogue is the same. Left out: positions in a text, what a session knows
 * besides its plan, and of a whole gym in the context all but its id.
 *
 * @throws {OptionsError} When `plan` is not a plan: every problem is listed.
 * @example
 * dehydrate({ blocks: [] }); // => { title: null, blocks: [], context: null }
 */
export const dehydrate = (plan: Plan): SlimPlan => {
  requirePlan(plan);
  return {
    title: plan.title ?? null,
    blocks: plan.blocks.map(blockOf),
    context: plan.context === undefined ? null : contextOf(plan.context),
  };
};
