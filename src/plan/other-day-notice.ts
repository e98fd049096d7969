import { dayNumber } from "../measure/day-number";
import type { Notice } from "../model/decision";
import type { Gym } from "../model/gym";
import type { Week, WeekDay } from "../model/week";
import { isSession } from "./is-session";
import { gymOfDay } from "./week-at";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Which day of the week a date is: Monday is 1. */
const weekdayOf = (day: string): number => ((dayNumber(day) + 5) % 7) + 1;

/** Where a day of a week is trained, and for how long. */
const settingOf = ({ plan }: WeekDay, gyms: readonly Gym[]) => {
  const gym = gymOfDay(plan, gyms);
  const minutes = isSession(plan) ? plan.brief.minutes : undefined;
  return { gym: gym?.id, name: gym?.name, ...(minutes === undefined ? {} : { minutes }) };
};

/**
 * Says for which day a session is planned where it comes on another one of the week that has another gym or other
 * minutes: the sessions of a programme follow each other, whatever the day.
 *
 * @param week The first week of its kind, as it was built.
 * @param day Place of the session's day in it.
 */
export const otherDayNotice = (
  week: Week | undefined,
  day: number,
  today: string,
  gyms: readonly Gym[],
): readonly Notice[] => {
  const due = week?.days[day];
  const now = week?.days.find(({ weekday }) => weekday === weekdayOf(today));
  if (due?.weekday === undefined || now === undefined || now === due) return [];
  const [planned, usual] = [settingOf(due, gyms), settingOf(now, gyms)];
  if (planned.gym === usual.gym && planned.minutes === usual.minutes) return [];
  const { gym = "", name = gym, minutes } = planned;
  const time = minutes === undefined ? "" : ` and ${minutes} minutes`;
  return [
    {
      code: "planned-for-other-day",
      data: { weekday: due.weekday, gym, ...(minutes === undefined ? {} : { minutes }) },
      message: `This session is planned for ${weekdays[due.weekday - 1]}: ${name}${time}. It comes now since sessions are done in their order.`,
    },
  ];
};
