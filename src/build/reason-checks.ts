import type { ReasonCode, ReasonData } from "../model/reasons";
import {
  arrangements,
  goals,
  levels,
  limitationAreas,
  limitationStatuses,
  muscles,
  regions,
  roles,
} from "../model/vocabulary";
import { safelyParse } from "../schema/find-issues";
import { fieldOf, isRecord, textAt } from "../schema/look-into";
import { effortSchema, targetSchema } from "../schema/prescription-schema";

/** Whether a value is what it must be. */
export type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isTextOrNone: Check = (value) => value === undefined || isText(value);
const isNumberOrNone: Check = (value) => value === undefined || isNumber(value);
const isFlag: Check = (value) => typeof value === "boolean";
const isMaybeFlag: Check = (value) => value === undefined || isFlag(value);
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && words.includes(value);
const isTarget: Check = (value) => safelyParse(targetSchema(), value)?.success === true;
const isEffort: Check = (value) => value === undefined || safelyParse(effortSchema(), value)?.success === true;
const isRestOfItem: Check = (value) => textAt(value, "role") !== undefined && isRecord(fieldOf(value, "prescription"));
const changeCauses = ["station", "pain", "asked"];
const fromTo = { from: isNumber, to: isNumber };

/** What the data of each reason must hold, so that its sentence can be said. */
export const reasonChecks: { readonly [C in ReasonCode]: { readonly [K in keyof Required<ReasonData[C]>]: Check } } = {
  "gear-missing": { gym: isText, exercises: isTexts },
  "limitation-excluded": {
    area: oneOf(...limitationAreas),
    status: oneOf(...limitationStatuses),
    cap: isNumber,
    exercises: isTexts,
  },
  "level-excluded": { level: oneOf(...levels), exercises: isTexts },
  "option-excluded": { exercises: isTexts },
  "light-day-excluded": { exercises: isTexts },
  "slot-filled": { slot: isText, score: isNumber, rivals: isTexts },
  "slot-empty": { slot: isText, why: oneOf("no-candidate", "no-time", "no-gain", "limits") },
  outranked: { instead: isText, lost: isNumber, part: isText },
  "no-room": { why: oneOf("minutes", "limits", "asked-for") },
  "no-slot": { template: isText },
  included: { option: oneOf("include", "lock", "priorityLift", "template") },
  "caller-overrides": { rule: isText, option: isText },
  "trained-lately": { exercises: isTexts, days: isNumber },
  "muscles-tired": { muscles: isTexts, most: isNumber, days: isNumber },
  "week-lacks": { muscles: isTexts },
  optimum: {
    proven: isFlag,
    nodes: isNumber,
    worth: (value) => value === undefined || isNumber(value),
    gap: (value) => value === undefined || isNumber(value),
    why: (value) => value === undefined || oneOf("limit", "objective", "pairing", "size", "asked")(value),
  },
  "day-kind": { kind: oneOf("heavy", "light"), sessionOfWeek: isNumber },
  "region-not-trained": { region: oneOf(...regions), why: oneOf("limitation", "gear", "excluded") },
  prescribed: {
    goal: oneOf(...goals),
    role: oneOf(...roles),
    sets: isNumber,
    target: isTarget,
    effort: isEffort,
    restSeconds: isNumber,
    perSide: isMaybeFlag,
    afterRound: isMaybeFlag,
  },
  "load-limited": { loadability: isNumber },
  slowed: { eccentricSeconds: isNumber, because: oneOf("hardly-loaded", "cable-hinge") },
  "effort-capped": { area: oneOf(...limitationAreas), status: oneOf(...limitationStatuses), rir: isNumber },
  "as-written": { sets: isNumber },
  placed: { position: isNumber, by: isText, reason: isText },
  arrangement: { arrangement: oneOf(...arrangements), why: oneOf("asked", "pump", "recovery") },
  spaced: { ...fromTo, because: oneOf("low-back", "grip") },
  ramp: { sets: isNumber, warm: isFlag },
  paired: {
    with: isTexts,
    type: oneOf("antagonists", "alternate-peripheral", "similar", "as-written"),
    savesSeconds: isNumber,
    changeSeconds: isNumber,
  },
  "left-straight": {
    why: oneOf("main", "time-enough", "partner-taken", "far-apart", "can-be-taken", "no-partner", "asked"),
  },
  "cut-exercise": { why: oneOf("redundant", "least-worth") },
  "cut-sets": fromTo,
  "cut-rest": fromTo,
  "added-sets": fromTo,
  "added-rest": fromTo,
  "ends-early": { spareSeconds: isNumber, caps: isTexts },
  loaded: {
    kg: isNumber,
    unit: oneOf("kg", "lb"),
    from: oneOf("1rm", "last-time"),
    confidence: oneOf("high", "medium", "low"),
    sessions: isNumber,
    daysAgo: isNumber,
    oneRepMaxKg: isNumberOrNone,
    percent: isNumberOrNone,
  },
  progressed: {
    by: isText,
    move: oneOf("start", "reps", "up", "hold", "down", "light", "medium", "wave", "rest", "deload", "return"),
    unit: oneOf("kg", "lb"),
    kg: isNumberOrNone,
    fromKg: isNumberOrNone,
  },
  "easy-week": { week: isNumber, after: isNumber },
  rotated: { by: isText, week: isNumber },
  "session-missed": { week: isNumber, day: isNumber },
  "station-taken": { station: isText, left: isNumber },
  "station-free": { station: isText },
  "minutes-left": { minutes: isNumber },
  replaced: { by: isText, why: oneOf(...changeCauses), done: isNumber, was: isRestOfItem },
  "left-out": { why: oneOf(...changeCauses), done: isNumber, was: isRestOfItem },
  "other-station": { from: isText, to: isText },
  "put-back": { instead: isTextOrNone },
  "split-chosen": {
    split: isText,
    why: oneOf("asked", "best"),
    days: isNumber,
    regions: isTexts,
    times: isNumber,
    hours: isNumberOrNone,
    turns: isNumberOrNone,
    rivals: isTexts,
  },
  "day-of-split": { template: isText, hoursFromStart: isNumber },
  "muscles-rest": { muscles: isTexts, hours: isNumber, day: isNumber },
  "low-back-rests": { most: isNumber, hours: isNumber, day: isNumber },
  "lifts-elsewhere": { exercises: isTexts },
  "below-target": {
    muscle: oneOf(...muscles),
    sets: isNumber,
    least: isNumber,
    why: oneOf("no-lift", "minutes", "limits"),
  },
  "above-target": { muscle: oneOf(...muscles), sets: isNumber, most: isNumber },
  "own-reason": { strategy: isText, reason: isText },
};
