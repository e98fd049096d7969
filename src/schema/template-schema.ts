import * as z from "zod/mini";
import { weekDaysMost, weekHours } from "../model/defaults";
import { mostLiftsOfSlot, mostSets, mostWeeksInTurn } from "../model/limits";
import { levels, patterns, regions, roles } from "../model/vocabulary";
import { sourceSchema } from "./citation-schema";
import { amount, expecting, freeText, kebabId, name, someOf, strict, whole, word, yesNo } from "./fields";
import { once } from "./once";
import { targetSchema, tempoSchema } from "./prescription-schema";

const patternSlot = () =>
  strict({
    kind: z.literal("pattern"),
    id: kebabId(),
    patterns: someOf(word(patterns), "a list with at least one pattern"),
    region: word(regions),
    max: z.exactOptional(whole(1, mostLiftsOfSlot)),
    optional: z.exactOptional(yesNo()),
    mayBeMain: z.exactOptional(yesNo()),
  });

const exerciseSlot = () =>
  strict({
    kind: z.literal("exercise"),
    id: kebabId(),
    exercise: name(),
    role: word(roles),
    sets: whole(1, mostSets),
    target: targetSchema(),
    tempo: z.exactOptional(tempoSchema()),
    group: z.exactOptional(name()),
  });

/** A day template. */
export const templateSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      id: kebabId(),
      name: name(),
      summary: freeText(),
      regions: someOf(word(regions), "a list with at least one region"),
      slots: someOf(
        z.discriminatedUnion(
          "kind",
          [patternSlot(), exerciseSlot()],
          expecting('a slot of kind "pattern" or "exercise"'),
        ),
        "a list with at least one slot",
      ),
      fixed: z.exactOptional(yesNo()),
      source: sourceSchema(),
    },
    "a day template",
  ),
);

const splitDay = () =>
  strict({
    template: z.union([name(), templateSchema()], expecting("the id of a day template, or a day template")),
    hoursFromStart: amount(0, weekHours - 1),
  });

const splitDays = () => {
  const what = `a list of 1 to ${weekDaysMost} days`;
  return someOf(splitDay(), what).check(z.maxLength(weekDaysMost, expecting(what)));
};

const moreWeeks = () => {
  const what = `a list of 1 to ${mostWeeksInTurn} weeks`;
  return someOf(splitDays(), what).check(z.maxLength(mostWeeksInTurn, expecting(what)));
};

const splitWeek = () =>
  strict({
    days: splitDays(),
    thenWeeks: z.exactOptional(moreWeeks()),
  });

/** A division of a week into days. */
export const splitSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      id: kebabId(),
      name: name(),
      summary: freeText(),
      whoFor: freeText(),
      tradeOffs: freeText(),
      levels: someOf(word(levels), "a list with at least one level"),
      regions: someOf(word(regions), "a list with at least one region"),
      spacingHours: amount(0, weekHours - 1),
      weeks: someOf(splitWeek(), "a list with at least one week"),
    },
    "a split",
  ),
);
