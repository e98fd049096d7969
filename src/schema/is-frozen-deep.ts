const isFrozenWith = (value: unknown, seen: Set<object>): boolean => {
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  seen.add(value);
  return Object.isFrozen(value) && Object.values(value).every((part) => isFrozenWith(part, seen));
};

/** Whether a value is frozen all the way down, so that it stays what it is. Functions are taken as they are. */
export const isFrozenDeep = (value: unknown): boolean => isFrozenWith(value, new Set());
