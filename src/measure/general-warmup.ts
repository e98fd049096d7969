import { generalWarmupFromMinutes, generalWarmupSeconds } from "../model/defaults";
import type { PlanContext } from "../model/plan";

/**
 * Seconds of general warm-up: 300 when full, 0 when specific or none; by default it grows above 45 minutes by a
 * minute a minute, so that 46 minutes never hold less work than 45; 300 when the minutes are unknown too.
 */
export const generalSecondsOf = (context: Partial<Pick<PlanContext, "warmup" | "minutes">>): number => {
  if (context.warmup === "full") return generalWarmupSeconds;
  if (context.warmup !== undefined) return 0;
  if (context.minutes === undefined) return generalWarmupSeconds;
  return Math.min(generalWarmupSeconds, Math.max(0, Math.floor(60 * (context.minutes - generalWarmupFromMinutes))));
};
