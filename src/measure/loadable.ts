import { defaultLoadings, kilogramsOfPound } from "../model/default-loadings";
import type { Loading, PlateSize, WeightRange, WeightUnit } from "../model/loading";
import type { LoadingGym } from "../model/loading-gym";
import type { KnownItem } from "../model/plan";
import { heaviestKg } from "./heaviest-kg";
import { loadWordsOf } from "./load-words";

/** The loads next to a wished one, in kilograms. */
export interface LoadsNear {
  /** The heaviest that is not above it; absent: even the lightest is. */
  readonly below?: number;
  /** The lightest that is not below it; absent: there is none so heavy. */
  readonly above?: number;
}

/** Hundredths of a unit: plates are whole numbers of them. */
const fine = 100;
/** A wish that is off by less than this is met. */
const hair = 1e-6;

/** Pounds by which a rounded kilogram may be off. */
const roundingPounds = 0.02;

/** The weight in a unit; kilograms that were rounded from quarters of a pound give these again. */
const toUnit = (kg: number, unit: WeightUnit): number => {
  if (unit === "kg") return kg;
  const pounds = kg / kilogramsOfPound;
  const quarters = Math.round(pounds * 4) / 4;
  return Math.abs(pounds - quarters) < roundingPounds ? quarters : pounds;
};

/** Kilograms of a weight in a unit, to a hundredth. */
const toKilograms = (weight: number, unit: WeightUnit): number =>
  unit === "kg" ? weight : Math.round(weight * kilogramsOfPound * 100) / 100;

/** The weight that somebody reads on plates and dumbbells, to a quarter of a unit. */
export const fromKilograms = (kg: number, unit: WeightUnit): number => Math.round(toUnit(kg, unit) * 4) / 4;

const rangesNear = (ranges: readonly WeightRange[], wish: number): readonly number[] =>
  ranges.flatMap(({ from, to = Number.POSITIVE_INFINITY, step }) => {
    const steps = Math.max(0, (wish - from) / step);
    const last = to === Number.POSITIVE_INFINITY ? steps + 1 : Math.floor((to - from) / step + hair);
    return [Math.floor(steps + hair), Math.ceil(steps - hair)].map((count) => from + step * Math.min(count, last));
  });

/** Every weight of one side up to a bound that plates can make, in hundredths, rising. */
const sidesUpTo = (plates: readonly PlateSize[], bound: number): readonly number[] => {
  let reachable = new Set([0]);
  for (const { weight, pairs = Number.POSITIVE_INFINITY } of plates) {
    const size = Math.round(weight * fine);
    if (size <= 0) continue;
    const next = new Set(reachable);
    for (const start of reachable) {
      for (let count = 1; count <= pairs && start + count * size <= bound; count += 1) next.add(start + count * size);
    }
    reachable = next;
  }
  return [...reachable].sort((a, b) => a - b);
};

const barNear = (bar: number, plates: readonly PlateSize[], wish: number): readonly number[] => {
  if (wish <= bar) return [bar];
  const side = ((wish - bar) / 2) * fine;
  const largest = Math.max(0, ...plates.map(({ weight }) => weight * fine));
  const sides = sidesUpTo(plates, side + largest);
  const below = sides.filter((one) => one <= side + hair * fine).at(-1) ?? 0;
  const above = sides.find((one) => one >= side - hair * fine);
  return [below, ...(above === undefined ? [] : [above])].map((one) => bar + (2 * one) / fine);
};

/** What an item is loaded with in a gym; nothing where no weight can be set: bands, body weight, what is unknown. */
const loadingOf = (words: readonly string[], gym: LoadingGym): Loading | undefined => {
  const lists = [gym.loadings ?? [], defaultLoadings[gym.unit ?? "kg"]];
  for (const list of lists) {
    const found = list.find(({ equipment }) => words.includes(equipment));
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * The loads next to a wished one that an item can really be given in a gym.
 *
 * @param kg The wish, in kilograms.
 * @returns Nothing where no weight can be set.
 */
export const loadsNear = (kg: number, item: KnownItem, gym: LoadingGym): LoadsNear | undefined => {
  const words = loadWordsOf(item, gym);
  const loading = loadingOf(words, gym);
  if (loading === undefined) return undefined;
  const unit = gym.unit ?? "kg";
  const most = heaviestKg(item, gym);
  const wish = toUnit(Math.min(kg, most), unit);
  // The heaviest dumbbell of a gym is there, whatever the usual steps below it are.
  const isUsual = gym.loadings?.includes(loading) !== true;
  const heaviest = isUsual && Number.isFinite(most) ? [toUnit(most, unit)] : [];
  const weights =
    loading.kind === "bar"
      ? barNear(loading.bar, loading.plates, wish)
      : [...rangesNear(loading.ranges, wish), ...heaviest];
  const made = weights.filter((weight) => toKilograms(weight, unit) <= most + hair);
  const below = Math.max(...made.filter((weight) => weight <= wish + hair));
  const above = Math.min(...made.filter((weight) => toKilograms(weight, unit) >= kg - hair));
  return {
    ...(Number.isFinite(below) ? { below: toKilograms(below, unit) } : {}),
    ...(Number.isFinite(above) ? { above: toKilograms(above, unit) } : {}),
  };
};

/** How far above the wish, as a share of it, a load may be and still be taken for it (our default). */
const nearShare = 0.02;

/**
 * The load to take for a wished one: the one below it, or the one above where that is nearer and hardly more.
 *
 * @param isCautious Always the one below.
 * @returns Nothing where no weight can be set, or where even the lightest is more than was wished.
 */
export const loadableKg = (kg: number, item: KnownItem, gym: LoadingGym, isCautious = false): number | undefined => {
  const near = loadsNear(kg, item, gym);
  if (near === undefined) return undefined;
  const { below, above } = near;
  const isClose = above !== undefined && above <= kg * (1 + nearShare);
  if (isCautious || !isClose) return below;
  return below === undefined || above - kg < kg - below ? above : below;
};

/** The smallest step that a gym can describe, in its unit; more than a rounded weight may be off. */
const leastStep = 0.05;

/** The next heavier load that an item can be given; nothing at the end of what is there. */
export const nextLoadKg = (kg: number, item: KnownItem, gym: LoadingGym): number | undefined =>
  loadsNear(kg + (gym.unit === "lb" ? leastStep * kilogramsOfPound : leastStep), item, gym)?.above;
