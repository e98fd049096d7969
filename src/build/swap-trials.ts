import { InfeasibleError } from "../errors";
import { askedForKeys } from "../measure/asked-for";
import { compareSessions } from "../measure/compare-sessions";
import { isKnownExercise } from "../measure/items";
import type { Exercise } from "../model/exercise";
import type { ReasonData } from "../model/reasons";
import type { Session } from "../model/session";
import type { BuildBrief } from "../model/strategy";
import type { makeSwapExercise, PlaceInPlan } from "./swap-exercise";

type Swap = ReturnType<typeof makeSwapExercise>;

/** What came of trying an exercise in the places of others: the best that can be done, or what is in its way. */
export type SwapTrial =
  | { readonly code: "outranked"; readonly data: ReasonData["outranked"] }
  | { readonly code: "no-room"; readonly data: ReasonData["no-room"] };

/** The part of a score that lost most. */
const worstPart = (parts: { readonly [part: string]: number }): string =>
  Object.entries(parts).reduce((worst, part) => (part[1] < worst[1] ? part : worst), ["", 0] as const)[0];

/** The session with the exercise in one place of it, or what is in its way there. */
const swapInto = (session: Session, at: PlaceInPlan, id: string, swap: Swap): Session | "minutes" | "limits" => {
  try {
    return swap(session, at, id);
  } catch (error) {
    if (!(error instanceof InfeasibleError)) throw error;
    return error.conflict.includes("minutes") ? "minutes" : "limits";
  }
};

interface Place {
  readonly at: PlaceInPlan;
  readonly there: Exercise;
}

/** Places of exercises of the same kind: of its family, or for its slot of the day. */
export const placesFor = (exercise: Exercise, session: Session, brief: BuildBrief): readonly Place[] => {
  const patterns = brief.day.slots.flatMap((slot) =>
    slot.kind === "pattern" && slot.patterns.includes(exercise.pattern) ? slot.patterns : [],
  );
  return session.blocks.flatMap((block, at) =>
    block.items.flatMap(({ exercise: there }, item) => {
      if (!isKnownExercise(there)) return [];
      const isAlike = there.family === exercise.family || patterns.includes(there.pattern);
      return isAlike ? [{ at: { block: at, item }, there }] : [];
    }),
  );
};

/**
 * Places that may be given up, in the order in which they are tried: of its own kind where there are some, else all.
 */
const openPlaces = (exercise: Exercise, session: Session, brief: BuildBrief): readonly Place[] => {
  const pinned = askedForKeys(brief);
  const near = placesFor(exercise, session, brief);
  const all = session.blocks.flatMap((block, at) =>
    block.items.flatMap(({ exercise: there }, item) =>
      isKnownExercise(there) ? [{ at: { block: at, item }, there }] : [],
    ),
  );
  return (near.length > 0 ? near : all).filter(({ there }) => !pinned.has(there.id));
};

/** What the exercise would cost in the place that suits it best, or why it goes nowhere. */
export const trySwaps = (session: Session, exercise: Exercise, brief: BuildBrief, swap: Swap): SwapTrial => {
  const ways: ("minutes" | "limits")[] = [];
  let best: ReasonData["outranked"] | undefined;
  let least = Number.NEGATIVE_INFINITY;
  for (const { at, there } of openPlaces(exercise, session, brief)) {
    const other = swapInto(session, at, exercise.id, swap);
    if (other === "minutes" || other === "limits") {
      ways.push(other);
      continue;
    }
    const { total, parts } = compareSessions(session, other, brief.judge);
    if (total <= least) continue;
    least = total;
    const lost = Math.max(0, -total);
    best = { instead: there.id, lost, part: lost === 0 ? "" : worstPart(parts) };
  }
  if (best !== undefined) return { code: "outranked", data: best };
  return { code: "no-room", data: { why: ways.includes("minutes") ? "minutes" : (ways[0] ?? "asked-for") } };
};
