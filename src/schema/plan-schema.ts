import * as z from "zod/mini";
import { lastLine, lastPlace, mostMinutesOfPlan, mostSessionsOfPlan, mostWeeks } from "../model/limits";
import { crowdings, goals, levels, mainRegions, priorities, warmups } from "../model/vocabulary";
import { amount, expecting, freeText, listOf, name, strict, whole, word, yesNo } from "./fields";
import { gymSchema } from "./gym-schema";
import { blockSchema } from "./item-schema";
import { limitationsSchema, redFlagsSchema, screeningSchema } from "./limitation-schema";
import { once } from "./once";

/** What is known about the person and the day. */
export const planContextSchema = /* @__PURE__ */ once(() =>
  strict({
    goal: z.exactOptional(word(goals)),
    level: z.exactOptional(word(levels)),
    minutes: z.exactOptional(amount(1, mostMinutesOfPlan)),
    warmup: z.exactOptional(word(warmups)),
    sessionsPerWeek: z.exactOptional(whole(1, mostSessionsOfPlan)),
    priority: z.exactOptional(word(priorities)),
    accent: z.exactOptional(word(mainRegions)),
    priorityLift: z.exactOptional(name()),
    limitations: z.exactOptional(limitationsSchema()),
    screening: z.exactOptional(screeningSchema()),
    redFlags: z.exactOptional(redFlagsSchema()),
    gym: z.exactOptional(z.union([name(), gymSchema()], expecting("the id of a gym, or a gym"))),
    crowding: z.exactOptional(word(crowdings)),
    straps: z.exactOptional(yesNo()),
    planWeeks: z.exactOptional(whole(1, mostWeeks)),
  }),
);

const place = () => whole(0, lastPlace);
const line = () => whole(1, lastLine);

const planSource = () =>
  strict({
    positions: listOf(strict({ block: place(), item: place(), line: line(), column: line() })),
    suppressions: listOf(strict({ ruleId: name(), reason: freeText(), line: line() })),
  });

/** The fields that every plan has. */
export const planFields = /* @__PURE__ */ once(() => ({
  title: z.exactOptional(freeText()),
  blocks: listOf(blockSchema(), "a list of blocks"),
  context: z.exactOptional(planContextSchema()),
  source: z.exactOptional(planSource()),
}));

/** Any session, whoever wrote it. */
export const planSchema = /* @__PURE__ */ once(() => strict(planFields(), "a plan"));
