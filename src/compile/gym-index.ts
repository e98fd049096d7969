import { farZoneSeconds, sameZoneSeconds } from "../model/defaults";
import { closeEquipment } from "../model/equipment";
import type { Exercise, Need } from "../model/exercise";
import type { Gym, Station } from "../model/gym";

/** A gym turned into look-ups, once per gym. */
export interface GymIndex {
  /** Everything that the gym provides, with what that covers. */
  readonly equipment: ReadonlySet<string>;
  /** Station by id. */
  readonly stations: ReadonlyMap<string, Station>;
  /** Id of the first station that provides or covers a word of equipment. */
  readonly stationWith: ReadonlyMap<string, string>;
  /** Seconds to walk from one station to another in a quiet gym; the same zone 5, unlisted 40. */
  readonly walkSeconds: (from: string, to: string) => number;
  /** Seconds of the longest walk into a station from any zone of the gym. */
  readonly longestWalkSeconds: (to: string) => number;
}

const cache = /* @__PURE__ */ new WeakMap<Gym, GymIndex>();

/** Words of equipment of which a gym has none, or none with a weight, by its own limits. */
const withoutAny = ({ limits = [] }: Gym): ReadonlySet<string> =>
  new Set(limits.flatMap(({ equipment, total, maxKg }) => (total === 0 || maxKg === 0 ? equipment.split("+") : [])));

const stationsByWord = (stations: readonly Station[]): ReadonlyMap<string, string> => {
  const byWord = new Map<string, string>();
  for (const { id, provides } of stations) {
    for (const word of closeEquipment(provides)) if (!byWord.has(word)) byWord.set(word, id);
  }
  return byWord;
};

const makeIndex = (gym: Gym): GymIndex => {
  const gone = withoutAny(gym);
  const present = gym.stations.map(
    (station): Station =>
      gone.size === 0 ? station : { ...station, provides: station.provides.filter((word) => !gone.has(word)) },
  );
  const stations = new Map(present.map((station) => [station.id, station]));
  const walks = new Map<string, Map<string, number>>();
  const tell = (from: string, to: string, seconds: number): void => {
    const ways = walks.get(from) ?? new Map<string, number>();
    walks.set(from, ways.set(to, seconds));
  };
  for (const { from, to, seconds } of gym.walks) {
    tell(from, to, seconds);
    tell(to, from, seconds);
  }
  const zones = [
    ...new Set([...gym.stations.map(({ zone }) => zone), ...gym.walks.flatMap(({ from, to }) => [from, to])]),
  ];
  const zoneOf = (id: string): string => stations.get(id)?.zone ?? "";
  const between = (from: string, to: string): number =>
    from === to ? sameZoneSeconds : (walks.get(from)?.get(to) ?? farZoneSeconds);
  const longest = new Map(zones.map((to) => [to, Math.max(...zones.map((from) => between(from, to)))]));
  return {
    equipment: closeEquipment(present.flatMap((station) => station.provides)),
    stations,
    stationWith: stationsByWord(present),
    walkSeconds: (from, to) => between(zoneOf(from), zoneOf(to)),
    longestWalkSeconds: (to) => longest.get(zoneOf(to)) ?? farZoneSeconds,
  };
};

/**
 * The look-ups of a gym, made once and kept by its identity.
 *
 * @param gym A gym that is not changed afterwards.
 */
export const indexGym = (gym: Gym): GymIndex => {
  const known = cache.get(gym);
  if (known !== undefined) return known;
  const made = makeIndex(gym);
  cache.set(gym, made);
  return made;
};

/** An alternative of an exercise that a gym meets, with the station where it is done. */
export interface Setup {
  /** The alternative. */
  readonly need: Need;
  /** The station in this gym. */
  readonly station: string;
}

const stationFor = (need: Need, index: GymIndex): string | undefined => {
  if (index.stations.has(need.station)) return need.station;
  const [first] = need.all;
  return first === undefined ? undefined : index.stationWith.get(first);
};

/**
 * How an exercise is set up in a gym: its first alternative of which everything is there.
 *
 * @returns Nothing when the gym lacks something for every alternative.
 */
export const findSetup = (exercise: Exercise, gym: Gym): Setup | undefined => {
  const index = indexGym(gym);
  for (const need of exercise.needs) {
    if (!need.all.every((word) => index.equipment.has(word))) continue;
    const station = stationFor(need, index);
    if (station !== undefined) return { need, station };
  }
  return undefined;
};
