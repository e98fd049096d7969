import { limitationAreas, limitationStatuses, redFlags, screeningConditions } from "../model/vocabulary";
import { listOf, strict, word, yesNo } from "./fields";
import { once } from "./once";

/** What the body does not tolerate. */
export const limitationsSchema = /* @__PURE__ */ once(() =>
  listOf(strict({ area: word(limitationAreas), status: word(limitationStatuses) }), "a list of limitations"),
);

/** Answers to the health screen. */
export const screeningSchema = /* @__PURE__ */ once(() =>
  listOf(strict({ condition: word(screeningConditions), cleared: yesNo() }), "a list of answers"),
);

/** Signs that call for medical care. */
export const redFlagsSchema = /* @__PURE__ */ once(() => listOf(word(redFlags), "a list of red flags"));
