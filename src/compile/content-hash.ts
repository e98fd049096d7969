import { isRecord } from "../schema/look-into";

const areSorted = (keys: readonly string[]): boolean =>
  keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") <= key);

/** A copy with its keys in order; written for catalogues of ten thousand rows. */
const sortedCopy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortedCopy);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  if (!areSorted(keys)) keys.sort();
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    // Assigned, this key would be the prototype.
    if (key === "__proto__") Object.defineProperty(copy, key, { value: sortedCopy(value[key]), enumerable: true });
    else copy[key] = sortedCopy(value[key]);
  }
  return copy;
};

/**
 * JSON without spaces and with the keys of each object in one order, whatever order they came in: by code unit, after
 * those that are whole numbers. Equal content, equal text.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sortedCopy(value)) ?? "null";

/** Spreads each bit of a 32-bit number over all of them. */
export const mixBits = (bits: number): number => {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

const hexDigits = (bits: number): string => bits.toString(16).padStart(8, "0");

/**
 * A hash of JSON data by content: 16 hex digits, the same on every runtime and for every order of keys.
 * It tells versions apart; it is no protection against somebody who wants two contents to look the same.
 *
 * @param value Plain data; functions and `undefined` are left out, as in JSON.
 */
export const contentHash = (value: unknown): string => {
  const text = canonicalJson(value);
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul((second << 5) | (second >>> 27), 0x85ebca6b) ^ unit;
  }
  return hexDigits(mixBits(first ^ text.length)) + hexDigits(mixBits(second ^ mixBits(first)));
};

const known = /* @__PURE__ */ new WeakMap<object, string>();

/** The content hash of a value that is never changed, worked out once and kept by its identity. */
export const lastingHash = (value: object): string => {
  const kept = known.get(value);
  if (kept !== undefined) return kept;
  const hash = contentHash(value);
  known.set(value, hash);
  return hash;
};
