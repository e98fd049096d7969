import { isFrozenDeep } from "../schema/is-frozen-deep";

/** What was found frozen all the way down stays so: catalogues are looked at once. */
const settled = /* @__PURE__ */ new WeakSet<object>();

const isSettled = (value: object): boolean => {
  if (settled.has(value)) return true;
  if (!Object.isFrozen(value) || !isFrozenDeep(value)) return false;
  settled.add(value);
  return true;
};

/** Lists, and objects of fields, also of a class; a Map or a Date is none, and works only as itself. */
const isMadeOfFields = (value: object): boolean =>
  Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";

const copyOf = (value: unknown, made: Map<object, unknown>): unknown => {
  if (typeof value !== "object" || value === null || !isMadeOfFields(value) || isSettled(value)) return value;
  // What contains itself is copied once.
  if (made.has(value)) return made.get(value);
  const copy: object = Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value));
  made.set(value, copy);
  for (const [key, part] of Object.entries(value)) {
    Object.defineProperty(copy, key, { value: copyOf(part, made), enumerable: true });
  }
  return Object.freeze(copy);
};

/**
 * The same, frozen all the way down: what is frozen already is kept as it is, all else is copied, so that what the
 * caller holds is neither changed nor frozen.
 */
export function frozenCopy<T>(value: T): T;
export function frozenCopy(value: unknown): unknown {
  return copyOf(value, new Map());
}
