import { indexGym } from "../compile/gym-index";
import { changeSeconds, crowdingFactor, rerigSeconds } from "../model/defaults";
import type { Need } from "../model/exercise";
import type { EquipmentLimit, Gym } from "../model/gym";
import type { KnownItem } from "../model/plan";
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
export const walkSecondsBetween = (a: KnownItem, b: KnownItem, gym: Gym | undefined): number | undefined => {
  if (gym === undefined || a.station === undefined || b.station === undefined) return undefined;
  const index = indexGym(gym);
  if (!index.stations.has(a.station) || !index.stations.has(b.station)) return undefined;
  return a.station === b.station ? 0 : index.walkSeconds(a.station, b.station);
};

const uses = (item: KnownItem, words: readonly string[]): number => {
  const need = needOf(item);
  if (need === undefined || !need.all.some((word) => words.includes(word))) return 0;
  const isHandPair = need.load === "dumbbell" && item.exercise.laterality === "bilateral";
  return isHandPair && words.includes("dumbbell") ? 2 : 1;
};

const isShort = (limit: EquipmentLimit, a: KnownItem, b: KnownItem): boolean => {
  if (limit.total === undefined) return false;
  const words = limit.equipment.split("+");
  const [first, second] = [uses(a, words), uses(b, words)];
  return first > 0 && second > 0 && first + second > limit.total;
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
  const short = (gym?.limits ?? []).filter((limit) => isShort(limit, a, b));
  const isUnit = (limit: EquipmentLimit): boolean => limit.equipment.includes("+") && !isOneStation;
  if (short.some((limit) => areBarbells || isUnit(limit))) return "impossible";
  const isOneColumn = isOneStation && loadOf(a) === "cable" && loadOf(b) === "cable";
  return isOneColumn || short.length > 0 ? "re-rig" : "enough";
};

/** Whole seconds from one exercise of a round to the other: 10 s, the walk, and 30 s where gear is set anew. */
export const changeSecondsBetween = (a: KnownItem, b: KnownItem, setting: PlaceSetting): number => {
  const walk = walkSecondsBetween(a, b, setting.gym) ?? 0;
  const rerig = sharedGear(a, b, setting.gym) === "re-rig" ? rerigSeconds : 0;
  return changeSeconds + rerig + Math.ceil(walk * crowdingFactor[setting.crowding ?? "normal"]);
};

/** Stations of two items that somebody else could take, each counted once. */
export const exclusiveStations = (a: KnownItem, b: KnownItem, gym: Gym | undefined): number => {
  if (gym === undefined) return 0;
  const stations = indexGym(gym).stations;
  return [...new Set([a.station, b.station])].filter((id) => id !== undefined && stations.get(id)?.exclusive === true)
    .length;
};
