import type { ReasonCode, ReasonData } from "../model/reasons";
import { limitationAreas, limitationStatuses } from "../model/vocabulary";
import { safelyParse } from "../schema/find-issues";
import { fieldOf, isRecord, textAt } from "../schema/look-into";
import { effortSchema, targetSchema } from "../schema/prescription-schema";

/** Whether a value is what it must be. */
export type Check = (value: unknown) => boolean;
/** A check of each field of the data of some reasons. */
export type ReasonChecks<C extends ReasonCode> = {
  readonly [Code in C]: { readonly [K in keyof Required<ReasonData[Code]>]: Check };
};

/** A text. */
export const isText: Check = (value) => typeof value === "string";
/** A number that is one. */
export const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
/** True or false. */
export const isFlag: Check = (value) => typeof value === "boolean";
/** What a check asks for, or nothing. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
/** A list of what a check asks for. */
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** One of some words. */
export const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && words.includes(value);
/** What a set aims at. */
export const isTarget: Check = (value) => safelyParse(targetSchema(), value)?.success === true;
/** How hard a set is. */
export const isEffort: Check = (value) => safelyParse(effortSchema(), value)?.success === true;
/** What was left of an item. */
export const isRestOfItem: Check = (value) =>
  textAt(value, "role") !== undefined && isRecord(fieldOf(value, "prescription"));
/** An area of the body and how it stands. */
export const isLimitation: Check = (value) =>
  oneOf(...limitationAreas)(fieldOf(value, "area")) && oneOf(...limitationStatuses)(fieldOf(value, "status"));
