import { isKnownItem } from "../../measure/items";
import { plannedSeconds } from "../../measure/planned-seconds";
import { settingOf } from "../../measure/setting";
import type { BuildBrief, BuildTools } from "../../model/strategy";

/**
 * Seconds that the locked items really take less than planned. Planning does not know their order and their pairs; for
 * items that are kept as they are both are known, so that what stood beside them finds its place again.
 */
export const lockedSlackSeconds = (brief: BuildBrief, tools: BuildTools): number => {
  const items = brief.lock.filter(isKnownItem);
  if (items.length === 0) return 0;
  const planned = items.reduce((sum, item) => sum + plannedSeconds(item, settingOf(brief)), tools.generalSeconds);
  return Math.max(0, planned - tools.arrange(items).seconds);
};
