import { isHeavyLift } from "../measure/heavy-lift";
import { heavyLowBackGrade, practiceDays } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { KnownItem } from "../model/plan";
import type { Session } from "../model/session";
import type { WeekShare } from "../model/week-share";
import { isAsGood } from "./is-as-good";
import type { DayOutlook } from "./planned-day";
import { liftsOf, type ShareSetting } from "./share-setting";

/**
 * What is not repeated for want of another lift: what the low back holds needs its rest, and the light day of two
 * leaves to the heavy one what is heavy there.
 */
const needsRest = (item: KnownItem, { brief }: Session): boolean =>
  item.exercise.demand.lowBack >= heavyLowBackGrade || (brief.sessionsPerWeek === 2 && isHeavyLift(item));

/**
 * A beginner does a compound that has to be learned on two days of the week: it is learned by doing it, and its load
 * goes up each time.
 */
const isPractised = (lift: Exercise, held: readonly Exercise[], { level }: ShareSetting): boolean =>
  level === "beginner" &&
  lift.mechanics === "compound" &&
  lift.demand.skill >= 2 &&
  held.filter(({ id }) => id === lift.id).length < practiceDays;

/**
 * What of lifts on built days this day need not repeat: it has another of the same movement that is as good, and not on
 * a built day itself.
 */
const heldElsewhere = (
  day: DayOutlook,
  setting: ShareSetting,
  wordOf: (exercise: Exercise) => string,
): readonly string[] => {
  const items = setting.built.flatMap(({ session }) => liftsOf(session).map((item) => ({ item, session })));
  const held = items.map(({ item }) => item.exercise);
  const words = new Set(held.map(wordOf));
  const resting = new Set(items.flatMap(({ item, session }) => (needsRest(item, session) ? [item.exercise] : [])));
  const hasAnother = (lift: Exercise): boolean =>
    (day.choices.get(lift.pattern) ?? []).some((other) => !words.has(wordOf(other)) && isAsGood(lift, other));
  const isElsewhere = (lift: Exercise): boolean =>
    resting.has(lift) || (hasAnother(lift) && !isPractised(lift, held, setting));
  return [...new Set(held.filter(isElsewhere).map(wordOf))];
};

/** Lifts of built days, and their families, that this day need not repeat: of lifts only those that it could do. */
export const liftsOfWeek = (day: DayOutlook, setting: ShareSetting): Pick<WeekShare, "elsewhere" | "families"> => {
  const here = new Set([...day.choices.values()].flatMap((lifts) => lifts.map(({ id }) => id)));
  return {
    elsewhere: heldElsewhere(day, setting, ({ id }) => id).filter((id) => here.has(id)),
    families: heldElsewhere(day, setting, ({ family }) => family),
  };
};
