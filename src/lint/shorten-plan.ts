import { changeSecondsBetween, type PlaceSetting } from "../measure/change-of-place";
import { isIsolation, isKnownItem, itemsOf } from "../measure/items";
import type { PairSetting } from "../measure/pair-checks";
import { canPair } from "../measure/pair-problems";
import { areRedundant } from "../measure/redundant";
import { restSecondsOf } from "../measure/rest-seconds";
import { roundRestSeconds } from "../measure/superset-times";
import { isolationRestFloor, setRange } from "../model/defaults";
import type { Block, KnownItem, Plan } from "../model/plan";
import type { RuleContext } from "../model/rule";
import { withPrescription } from "./edit-plan";
import { joinBlocks, withoutBlock } from "./join-blocks";
import { knownItems } from "./placed-items";

/** A plan made a little shorter in one way; nothing where that way is used up. */
type Cut = (plan: Plan, context: RuleContext) => Plan | undefined;

const straightItem = (block: Block | undefined): KnownItem | undefined => {
  if (block?.kind !== "straight" || block.items[0].role === "main") return undefined;
  return isKnownItem(block.items[0]) ? block.items[0] : undefined;
};

const settingOf = ({ gym, crowding, straps, limitations, level }: RuleContext): PairSetting & PlaceSetting => ({
  ...(gym === undefined ? {} : { gym }),
  ...(crowding === undefined ? {} : { crowding }),
  ...(straps === undefined ? {} : { straps }),
  ...(limitations === undefined ? {} : { limitations }),
  ...(level === undefined ? {} : { level }),
});

/** Two neighbours that get on are done by turns. */
const pairNeighbours: Cut = (plan, context) => {
  const setting = settingOf(context);
  for (const [at, block] of plan.blocks.entries()) {
    const [a, b] = [straightItem(block), straightItem(plan.blocks[at + 1])];
    if (a === undefined || b === undefined || !canPair(a, b, setting)) continue;
    const changeSeconds = changeSecondsBetween(a, b, setting);
    const restSeconds = roundRestSeconds([a, b], context.goal ?? "general");
    const pair: Block = { kind: "superset", items: [a, b], changeSeconds, restSeconds };
    return joinBlocks(plan, at, pair);
  }
  return undefined;
};

/** The second of two lifts that do the same goes. */
const dropRedundant: Cut = (plan) => {
  const placed = knownItems(plan);
  const spare = placed.find(
    ({ item, block }, place) =>
      straightItem(block) !== undefined && placed.slice(0, place).some((before) => areRedundant(before.item, item)),
  );
  return spare === undefined ? undefined : withoutBlock(plan, spare.at.block);
};

/** The last isolation with more than two sets loses one. */
const cutSet: Cut = (plan) => {
  const long = knownItems(plan).filter(
    ({ item }) =>
      isIsolation(item) && item.prescription.sets > setRange.other.min && item.prescription.perSet === undefined,
  );
  const last = long.at(-1);
  if (last === undefined) return undefined;
  return withPrescription(plan, last.at, (done) => ({ ...done, sets: done.sets - 1 }));
};

/** The last isolation with more than a minute of rest gets a minute. */
const cutRest: Cut = (plan) => {
  const long = knownItems(plan).filter(
    ({ item, block }) => block.kind === "straight" && isIsolation(item) && restSecondsOf(item) > isolationRestFloor,
  );
  const last = long.at(-1);
  if (last === undefined) return undefined;
  return withPrescription(plan, last.at, (done) => ({ ...done, restSeconds: isolationRestFloor }));
};

const cuts: readonly Cut[] = [pairNeighbours, dropRedundant, cutSet, cutRest];

/** A text with more exercises is no session that a few cuts could save. */
const mostItems = 60;

/**
 * A plan made short enough: lifts that are not main lifts are paired first, then what is redundant goes, then
 * isolations lose sets and rest. Main lifts keep their sets and their rest.
 *
 * @param isShortEnough Asked after each step.
 * @returns Nothing where all of that is not enough.
 */
export const shortenPlan = (
  plan: Plan,
  context: RuleContext,
  isShortEnough: (plan: Plan) => boolean,
): Plan | undefined => {
  if (itemsOf(plan.blocks).length > mostItems) return undefined;
  let now = plan;
  for (const cut of cuts) {
    for (let next = cut(now, context); next !== undefined; next = cut(now, context)) {
      now = next;
      if (isShortEnough(now)) return now;
    }
  }
  return undefined;
};
