import type { Item } from "../model/plan";
import type { Prescription, RampSet } from "../model/prescription";

/** Percentages of ramp sets are read to five. */
const step = 5;

/** How heavy the first set is beside the heaviest, where sets are percentages that rise. */
const firstShare = ({ perSet = [] }: Prescription): number => {
  const percents = perSet.flatMap(({ effort }) => (effort?.kind === "percent" ? [effort.percent] : []));
  const [first] = percents;
  return first === undefined || percents.length < perSet.length ? 1 : first / Math.max(...percents);
};

/**
 * Ramp sets of an item whose sets get heavier: up to the first of them, not to the heaviest. The sets of an easy week
 * are light enough to begin with after one.
 */
export const rampOfWave = ({ warmup }: Item, prescription: Prescription, isEasy: boolean): readonly RampSet[] => {
  const share = firstShare(prescription);
  if (share >= 1) return warmup;
  const ramp = warmup.slice(0, isEasy ? 1 : warmup.length);
  const isBelow = (warmup.at(-1)?.percent ?? 0) < 100 * share;
  if (isBelow) return ramp.length === warmup.length ? warmup : ramp;
  return ramp.map((set) => ({ ...set, percent: Math.max(step, Math.round((set.percent * share) / step) * step) }));
};
