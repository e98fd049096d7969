import type { Gym } from "../model/gym";
import type { Arbitrary, FastCheck } from "./fast-check";

/** What is left of a gym with some of its stations; walks and limits go with them. */
const withStations = (gym: Gym, kept: readonly number[], id: string): Gym => {
  const stations = gym.stations.filter((_, at) => kept.includes(at));
  const zones = new Set(stations.map(({ zone }) => zone));
  const gear = new Set(stations.flatMap(({ provides }) => provides));
  return {
    ...gym,
    id,
    name: `Some of ${gym.name}`,
    stations,
    walks: gym.walks.filter(({ from, to }) => zones.has(from) && zones.has(to)),
    ...(gym.limits === undefined ? {} : { limits: gym.limits.filter(({ equipment }) => gear.has(equipment)) }),
  };
};

/**
 * Gyms: a preset with some of its stations, one at least.
 *
 * @param fc fast-check.
 * @param gyms The presets.
 */
export const anyGym = (fc: FastCheck, gyms: readonly Gym[]): Arbitrary<Gym> =>
  fc.constantFrom(...gyms).chain((gym) =>
    fc
      .subarray(
        gym.stations.map((_, at) => at),
        { minLength: 1 },
      )
      .map((kept) => withStations(gym, kept, `some-of-${gym.id}`)),
  );
