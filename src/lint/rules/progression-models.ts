import { exerciseKey, isKnownItem, itemsOf } from "../../measure/items";
import { workSetsOf } from "../../measure/work-sets";
import { plotkin2022 } from "../../model/citations";
import { progressionWeeks, smallLoadStepKg, weeklyLoadStep, weeklySetStep } from "../../model/defaults";
import type { Week } from "../../model/week";
import { defineRule } from "../define-rule";
import { deloadWeeks } from "../deload-weeks";
import { liftsOverWeeks, placeOf, targetsOf, topKg, type WeekLift } from "../program-lifts";

/** What is done in a week, without places in a text. */
const workOf = (week: Week): string =>
  JSON.stringify(
    week.days.map(({ plan }) =>
      plan.blocks.map((block) => ({
        ...block,
        items: block.items.map(({ exercise, prescription }) => [exerciseKey(exercise), prescription]),
      })),
    ),
  );

/** Working sets of a week, hard or not: a wave whose first week is light adds no sets in the second. */
const workSetsOfWeek = ({ days }: Week): number =>
  days
    .flatMap(({ plan }) => itemsOf(plan.blocks))
    .filter((item) => isKnownItem(item) && item.exercise.hardSet)
    .reduce((sum, { prescription }) => sum + workSetsOf(prescription).length, 0);

/** Share of exercises in common from which two weeks are of one kind: splits may have weeks that take turns. */
const alikeShare = 0.5;

const lineUpOf = (week: Week): ReadonlySet<string> =>
  new Set(week.days.flatMap(({ plan }) => itemsOf(plan.blocks).map(({ exercise }) => exerciseKey(exercise))));

const areAlike = (week: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const common = [...week].filter((key) => other.has(key)).length;
  return common >= alikeShare * Math.min(week.size, other.size);
};

interface Step {
  readonly lift: WeekLift;
  readonly from: number;
  readonly to: number;
}

/** Loads that grow further in a week than they ever were for the same reps. */
const loadSteps = (lifts: readonly WeekLift[], share: number, smallKg: number): readonly Step[] =>
  lifts.flatMap((lift, at) => {
    const to = topKg(lift);
    const before = lifts
      .slice(0, at)
      .filter((one) => targetsOf(one) === targetsOf(lift))
      .flatMap((one) => topKg(one) ?? []);
    if (to === undefined || before.length === 0) return [];
    const from = Math.max(...before);
    return to > from * (1 + share) && to > from + smallKg ? [{ lift, from, to }] : [];
  });

/** Weeks in a row grow, and not by leaps. */
export const progressionModels = /* @__PURE__ */ defineRule({
  id: "progression-models",
  meta: {
    number: "R49",
    scope: "program",
    summary: "Weeks in a row have a progression, in small steps.",
    severity: "warning",
    citations: [plotkin2022],
    messages: {
      none: "{weeks} weeks, each the same as the others: say how load or reps grow.",
      load: "{lift}: from {from} to {to} kg in one step, more than {most} %.",
      sets: "Week {week}: {to} sets after {from}, more than {most} % in one step.",
    },
    params: { weeks: progressionWeeks, load: weeklyLoadStep, smallKg: smallLoadStepKg, sets: weeklySetStep },
  },
  *check(program, _context, params) {
    const { weeks } = program;
    if (weeks.length >= params.weeks && new Set(weeks.map(workOf)).size === 1) {
      yield { messageId: "none", data: { weeks: weeks.length }, severity: "hint" };
    }
    for (const lifts of liftsOverWeeks(program)) {
      for (const { lift, from, to } of loadSteps(lifts, params.load, params.smallKg)) {
        const data = { lift: lift.done.exercise.name, from, to, most: Math.round(100 * params.load) };
        yield { messageId: "load", data, at: placeOf(lift) };
      }
    }
    const done = weeks.map((week) => ({ sets: workSetsOfWeek(week), lineUp: lineUpOf(week) }));
    const isDeload = deloadWeeks(program);
    for (const [week, { sets: to, lineUp }] of done.entries()) {
      const before = done.slice(0, week).filter((_, at) => isDeload[at] !== true);
      const alike = before.filter((one) => areAlike(lineUp, one.lineUp));
      const from = Math.max(0, ...(alike.length > 0 ? alike : before).map(({ sets }) => sets));
      if (from === 0 || to <= from * (1 + params.sets)) continue;
      const data = { week: week + 1, from, to, most: Math.round(100 * params.sets) };
      // Weeks of other exercises may be another kind of week: what their sets mean beside each other is not known.
      yield { messageId: "sets", data, at: { week }, ...(alike.length > 0 ? {} : { severity: "hint" as const }) };
    }
  },
});
