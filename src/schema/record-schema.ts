import * as z from "zod/mini";
import { mostDoneReps, mostDoneSeconds, mostKg, mostRir } from "../model/limits";
import { calendarDay } from "./calendar-day";
import { amount, listOf, name, strict, whole, word } from "./fields";
import { once } from "./once";

const recordedSet = () =>
  strict({
    reps: z.exactOptional(whole(0, mostDoneReps)),
    seconds: z.exactOptional(amount(0, mostDoneSeconds)),
    kg: z.exactOptional(amount(0, mostKg)),
    rir: z.exactOptional(amount(0, mostRir)),
    kind: z.exactOptional(word(["work", "ramp"])),
  });

/** A session that was done. */
export const recordSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      day: calendarDay(),
      entries: listOf(strict({ exercise: name(), sets: listOf(recordedSet(), "a list of sets") }), "a list of entries"),
    },
    "a training record",
  ),
);
