import { longestPauseSeconds, mostMinutesOfPlan, mostSessionsOfPlan, mostWeeks } from "../model/limits";
import {
  crowdings,
  goals,
  levels,
  limitationAreas,
  limitationStatuses,
  mainRegions,
  priorities,
  redFlags,
  screeningConditions,
  warmups,
} from "../model/vocabulary";
import { amount, each, fields, type Look, maybe, note, text, whole, word, yesNo } from "./look";
import { once } from "./once";

/** Looks at a gym. */
export const lookAtGym = /* @__PURE__ */ once(() => {
  const station = fields("a station", { id: text(), zone: text(), provides: each("a list of texts", text()) });
  const walk = fields("a walk", { from: text(), to: text(), seconds: amount(0, longestPauseSeconds) });
  return fields("the id of a gym, or a gym", {
    id: text(),
    stations: each("a list of stations", station),
    walks: each("a list of walks", walk),
    limits: maybe(each("a list of limits", fields("a limit", { equipment: text() }))),
  });
});

const lookAtGymOrId: Look = (value, walk) => {
  if (typeof value !== "string") lookAtGym()(value, walk);
  else if (value.trim() === "") note(value, "the id of a gym, or a gym", walk);
};

/** What a score reads of a context. */
export const scoreWords = /* @__PURE__ */ once(() => ({
  goal: maybe(word(goals)),
  level: maybe(word(levels)),
  priority: maybe(word(priorities)),
  limitations: maybe(
    each(
      "a list of limitations",
      fields("a limitation", { area: word(limitationAreas), status: word(limitationStatuses) }),
    ),
  ),
  sessionsPerWeek: maybe(whole(1, mostSessionsOfPlan)),
}));

/** Looks at what is known about the person and the day. */
export const lookAtContext = /* @__PURE__ */ once(() =>
  fields("a context", {
    ...scoreWords(),
    minutes: maybe(amount(1, mostMinutesOfPlan)),
    warmup: maybe(word(warmups)),
    accent: maybe(word(mainRegions)),
    priorityLift: maybe(text()),
    screening: maybe(
      each("a list of answers", fields("an answer", { condition: word(screeningConditions), cleared: yesNo() })),
    ),
    redFlags: maybe(each("a list of red flags", word(redFlags))),
    gym: maybe(lookAtGymOrId),
    crowding: maybe(word(crowdings)),
    straps: maybe(yesNo()),
    planWeeks: maybe(whole(1, mostWeeks)),
  }),
);
