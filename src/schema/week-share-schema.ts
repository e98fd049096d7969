import * as z from "zod/mini";
import { muscles, patterns } from "../model/vocabulary";
import { amount, listOf, name, strict, word } from "./fields";
import { once } from "./once";

/** Most fractional sets that a day can be told of. */
const mostSets = 100;
/** Most points of low-back load that a day can be told of. */
const mostLowBack = 1000;

const muscleNeed = () => strict({ muscle: word(muscles), least: amount(0, mostSets), most: amount(0, mostSets) });

/** What the other days of a week mean for one of them. */
export const weekShareSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      muscles: listOf(muscleNeed(), "a list of what muscles need"),
      groups: listOf(strict({ group: name(), most: amount(0, mostSets) }), "a list of what groups have room for"),
      lowBackMost: z.exactOptional(amount(0, mostLowBack)),
      elsewhere: listOf(name(), "a list of exercise ids"),
      families: listOf(name(), "a list of families of exercises"),
      led: listOf(word(patterns), "a list of patterns"),
      turn: listOf(word(patterns), "a list of patterns"),
      uncovered: listOf(word(patterns), "a list of patterns"),
    },
    "what the other days of a week hold",
  ),
);
