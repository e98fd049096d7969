import { isKnownItem } from "../../measure/items";
import { plannedSeconds, savedByPair } from "../../measure/planned-seconds";
import { settingOf } from "../../measure/setting";
import type { Block, KnownItem } from "../../model/plan";
import type { BuildBrief, BuildTools } from "../../model/strategy";

/** What a block of two saves; the search takes it off itself. */
const savedBy = ({ items: [a, b, ...others] }: Block, brief: BuildBrief): number => {
  if (a === undefined || b === undefined || others.length > 0 || !isKnownItem(a) || !isKnownItem(b)) return 0;
  return Math.max(0, savedByPair(a, b, settingOf(brief)));
};

const plannedOf = (items: readonly KnownItem[], brief: BuildBrief): number =>
  items.reduce((sum, item) => sum + plannedSeconds(item, settingOf(brief)), 0);

/**
 * Seconds that the locked items really take less than planned. Planning does not know their order and their pairs; for
 * items that are kept as they are both are known, so that what stood beside them finds its place again.
 */
export const lockedSlackSeconds = (brief: BuildBrief, tools: BuildTools): number => {
  const items = brief.lock.filter(isKnownItem);
  if (items.length === 0) return 0;
  const { blocks, seconds } = tools.arrange(items);
  const saved = blocks.reduce((sum, block) => sum + savedBy(block, brief), 0);
  return Math.max(0, tools.generalSeconds + plannedOf(items, brief) - saved - seconds);
};
