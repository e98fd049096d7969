import { kilogramsOfPound } from "../model/default-loadings";
import { mostKg } from "../model/limits";
import type { Load } from "../model/prescription";
import { readRange } from "./read-number";
import { leastBareLoad } from "./text-defaults";
import { isGluedSign, isSign, isWord, numberAt, type Reader, type Tokens, wordSet } from "./token";

const kiloWords = /* @__PURE__ */ wordSet("kg kgs kilo kilos kilogram kilograms");
const poundWords = /* @__PURE__ */ wordSet("lb lbs pound pounds");
const bodyWords = /* @__PURE__ */ wordSet("bw bodyweight");
/** A load in two units is rounded in one of them. */
const mostRounding = 0.05;

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The unit of loads. */
export type LoadUnit = "kg" | "lb";

/** The unit at a place: `kg`, `lbs`, `#`. */
export const loadUnitAt = (tokens: Tokens, at: number): LoadUnit | undefined => {
  if (isWord(tokens, at, kiloWords)) return "kg";
  return isWord(tokens, at, poundWords) || isGluedSign(tokens, at, "#") ? "lb" : undefined;
};

/** An amount in kilograms, to the hundredth where it was written in pounds. */
export const kilosOf = (amount: number, unit: LoadUnit): number =>
  unit === "kg" ? amount : hundredths(amount * kilogramsOfPound);

/** `62,5`: a decimal comma; the reader makes sure that a unit follows. */
const readComma: Reader<number> = (tokens, at) => {
  const [whole, part] = [tokens[at], tokens[at + 2]];
  const isDecimal = isGluedSign(tokens, at + 1, ",") && part?.isGlued && /^\d{1,2}$/.test(part.text);
  if (!isDecimal || whole?.kind !== "number" || loadUnitAt(tokens, at + 3) === undefined) return undefined;
  // 60,70 kg are two loads.
  return /^(\d|25|50|75)$/.test(part.text) ? { value: Number(`${whole.text}.${part.text}`), next: at + 3 } : undefined;
};

const changeWords = /* @__PURE__ */ wordSet("add adding increase plus by reduce drop minus deduct remove");

/** Whether an amount is what a load changes by: "add 2.5 kg", "drop 10%". */
export const isChange = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at - 1, changeWords) || (isSign(tokens, at - 1, "+") && !isWord(tokens, at - 2, bodyWords));

const fewestSpaced = 3;
const mostSpaced = 20;
const rangeProblem = "A range of loads cannot be kept; the smaller end is.";

/** Behind a load, the same in the other unit: `50kg/110lb`, `50 kg (110 lb)`. */
const behindSame = (
  tokens: Tokens,
  at: number,
  { kg, unit }: { readonly kg: number; readonly unit: LoadUnit },
): number => {
  const isBracketed = isSign(tokens, at, "(");
  const amount = isBracketed || isSign(tokens, at, "/") ? numberAt(tokens, at + 1) : undefined;
  const other = amount === undefined ? undefined : loadUnitAt(tokens, at + 2);
  if (amount === undefined || other === undefined || other === unit) return at;
  const isSame = Math.abs(kilosOf(amount, other) - kg) <= mostRounding * kg;
  if (!isSame || !isBracketed) return isSame ? at + 3 : at;
  return isSign(tokens, at + 3, ")") ? at + 4 : at;
};

/** A load with its unit: `60kg`, `62,5 kg`, `135 lb`, `BW+10kg`. Pounds become kilograms. */
export const readLoad: Reader<Load> = (tokens, at) => {
  if (isChange(tokens, at)) return undefined;
  const from = isWord(tokens, at, bodyWords) && isSign(tokens, at + 1, "+") ? at + 2 : at;
  const comma = readComma(tokens, from);
  const range = readRange(tokens, from);
  const amount = comma ?? (range && { value: range.value.min, next: range.next });
  const unit = amount && loadUnitAt(tokens, amount.next);
  if (amount === undefined || unit === undefined) return undefined;
  const kg = kilosOf(amount.value, unit);
  if (kg > mostKg) return undefined;
  const isRange = comma === undefined && range !== undefined && range.value.min !== range.value.max;
  const next = behindSame(tokens, amount.next + 1, { kg, unit });
  return { value: { kg }, next, ...(isRange ? { problem: rangeProblem } : {}) };
};

/** `60 65 70 kg`: numbers that are no reps, with one unit behind them. */
const readSpacedLoads: Reader<readonly Load[]> = (tokens, at) => {
  const here = tokens.slice(at, at + mostSpaced + 1);
  const count = here.findIndex(({ kind, value }) => kind !== "number" || value < leastBareLoad);
  const unit = count < fewestSpaced ? undefined : loadUnitAt(tokens, at + count);
  const loads = unit && here.slice(0, count).map(({ value }) => ({ kg: kilosOf(value, unit) }));
  return loads?.every(({ kg }) => kg <= mostKg) ? { value: loads, next: at + count + 1 } : undefined;
};

/** `60/70/80 kg`, `60, 70, 80 kg`, `60-70-80 kg`: a list with one unit behind it; two with a dash are a range. */
export const readLoadList: Reader<readonly Load[]> = (tokens, at) => {
  const spaced = readSpacedLoads(tokens, at);
  if (spaced !== undefined || readComma(tokens, at) !== undefined) return spaced;
  const amounts: number[] = [];
  let next = at;
  while (amounts.length < 20) {
    const amount = numberAt(tokens, next);
    if (amount === undefined) return undefined;
    amounts.push(amount);
    next += 1;
    if (![",", "/", "-"].some((sign) => isSign(tokens, next, sign))) break;
    next += 1;
  }
  const unit = loadUnitAt(tokens, next);
  const loads = unit && amounts.map((amount) => ({ kg: kilosOf(amount, unit) }));
  const isRange = amounts.length === 2 && isSign(tokens, at + 1, "-");
  if (loads === undefined || loads.length < 2 || isRange || loads.some(({ kg }) => kg > mostKg)) return undefined;
  return { value: loads, next: next + 1 };
};
