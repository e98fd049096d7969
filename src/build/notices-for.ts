import { dayKindOf } from "../measure/day-kind";
import { isKnownItem, itemsOf, loadOf } from "../measure/items";
import { fromKilograms } from "../measure/loadable";
import type { Decision, Notice } from "../model/decision";
import { soonLightKg } from "../model/defaults";
import type { Plan } from "../model/plan";
import type { BuildBrief } from "../model/strategy";
import { type MainRegion, mainRegions, type Region } from "../model/vocabulary";
import { coldStartNotice } from "./cold-start-notice";
import { healthNotices } from "./health-notices";
import type { MadeNotice } from "./made-notice";

/** Back and legs for which there is work, but none that can be loaded. */
const lightRegions = (plan: Plan): readonly MainRegion[] => {
  const items = itemsOf(plan.blocks).filter(isKnownItem);
  return mainRegions.filter((region) => {
    const ofRegion = items.filter(({ exercise }) => exercise.regions[0] === region);
    return ofRegion.length > 0 && !ofRegion.some(({ exercise }) => exercise.loadability >= 2);
  });
};

/**
 * A strength goal needs lifts that can be loaded, for the back as for the legs. A light day does without them on
 * purpose, and what one day of a week does without for a region another day may have.
 */
const goalNotice = (plan: Plan, brief: BuildBrief): readonly MadeNotice[] => {
  const items = itemsOf(plan.blocks).filter(isKnownItem);
  if (brief.goal !== "strength" || dayKindOf(brief) === "light") return [];
  const isAll = !items.some(({ exercise }) => exercise.loadability >= 2);
  const regions = brief.week === undefined ? lightRegions(plan) : [];
  if (!isAll && regions.length === 0) return [];
  const what = isAll ? "This gear" : `What trains your ${regions.join(" and ")} here`;
  return [
    {
      code: "goal-not-reachable",
      data: { goal: brief.goal, gym: brief.gym.id, ...(isAll ? {} : { regions }) },
      message: `${what} cannot be loaded like a strength lift needs. With it you get stronger up to a point; past that you need something heavier.`,
    },
  ];
};

const loadNotice = (plan: Plan, brief: BuildBrief): readonly MadeNotice[] => {
  if (brief.goal !== "strength") return [];
  const mains = itemsOf(plan.blocks)
    .filter(isKnownItem)
    .filter(({ role }) => role === "main");
  const loads: ReadonlySet<string> = new Set(mains.map(loadOf));
  const { limits = [], unit = "kg" } = brief.place;
  return limits.flatMap(({ equipment, maxKg }) =>
    maxKg !== undefined && maxKg <= soonLightKg && loads.has(equipment)
      ? [
          {
            code: "load-may-run-out",
            data: { equipment, maxKg },
            message: `The heaviest ${equipment} here is ${fromKilograms(maxKg, unit)} ${unit}. Once that is light for the reps, slow the lowering or work one side at a time.`,
          },
        ]
      : [],
  );
};

/** Regions for which what was said leaves no exercise at all. */
const emptyRegions = (decisions: readonly Decision[]): readonly Region[] =>
  decisions.flatMap((decision) => (decision.code === "region-not-trained" ? [decision.data.region] : []));

/** Back and legs of a day that is for them, and any other region for which nothing is left. */
const missedRegions = (plan: Plan, decisions: readonly Decision[], brief: BuildBrief): readonly Region[] => {
  const left = emptyRegions(decisions);
  const isDue = (region: Region): boolean => region === "back" || region === "legs" || left.includes(region);
  return regionsInTurn(brief)
    .filter(isDue)
    .filter(
      (region) => !itemsOf(plan.blocks).some((item) => isKnownItem(item) && item.exercise.regions.includes(region)),
    );
};

const regionsInTurn = ({ day }: BuildBrief): readonly Region[] =>
  (["back", "legs", "chest", "shoulders", "arms", "core"] as const).filter((region) => day.regions.includes(region));

const regionNotices = (plan: Plan, decisions: readonly Decision[], brief: BuildBrief): readonly MadeNotice[] =>
  missedRegions(plan, decisions, brief).map((region) => ({
    code: "region-not-trained",
    data: { region },
    message: emptyRegions(decisions).includes(region)
      ? `Nothing here trains your ${region}: what you told us about gear, limits and exclusions leaves no exercise for it.`
      : `Nothing in this session trains your ${region}: it had no room, or was left out. Train it on another day.`,
  }));

/** An accent for which the minutes leave nothing. */
const accentNotice = (plan: Plan, { accent, day }: BuildBrief): readonly MadeNotice[] => {
  const isThere = itemsOf(plan.blocks).some((item) => isKnownItem(item) && item.exercise.regions[0] === accent);
  if (accent === undefined || isThere || day.fixed === true) return [];
  const work = accent === "legs" ? "leg work" : "back work";
  return [
    {
      code: "accent-missed",
      data: { region: accent },
      message: `The minutes are used up before the ${work} that you wanted at the end: give the session a few more.`,
    },
  ];
};

const earlyNotice = (decisions: readonly Decision[]): readonly MadeNotice[] =>
  decisions.flatMap((decision) =>
    decision.code === "ends-early"
      ? [
          {
            code: "ends-early",
            data: { spareMinutes: Math.round(decision.data.spareSeconds / 60), caps: decision.data.caps },
            message: `The session ends about ${Math.round(decision.data.spareSeconds / 60)} minutes early on purpose: more sets today would cost more than they bring.`,
          },
        ]
      : [],
  );

/** A workout that is kept to the letter takes the time it takes. */
export const timeNotice = (seconds: number, brief: BuildBrief): readonly Notice[] => {
  if (brief.day.fixed !== true || brief.minutes !== undefined) return [];
  const minutes = Math.round(seconds / 60);
  return [
    { code: "needs-time", data: { minutes }, message: `As it is written this workout takes about ${minutes} minutes.` },
  ];
};

/**
 * What the person should be told: limits that were kept, what could not be honoured, spare time. A healthy lifter hears
 * nothing of the low back.
 */
export const noticesFor = (plan: Plan, decisions: readonly Decision[], brief: BuildBrief): readonly MadeNotice[] => [
  ...healthNotices(brief),
  ...coldStartNotice(plan, brief),
  ...goalNotice(plan, brief),
  ...loadNotice(plan, brief),
  ...regionNotices(plan, decisions, brief),
  ...(missedRegions(plan, decisions, brief).length > 0 ? [] : accentNotice(plan, brief)),
  ...earlyNotice(decisions),
];
