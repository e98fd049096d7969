import { closeEquipment } from "../model/equipment";
import type { Need } from "../model/exercise";
import type { LoadingGym } from "../model/loading-gym";
import type { KnownItem } from "../model/plan";

/** What a gym has that is given with its stations; nothing is known of one that is given by its loads alone. */
const equipmentOf = ({ stations }: LoadingGym): ReadonlySet<string> | undefined =>
  stations && closeEquipment(stations.flatMap(({ provides }) => provides));

/** What an item is done with: of several ways at its station the first for which the gym has everything. */
const needOf = ({ exercise, station }: KnownItem, gym: LoadingGym): Need | undefined => {
  const ways = exercise.needs.filter((need) => need.station === station);
  const has = ways.length > 1 ? equipmentOf(gym) : undefined;
  const met = has && ways.find(({ all }) => all.every((word) => has.has(word)));
  return met ?? ways[0] ?? exercise.needs[0];
};

const loadable: readonly string[] = ["barbell", "dumbbell", "kettlebell", "machine", "cable"];

/** Held in the hand, whole: what else the lift needs, a plate to stand on or a bench, has no part in the load. */
const held: readonly string[] = ["dumbbell", "kettlebell"];

/** The equipment words that the load of an item goes by, the more special first; none where no weight can be set. */
export const loadWordsOf = (item: KnownItem, gym: LoadingGym): readonly string[] => {
  const need = needOf(item, gym);
  if (need === undefined || !loadable.includes(need.load)) return [];
  return held.includes(need.load) ? [need.load] : [...need.all, need.load];
};
