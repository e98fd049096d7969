import { exerciseKey } from "../measure/items";
import { restSecondsOf, roundRestSecondsOf } from "../measure/rest-seconds";
import type { Decision } from "../model/decision";
import type { Item, Plan } from "../model/plan";

/** An item as it ended, and the rest after its set or its round. */
interface EndedItem {
  readonly item: Item;
  readonly restSeconds: number;
  readonly afterRound: boolean;
}

const endedItems = (plan: Plan): ReadonlyMap<string, EndedItem> =>
  new Map(
    plan.blocks.flatMap((block) =>
      block.items.map((item) => {
        const restSeconds = block.kind === "straight" ? restSecondsOf(item) : roundRestSecondsOf(block);
        return [exerciseKey(item.exercise), { item, restSeconds, afterRound: block.kind !== "straight" }] as const;
      }),
    ),
  );

/**
 * A decision as it ended: fitting may have changed sets and rest, and pairing moves what it groups.
 */
const asItEnded = (decision: Decision, items: ReadonlyMap<string, EndedItem>): Decision => {
  const id = decision.subject.kind === "exercise" ? decision.subject.id : "";
  const ended = items.get(id);
  if (ended === undefined) return decision;
  if (decision.code === "placed") {
    return { ...decision, data: { ...decision.data, position: [...items.keys()].indexOf(id) } };
  }
  if (decision.code !== "prescribed") return decision;
  const { sets } = ended.item.prescription;
  const round = ended.afterRound ? { afterRound: true } : {};
  return { ...decision, data: { ...decision.data, sets, restSeconds: ended.restSeconds, ...round } };
};

/** Whether a lift that was written for the session is still done as it was written. */
const isAsWritten = (decision: Decision, items: ReadonlyMap<string, EndedItem>): boolean =>
  decision.code !== "as-written" ||
  (decision.subject.kind === "exercise" &&
    items.get(decision.subject.id)?.item.prescription.sets === decision.data.sets);

/**
 * What a day or the records speak against may be there all the same, because the caller asks for it: it is not told as
 * left out; nor is a lift told as outdone that is in the session, too.
 */
const withoutPresent = (decision: Decision, items: ReadonlyMap<string, EndedItem>): readonly Decision[] => {
  const absent = (lifts: readonly string[]): readonly string[] => lifts.filter((lift) => !items.has(lift));
  const told = (): Decision => {
    switch (decision.code) {
      case "trained-lately":
        return { ...decision, data: { ...decision.data, exercises: absent(decision.data.exercises) } };
      case "accent-excluded":
        return { ...decision, data: { ...decision.data, exercises: absent(decision.data.exercises) } };
      case "light-day-excluded":
        return { ...decision, data: { exercises: absent(decision.data.exercises) } };
      case "slot-filled":
        return { ...decision, data: { ...decision.data, rivals: absent(decision.data.rivals) } };
      default:
        return decision;
    }
  };
  const one = told();
  const isNothing = one !== decision && "exercises" in one.data && one.data.exercises.length === 0;
  return isNothing ? [] : [one];
};

/** Decisions that speak of the session as it ended: nothing of exercises that were dropped, but that they were. */
export const trueDecisions = (decisions: readonly Decision[], plan: Plan): readonly Decision[] => {
  const items = endedItems(plan);
  return decisions
    .filter(({ subject, code }) => subject.kind !== "exercise" || items.has(subject.id) || code === "cut-exercise")
    .map((decision) => asItEnded(decision, items))
    .filter((decision) => isAsWritten(decision, items))
    .flatMap((decision) => withoutPresent(decision, items));
};
