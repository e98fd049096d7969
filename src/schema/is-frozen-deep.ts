/** Values that were found so: they stay so, and what holds them is looked through sooner. */
const known = /* @__PURE__ */ new WeakSet<object>();

const isFrozenWith = (value: unknown, seen: Set<object>): boolean => {
  if (typeof value !== "object" || value === null || seen.has(value) || known.has(value)) return true;
  seen.add(value);
  return Object.isFrozen(value) && Object.values(value).every((part) => isFrozenWith(part, seen));
};

/** Whether a value is frozen all the way down, so that it stays what it is. Functions are taken as they are. */
export const isFrozenDeep = (value: unknown): boolean => {
  const isFrozen = isFrozenWith(value, new Set());
  if (isFrozen && typeof value === "object" && value !== null) known.add(value);
  return isFrozen;
};
