import { muscleOverlap } from "../../measure/overlap";
import { pickBy } from "./pick-by";

/** Of each slot the lift that shares least with what is picked already, the better loadable one between equals. */
export const leastOverlap = /* @__PURE__ */ pickBy(
  "leastOverlap",
  (exercise, _choice, _brief, picked) =>
    exercise.loadability - 4 * picked.reduce((sum, pick) => sum + muscleOverlap(exercise, pick.exercise), 0),
  "it shares least with the rest of the session",
);
