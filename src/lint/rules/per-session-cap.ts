import { fractionalSets } from "../../measure/fractional-sets";
import { exerciseKey, itemsOf } from "../../measure/items";
import { hardSetsOf } from "../../measure/work-sets";
import { pelland2024, remmert2025 } from "../../model/citations";
import { directPerSession, musclePerSession, musclePerSessionHint } from "../../model/defaults";
import { muscleFacts } from "../../model/muscles";
import type { Plan } from "../../model/plan";
import type { Muscle } from "../../model/vocabulary";
import { defineRule } from "../define-rule";
import { knownItems, nameOf } from "../placed-items";

const trains = (
  muscle: Muscle,
  shares: readonly { readonly muscle: Muscle; readonly share: number }[],
  least: number,
) => shares.some((part) => part.muscle === muscle && part.share >= least);

/** Names of the exercises that the sets come from, each once. */
const sourcesOf = (plan: Plan, muscle: Muscle): readonly string[] => {
  const names = knownItems(plan)
    .filter(({ item }) => hardSetsOf(item) > 0 && trains(muscle, item.exercise.muscles, 0.5))
    .map(({ item }) => [exerciseKey(item.exercise), nameOf(item)] as const);
  return [...new Map(names).values()];
};

/** The muscle with the most sets for which it is a prime mover. */
const mostDirect = (plan: Plan): { readonly muscle: Muscle; readonly sets: number } | undefined => {
  const direct = new Map<Muscle, number>();
  for (const { item } of knownItems(plan)) {
    for (const { muscle, share } of item.exercise.muscles) {
      if (share === 1) direct.set(muscle, (direct.get(muscle) ?? 0) + hardSetsOf(item));
    }
  }
  const [first] = [...direct].sort(([, a], [, b]) => b - a);
  return first === undefined ? undefined : { muscle: first[0], sets: first[1] };
};

/** One session holds no more sets for a muscle than more work could be told apart from. */
export const perSessionCap = /* @__PURE__ */ defineRule({
  id: "per-session-cap",
  meta: {
    number: "R35",
    scope: "session",
    summary: "One session holds no more sets for a muscle than more work could be told apart from.",
    severity: "warning",
    citations: [remmert2025, pelland2024],
    messages: {
      tooMany:
        "{muscle}: {sets} fractional sets in one session, from {exercises}. Past about {most} a preprint could tell no further gain: not harmful, but better spent on another day.",
      many: "{muscles}: near the {most} fractional sets of a muscle past which one session gains little.",
      direct:
        "{muscle}: {sets} direct sets in one session. For strength, a preprint could tell little gain past about {most} a session.",
    },
    params: { hint: musclePerSessionHint, warning: musclePerSession, remarkDirect: false, direct: directPerSession },
  },
  *check(plan, { goal }, { hint, warning, remarkDirect, direct: mostSets }) {
    const much = [...fractionalSets(itemsOf(plan.blocks))].filter(([, sets]) => sets >= hint);
    for (const [muscle, sets] of much) {
      if (sets <= warning) continue;
      const data = { muscle: muscleFacts[muscle].name, sets, exercises: sourcesOf(plan, muscle), most: warning };
      yield { messageId: "tooMany", data };
    }
    const near = much
      .filter(([, sets]) => sets <= warning)
      .map(([muscle, sets]) => `${muscleFacts[muscle].name} ${sets}`);
    if (near.length > 0) yield { messageId: "many", data: { muscles: near, most: warning }, severity: "hint" };
    const direct = remarkDirect && goal === "strength" ? mostDirect(plan) : undefined;
    if (direct === undefined || direct.sets <= mostSets) return;
    const data = { muscle: muscleFacts[direct.muscle].name, sets: direct.sets, most: mostSets };
    yield { messageId: "direct", data, severity: "hint" };
  },
});
