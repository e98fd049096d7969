import type { BuildBrief } from "../model/strategy";
import { dayNumber } from "./day-number";
import { didTrain } from "./did-train";

/** Days since each exercise was last trained, before or on the day of the session; empty without `today`. */
export const lastTrainedDays = (brief: Pick<BuildBrief, "history" | "today">): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  if (brief.today === undefined) return days;
  const today = dayNumber(brief.today);
  for (const { day, entries } of brief.history) {
    const ago = today - dayNumber(day);
    if (ago < 0) continue;
    for (const { exercise } of entries.filter(didTrain)) days.set(exercise, Math.min(ago, days.get(exercise) ?? ago));
  }
  return days;
};
