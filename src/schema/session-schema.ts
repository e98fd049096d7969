import * as z from "zod/mini";
import { fewestMinutes, longestText, mostEstimatedSeconds, mostMinutes, mostSessions } from "../model/limits";
import { weekDays } from "../model/record-defaults";
import { arrangements, crowdings, goals, levels, mainRegions, priorities, stages, warmups } from "../model/vocabulary";
import { calendarDay } from "./calendar-day";
import { sourceSchema } from "./citation-schema";
import { amount, expecting, freeText, jsonRecord, listOf, name, strict, whole, word, yesNo } from "./fields";
import { itemSchema } from "./item-schema";
import { limitationsSchema, screeningSchema } from "./limitation-schema";
import { once } from "./once";
import { planFields } from "./plan-schema";
import { weekShareSchema } from "./week-share-schema";

const reference = () => strict({ id: name(), hash: name() });
const byStage = () => strict({ select: name(), prescribe: name(), order: name(), pair: name(), fit: name() });

/** The complete options as JSON. */
export const briefSchema = /* @__PURE__ */ once(() =>
  strict({
    priority: word(priorities),
    arrangement: z.exactOptional(word(arrangements)),
    accent: z.exactOptional(word(mainRegions)),
    goal: word(goals),
    level: word(levels),
    minutes: z.exactOptional(amount(fewestMinutes, mostMinutes)),
    warmup: z.exactOptional(word(warmups)),
    sessionsPerWeek: z.exactOptional(whole(1, mostSessions)),
    sessionOfWeek: whole(1, mostSessions),
    priorityLift: z.exactOptional(name()),
    gym: reference(),
    crowding: word(crowdings),
    straps: yesNo(),
    limitations: limitationsSchema(),
    screening: screeningSchema(),
    include: listOf(name()),
    exclude: listOf(name()),
    lock: listOf(itemSchema()),
    template: reference(),
    catalog: name(),
    records: z.exactOptional(name()),
    today: z.exactOptional(calendarDay()),
    week: z.exactOptional(weekShareSchema()),
    objective: name(),
    strategies: byStage(),
    seed: freeText(longestText),
  }),
);

const subject = () =>
  z.discriminatedUnion(
    "kind",
    [
      strict({ kind: z.literal("exercise"), id: name() }),
      strict({ kind: z.literal("slot"), id: name() }),
      strict({ kind: z.literal("session") }),
      strict({ kind: z.literal("day"), day: whole(1, weekDays) }),
      strict({ kind: z.literal("week") }),
    ],
    expecting('an object of kind "exercise", "slot", "session", "day" or "week"'),
  );

/** A decision. Its code and data are open here: codes may be added, and old sessions stay readable. */
export const decisionSchema = /* @__PURE__ */ once(() =>
  strict({ stage: word(stages), code: name(), subject: subject(), data: jsonRecord(), source: sourceSchema() }),
);

/** Something that the person should be told. */
export const noticeSchema = /* @__PURE__ */ once(() =>
  strict({ code: name(), data: jsonRecord(), message: freeText(longestText) }),
);

const seconds = () => whole(0, mostEstimatedSeconds);
const sessionFields = /* @__PURE__ */ once(() => ({
  schema: z.literal(1, expecting("1")),
  brief: briefSchema(),
  engine: strict({ version: name(), catalog: name() }),
  strategies: byStage(),
  estimate: strict({ seconds: seconds(), lowSeconds: seconds(), highSeconds: seconds() }),
  decisions: listOf(decisionSchema(), "a list of decisions"),
  notices: listOf(noticeSchema(), "a list of notices"),
}));

/** A session that `buildSession` made. */
export const sessionSchema = /* @__PURE__ */ once(() => strict({ ...planFields(), ...sessionFields() }, "a session"));

/** A plan, with everything that a session has besides where it is one. */
export const planOrSessionSchema = /* @__PURE__ */ once(() => {
  const fields = sessionFields();
  return strict(
    {
      ...planFields(),
      schema: z.exactOptional(fields.schema),
      brief: z.exactOptional(fields.brief),
      engine: z.exactOptional(fields.engine),
      strategies: z.exactOptional(fields.strategies),
      estimate: z.exactOptional(fields.estimate),
      decisions: z.exactOptional(fields.decisions),
      notices: z.exactOptional(fields.notices),
    },
    "a plan or a session",
  );
});
