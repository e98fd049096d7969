import type { Exercise } from "../model/exercise";

/**
 * Whether a lift is as good a choice as another one: of the same kind, as easy to load, and one that coaches reach for.
 */
export const isAsGood = (from: Exercise, to: Exercise): boolean =>
  to.mechanics === from.mechanics && to.loadability >= from.loadability && to.unusual !== true;
