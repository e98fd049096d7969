import { OptionsError } from "../errors";
import type { Gym } from "../model/gym";
import { readAs } from "../schema/find-issues";
import { gymLaws } from "../schema/gym-laws";
import { gymSchema } from "../schema/gym-schema";
import { isDefined, markDefined } from "./define-frozen";

/**
 * Checks a gym and gives a frozen copy of it.
 *
 * @throws {OptionsError} when something is wrong with it: a station id twice, a walk to a zone without stations,
 * a limit on what no station provides; every problem is listed.
 * @example
 * const garage = defineGym({
 *   id: "garage",
 *   name: "My garage",
 *   stations: [{ id: "rack", zone: "garage", provides: ["rack", "barbell", "platform"], count: 1, exclusive: false }],
 *   walks: [],
 * });
 * garage.stations.length; // => 1
 */
export const defineGym = (gym: Gym): Gym => {
  if (isDefined("gym", gym)) return gym;
  const reading = readAs(gymSchema(), gym, { subject: "gym", laws: gymLaws });
  if (!reading.ok) throw new OptionsError(reading.issues);
  return markDefined("gym", reading.value);
};
