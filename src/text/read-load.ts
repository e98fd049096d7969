import type { Load } from "../model/prescription";
import { isWord, numberAt, type Reader, wordSet } from "./token";

const kiloWords = wordSet("kg kgs kilo kilos kilogram kilograms");
const poundWords = wordSet("lb lbs pound pounds");
/** By definition of the pound. */
const kilosOfPound = 0.45359237;
const mostKilos = 2000;

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** A load with its unit: `60kg`, `135 lb`. Pounds become kilograms, to the hundredth. */
export const readLoad: Reader<Load> = (tokens, at) => {
  const amount = numberAt(tokens, at);
  if (amount === undefined) return undefined;
  const isKilos = isWord(tokens, at + 1, kiloWords);
  if (!isKilos && !isWord(tokens, at + 1, poundWords)) return undefined;
  const kg = isKilos ? amount : hundredths(amount * kilosOfPound);
  return kg <= mostKilos ? { value: { kg }, next: at + 2 } : undefined;
};
