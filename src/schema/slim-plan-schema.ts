import * as z from "zod/mini";
import {
  longestNote,
  longestPauseSeconds,
  longestSetSeconds,
  mostKg,
  mostMetres,
  mostMinutesOfPlan,
  mostReps,
  mostRir,
  mostSessionsOfPlan,
  mostSets,
  mostWeeks,
} from "../model/limits";
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
import { amount, expecting, freeText, listOf, name, orNull, strict, whole, word, yesNo } from "./fields";
import { limitationsSchema, redFlagsSchema, screeningSchema } from "./limitation-schema";
import { once } from "./once";
import { effortSchema, rampSetSchema, tempoSchema } from "./prescription-schema";
import { setKinds } from "./set-kinds";

const target = /* @__PURE__ */ once(() =>
  z.discriminatedUnion(
    "kind",
    [
      strict({ kind: z.literal("reps"), min: whole(1, mostReps), max: whole(1, mostReps) }),
      strict({ kind: z.literal("amrap"), min: whole(0, mostReps), leave: orNull(whole(0, mostRir)) }),
      strict({ kind: z.literal("time"), seconds: whole(1, longestSetSeconds) }),
      strict({ kind: z.literal("distance"), metres: amount(1, mostMetres) }),
    ],
    expecting('an object of kind "reps", "amrap", "time" or "distance"'),
  ),
);

const kg = () => orNull(amount(0, mostKg));

const set = () =>
  strict({
    target: orNull(target()),
    effort: orNull(effortSchema()),
    kg: kg(),
    kind: orNull(word(setKinds)),
  });

const item = () =>
  strict({
    role: word(roles),
    exercise: name(longestNote),
    region: orNull(word(regions)),
    station: orNull(name()),
    warmup: listOf(rampSetSchema(), "a list of ramp sets"),
    sets: whole(1, mostSets),
    target: target(),
    effort: orNull(effortSchema()),
    tempo: orNull(tempoSchema()),
    kg: kg(),
    restSeconds: orNull(whole(0, longestPauseSeconds)),
    perSet: orNull(listOf(set(), "a list of sets")),
    tags: orNull(listOf(name(), "a list of tags")),
  });

const block = () =>
  strict({
    kind: word(["straight", "superset", "circuit"]),
    items: listOf(item(), "a list of items"),
    changeSeconds: orNull(whole(0, longestPauseSeconds)),
    restSeconds: orNull(whole(0, longestPauseSeconds)),
    intent: orNull(word(intents)),
  });

const context = () =>
  strict({
    goal: orNull(word(goals)),
    level: orNull(word(levels)),
    minutes: orNull(amount(1, mostMinutesOfPlan)),
    warmup: orNull(word(warmups)),
    sessionsPerWeek: orNull(whole(1, mostSessionsOfPlan)),
    priority: orNull(word(priorities)),
    accent: orNull(word(mainRegions)),
    priorityLift: orNull(name()),
    limitations: orNull(limitationsSchema()),
    screening: orNull(screeningSchema()),
    redFlags: orNull(redFlagsSchema()),
    gym: orNull(name()),
    crowding: orNull(word(crowdings)),
    straps: orNull(yesNo()),
    planWeeks: orNull(whole(1, mostWeeks)),
  });

/** A plan in ids and numbers: every key required, `null` where nothing is said. */
export const slimPlanSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      title: orNull(freeText()),
      blocks: listOf(block(), "a list of blocks"),
      context: orNull(context()),
    },
    "a plan",
  ),
);
