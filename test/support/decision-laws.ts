import { exerciseKey, itemsOf } from "../../src/measure/items";
import type { Decision } from "../../src/model/decision";
import type { Block, Item } from "../../src/model/plan";
import type { Session } from "../../src/model/session";

interface Facts {
  readonly order: readonly string[];
  readonly items: ReadonlyMap<string, Item>;
  readonly blocks: ReadonlyMap<string, Block>;
}

const factsOf = ({ blocks }: Session): Facts => {
  const items = itemsOf(blocks);
  const places = blocks.flatMap((block) => block.items.map((item) => [exerciseKey(item.exercise), block] as const));
  return {
    order: items.map((item) => exerciseKey(item.exercise)),
    items: new Map(items.map((item) => [exerciseKey(item.exercise), item])),
    blocks: new Map(places),
  };
};

const restAfter = (block: Block | undefined): number | undefined =>
  block === undefined || block.kind !== "straight" ? block?.restSeconds : block.items[0].prescription.restSeconds;

/** Whether what a decision says is what the session shows. Codes whose truth shows only in another session are not looked at. */
const isShown = (decision: Decision, { order, items, blocks }: Facts): boolean => {
  const id = decision.subject.kind === "exercise" ? decision.subject.id : "";
  const item = items.get(id);
  const block = blocks.get(id);
  switch (decision.code) {
    case "included":
    case "slot-filled":
    case "load-limited":
    case "effort-capped":
    case "as-written":
      return item !== undefined;
    case "slowed":
      return item?.prescription.tempo?.eccentric === decision.data.eccentricSeconds;
    case "cut-exercise":
      return item === undefined;
    case "gear-missing":
    case "limitation-excluded":
    case "lying-excluded":
    case "accent-excluded":
    case "level-excluded":
    case "option-excluded":
    case "light-day-excluded":
    case "trained-lately":
      return decision.data.exercises.length > 0 && decision.data.exercises.every((lift) => !items.has(lift));
    case "region-not-trained":
      return [...items.values()].every(
        ({ exercise }) => !("regions" in exercise) || exercise.regions[0] !== decision.data.region,
      );
    case "prescribed":
      return item?.prescription.sets === decision.data.sets && restAfter(block) === decision.data.restSeconds;
    case "placed":
      return order[decision.data.position] === id;
    case "ramp":
      return item?.warmup.length === decision.data.sets;
    case "paired":
      return (
        block?.items.slice(1).every((other, at) => exerciseKey(other.exercise) === decision.data.with[at]) === true
      );
    case "left-straight":
      return block?.kind === "straight";
    case "added-sets":
    case "cut-sets":
      return item?.prescription.sets === decision.data.to && decision.data.from !== decision.data.to;
    case "named-lift-sets":
      return item?.prescription.sets === decision.data.sets;
    case "added-rest":
      return restAfter(block) === decision.data.to && decision.data.to > decision.data.from;
    case "cut-rest":
      return item?.prescription.restSeconds === decision.data.to && decision.data.to < decision.data.from;
    default:
      return true;
  }
};

/** What a session says and does not show. */
export const untrueDecisions = (session: Session): readonly string[] => {
  const facts = factsOf(session);
  return session.decisions
    .filter((decision) => !isShown(decision, facts))
    .map(({ code, subject, data }) => `says what is not so: ${code} ${JSON.stringify([subject, data])}`);
};
