import { isKnownItem, itemsOf } from "../measure/items";
import { liftHistory } from "../measure/lift-history";
import { recentTraining } from "../measure/recent-training";
import type { Decision, Notice } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { Plan } from "../model/plan";
import { recordDays, weekDays } from "../model/record-defaults";
import type { BuildBrief } from "../model/strategy";
import { idWords, listWords } from "./messages/words";
import { unknownRecords } from "./unknown-records";

/** Loads that rest on little: said once for all of them. */
const thinNotice = (plan: Plan, decisions: readonly Decision[]): readonly Notice[] => {
  const unsure = decisions.flatMap(({ code, data, subject }) =>
    code === "loaded" && data.confidence === "low" && subject.kind === "exercise" ? [subject.id] : [],
  );
  if (unsure.length === 0) return [];
  const names = itemsOf(plan.blocks)
    .filter(isKnownItem)
    .filter(({ exercise }) => unsure.includes(exercise.id))
    .map(({ exercise }) => exercise.name);
  return [
    {
      code: "thin-records",
      data: { exercises: unsure },
      message: `The ${names.length === 1 ? "load" : "loads"} for ${listWords(names)} ${names.length === 1 ? "rests" : "rest"} on little. Take what lets you keep the reps in reserve, and write down how it went.`,
    },
  ];
};

/** Muscles that this session trains hard again before their rest is over. */
const restNotice = (plan: Plan, exercises: readonly Exercise[], brief: BuildBrief): readonly Notice[] => {
  if (brief.today === undefined || brief.history.length === 0) return [];
  const trained = new Set(
    itemsOf(plan.blocks)
      .filter(isKnownItem)
      .flatMap(({ exercise }) => exercise.muscles.filter(({ share }) => share === 1).map(({ muscle }) => muscle)),
  );
  const tired = recentTraining(brief.history, brief.today, exercises).filter(
    ({ muscle, isRecovered }) => !isRecovered && trained.has(muscle),
  );
  if (tired.length === 0) return [];
  const names = tired.map(({ muscle }) => idWords(muscle));
  return [
    {
      code: "not-recovered",
      data: { muscles: tired.map(({ muscle }) => muscle), days: Math.min(...tired.map(({ daysAgo }) => daysAgo)) },
      message: `You trained ${listWords(names)} less than ${Math.max(...tired.map(({ spacingDays }) => spacingDays))} days ago. If the first sets feel heavy, stay lighter today.`,
    },
  ];
};

/** Lifts that were last done so long ago that their records name no load any more. */
const oldNotice = (plan: Plan, brief: BuildBrief): readonly Notice[] => {
  const { today, history } = brief;
  if (today === undefined) return [];
  const old = itemsOf(plan.blocks)
    .filter(isKnownItem)
    .filter(({ prescription }) => prescription.load === undefined)
    .flatMap(({ exercise: { id, name } }) => {
      const [last] = liftHistory(id, history, today, Number.POSITIVE_INFINITY);
      return last === undefined || last.ago <= recordDays ? [] : [{ id, name, ago: last.ago }];
    });
  if (old.length === 0) return [];
  const weeks = Math.floor(Math.min(...old.map(({ ago }) => ago)) / weekDays);
  return [
    {
      code: "old-records",
      data: { exercises: old.map(({ id }) => id), weeks },
      message: `Your records of ${listWords(old.map(({ name }) => name))} are ${weeks} weeks old or more, too old to name a load. Start well below what you did then, and write down how it went.`,
    },
  ];
};

/**
 * What the person should be told from records: muscles that have had little rest, loads that rest on little, records
 * that are too old for a load, and records of lifts that nobody knows.
 */
export const recordNotices = (
  plan: Plan,
  decisions: readonly Decision[],
  exercises: readonly Exercise[],
  brief: BuildBrief,
): readonly Notice[] => [
  ...restNotice(plan, exercises, brief),
  ...thinNotice(plan, decisions),
  ...oldNotice(plan, brief),
  ...unknownRecords(brief.history, exercises),
];
