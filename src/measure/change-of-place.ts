import { indexGym } from "../compile/gym-index";
import { changeSeconds, crowdingFactor, defaultCrowding, rerigSeconds } from "../model/defaults";
import type { Need } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { Item, KnownItem } from "../model/plan";
import type { Crowding } from "../model/vocabulary";
import { loadOf } from "./items";

/** What the change from one exercise of a superset to another depends on. */
export interface PlaceSetting {
  /** The gym; absent: unknown. */
  readonly gym?: Gym;
  /** How full it is; absent: normal. */
  readonly crowding?: Crowding;
}

const needOf = (item: KnownItem): Need | undefined =>
  item.exercise.needs.find((need) => need.station === item.station) ?? item.exercise.needs[0];

/** Seconds to walk between the places of two items in a quiet gym; nothing when a place is unknown. */
export const walkSecondsBetween = (a: Item, b: Item, gym: Gym | undefined): number | undefined => {
  if (gym === undefined || a.station === undefined || b.station === undefined) return undefined;
  const index = indexGym(gym);
  if (!index.stations.has(a.station) || !index.stations.has(b.station)) return undefined;
  return a.station === b.station ? 0 : index.walkSeconds(a.station, b.station);
};

/** A limit of a gym's gear with its words told apart. */
interface Stock {
  readonly words: readonly string[];
  readonly total: number;
  /** Whether the words are one unit. */
  readonly isUnit: boolean;
}

/** The gear of which a gym has a number, and how many of each an alternative takes, as far as that was asked. */
interface Stocks {
  readonly list: readonly Stock[];
  readonly taken: WeakMap<Need, Map<boolean, readonly number[]>>;
}

const stocks = /* @__PURE__ */ new WeakMap<Gym, Stocks>();

const stocksOf = (gym: Gym): Stocks => {
  const known = stocks.get(gym);
  if (known !== undefined) return known;
  const list = (gym.limits ?? []).flatMap(({ equipment, total }): readonly Stock[] =>
    total === undefined ? [] : [{ words: equipment.split("+"), total, isUnit: equipment.includes("+") }],
  );
  const made = { list, taken: new WeakMap() };
  stocks.set(gym, made);
  return made;
};

const takes = (need: Need, isBilateral: boolean, { words }: Stock): number => {
  if (!need.all.some((word) => words.includes(word))) return 0;
  return need.load === "dumbbell" && isBilateral && words.includes("dumbbell") ? 2 : 1;
};

const nothing: readonly number[] = [];

/** How many of each stock an item takes, worked out once for a gym and an alternative. */
const takenBy = (item: KnownItem, { list, taken }: Stocks): readonly number[] => {
  const need = needOf(item);
  if (need === undefined || list.length === 0) return nothing;
  const isBilateral = item.exercise.laterality === "bilateral";
  const ofNeed = taken.get(need) ?? new Map<boolean, readonly number[]>();
  if (ofNeed.size === 0) taken.set(need, ofNeed);
  const known = ofNeed.get(isBilateral);
  if (known !== undefined) return known;
  const made = list.map((stock) => takes(need, isBilateral, stock));
  ofNeed.set(isBilateral, made);
  return made;
};

/** Whether two items together take more of some stock than there is, and whether that stock is one unit. */
const shortageOf = (a: KnownItem, b: KnownItem, gym: Gym | undefined): "none" | "single" | "unit" => {
  if (gym === undefined) return "none";
  const known = stocksOf(gym);
  const first = takenBy(a, known);
  const second = takenBy(b, known);
  let shortage: "none" | "single" | "unit" = "none";
  for (let at = 0; at < known.list.length; at += 1) {
    const one = first[at] ?? 0;
    const other = second[at] ?? 0;
    const stock = known.list[at];
    if (stock === undefined || one === 0 || other === 0 || one + other <= stock.total) continue;
    if (stock.isUnit) return "unit";
    shortage = "single";
  }
  return shortage;
};

/** How two items get on with the gear that both want. */
export type SharedGear = "enough" | "re-rig" | "impossible";

/**
 * Whether a gym has the gear for two items at once: one barbell or one unit cannot serve both; one cable column,
 * bench or pair of dumbbells can, set anew at each change.
 */
export const sharedGear = (a: KnownItem, b: KnownItem, gym: Gym | undefined): SharedGear => {
  const isOneStation = a.station !== undefined && a.station === b.station;
  const areBarbells = loadOf(a) === "barbell" && loadOf(b) === "barbell";
  if (isOneStation && areBarbells) return "impossible";
  const shortage = shortageOf(a, b, gym);
  if (shortage !== "none" && areBarbells) return "impossible";
  if (shortage === "unit" && !isOneStation) return "impossible";
  const isOneColumn = isOneStation && loadOf(a) === "cable" && loadOf(b) === "cable";
  return isOneColumn || shortage !== "none" ? "re-rig" : "enough";
};

/** Whole seconds from one exercise of a round to the other: 10 s, the walk, and 30 s where gear is set anew. */
export const changeSecondsBetween = (a: KnownItem, b: KnownItem, setting: PlaceSetting): number => {
  const walk = walkSecondsBetween(a, b, setting.gym) ?? 0;
  const rerig = sharedGear(a, b, setting.gym) === "re-rig" ? rerigSeconds : 0;
  return changeSeconds + rerig + Math.ceil(walk * crowdingFactor[setting.crowding ?? defaultCrowding]);
};

/** Stations of two items that somebody else could take, each counted once. */
export const exclusiveStations = (a: KnownItem, b: KnownItem, gym: Gym | undefined): number => {
  if (gym === undefined) return 0;
  const stations = indexGym(gym).stations;
  return [...new Set([a.station, b.station])].filter((id) => id !== undefined && stations.get(id)?.exclusive === true)
    .length;
};
