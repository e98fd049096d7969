import * as z from "zod/mini";
import { mostSharedLowBack, mostSharedSets } from "../model/limits";
import { muscles, patterns } from "../model/vocabulary";
import { amount, listOf, name, strict, word } from "./fields";
import { once } from "./once";

const muscleNeed = () =>
  strict({ muscle: word(muscles), least: amount(0, mostSharedSets), most: amount(0, mostSharedSets) });

/** What the other days of a week mean for one of them. */
export const weekShareSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      muscles: listOf(muscleNeed(), "a list of what muscles need"),
      groups: listOf(strict({ group: name(), most: amount(0, mostSharedSets) }), "a list of what groups have room for"),
      lowBackMost: z.exactOptional(amount(0, mostSharedLowBack)),
      elsewhere: listOf(name(), "a list of exercise ids"),
      families: listOf(name(), "a list of families of exercises"),
      led: listOf(word(patterns), "a list of patterns"),
      turn: listOf(word(patterns), "a list of patterns"),
      uncovered: listOf(word(patterns), "a list of patterns"),
    },
    "what the other days of a week hold",
  ),
);
