import { named } from "./named";

const known = /* @__PURE__ */ new WeakSet<object>();

/**
 * Names a strategy of the library itself. What it answers needs no second look, as what a stranger's strategy answers
 * does: it is made of what it was given, and of nothing else.
 *
 * @param name The name.
 * @param strategy A function that is not shared, and calls no function of a caller but those it is handed.
 */
// @__NO_SIDE_EFFECTS__
export const own = <F extends (...parameters: never[]) => unknown>(name: string, strategy: F): F => {
  const made = named(name, strategy);
  known.add(made);
  return made;
};

/** Whether a strategy is one of the library itself. */
export const isOwn = (strategy: object): boolean => known.has(strategy);
