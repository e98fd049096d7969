/** What owning one piece of equipment gives besides: an incline bench set flat is a flat bench. Transitive. */
export const equipmentCovers: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ Object.freeze({
  barbell: /* @__PURE__ */ Object.freeze(["plate"]),
  "trap-bar": /* @__PURE__ */ Object.freeze(["plate"]),
  "safety-squat-bar": /* @__PURE__ */ Object.freeze(["plate"]),
  sandbag: /* @__PURE__ */ Object.freeze(["backpack"]),
  "incline-bench": /* @__PURE__ */ Object.freeze(["flat-bench"]),
  "plyo-box": /* @__PURE__ */ Object.freeze(["step", "chair"]),
  "dual-cable": /* @__PURE__ */ Object.freeze(["cable"]),
});

/** Always there. */
const everywhere = ["bodyweight", "wall"] as const;

/**
 * Equipment words with all that they cover, and what is there everywhere: "bodyweight" and "wall".
 *
 * @param words Equipment words; unknown ones stay.
 * @returns The closure, a new set.
 * @example
 * closeEquipment(["incline-bench"]).has("flat-bench"); // => true
 */
export const closeEquipment = (words: Iterable<string>): ReadonlySet<string> => {
  const closed = new Set<string>([...words, ...everywhere]);
  // A set iterates over what is added while it iterates: each word brings in what it covers.
  for (const word of closed) {
    if (!Object.hasOwn(equipmentCovers, word)) continue;
    for (const covered of equipmentCovers[word] ?? []) closed.add(covered);
  }
  return closed;
};
