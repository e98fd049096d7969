import { recentTraining } from "../measure/recent-training";
import { tiredMuscles } from "../measure/share-of-records";
import { iversen2021, moranNavarro2017 } from "../model/citations";
import type { Decision } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { BuildBrief } from "../model/strategy";

/** What the records of the last seven days mean for the session: muscles that rest, and muscles that had few sets. */
export const recordDecisions = (brief: BuildBrief, exercises: readonly Exercise[]): readonly Decision[] => {
  const { recalled, today, history, priority, day } = brief;
  if (recalled === undefined || today === undefined) return [];
  const trained = recentTraining(history, today, exercises);
  const tired = tiredMuscles(trained, { priority, template: day });
  const days = Math.max(...trained.filter(({ muscle }) => tired.includes(muscle)).map((one) => one.spacingDays), 0);
  const most = recalled.muscles.find(({ muscle }) => tired.includes(muscle))?.most ?? 0;
  const lacking = recalled.muscles.filter(({ least }) => least > 0).map(({ muscle }) => muscle);
  const about = { stage: "select", subject: { kind: "session" } } as const;
  return [
    ...(tired.length === 0
      ? []
      : [{ ...about, code: "muscles-tired", data: { muscles: tired, most, days }, source: moranNavarro2017 } as const]),
    ...(lacking.length === 0
      ? []
      : [{ ...about, code: "week-lacks", data: { muscles: lacking }, source: iversen2021 } as const]),
  ];
};
