import * as z from "zod/mini";
import { lastPlace, mostDoneSeconds, mostDoneSets, mostMinutesOfPlan } from "../model/limits";
import { limitationAreas } from "../model/vocabulary";
import { amount, expecting, listOf, name, strict, whole, word } from "./fields";
import { once } from "./once";

const place = () => whole(0, lastPlace);

/** What is done of a running session. */
export const progressSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      done: listOf(
        strict({ block: place(), item: place(), sets: whole(0, mostDoneSets) }),
        "a list of sets that are done",
      ),
      elapsedSeconds: amount(0, mostDoneSeconds),
    },
    "the progress of a session",
  ),
);

/** What happened in a running session. */
export const changeSchema = /* @__PURE__ */ once(() =>
  z.discriminatedUnion(
    "kind",
    [
      strict({ kind: z.literal("station-taken"), station: name() }),
      strict({ kind: z.literal("station-free"), station: name() }),
      strict({ kind: z.literal("minutes-left"), minutes: amount(0, mostMinutesOfPlan) }),
      strict({ kind: z.literal("skip"), block: place(), item: place() }),
      strict({ kind: z.literal("pain"), area: word(limitationAreas) }),
      strict({ kind: z.literal("swap"), block: place(), item: place(), to: z.exactOptional(name()) }),
    ],
    expecting('an object of kind "station-taken", "station-free", "minutes-left", "skip", "pain" or "swap"'),
  ),
);
