import { exerciseKey } from "../measure/items";
import { restSecondsOf } from "../measure/rest-seconds";
import type { Decision } from "../model/decision";
import type { Block } from "../model/plan";

/** The rest that a lift had before time was found for more. */
const plannedRest = (id: string, decisions: readonly Decision[]): number | undefined => {
  const [added] = decisions.flatMap((one) =>
    one.code === "added-rest" && one.subject.kind === "exercise" && one.subject.id === id ? [one.data.from] : [],
  );
  return added;
};

const withRestAsPlanned = (block: Block, decisions: readonly Decision[]): Block => {
  if (block.kind !== "straight") return block;
  const [item] = block.items;
  const restSeconds = plannedRest(exerciseKey(item.exercise), decisions);
  if (restSeconds === undefined || restSeconds >= restSecondsOf(item)) return block;
  return { ...block, items: [{ ...item, prescription: { ...item.prescription, restSeconds } }] };
};

/**
 * Rests that were made longer because there was time, taken back one after the other, the last one first: there is no
 * time for them where something would have to go.
 *
 * @param decisions What was said when the session was built.
 * @param fits Asked after each.
 */
export const withoutAddedRests = (
  blocks: readonly Block[],
  decisions: readonly Decision[],
  fits: (blocks: readonly Block[]) => boolean,
): readonly Block[] => {
  let now = blocks;
  for (let at = blocks.length - 1; at >= 0 && !fits(now); at -= 1) {
    now = now.map((block, place) => (place === at ? withRestAsPlanned(block, decisions) : block));
  }
  return now;
};
