import type { Rule } from "../model/rule";
import { recommended } from "./recommended";
import { sessionExerciseCount } from "./rules/session-exercise-count";
import { timePressedMode } from "./rules/time-pressed-mode";

/** Every rule: the recommended ones, and those that are a matter of taste or only for some. */
export const strict: readonly Rule[] = [
  ...recommended,
  // Order
  // Supersets
  // Rest
  // Load, reps, effort
  // Volume
  sessionExerciseCount,
  // Week
  // Time
  timePressedMode,
  // Health
  // Balance and sanity
];
