import type { Prescription } from "../model/prescription";
import { safelyParse } from "../schema/find-issues";
import { prescriptionLaws } from "../schema/prescription-laws";
import { prescriptionSchema } from "../schema/prescription-schema";

/** Whether a value is a whole number within limits. */
export const isWholeNumber = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && typeof value === "number" && value >= least && value <= most;

/** A prescription that can be done; nothing where plain data is none. */
export const readPrescription = (value: unknown): Prescription | undefined => {
  const parsed = safelyParse(prescriptionSchema(), value);
  return parsed?.success === true && prescriptionLaws(parsed.data, []).length === 0 ? parsed.data : undefined;
};
