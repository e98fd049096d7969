import { setRange } from "../model/defaults";
import type { BuildBrief } from "../model/strategy";
import type { Role } from "../model/vocabulary";
import { dayKindOf } from "./day-kind";

/**
 * Fewest and most sets that the builder gives a lift of a role: a main lift more on a day for strength, and everything
 * fewer for whoever was cleared for a condition.
 */
export const setRangeOf = (role: Role, brief: BuildBrief): { readonly min: number; readonly max: number } => {
  if (brief.screening.length > 0) return setRange.cleared;
  if (role !== "main") return setRange.other;
  return brief.goal === "strength" || dayKindOf(brief) === "heavy" ? setRange.strengthMain : setRange.main;
};
