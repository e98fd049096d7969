/** What may be kept as it is instead of being copied: values that were checked and frozen before. */
export type Keep = (value: object) => boolean;

interface Budget {
  left: number;
  readonly above: object[];
  readonly keep: Keep;
}

const deepest = 64;
const longestList = 10_000;
const mostValues = 500_000;
const mark = "backlegs: ";

/** A stand-in for what cannot be copied: no schema accepts a symbol, so that it is reported where it stands. */
const standIn = (what: string): symbol => Symbol(mark + what);

/** What a stand-in stands for; nothing for any other symbol. */
export const standsFor = (value: symbol): string | undefined =>
  value.description?.startsWith(mark) === true ? value.description.slice(mark.length) : undefined;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== "object" || prototype === null) return prototype === null;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
};

const copyField = (source: object, key: string | number, budget: Budget): unknown => {
  try {
    const value: unknown = Reflect.get(source, key);
    return copy(value, budget);
  } catch {
    return standIn("a value that cannot be read");
  }
};

const copyList = (source: readonly unknown[], budget: Budget): unknown => {
  const { length } = source;
  if (length > longestList) return standIn(`a list of ${length} values`);
  const list: unknown[] = [];
  for (let at = 0; at < length; at++) list.push(copyField(source, at, budget));
  return list;
};

const copyRecord = (source: object, budget: Budget): unknown => {
  if (!isPlain(source)) return standIn("an instance of a class (a Map, a Date, …)");
  const keys = Object.keys(source);
  if (keys.length > longestList) return standIn(`an object with ${keys.length} keys`);
  const record: { [key: string]: unknown } = {};
  for (const key of keys) {
    if (key === "__proto__") return standIn('an object with the key "__proto__"');
    const value = copyField(source, key, budget);
    if (value !== undefined) record[key] = value;
  }
  return record;
};

const isKept = (value: object, { keep }: Budget): boolean => {
  try {
    return keep(value);
  } catch {
    return false;
  }
};

const copyObject = (value: object, budget: Budget): unknown => {
  if (isKept(value, budget)) return value;
  if (budget.above.includes(value)) return standIn("an object that contains itself");
  if (budget.above.length >= deepest) return standIn("an object that is nested too deeply");
  budget.above.push(value);
  try {
    return Array.isArray(value) ? copyList(value, budget) : copyRecord(value, budget);
  } catch {
    return standIn("an object that cannot be read");
  } finally {
    budget.above.pop();
  }
};

const copy = (value: unknown, budget: Budget): unknown => {
  budget.left -= 1;
  if (budget.left < 0) return standIn("more values than can be read");
  // JSON has no negative zero: the same number in both must be the same here.
  if (typeof value === "number") return value === 0 ? 0 : value;
  return typeof value === "object" && value !== null ? copyObject(value, budget) : value;
};

/**
 * Copies a value that may be anything into plain data, reading each part once and never throwing: getters that throw,
 * proxies, cycles, endless or huge values become stand-ins that no schema accepts. A key with `undefined` is left out.
 *
 * @param keep What is kept as it is: values that were checked and frozen before.
 */
export const takePlain = (value: unknown, keep: Keep = () => false): unknown =>
  copy(value, { left: mostValues, above: [], keep });
