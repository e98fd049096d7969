import type { Brief } from "../model/brief";
import type { KnownItem } from "../model/plan";
import type { Arrangement } from "../model/vocabulary";

/** How a balanced session is laid out, and why: as asked, one region after the other for endurance, else by turns. */
export const arrangementOf = (
  brief: Pick<Brief, "goal"> & Partial<Pick<Brief, "arrangement">>,
): { readonly arrangement: Arrangement; readonly why: "asked" | "pump" | "recovery" } => {
  if (brief.arrangement !== undefined) return { arrangement: brief.arrangement, why: "asked" };
  if (brief.goal === "endurance") return { arrangement: "sequential", why: "pump" };
  return { arrangement: "alternating", why: "recovery" };
};

/**
 * Whether two items may be done by turns without mixing regions that are to be finished one after the other: an accent
 * comes at the end, and so does one region after the other.
 */
export const keepsLayout = (
  a: KnownItem,
  b: KnownItem,
  brief: Pick<Brief, "goal" | "priority"> & Partial<Pick<Brief, "arrangement" | "accent">>,
): boolean => {
  const [first, second] = [a.exercise.regions[0], b.exercise.regions[0]];
  if (first === second) return true;
  if (brief.accent !== undefined) return first !== brief.accent && second !== brief.accent;
  return brief.priority !== "balanced" || arrangementOf(brief).arrangement === "alternating";
};
