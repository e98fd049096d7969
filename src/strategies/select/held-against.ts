import { fewDirectSets } from "../../model/defaults";
import type { Exercise } from "../../model/exercise";
import type { BuildBrief } from "../../model/strategy";
import { type Lately, latelyIn } from "./lately";

/**
 * For a leg curl beside a knee or hip that hurts: most other leg work loads them more. In tenths of a point, as all
 * here; our default.
 */
const spares = 3;
/** Against a lift for which it is too early: more than anything can win. Our default. */
const isTooEarly = 100;
/**
 * Low-back grade from which a lift waits until its prime movers are rested: two sets of it tire more than they train.
 * Our default.
 */
const tiringGrade = 2;

type HeldBrief = Pick<BuildBrief, "history" | "today" | "goal" | "limitations" | "recalled">;

/**
 * Whether a lift loads the low back, and a prime mover of it was trained so lately that hardly a set is left for it.
 */
const tiresTheTired = ({ recalled }: HeldBrief): ((exercise: Exercise) => boolean) => {
  const tired = new Set(
    recalled?.muscles.flatMap(({ muscle, least, most }) => (least === 0 && most <= fewDirectSets ? [muscle] : [])),
  );
  return ({ demand, muscles }) =>
    tired.size > 0 &&
    demand.lowBack >= tiringGrade &&
    muscles.some(({ muscle, share }) => share === 1 && tired.has(muscle));
};

const sparesWhatHurts = ({ limitations }: HeldBrief): ((exercise: Exercise) => boolean) => {
  const hurts = limitations.some(({ area, status }) => status === "current" && (area === "knee" || area === "hip"));
  return ({ pattern }) => hurts && pattern === "knee-flexion";
};

/** Looks up what is held against each exercise beside the score, whatever it is worth: below 0 it speaks for it. */
export const heldAgainstIn = (brief: HeldBrief): ((exercise: Exercise) => Lately) => {
  const latelyOf = latelyIn(brief);
  const [isTiring, isSparing] = [tiresTheTired(brief), sparesWhatHurts(brief)];
  const made = new Map<Lately, Map<number, Lately>>();
  return (exercise) => {
    const lately = latelyOf(exercise);
    const more = (isTiring(exercise) ? isTooEarly : 0) - (isSparing(exercise) ? spares : 0);
    if (more === 0) return lately;
    const known = made.get(lately) ?? new Map<number, Lately>();
    const held = known.get(more) ?? { main: lately.main + more, other: lately.other + more };
    made.set(lately, known.set(more, held));
    return held;
  };
};
