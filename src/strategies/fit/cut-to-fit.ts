import { InfeasibleError } from "../../errors";
import { exerciseKey, itemsOf } from "../../measure/items";
import { priorityDeficit } from "../../measure/region-balance";
import { restSecondsOf } from "../../measure/rest-seconds";
import { scoredLifts } from "../../measure/scored-lifts";
import type { Decision } from "../../model/decision";
import type { Item } from "../../model/plan";
import type { BuildBrief, BuildTools, Draft } from "../../model/strategy";
import { cutPolicy, isAskedFor } from "./cut-policy";
import type { Cut } from "./cuts";

const deficitOf = (items: readonly Item[], brief: BuildBrief): number => priorityDeficit(scoredLifts(items), brief);

/** A draft that fits, with the items before and after the cuts. */
export interface CutDraft {
  /** The draft. */
  readonly draft: Draft;
  /** Why, one decision a cut item. */
  readonly decisions: readonly Decision[];
}

type WhyDropped = NonNullable<Cut["drops"]>;

const firstCut = (
  items: readonly Item[],
  policy: readonly Cut[],
): { readonly items: readonly Item[]; readonly drops?: WhyDropped } | undefined => {
  for (const { apply, drops } of policy) {
    const next = apply(items);
    if (next !== undefined) return { items: next, ...(drops === undefined ? {} : { drops }) };
  }
  return undefined;
};

/**
 * Cuts a draft in the policy's order until it fits the minutes. The order of cuts does not depend on the minutes, so
 * that less time never leaves more sets.
 *
 * @throws {InfeasibleError} When nothing is left to cut.
 */
export const cutToFit = (draft: Draft, brief: BuildBrief, tools: BuildTools): CutDraft => {
  if (draft.seconds <= tools.budgetSeconds) return { draft, decisions: [] };
  const before = itemsOf(draft.blocks);
  const policy = cutPolicy(isAskedFor(brief), brief);
  const dropped = new Map<string, WhyDropped>();
  let items = before;
  for (;;) {
    const arranged = tools.arrange(items);
    if (arranged.seconds <= tools.budgetSeconds && deficitOf(items, brief) <= deficitOf(before, brief)) {
      return { draft: arranged, decisions: cutDecisions(before, items, dropped) };
    }
    const next = firstCut(items, policy);
    if (next === undefined) {
      throw new InfeasibleError("What must be in the session takes longer than its minutes.", ["minutes"], []);
    }
    for (const item of items) {
      if (next.drops !== undefined && !next.items.includes(item)) dropped.set(exerciseKey(item.exercise), next.drops);
    }
    items = next.items;
  }
};

const cutDecision = (item: Item, left: Item | undefined, why: WhyDropped): readonly Decision[] => {
  const subject = { kind: "exercise", id: exerciseKey(item.exercise) } as const;
  if (left === undefined) return [{ stage: "fit", code: "cut-exercise", subject, data: { why }, source: "default" }];
  const [was, is] = [item.prescription, left.prescription];
  const decisions: Decision[] = [];
  if (is.sets < was.sets) {
    decisions.push({
      stage: "fit",
      code: "cut-sets",
      subject,
      data: { from: was.sets, to: is.sets },
      source: "default",
    });
  }
  const data = { from: restSecondsOf(item), to: restSecondsOf(left) };
  if (data.to < data.from) {
    decisions.push({ stage: "fit", code: "cut-rest", subject, data, source: "default" });
  }
  return decisions;
};

const cutDecisions = (
  before: readonly Item[],
  after: readonly Item[],
  dropped: ReadonlyMap<string, WhyDropped>,
): readonly Decision[] =>
  before.flatMap((item) => {
    const key = exerciseKey(item.exercise);
    const left = after.find(({ exercise }) => exerciseKey(exercise) === key);
    return cutDecision(item, left, dropped.get(key) ?? "least-worth");
  });
