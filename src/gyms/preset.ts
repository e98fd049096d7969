import type { EquipmentLimit, Gym, Station, Walk } from "../model/gym";

/** A gym of ours as text, a line for each station, walk and limit. */
interface GymText {
  /** Kebab-case id. */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
  /** `id | zone | count exclusive or shared | equipment equipment …` */
  readonly stations: string;
  /** `zone zone seconds`, for neighbours only: what is not listed is far. */
  readonly walks?: string;
  /** `equipment or a+b | pieces in the whole gym | heaviest in kg`, `-` for no limit. */
  readonly limits?: string;
}

/**
 * A gym from its text.
 *
 * @returns The gym, deeply frozen.
 */
export const preset = ({ id, name, stations, walks, limits }: GymText): Gym =>
  Object.freeze({
    id,
    name,
    stations: Object.freeze(linesOf(stations).map(stationOf)),
    walks: Object.freeze(linesOf(walks).map(walkOf)),
    ...(limits === undefined ? {} : { limits: Object.freeze(linesOf(limits).map(limitOf)) }),
  });

const linesOf = (text = ""): string[] => text.split("\n").filter((line) => line.trim() !== "");

const partsOf = (line: string): string[] => line.split("|").map((part) => part.trim());

const stationOf = (line: string): Station => {
  const [id = "", zone = "", places = "", provides = ""] = partsOf(line);
  return Object.freeze({
    id,
    zone,
    provides: Object.freeze(provides.split(" ")),
    count: Number.parseInt(places, 10),
    exclusive: places.endsWith(" exclusive"),
  });
};

const walkOf = (line: string): Walk => {
  const [from = "", to = "", seconds] = line.trim().split(" ");
  return Object.freeze({ from, to, seconds: Number(seconds) });
};

const limitOf = (line: string): EquipmentLimit => {
  const [equipment = "", total = "-", maxKg = "-"] = partsOf(line);
  return Object.freeze({
    equipment,
    ...(total === "-" ? {} : { total: Number(total) }),
    ...(maxKg === "-" ? {} : { maxKg: Number(maxKg) }),
  });
};
