import { describe } from "vitest";
import {
  checksFields,
  type Fields,
  flag,
  type Kind,
  list,
  muscle,
  number,
  optional,
  text,
  texts,
  word,
} from "./kinds-of-data";
import type { PlanReasonCode } from "./plan-reason-codes";

/** Fewest and most reps: two numbers, for a sentence that names both. */
const range: Kind = {
  good: [
    [8, 12],
    [5, 5],
  ],
  bad: [undefined, null, 8, "8-12", {}, [], [8], [8, 10, 12], ["8", 12], [8, null]],
};

const fields: Fields<PlanReasonCode> = {
  progressed: {
    by: text,
    move: word(
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
    unit: word("kg", "lb"),
    kg: optional(number),
    fromKg: optional(number),
    reps: optional(number),
    nextKg: optional(number),
    reserve: optional(number),
    afterEasyWeek: optional(flag),
    range: optional(range),
  },
  "load-rounded": { by: text, unit: word("kg", "lb"), fromKg: number, kg: number },
  "easy-week": { week: number, after: number },
  rotated: { by: text, week: number },
  "session-missed": { week: number, day: number },
  "split-chosen": {
    split: text,
    why: word("asked", "best"),
    days: number,
    regions: texts,
    times: number,
    hours: optional(number),
    turns: optional(number),
    rivals: texts,
  },
  "day-of-split": { template: text, hoursFromStart: number },
  "muscles-rest": { muscles: list(muscle), hours: number, day: number },
  "low-back-rests": { most: number, hours: number, day: number },
  "lifts-elsewhere": { exercises: texts },
  "below-target": { muscle, sets: number, least: number, why: word("no-lift", "minutes", "limits") },
  "above-target": { muscle, sets: number, most: number },
};

describe("each field of a week's or a programme's reason takes", () => checksFields(fields));
