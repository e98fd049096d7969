import * as z from "zod/mini";
import { longestPauseSeconds } from "../model/limits";
import { intents, roles } from "../model/vocabulary";
import { exerciseSchema, unknownExerciseSchema } from "./exercise-schema";
import { expecting, listOf, name, strict, whole, word } from "./fields";
import { once } from "./once";
import { prescriptionSchema, rampSetSchema } from "./prescription-schema";

/** One exercise in a plan. */
export const itemSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      role: word(roles),
      exercise: z.union([exerciseSchema(), unknownExerciseSchema()], expecting("an exercise")),
      station: z.exactOptional(name()),
      warmup: listOf(rampSetSchema(), "a list of ramp sets"),
      prescription: prescriptionSchema(),
      tags: z.exactOptional(listOf(name(), "a list of tags")),
    },
    "an item",
  ),
);

const intent = () => z.exactOptional(word(intents));

/** A block of a plan. */
export const blockSchema = /* @__PURE__ */ once(() => {
  const item = itemSchema();
  return z.discriminatedUnion(
    "kind",
    [
      strict({
        kind: z.literal("straight"),
        items: z.tuple([item], expecting("a list of one item")),
        intent: intent(),
      }),
      strict({
        kind: z.literal("superset"),
        items: z.tuple([item, item], expecting("a list of two items")),
        changeSeconds: z.exactOptional(whole(0, longestPauseSeconds)),
        restSeconds: z.exactOptional(whole(0, longestPauseSeconds)),
        intent: intent(),
      }),
      strict({
        kind: z.literal("circuit"),
        items: z.tuple([item, item, item], item, expecting("a list of three items or more")),
        changeSeconds: z.exactOptional(whole(0, longestPauseSeconds)),
        restSeconds: z.exactOptional(whole(0, longestPauseSeconds)),
        intent: intent(),
      }),
    ],
    expecting('a block of kind "straight", "superset" or "circuit"'),
  );
});
