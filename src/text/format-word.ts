import { isPlainWord } from "./is-plain-word";

/** A number without an exponent. */
export const formatNumber = (value: number): string => {
  const text = String(value);
  return text.includes("e") ? value.toFixed(6) : text;
};

/**
 * An open word (gym, station, tag) as it stands, in double quotes where it holds more than letters, digits, `.`, `_`,
 * `-`.
 */
export const formatWord = (word: string): string => (isPlainWord(word) ? word : JSON.stringify(word));

/** Seconds as minutes and seconds, `1:30`; fractions of a second as `90.5s`. */
export const formatClock = (seconds: number): string => {
  if (!Number.isInteger(seconds)) return `${formatNumber(seconds)}s`;
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds - 60 * minutes).padStart(2, "0")}`;
};

/** A range, `8-12`, or one number where both ends are the same. */
export const formatRange = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? formatNumber(min) : `${formatNumber(min)}-${formatNumber(max)}`;
