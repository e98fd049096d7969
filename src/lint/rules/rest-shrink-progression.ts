import { isHeavyLift } from "../../measure/heavy-lift";
import { desouza2010 } from "../../model/citations";
import { shrinkingRest } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { isLightWork, liftsOverWeeks, placeOf, topKg, topPercent, type WeekLift, writtenRest } from "../program-lifts";

const isHeavier = (before: WeekLift, after: WeekLift): boolean =>
  (topKg(after) ?? 0) > (topKg(before) ?? Number.POSITIVE_INFINITY) ||
  (topPercent(after) ?? 0) > (topPercent(before) ?? Number.POSITIVE_INFINITY);

/** Rests shrink slowly, never too far, and never for heavy lifts. */
export const restShrinkProgression = /* @__PURE__ */ defineRule({
  id: "rest-shrink-progression",
  meta: {
    number: "R25",
    scope: "program",
    summary: "Rests that shrink from week to week do so slowly, end at a floor, and spare heavy lifts.",
    severity: "warning",
    citations: [desouza2010],
    messages: {
      floor: "{lift}: rest has shrunk to {seconds} s, below the floor of {floor} s.",
      heavy: "{lift} is heavy: its rest shrinks from {before} to {seconds} s.",
      fast: "{lift}: rest shrinks by {step} s in a week, {most} s are enough.",
      both: "{lift}: rest shrinks and load grows in the same week: change one of them.",
    },
    params: shrinkingRest,
  },
  *check(program, _context, { stepSeconds, floorLightSeconds, floorCompoundSeconds }) {
    for (const lifts of liftsOverWeeks(program)) {
      for (const [at, after] of lifts.entries()) {
        const before = lifts[at - 1];
        const [was, seconds] = [before === undefined ? undefined : writtenRest(before), writtenRest(after)];
        if (before === undefined || was === undefined || seconds === undefined || seconds >= was) continue;
        const place = { at: placeOf(after) };
        const lift = after.done.exercise.name;
        const floor = isLightWork(after) ? floorLightSeconds : floorCompoundSeconds;
        if (isHeavyLift(after.done)) yield { messageId: "heavy", data: { lift, before: was, seconds }, ...place };
        else if (seconds < floor) yield { messageId: "floor", data: { lift, seconds, floor }, ...place };
        if (was - seconds > stepSeconds) {
          yield {
            messageId: "fast",
            data: { lift, step: was - seconds, most: stepSeconds },
            ...place,
            severity: "hint",
          };
        }
        if (isHeavier(before, after)) yield { messageId: "both", data: { lift }, ...place, severity: "hint" };
      }
    }
  },
});
