/** A place inside a value, as keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An own field of a value that may be anything; nothing when it is not there. */
export const fieldOf = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** An own list of a value that may be anything; empty when it is not there or not a list. */
export const listAt = (value: unknown, key: string): readonly unknown[] => {
  const list: unknown = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
};

/** An own text of a value that may be anything; nothing when it is not there or not a text. */
export const textAt = (value: unknown, key: string): string | undefined => {
  const text = fieldOf(value, key);
  return typeof text === "string" ? text : undefined;
};

/** An own number of a value that may be anything; nothing when it is not there or not a number. */
export const numberAt = (value: unknown, key: string): number | undefined => {
  const number = fieldOf(value, key);
  return typeof number === "number" ? number : undefined;
};

/** The value at a path; nothing when the path leads nowhere. */
export const valueAt = (value: unknown, path: Path): unknown => {
  let at: unknown = value;
  for (const step of path) at = Array.isArray(at) && typeof step === "number" ? at[step] : fieldOf(at, String(step));
  return at;
};
