import type { Rule } from "../model/rule";
import { recommended } from "./recommended";

/** Every rule: the recommended ones, and those that are a matter of taste or only for some. */
export const strict: readonly Rule[] = [
  ...recommended,
  // Order
  // Supersets
  // Rest
  // Load, reps, effort
  // Volume
  // Week
  // Time
  // Health
  // Balance and sanity
];
