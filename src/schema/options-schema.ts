import * as z from "zod/mini";
import { fewestMinutes, longestText, mostMinutes, mostSessions } from "../model/limits";
import { arrangements, crowdings, goals, levels, mainRegions, priorities, warmups } from "../model/vocabulary";
import { calendarDay } from "./calendar-day";
import { exerciseSchema } from "./exercise-schema";
import { amount, expecting, freeText, listOf, name, someOf, strict, whole, word, yesNo } from "./fields";
import { gymSchema } from "./gym-schema";
import { itemSchema } from "./item-schema";
import { limitationsSchema, redFlagsSchema, screeningSchema } from "./limitation-schema";
import { isRecord } from "./look-into";
import { once } from "./once";
import type { JsonOptions } from "./open-shapes";
import { recordSchema } from "./record-schema";
import { templateSchema } from "./template-schema";
import { weekShareSchema } from "./week-share-schema";

const ids = () => z.exactOptional(listOf(name(), "a list of exercise ids"));

/** Names of strategies, one a stage. */
export const strategyNames = () =>
  strict({
    select: z.exactOptional(name()),
    prescribe: z.exactOptional(name()),
    order: z.exactOptional(name()),
    pair: z.exactOptional(name()),
    fit: z.exactOptional(name()),
  });

/** The options of a session that are words and numbers. */
export const optionWords = /* @__PURE__ */ once(() => ({
  priority: z.exactOptional(word(priorities)),
  arrangement: z.exactOptional(word(arrangements)),
  accent: z.exactOptional(word(mainRegions)),
  goal: z.exactOptional(word(goals)),
  level: z.exactOptional(word(levels)),
  minutes: z.exactOptional(amount(fewestMinutes, mostMinutes)),
  warmup: z.exactOptional(word(warmups)),
  sessionsPerWeek: z.exactOptional(whole(1, mostSessions)),
  sessionOfWeek: z.exactOptional(whole(1, mostSessions)),
  priorityLift: z.exactOptional(name()),
  crowding: z.exactOptional(word(crowdings)),
  straps: z.exactOptional(yesNo()),
  limitations: z.exactOptional(limitationsSchema()),
  screening: z.exactOptional(screeningSchema()),
  redFlags: z.exactOptional(redFlagsSchema()),
  include: ids(),
  exclude: ids(),
  today: z.exactOptional(calendarDay()),
  seed: z.exactOptional(freeText(longestText)),
}));

/**
 * What is a word, a number or a list of names, and is the same when it was read: none has keys of its own to be put in
 * order.
 */
const plainWords = /* @__PURE__ */ once((): { readonly [key: string]: z.ZodMiniType } => {
  const { limitations, screening, redFlags, ...words } = optionWords();
  return { ...words, gym: name(), template: name() };
});

/**
 * Whether options are words, numbers and lists of names alone, as they should be: most are, and of the many that there
 * may be few are given, each of which is read by itself.
 */
export const arePlainWords = (options: unknown): options is JsonOptions => {
  const words = plainWords();
  return (
    isRecord(options) &&
    Object.keys(options).every((key) => {
      const schema = Object.hasOwn(words, key) ? words[key] : undefined;
      return schema !== undefined && z.safeParse(schema, options[key]).success;
    })
  );
};

/** Options that are words and numbers alone: most are, and this schema is built and run in half the time. */
export const wordyOptionsSchema = /* @__PURE__ */ once(() =>
  strict({ ...optionWords(), gym: z.exactOptional(name()), template: z.exactOptional(name()) }),
);

/** The options of a session as JSON: strategies and objective by name. */
export const optionsSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      ...optionWords(),
      gym: z.exactOptional(z.union([name(), gymSchema()], expecting("the id of a gym, or a gym"))),
      lock: z.exactOptional(listOf(itemSchema(), "a list of items")),
      template: z.exactOptional(
        z.union([name(), templateSchema()], expecting("the id of a day template, or a day template")),
      ),
      exercises: z.exactOptional(someOf(exerciseSchema(), "a list with at least one exercise")),
      records: z.exactOptional(listOf(recordSchema(), "a list of training records")),
      week: z.exactOptional(weekShareSchema()),
      objective: z.exactOptional(name()),
      strategies: z.exactOptional(strategyNames()),
    },
    "a plain object",
  ),
);
