import * as z from "zod/mini";
import { weekDaysMost } from "../model/defaults";
import { fewestMinutes, mostMinutes, mostWeeks } from "../model/limits";
import type { Weekday } from "../model/week";
import { exerciseSchema } from "./exercise-schema";
import { amount, expecting, listOf, name, someOf, strict, whole } from "./fields";
import { gymSchema } from "./gym-schema";
import { once } from "./once";
import { optionWords, strategyNames } from "./options-schema";
import { recordSchema } from "./record-schema";
import { splitSchema } from "./template-schema";

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const weekday = () => z.literal(weekdays, expecting("a weekday, 1 (Monday) to 7 (Sunday)"));

const gym = () => z.exactOptional(z.union([name(), gymSchema()], expecting("the id of a gym, or a gym")));

const someWeekdays = () => {
  const what = `a list of 1 to ${weekDaysMost} weekdays`;
  return someOf(weekday(), what).check(z.maxLength(weekDaysMost, expecting(what)));
};

const days = () =>
  z.union(
    [whole(1, weekDaysMost), someWeekdays()],
    expecting(`a whole number from 1 to ${weekDaysMost}, or a list of 1 to ${weekDaysMost} weekdays`),
  );

const dayOptions = () =>
  strict({
    weekday: z.exactOptional(weekday()),
    day: z.exactOptional(whole(1, weekDaysMost)),
    minutes: z.exactOptional(amount(fewestMinutes, mostMinutes)),
    gym: gym(),
  });

/** The options of a week as JSON: strategies and objective by name. */
export const weekOptionsSchema = /* @__PURE__ */ once(() => {
  const { sessionsPerWeek: _all, sessionOfWeek: _which, priorityLift: _lift, include: _ids, ...words } = optionWords();
  return strict(
    {
      split: z.exactOptional(z.union([name(), splitSchema()], expecting('the id of a split, a split, or "best"'))),
      days: z.exactOptional(days()),
      perDay: z.exactOptional(listOf(dayOptions(), "a list of what differs on single days")),
      weekOfSplit: z.exactOptional(whole(1, mostWeeks)),
      ...words,
      gym: gym(),
      exercises: z.exactOptional(someOf(exerciseSchema(), "a list with at least one exercise")),
      records: z.exactOptional(listOf(recordSchema(), "a list of training records")),
      objective: z.exactOptional(name()),
      strategies: z.exactOptional(strategyNames()),
    },
    "a plain object",
  );
});
