import * as z from "zod/mini";
import {
  crowdings,
  goals,
  intents,
  levels,
  mainRegions,
  priorities,
  regions,
  roles,
  warmups,
} from "../model/vocabulary";
import { amount, expecting, freeText, listOf, name, strict, whole, word, yesNo } from "./fields";
import { limitationsSchema, redFlagsSchema, screeningSchema } from "./limitation-schema";
import { once } from "./once";
import { effortSchema, rampSetSchema, tempoSchema } from "./prescription-schema";
import { setKinds } from "./set-kinds";

const target = /* @__PURE__ */ once(() =>
  z.discriminatedUnion(
    "kind",
    [
      strict({ kind: z.literal("reps"), min: whole(1, 1000), max: whole(1, 1000) }),
      strict({ kind: z.literal("amrap"), min: whole(0, 1000), leave: z.nullable(whole(0, 100)) }),
      strict({ kind: z.literal("time"), seconds: whole(1, 36_000) }),
      strict({ kind: z.literal("distance"), metres: amount(1, 100_000) }),
    ],
    expecting('an object of kind "reps", "amrap", "time" or "distance"'),
  ),
);

const kg = () => z.nullable(amount(0, 2000));

const set = () =>
  strict({
    target: z.nullable(target()),
    effort: z.nullable(effortSchema()),
    kg: kg(),
    kind: z.nullable(word(setKinds)),
  });

const item = () =>
  strict({
    role: word(roles),
    exercise: name(1000),
    region: z.nullable(word(regions)),
    station: z.nullable(name()),
    warmup: listOf(rampSetSchema(), "a list of ramp sets"),
    sets: whole(1, 100),
    target: target(),
    effort: z.nullable(effortSchema()),
    tempo: z.nullable(tempoSchema()),
    kg: kg(),
    restSeconds: z.nullable(whole(0, 3600)),
    perSet: z.nullable(listOf(set(), "a list of sets")),
    tags: z.nullable(listOf(name(), "a list of tags")),
  });

const block = () =>
  strict({
    kind: word(["straight", "superset", "circuit"]),
    items: listOf(item(), "a list of items"),
    changeSeconds: z.nullable(whole(0, 3600)),
    restSeconds: z.nullable(whole(0, 3600)),
    intent: z.nullable(word(intents)),
  });

const context = () =>
  strict({
    goal: z.nullable(word(goals)),
    level: z.nullable(word(levels)),
    minutes: z.nullable(amount(1, 1440)),
    warmup: z.nullable(word(warmups)),
    sessionsPerWeek: z.nullable(whole(1, 14)),
    priority: z.nullable(word(priorities)),
    accent: z.nullable(word(mainRegions)),
    priorityLift: z.nullable(name()),
    limitations: z.nullable(limitationsSchema()),
    screening: z.nullable(screeningSchema()),
    redFlags: z.nullable(redFlagsSchema()),
    gym: z.nullable(name()),
    crowding: z.nullable(word(crowdings)),
    straps: z.nullable(yesNo()),
    planWeeks: z.nullable(whole(1, 1000)),
  });

/** A plan in ids and numbers: every key required, `null` where nothing is said. */
export const slimPlanSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      title: z.nullable(freeText()),
      blocks: listOf(block(), "a list of blocks"),
      context: z.nullable(context()),
    },
    "a plan",
  ),
);
