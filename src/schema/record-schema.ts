import * as z from "zod/mini";
import { calendarDay } from "./calendar-day";
import { amount, listOf, name, strict, whole, word } from "./fields";
import { once } from "./once";

const recordedSet = () =>
  strict({
    reps: z.exactOptional(whole(0, 10_000)),
    seconds: z.exactOptional(amount(0, 360_000)),
    kg: z.exactOptional(amount(0, 2000)),
    rir: z.exactOptional(amount(0, 100)),
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
