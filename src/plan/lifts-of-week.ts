import { heavyLowBackGrade, practiceDays } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { WeekShare } from "../model/week-share";
import { isAsGood } from "./is-as-good";
import type { DayOutlook } from "./planned-day";
import { liftsOf, type ShareSetting } from "./share-setting";

/** What the low back holds is not repeated for want of another lift: it needs its rest. */
const needsRest = ({ demand }: Exercise): boolean => demand.lowBack >= heavyLowBackGrade;

/** A beginner does a compound on two days of the week: it is learned by doing it, and its load goes up each time. */
const isPractised = (lift: Exercise, held: readonly Exercise[], { level }: ShareSetting): boolean =>
  level === "beginner" &&
  lift.mechanics === "compound" &&
  !needsRest(lift) &&
  held.filter(({ id }) => id === lift.id).length < practiceDays;

/** What of lifts on built days this day need not repeat: it has another of the same movement that is as good, and not on a built day itself. */
const heldElsewhere = (
  day: DayOutlook,
  setting: ShareSetting,
  wordOf: (exercise: Exercise) => string,
): readonly string[] => {
  const held = setting.built.flatMap(({ session }) => liftsOf(session).map(({ exercise }) => exercise));
  const words = new Set(held.map(wordOf));
  const hasAnother = (lift: Exercise): boolean =>
    (day.choices.get(lift.pattern) ?? []).some((other) => !words.has(wordOf(other)) && isAsGood(lift, other));
  const isElsewhere = (lift: Exercise): boolean =>
    needsRest(lift) || (hasAnother(lift) && !isPractised(lift, held, setting));
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
