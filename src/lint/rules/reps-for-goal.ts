import { type Body, isSpared } from "../../measure/spared";
import { distinctSetsOf, reserveOf, type WorkSet } from "../../measure/work-sets";
import { sparedReps } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import type { Goal } from "../../model/vocabulary";
import { defineRule } from "../define-rule";
import { knownItems, nameOf } from "../placed-items";
import { growingReps, type RepRange, repsFor } from "../reps-for";

const meets = ({ target }: WorkSet, { min, max }: RepRange): boolean => {
  switch (target.kind) {
    case "reps":
      return target.min <= max && target.max >= min;
    case "amrap":
      return target.min <= max;
    case "time":
    case "distance":
      return true;
  }
};

/** Any reps from 5 to 30 grow muscle where the sets are hard enough, or may be. */
const grows = (set: WorkSet, mostRir: number): boolean => meets(set, growingReps) && (reserveOf(set) ?? 0) <= mostRir;

const suits = (item: KnownItem, range: RepRange, goal: Goal, mostRir: number): boolean => {
  const sets = distinctSetsOf(item.prescription);
  return sets.some((set) => meets(set, range) || (goal === "hypertrophy" && grows(set, mostRir)));
};

/** What is spared heavy loads may be done for more reps. */
const withSpared = (range: RepRange | undefined, { exercise }: KnownItem, body: Body): RepRange | undefined =>
  range !== undefined && isSpared(exercise, body) ? { ...range, max: Math.max(range.max, sparedReps.max) } : range;

const printRange = (set: WorkSet | undefined): string => {
  if (set?.target.kind !== "reps") return set?.target.kind === "amrap" ? `${set.target.min}+` : "";
  const { min, max } = set.target;
  return min === max ? String(min) : `${min}-${max}`;
};

/** Reps suit the goal, by the kind of lift. */
export const repsForGoal = /* @__PURE__ */ defineRule({
  id: "reps-for-goal",
  meta: {
    number: "R28",
    scope: "session",
    summary: "Reps suit the goal, by the kind of lift.",
    severity: "hint",
    needs: ["goal"],
    citations: [],
    messages: { outside: "{exercise}: {reps} reps are outside of what suits the goal {goal}, {min} to {max}." },
    params: { mostRir: 3 },
  },
  *check(plan, { goal, ...body }, { mostRir }) {
    if (goal === undefined) return;
    const placed = knownItems(plan);
    const rangeOf = (item: KnownItem): RepRange | undefined => withSpared(repsFor(item, goal), item, body);
    const isSuited = (item: KnownItem): boolean => {
      const range = rangeOf(item);
      return range === undefined || suits(item, range, goal, mostRir);
    };
    // More sets of a lift that is done as the goal asks are its back-off sets.
    const suited = new Set(placed.filter(({ item }) => isSuited(item)).map(({ item }) => item.exercise.id));
    for (const { item, at } of placed) {
      const range = rangeOf(item);
      if (range === undefined || suited.has(item.exercise.id)) continue;
      const reps = printRange(distinctSetsOf(item.prescription)[0]);
      yield { messageId: "outside", data: { exercise: nameOf(item), reps, goal, ...range }, at };
    }
  },
});
