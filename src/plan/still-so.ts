import { exerciseKey, itemsOf } from "../measure/items";
import { restSecondsOf, roundRestSecondsOf } from "../measure/rest-seconds";
import type { Decision } from "../model/decision";
import type { Block, Item } from "../model/plan";

/** Whether some set of an exercise has a load. */
export const hasSetWith = (items: readonly Item[], id: string, kg: number): boolean =>
  items.some(
    ({ exercise, prescription: { load, perSet = [], sets } }) =>
      exerciseKey(exercise) === id &&
      (perSet.some((set) => set.load?.kg === kg) ||
        (load?.kg === kg && perSet.filter((set) => set.load).length < sets)),
  );

/** Whether an exercise is still to be done with a load. */
export const hasLoad = (items: readonly Item[], id: string, kg: number): boolean =>
  items.some(
    ({ exercise, prescription: { load, perSet = [] } }) =>
      exerciseKey(exercise) === id && load?.kg === kg && perSet.every((set) => set.load === undefined),
  );

/** Whether what was said of sets, rests, loads and slow reps is what an exercise has now. */
export const isStillShown = (decision: Decision, items: readonly Item[]): boolean => {
  const { subject } = decision;
  const id = subject.kind === "exercise" ? subject.id : "";
  const own = items.filter((item) => exerciseKey(item.exercise) === id);
  switch (decision.code) {
    case "added-sets":
    case "cut-sets":
      return own.reduce((sum, { prescription }) => sum + prescription.sets, 0) === decision.data.to;
    case "added-rest":
    case "cut-rest":
      return own.every((item) => restSecondsOf(item) === decision.data.to);
    case "named-lift-sets":
    case "as-written":
      return own.reduce((sum, { prescription }) => sum + prescription.sets, 0) === decision.data.sets;
    case "load-rounded":
    case "lightened":
      return decision.data.kg === undefined || hasSetWith(items, id, decision.data.kg);
    case "slowed":
      return own.some(({ prescription: { tempo } }) => tempo?.eccentric === decision.data.eccentricSeconds);
    default:
      return true;
  }
};

/** Whether some block has these exercises. */
export const areTogether = (ids: readonly string[], blocks: readonly Block[]): boolean =>
  blocks.some(({ items }) => {
    const keys = items.map(({ exercise }) => exerciseKey(exercise));
    return ids.every((id) => keys.includes(id));
  });

/** The rest after a set, or after a round where the item is done by turns. */
const restOf = (item: Item, block: Block | undefined) =>
  block === undefined || block.kind === "straight"
    ? { restSeconds: restSecondsOf(item) }
    : { restSeconds: roundRestSecondsOf(block), afterRound: true };

/** The data of a decision as the session is now: sets and rest of a prescription, places. */
export const asItIs = (decision: Decision, blocks: readonly Block[]): Decision => {
  const { subject } = decision;
  const items = itemsOf(blocks);
  const own = items.filter((item) => subject.kind === "exercise" && exerciseKey(item.exercise) === subject.id);
  const last = own.at(-1);
  if (last === undefined) return decision;
  if (decision.code === "prescribed") {
    const sets = own.reduce((sum, { prescription }) => sum + prescription.sets, 0);
    const { target, effort = decision.data.effort } = last.prescription;
    const { afterRound: _old, ...data } = decision.data;
    const rest = restOf(
      last,
      blocks.find((block) => block.items.some((item) => item === last)),
    );
    return { ...decision, data: { ...data, sets, target, ...(effort === undefined ? {} : { effort }), ...rest } };
  }
  if (decision.code !== "placed") return decision;
  const position = [...new Set(items.map(({ exercise }) => exerciseKey(exercise)))].indexOf(exerciseKey(last.exercise));
  return { ...decision, data: { ...decision.data, position } };
};
