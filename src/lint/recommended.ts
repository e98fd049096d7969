import type { Rule } from "../model/rule";
import { lowBackSpacing } from "./rules/low-back-spacing";

/** Rules that are on unless configured otherwise: what most coaches would want to know, in the order of the rule list. */
export const recommended: readonly Rule[] = [
  // Order
  lowBackSpacing,
  // Supersets
  // Rest
  // Load, reps, effort
  // Volume
  // Week
  // Time
  // Health
  // Balance and sanity
];
