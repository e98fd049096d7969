/** Our gyms by name, `gyms` with them all, and the open words that they and the catalogue use. */
import type { Gym } from "../model/gym";
import { bandsTravel } from "./bands-travel";
import { bodyweightBar } from "./bodyweight-bar";
import { bodyweightNoBar } from "./bodyweight-no-bar";
import { commercial } from "./commercial";
import { compactGym } from "./compact-gym";
import { dumbbellsAndCables } from "./dumbbells-and-cables";
import { homeBarbell } from "./home-barbell";
import { homeDumbbell } from "./home-dumbbell";
import { kettlebell } from "./kettlebell";

export { type EquipmentItem, type EquipmentKind, equipment } from "./equipment";
export {
  bandsTravel,
  bodyweightBar,
  bodyweightNoBar,
  commercial,
  compactGym,
  dumbbellsAndCables,
  homeBarbell,
  homeDumbbell,
  kettlebell,
};

/** Every gym of ours, the richest first. */
export const gyms: readonly Gym[] = /* @__PURE__ */ Object.freeze([
  commercial,
  dumbbellsAndCables,
  compactGym,
  homeBarbell,
  homeDumbbell,
  kettlebell,
  bandsTravel,
  bodyweightBar,
  bodyweightNoBar,
]);

const wordsOf = (field: "id" | "zone"): readonly string[] =>
  Object.freeze([...new Set(gyms.flatMap((gym) => gym.stations.map((station) => station[field])))]);

/** Every station word that our gyms use, in the order of their first use. */
export const stations: readonly string[] = /* @__PURE__ */ wordsOf("id");

/** Every zone word that our gyms use, in the order of their first use. */
export const zones: readonly string[] = /* @__PURE__ */ wordsOf("zone");
