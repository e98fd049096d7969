import { findSetup, indexGym } from "../../compile/gym-index";
import { gardner } from "../../model/citations";
import { crowdedStations } from "../../model/defaults";
import type { Gym } from "../../model/gym";
import type { KnownItem, Plan } from "../../model/plan";
import type { RuleContext } from "../../model/rule";
import { defineRule } from "../define-rule";
import { knownItems, nameOf, type PlacedItem } from "../placed-items";
import { replaceExercise, substitutesHere } from "../replace-exercise";

type Placed = PlacedItem<KnownItem>;

const stationOf = ({ station, exercise }: KnownItem, gym: Gym): string | undefined =>
  station ?? findSetup(exercise, gym)?.station;

const isTaken = (station: string | undefined, gym: Gym): boolean =>
  station !== undefined && indexGym(gym).stations.get(station)?.exclusive === true;

/** Items at stations that others can take, each station once. */
const exclusiveItems = (placed: readonly Placed[], gym: Gym): readonly Placed[] => {
  const stations = new Set<string>();
  return placed.filter(({ item }) => {
    const station = stationOf(item, gym);
    if (station === undefined || !isTaken(station, gym) || stations.has(station)) return false;
    stations.add(station);
    return true;
  });
};

const freeAlternative = (plan: Plan, { item }: Placed, context: RuleContext, gym: Gym) =>
  substitutesHere(plan, item.exercise, context, (to) => !isTaken(findSetup(to, gym)?.station, gym))[0];

const pairFinding = (plan: Plan, held: readonly Placed[], context: RuleContext, gym: Gym) => {
  const [first, ...others] = held;
  const spare = others.find(({ item }) => item.role !== "main") ?? first;
  if (spare === undefined) return [];
  const alternative = freeAlternative(plan, spare, context, gym);
  const data = { exercises: held.map(({ item }) => nameOf(item)) };
  const at = { block: spare.at.block };
  if (alternative === undefined) return [{ messageId: "held" as const, data, at }];
  const more = { ...data, exercise: nameOf(spare.item), alternative: alternative.name };
  const fix = (wrong: Plan) => replaceExercise(wrong, spare.at, alternative, gym);
  return [{ messageId: "heldOr" as const, data: more, at, ...(held.length === 2 ? { fix } : {}) }];
};

/** In a busy gym a superset holds one station that others can take, and a session few of them. */
export const crowdedGym = /* @__PURE__ */ defineRule({
  id: "crowded-gym",
  meta: {
    number: "R48",
    scope: "session",
    summary: "In a busy gym a superset holds one station that others can take, and a session few of them.",
    severity: "warning",
    needs: ["crowding", "gym"],
    citations: [gardner],
    messages: {
      held: "{exercises} hold stations that somebody takes while you are at the other.",
      heldOr:
        "{exercises} hold stations that somebody takes while you are at the other. {alternative} instead of {exercise} would not.",
      many: "{count} stations that others can take: in a busy gym up to {most} keep the waiting short.",
    },
    params: { most: crowdedStations },
  },
  *check(plan, context, { most }) {
    const { gym } = context;
    if (context.crowding !== "busy" || gym === undefined) return;
    const placed = knownItems(plan);
    for (const [at, block] of plan.blocks.entries()) {
      if (block.kind === "straight") continue;
      const inBlock = placed.filter((one) => one.at.block === at);
      const held = exclusiveItems(inBlock, gym);
      if (held.length > 1) yield* pairFinding(plan, held, context, gym);
    }
    const count = exclusiveItems(placed, gym).length;
    if (count > most) yield { messageId: "many", data: { count, most }, severity: "hint" };
  },
});
