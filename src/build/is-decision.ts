import type { Decision } from "../model/decision";
import type { ReasonCode } from "../model/reasons";
import { stages } from "../model/vocabulary";
import { sourceSchema } from "../schema/citation-schema";
import { safelyParse } from "../schema/find-issues";
import { fieldOf, isRecord, textAt } from "../schema/look-into";
import type { Check } from "./check";
import { reasonChecks } from "./reason-checks";

const isSource: Check = (value) => value === "default" || safelyParse(sourceSchema(), value)?.success === true;

const isSubject: Check = (value) => {
  const kind = textAt(value, "kind");
  if (kind === "session") return true;
  return (kind === "exercise" || kind === "slot") && textAt(value, "id") !== undefined;
};

/** How deep data may nest. */
const deepest = 8;

/** Whether a value is JSON, not nested too deeply. */
const isPlain = (value: unknown, depth = 0): boolean => {
  if (value === null || ["string", "boolean"].includes(typeof value)) return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth > deepest) return false;
  return Object.values(value).every((entry) => isPlain(entry, depth + 1));
};

const isCode = (code: unknown): code is ReasonCode => typeof code === "string" && Object.hasOwn(reasonChecks(), code);

/** Whether plain data is a decision that can be stored and said: a known reason, with the data that goes with it. */
export const isDecision = (value: unknown): value is Decision => {
  const [code, data] = [fieldOf(value, "code"), fieldOf(value, "data")];
  if (!isCode(code) || !isRecord(data) || !isPlain(value)) return false;
  const isStage = stages.some((stage) => stage === fieldOf(value, "stage"));
  if (!isStage || !isSubject(fieldOf(value, "subject")) || !isSource(fieldOf(value, "source"))) return false;
  return Object.entries(reasonChecks()[code]).every(([key, check]) => check(fieldOf(data, key)));
};
