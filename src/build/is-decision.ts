import type { Decision } from "../model/decision";
import type { ReasonCode, ReasonData } from "../model/reasons";
import {
  arrangements,
  goals,
  levels,
  limitationAreas,
  limitationStatuses,
  mainRegions,
  roles,
  stages,
} from "../model/vocabulary";
import { sourceSchema } from "../schema/citation-schema";
import { safelyParse } from "../schema/find-issues";
import { fieldOf, isRecord, textAt } from "../schema/look-into";
import { effortSchema, targetSchema } from "../schema/prescription-schema";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isFlag: Check = (value) => typeof value === "boolean";
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && words.includes(value);
const isTarget: Check = (value) => safelyParse(targetSchema(), value)?.success === true;
const isEffort: Check = (value) => value === undefined || safelyParse(effortSchema(), value)?.success === true;
const isSource: Check = (value) => value === "default" || safelyParse(sourceSchema(), value)?.success === true;
const fromTo = { from: isNumber, to: isNumber };

/** What the data of each reason must hold, so that its sentence can be said. */
const checks: { readonly [C in ReasonCode]: { readonly [K in keyof Required<ReasonData[C]>]: Check } } = {
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
  "no-room": {},
  "no-slot": { template: isText },
  included: { option: oneOf("include", "lock", "priorityLift", "template") },
  "caller-overrides": { rule: isText, option: isText },
  "trained-lately": { exercises: isTexts, days: isNumber },
  optimum: {
    proven: isFlag,
    nodes: isNumber,
    worth: (value) => value === undefined || isNumber(value),
    gap: (value) => value === undefined || isNumber(value),
    why: (value) => value === undefined || oneOf("limit", "objective", "pairing", "size", "asked")(value),
  },
  "day-kind": { kind: oneOf("heavy", "light"), sessionOfWeek: isNumber },
  "region-not-trained": { region: oneOf(...mainRegions), why: oneOf("limitation", "gear", "excluded") },
  prescribed: {
    goal: oneOf(...goals),
    role: oneOf(...roles),
    sets: isNumber,
    target: isTarget,
    effort: isEffort,
    restSeconds: isNumber,
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
  "left-straight": { why: oneOf("main", "time-enough", "no-partner", "asked") },
  "cut-exercise": { why: oneOf("redundant", "least-worth") },
  "cut-sets": fromTo,
  "cut-rest": fromTo,
  "added-sets": fromTo,
  "added-rest": fromTo,
  "ends-early": { spareSeconds: isNumber, caps: isTexts },
  "own-reason": { strategy: isText, reason: isText },
};

const isSubject: Check = (value) => {
  const kind = textAt(value, "kind");
  if (kind === "session") return true;
  return (kind === "exercise" || kind === "slot") && textAt(value, "id") !== undefined;
};

/** How deep data may nest. */
const deepest = 8;

/** Whether a value is JSON, not nested too deeply. */
const isPlain = (value: unknown, depth = 0): boolean => {
  if (value === null || isText(value) || isFlag(value) || isNumber(value)) return true;
  if (typeof value !== "object" || depth > deepest) return false;
  return Object.values(value).every((entry) => isPlain(entry, depth + 1));
};

const isCode = (code: unknown): code is ReasonCode => typeof code === "string" && Object.hasOwn(checks, code);

/** Whether plain data is a decision that can be stored and said: a known reason, with the data that goes with it. */
export const isDecision = (value: unknown): value is Decision => {
  const [code, data] = [fieldOf(value, "code"), fieldOf(value, "data")];
  if (!isCode(code) || !isRecord(data) || !isPlain(value)) return false;
  const isStage = oneOf(...stages)(fieldOf(value, "stage"));
  if (!isStage || !isSubject(fieldOf(value, "subject")) || !isSource(fieldOf(value, "source"))) return false;
  return Object.entries(checks[code]).every(([key, check]) => check(fieldOf(data, key)));
};
