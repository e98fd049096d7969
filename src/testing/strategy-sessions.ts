import type { SessionOptions } from "../model/options";

/**
 * Option sets that strategies are tried on where a test gives none: long and short, rich and bare gyms, every wish
 * once.
 */
export const strategySessions: readonly SessionOptions[] = [
  {},
  { minutes: 30, gym: "dumbbells-and-cables", crowding: "busy" },
  { minutes: 45, goal: "strength", gym: "home-barbell" },
  { minutes: 60, goal: "hypertrophy", priority: "back", gym: "compact-gym" },
  { minutes: 60, goal: "endurance", gym: "bodyweight-bar" },
  { minutes: 75, goal: "work-capacity", level: "beginner", gym: "kettlebell" },
  { minutes: 90, level: "advanced", priority: "legs", warmup: "full" },
  { minutes: 60, arrangement: "sequential" },
  { minutes: 60, accent: "legs" },
  { minutes: 60, sessionsPerWeek: 2, sessionOfWeek: 2 },
  { minutes: 60, limitations: [{ area: "low-back", status: "current" }] },
  { template: "article-legs-first" },
];
