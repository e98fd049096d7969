import * as z from "zod/mini";
import { weekHours } from "../model/defaults";
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
    max: z.exactOptional(whole(1, 20)),
    optional: z.exactOptional(yesNo()),
    mayBeMain: z.exactOptional(yesNo()),
  });

const exerciseSlot = () =>
  strict({
    kind: z.literal("exercise"),
    id: kebabId(),
    exercise: name(),
    role: word(roles),
    sets: whole(1, 100),
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

/** Most days of a week that are trained, and most weeks that take turns. */
const [mostDays, mostWeeks] = [6, 12];

const splitDay = () =>
  strict({
    template: z.union([name(), templateSchema()], expecting("the id of a day template, or a day template")),
    hoursFromStart: amount(0, weekHours - 1),
  });

const splitDays = () =>
  someOf(splitDay(), "a list of 1 to 6 days").check(z.maxLength(mostDays, expecting("a list of 1 to 6 days")));

const splitWeek = () =>
  strict({
    days: splitDays(),
    thenWeeks: z.exactOptional(
      someOf(splitDays(), "a list of 1 to 12 weeks").check(
        z.maxLength(mostWeeks, expecting("a list of 1 to 12 weeks")),
      ),
    ),
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
