import {
  barbellDeadlift,
  bentOverRow,
  dGripCableRow,
  facePull,
  frontSquat,
  legPress,
  seatedCableRow,
  stiffLegDeadlift,
} from "../../src/catalog/index";
import type { KnownItem } from "../../src/model/plan";
import { item } from "./items";

/** The eight lifts of the article's two balanced workouts, in the order of the region lists. */
export const articleLegs: readonly KnownItem[] = [
  item(barbellDeadlift, { sets: 5, reps: 5, role: "main", restSeconds: 180 }),
  item(stiffLegDeadlift, { sets: 5, reps: 8 }),
  item(frontSquat, { sets: 4, reps: 8 }),
  item(legPress, { sets: 4, reps: 10 }),
];

/** The back lifts among them. */
export const articleBack: readonly KnownItem[] = [
  item(bentOverRow, { sets: 4, reps: 12 }),
  item(seatedCableRow, { sets: 4, reps: 10 }),
  item(dGripCableRow, { sets: 4, reps: 8 }),
  item(facePull, { sets: 4, reps: 10, role: "accessory", restSeconds: 90 }),
];

/** The article's alternating workout, as it is printed. */
export const printedAlternating = [
  "barbell-deadlift",
  "bent-over-row",
  "stiff-leg-deadlift",
  "seated-cable-row",
  "front-squat",
  "d-grip-cable-row",
  "leg-press",
  "face-pull",
];

/** The article's sequential workout, as it is printed. */
export const printedSequential = [
  "barbell-deadlift",
  "stiff-leg-deadlift",
  "front-squat",
  "leg-press",
  "bent-over-row",
  "seated-cable-row",
  "d-grip-cable-row",
  "face-pull",
];
