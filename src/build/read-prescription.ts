import type { Item } from "../model/plan";
import type { Prescription } from "../model/prescription";
import { findIssues, safelyParse } from "../schema/find-issues";
import { fieldOf } from "../schema/look-into";
import { prescriptionLaws } from "../schema/prescription-laws";
import { prescriptionSchema } from "../schema/prescription-schema";
import { stateIssue } from "../schema/state-issue";

/** Most sets that a strategy plans of its own. */
export const mostOwnSets = 20;
/** Longest rest that it plans, in seconds. */
export const longestOwnRest = 900;

/** Whether a value is a whole number within limits. */
export const isWholeNumber = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && typeof value === "number" && value >= least && value <= most;

/** A prescription that can be done; nothing where plain data is none. */
export const readPrescription = (value: unknown): Prescription | undefined => {
  const parsed = safelyParse(prescriptionSchema(), value);
  return parsed?.success === true && prescriptionLaws(parsed.data, []).length === 0 ? parsed.data : undefined;
};

/** Most sets and longest rest of a prescription that nobody else wrote. */
export interface PrescriptionLimits {
  /** Most sets. */
  readonly sets: number;
  /** Longest rest, in seconds. */
  readonly restSeconds: number;
}

/** Why a prescription cannot be done, with the exercise and the field: to be read after "cannot be done". */
export const prescriptionProblem = (
  value: unknown,
  { name }: Item["exercise"],
  limits: PrescriptionLimits = { sets: 100, restSeconds: 3600 },
): string => {
  const [issue] = findIssues(prescriptionSchema(), value, { laws: prescriptionLaws, subject: "prescription" });
  const [sets, restSeconds] = [fieldOf(value, "sets"), fieldOf(value, "restSeconds")];
  const path = isWholeNumber(sets, 1, limits.sets) ? "restSeconds" : "sets";
  const expected = `a whole number, at most ${limits[path]}`;
  const own = stateIssue({ path: [path], expected, value: path === "sets" ? sets : restSeconds });
  return `: ${name}: ${(issue ?? own).message}`;
};
