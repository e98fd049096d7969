import * as z from "zod/mini";
import { patterns, regions, roles } from "../model/vocabulary";
import { sourceSchema } from "./citation-schema";
import { amount, expecting, freeText, kebabId, listOf, name, someOf, strict, whole, word, yesNo } from "./fields";
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
export const templateSchema = once(() =>
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

/** A division of a week into days. */
export const splitSchema = once(() =>
  strict(
    {
      id: kebabId(),
      name: name(),
      summary: freeText(),
      tradeOffs: freeText(),
      days: listOf(strict({ template: name(), hoursFromStart: amount(0, 10_000) }), "a list of days"),
    },
    "a split",
  ),
);
