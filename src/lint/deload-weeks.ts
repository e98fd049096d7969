import { itemsOf } from "../measure/items";
import { hardSetsOf, reserveOf, workSetsOf } from "../measure/work-sets";
import { deloadMarks } from "../model/defaults";
import type { Program, Week } from "../model/week";
import { liftsOverWeeks, topKg, topPercent, type WeekLift } from "./program-lifts";

/** Working sets of a week that count as volume. */
const setsOfWeek = (week: Week): number =>
  week.days.flatMap(({ plan }) => itemsOf(plan.blocks)).reduce((sum, item) => sum + hardSetsOf(item), 0);

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

const reserveOfWeek = (week: Week): number | undefined =>
  mean(
    week.days
      .flatMap(({ plan }) => itemsOf(plan.blocks))
      .flatMap(({ prescription }) => workSetsOf(prescription))
      .flatMap((set) => reserveOf(set) ?? []),
  );

const loadOf = (lift: WeekLift): number | undefined => topKg(lift) ?? topPercent(lift);

/** Whether the lifts of a week are all loaded much less than the most of the weeks before. */
const isLight = (lifts: readonly (readonly WeekLift[])[], week: number): boolean => {
  const shares = lifts.flatMap((weeks) => {
    const now = weeks.find((lift) => lift.week === week);
    const load = now === undefined ? undefined : loadOf(now);
    const before = weeks.filter((lift) => lift.week < week).flatMap((lift) => loadOf(lift) ?? []);
    return load === undefined || before.length === 0 ? [] : [load / Math.max(...before)];
  });
  return shares.length > 0 && shares.every((share) => share <= deloadMarks.load);
};

/** For each week whether it is a deload: far fewer hard sets, far lighter, or much further from failure than before. */
export const deloadWeeks = (program: Program): readonly boolean[] => {
  const lifts = liftsOverWeeks(program);
  const sets = program.weeks.map(setsOfWeek);
  const reserves = program.weeks.map(reserveOfWeek);
  return program.weeks.map((_, week) => {
    if (week === 0) return false;
    const most = Math.max(...sets.slice(0, week));
    const [now, before] = [reserves[week], reserves[week - 1]];
    const isEasier = now !== undefined && before !== undefined && now >= before + deloadMarks.rir;
    return (sets[week] ?? 0) <= deloadMarks.sets * most || isLight(lifts, week) || isEasier;
  });
};
