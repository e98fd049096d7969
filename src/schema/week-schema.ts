import * as z from "zod/mini";
import { mostHours } from "../model/limits";
import { amount, expecting, freeText, json, listOf, strict } from "./fields";
import { once } from "./once";
import { planContextSchema } from "./plan-schema";
import { decisionSchema, noticeSchema, planOrSessionSchema } from "./session-schema";

const weekDay = () =>
  strict({
    weekday: z.exactOptional(z.literal([1, 2, 3, 4, 5, 6, 7], expecting("a whole number from 1 to 7"))),
    hoursFromStart: amount(0, mostHours),
    plan: planOrSessionSchema(),
  });

/** A week of sessions. */
export const weekSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      schema: z.literal(1, expecting("1")),
      title: z.exactOptional(freeText()),
      days: listOf(weekDay(), "a list of days"),
      context: z.exactOptional(planContextSchema()),
      decisions: listOf(decisionSchema(), "a list of decisions"),
      notices: listOf(noticeSchema(), "a list of notices"),
    },
    "a week",
  ),
);

/** Weeks in a row with a progression. */
export const programSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      schema: z.literal(1, expecting("1")),
      title: z.exactOptional(freeText()),
      weeks: listOf(weekSchema(), "a list of weeks"),
      options: json(),
      decisions: listOf(decisionSchema(), "a list of decisions"),
      notices: listOf(noticeSchema(), "a list of notices"),
    },
    "a programme",
  ),
);
