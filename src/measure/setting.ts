import type { BuildBrief } from "../model/strategy";
import type { PairSetting } from "./pair-checks";
import type { PlanningSetting } from "./planned-seconds";

/** What planning times and pairs depend on, taken from a brief. */
export const settingOf = (brief: BuildBrief): PlanningSetting & PairSetting => ({
  gym: brief.place,
  crowding: brief.crowding,
  goal: brief.goal,
  straps: brief.straps,
  level: brief.level,
  limitations: brief.limitations,
  ...(brief.warmup === undefined ? {} : { warmup: brief.warmup }),
});
