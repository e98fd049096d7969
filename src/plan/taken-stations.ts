import type { Decision } from "../model/decision";
import type { Gym } from "../model/gym";

/** Stations that are taken, one entry for each: what the decisions of a running session say. */
export const takenStations = (decisions: readonly Decision[]): readonly string[] =>
  decisions.flatMap((decision) => (decision.code === "station-taken" ? [decision.data.station] : []));

/** The gym without the stations that are taken; itself where none is. */
export const gymWithout = (gym: Gym, taken: readonly string[]): Gym => {
  if (taken.length === 0) return gym;
  const stations = gym.stations.flatMap((station) => {
    const count = station.count - taken.filter((id) => id === station.id).length;
    return count > 0 ? [{ ...station, count }] : [];
  });
  return { ...gym, stations };
};
