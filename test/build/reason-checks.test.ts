import { describe } from "vitest";
import type { ReasonCode } from "../../src/model/reasons";
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

const area = word("low-back", "knee", "hip", "shoulder", "grip");
const status = word("current", "history", "cleared");
const region = word("legs", "back", "chest", "shoulders", "arms", "core");
const condition = word(
  "pregnant",
  "postpartum-under-6-weeks",
  "cardiovascular-disease",
  "metabolic-disease",
  "renal-disease",
  "uncontrolled-hypertension",
  "surgery-under-12-weeks",
);
const cause = word("station", "pain", "asked");
const unit = word("kg", "lb");
const fromTo = { from: number, to: number };

const target: Kind = {
  good: [
    { kind: "reps", min: 5, max: 8 },
    { kind: "amrap", min: 5 },
    { kind: "amrap", min: 5, leave: 1 },
    { kind: "time", seconds: 30 },
    { kind: "distance", metres: 20 },
  ],
  bad: [undefined, null, 8, "5-8", {}, { kind: "reps" }, { kind: "reps", min: "5", max: 8 }, { kind: "laps", min: 1 }],
};

const effort: Kind = {
  good: [
    { kind: "rir", min: 1, max: 2 },
    { kind: "rpe", min: 7, max: 8 },
    { kind: "percent", of: "1rm", percent: 80 },
  ],
  bad: [undefined, null, 8, "hard", {}, { kind: "rir" }, { kind: "rpe", min: 7 }, { kind: "feel", min: 1, max: 2 }],
};

const limitation: Kind = {
  good: [
    { area: "low-back", status: "current" },
    { area: "knee", status: "history" },
    { area: "grip", status: "cleared" },
  ],
  bad: [
    undefined,
    null,
    "knee",
    {},
    { area: "knee" },
    { status: "current" },
    { area: "elbow", status: "current" },
    { area: "knee", status: "sore" },
  ],
};

const restOfItem: Kind = {
  good: [{ role: "main", prescription: {} }],
  bad: [
    undefined,
    null,
    "main",
    {},
    { role: "main" },
    { prescription: {} },
    { role: 1, prescription: {} },
    { role: "main", prescription: "3x10" },
    { role: "main", prescription: [] },
  ],
};

const fields: Fields<Exclude<ReasonCode, PlanReasonCode>> = {
  "gear-missing": { gym: text, exercises: texts },
  "limitation-excluded": { area, status, cap: number, exercises: texts },
  "lying-excluded": { condition, exercises: texts },
  "level-excluded": { level: word("beginner", "intermediate", "advanced"), exercises: texts },
  "option-excluded": { exercises: texts },
  "light-day-excluded": { exercises: texts },
  "accent-excluded": { region, exercises: texts },
  "slot-filled": { slot: text, score: number, rivals: texts },
  "slot-empty": {
    slot: text,
    exercise: optional(text),
    why: word("no-candidate", "no-time", "tight", "no-gain", "limits", "accent"),
    because: optional(word("gear", "limitation", "lying", "option", "level", "light-day", "accent")),
    areas: optional(list(area)),
  },
  outranked: { instead: text, lost: number, part: text },
  "no-room": { why: word("minutes", "limits", "asked-for") },
  "no-slot": { template: text },
  included: { option: word("include", "lock", "priorityLift", "template") },
  "caller-overrides": { rule: text, option: text },
  "trained-lately": { exercises: texts, days: number },
  "muscles-tired": { muscles: list(muscle), most: number, days: number },
  "week-lacks": { muscles: list(muscle) },
  optimum: {
    proven: flag,
    nodes: number,
    worth: optional(number),
    gap: optional(number),
    why: optional(word("limit", "objective", "week", "pairing", "size", "asked")),
  },
  "day-kind": { kind: word("heavy", "light"), sessionOfWeek: number },
  "region-not-trained": { region, why: word("limitation", "gear", "excluded") },
  prescribed: {
    goal: word("strength", "hypertrophy", "work-capacity", "endurance", "general"),
    role: word("main", "secondary", "accessory", "activation"),
    sets: number,
    target,
    effort: optional(effort),
    restSeconds: number,
    perSide: optional(flag),
    afterRound: optional(flag),
  },
  "load-limited": { loadability: number },
  slowed: { eccentricSeconds: number, because: word("hardly-loaded", "cable-hinge") },
  "effort-capped": {
    limitations: list(limitation),
    conditions: list(condition),
    rir: number,
    fewestReps: optional(number),
  },
  "as-written": { sets: number },
  placed: { position: number, by: text, reason: text },
  arrangement: { arrangement: word("alternating", "sequential"), why: word("asked", "pump", "recovery") },
  spaced: { ...fromTo, because: word("low-back", "grip") },
  ramp: { sets: number, warm: flag },
  paired: {
    with: texts,
    type: word("antagonists", "alternate-peripheral", "similar", "as-written"),
    savesSeconds: number,
    changeSeconds: number,
  },
  "left-straight": {
    why: word(
      "layout",
      "other-pairs",
      "main",
      "time-enough",
      "partner-taken",
      "far-apart",
      "can-be-taken",
      "no-partner",
      "asked",
    ),
  },
  "cut-exercise": { why: word("redundant", "least-worth"), earlier: optional(flag) },
  "cut-sets": { ...fromTo, earlier: optional(flag) },
  "cut-rest": { ...fromTo, earlier: optional(flag) },
  "added-sets": fromTo,
  "named-lift-sets": { sets: number, from: texts },
  "added-rest": fromTo,
  "ends-early": { spareSeconds: number, caps: texts },
  loaded: {
    kg: number,
    unit,
    from: word("1rm", "last-time"),
    confidence: word("high", "medium", "low"),
    sessions: number,
    daysAgo: number,
    oneRepMaxKg: optional(number),
    percent: optional(number),
  },
  "station-taken": { station: text, left: number },
  "station-free": { station: text },
  "minutes-left": { minutes: number },
  replaced: { by: text, why: cause, done: number, was: restOfItem },
  "left-out": { why: cause, done: number, was: restOfItem },
  lightened: { area, unit, fromKg: number, kg: optional(number) },
  "other-station": { from: text, to: text },
  "put-back": { instead: optional(text) },
  "own-reason": { strategy: text, reason: text },
};

describe("each field of a session's reason takes", () => checksFields(fields));
