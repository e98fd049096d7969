import { generalSecondsOf } from "../../measure/general-warmup";
import { isKnownItem } from "../../measure/items";
import { maximumWeightMatching } from "../../measure/maximum-weight-matching";
import { plannedSeconds } from "../../measure/planned-seconds";
import { settingOf } from "../../measure/setting";
import { wantsPairs } from "../../measure/wants-pairs";
import type { Item } from "../../model/plan";
import type { BuildBrief } from "../../model/strategy";
import { pairQuality, savedSeconds } from "./pair-value";
import { tiresCompoundBetween, tiresHeavyBetween } from "./tiring-pairs";

/** A possible pair of places, with what speaks for it. */
export interface PairOption {
  /** Place of the first item. */
  readonly a: number;
  /** Place of the second item. */
  readonly b: number;
  /** How good a pair it is, above 0. */
  readonly quality: number;
  /** Seconds that it saves. */
  readonly seconds: number;
}

/**
 * Part of its quality that is left to a pair that tires a compound so: it is made where time asks for it alone. Our
 * default.
 */
const tiringQuality = 0.1;

/** Every pair of places that is allowed and saves time. */
export const pairOptions = (
  items: readonly Item[],
  brief: BuildBrief,
  quality: typeof pairQuality = pairQuality,
): readonly PairOption[] => {
  const options: PairOption[] = [];
  items.forEach((first, a) => {
    items.slice(a + 1).forEach((second, offset) => {
      if (!isKnownItem(first) || !isKnownItem(second)) return;
      if (tiresHeavyBetween(items, a, a + 1 + offset)) return;
      const isTiring = tiresCompoundBetween(items, a, a + 1 + offset);
      const worth = quality(first, second, brief) * (isTiring ? tiringQuality : 1);
      const seconds = worth > 0 ? savedSeconds(first, second, brief) : 0;
      if (seconds > 0) options.push({ a, b: a + 1 + offset, quality: worth, seconds });
    });
  });
  return options;
};

/** As much time as pairs can save, whatever their quality. */
const timeAlone = { quality: 1, second: 1000 } as const;

/** Integer weights of a second saved against quality, from quality alone to time alone. */
const pressures: readonly { readonly quality: number; readonly second: number }[] = [
  { quality: 1000, second: 0 },
  { quality: 1000, second: 2 },
  { quality: 1000, second: 10 },
  { quality: 100, second: 10 },
  timeAlone,
];

/** The matching of greatest total weight for one weighing of quality against time. */
export const bestPairs = (
  count: number,
  options: readonly PairOption[],
  pressure: { readonly quality: number; readonly second: number },
): readonly PairOption[] => {
  const weights = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  for (const { a, b, quality, seconds } of options) {
    const weight = Math.round(quality * pressure.quality + seconds * pressure.second);
    weights[a]?.splice(b, 1, weight);
    weights[b]?.splice(a, 1, weight);
  }
  return maximumWeightMatching(weights).flatMap(([a, b]) =>
    options.filter((option) => option.a === a && option.b === b),
  );
};

/** Seconds that the items are too long for the minutes when all are done straight; negative when there is time. */
const missingSeconds = (items: readonly Item[], brief: BuildBrief): number => {
  if (brief.minutes === undefined) return Number.NEGATIVE_INFINITY;
  let sum = generalSecondsOf(brief);
  for (const item of items) if (isKnownItem(item)) sum += plannedSeconds(item, settingOf(brief));
  return sum - Math.floor(brief.minutes * 60);
};

/**
 * The pairs that the minutes ask for. Pairs of equal sets are tried alone first: only when they do not save enough may
 * one of the two do a set alone.
 */
export const choosePairs = (
  items: readonly Item[],
  options: readonly PairOption[],
  brief: BuildBrief,
): readonly PairOption[] => {
  const missing = missingSeconds(items, brief);
  const equal = options.filter(({ a, b }) => items[a]?.prescription.sets === items[b]?.prescription.sets);
  const isEnough = missing <= 0 || savedBy(bestPairs(items.length, equal, timeAlone)) >= missing;
  return chooseAmong(items, isEnough ? equal : options, missing, brief);
};

const savedBy = (chosen: readonly PairOption[]): number => chosen.reduce((sum, { seconds }) => sum + seconds, 0);

/**
 * Of some pairs none while straight sets fit (unless pairs are wanted for their own sake), else the best by quality,
 * and by ever more weight on time until the session fits.
 */
const chooseAmong = (
  items: readonly Item[],
  options: readonly PairOption[],
  missing: number,
  brief: BuildBrief,
): readonly PairOption[] => {
  if (missing <= 0) {
    const best = pressures[0];
    return wantsPairs(brief) && best !== undefined ? bestPairs(items.length, options, best) : [];
  }
  let chosen: readonly PairOption[] = [];
  for (const pressure of pressures) {
    chosen = bestPairs(items.length, options, pressure);
    if (savedBy(chosen) >= missing) break;
  }
  return dropNeedless(chosen, missing, brief);
};

/** Gives up the worst pairs while what the rest saves is still enough. */
const dropNeedless = (chosen: readonly PairOption[], missing: number, brief: BuildBrief): readonly PairOption[] => {
  if (wantsPairs(brief)) return chosen;
  let spare = savedBy(chosen) - missing;
  const worstFirst = [...chosen].sort((x, y) => x.quality - y.quality || x.seconds - y.seconds);
  const dropped = new Set<PairOption>();
  for (const option of worstFirst) {
    if (spare < option.seconds) continue;
    dropped.add(option);
    spare -= option.seconds;
  }
  return chosen.filter((option) => !dropped.has(option));
};
