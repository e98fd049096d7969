import { muscles } from "../model/vocabulary";
import { type Check, isFlag, isNumber, isText, listOf, maybe, oneOf, type ReasonChecks } from "./check";

const isTexts = /* @__PURE__ */ listOf(isText);

/** Muscles that have a name. */
export const areMuscles: Check = (value) => listOf(oneOf(...muscles))(value);

/** Fewest and most reps. */
const isRange: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber);

/** The same for reasons of weeks and programmes. */
export const planReasonChecks = (): ReasonChecks<
  | "progressed"
  | "load-rounded"
  | "easy-week"
  | "rotated"
  | "session-missed"
  | "split-chosen"
  | "day-of-split"
  | "muscles-rest"
  | "low-back-rests"
  | "lifts-elsewhere"
  | "below-target"
  | "above-target"
> => ({
  progressed: {
    by: isText,
    move: oneOf(
      "start",
      "reps",
      "reps-up",
      "reps-down",
      "up",
      "hold",
      "missed",
      "all-out",
      "heaviest",
      "lightest",
      "down",
      "light",
      "medium",
      "wave",
      "rest",
      "deload",
      "return",
    ),
    unit: oneOf("kg", "lb"),
    kg: maybe(isNumber),
    fromKg: maybe(isNumber),
    reps: maybe(isNumber),
    nextKg: maybe(isNumber),
    reserve: maybe(isNumber),
    afterEasyWeek: maybe(isFlag),
    range: maybe(isRange),
  },
  "load-rounded": { by: isText, unit: oneOf("kg", "lb"), fromKg: isNumber, kg: isNumber },
  "easy-week": { week: isNumber, after: isNumber },
  rotated: { by: isText, week: isNumber },
  "session-missed": { week: isNumber, day: isNumber },
  "split-chosen": {
    split: isText,
    why: oneOf("asked", "best"),
    days: isNumber,
    regions: isTexts,
    times: isNumber,
    hours: maybe(isNumber),
    turns: maybe(isNumber),
    rivals: isTexts,
  },
  "day-of-split": { template: isText, hoursFromStart: isNumber },
  "muscles-rest": { muscles: areMuscles, hours: isNumber, day: isNumber },
  "low-back-rests": { most: isNumber, hours: isNumber, day: isNumber },
  "lifts-elsewhere": { exercises: isTexts },
  "below-target": {
    muscle: oneOf(...muscles),
    sets: isNumber,
    least: isNumber,
    why: oneOf("no-lift", "minutes", "limits"),
  },
  "above-target": { muscle: oneOf(...muscles), sets: isNumber, most: isNumber },
});
