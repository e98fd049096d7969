import { failureOf, mostReserveOf } from "../../measure/to-failure";
import { distinctSetsOf, type WorkSet } from "../../measure/work-sets";
import { skilledHeavyReps, skilledHeavyRir, skilledLiftsOfBeginner } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import { defineRule } from "../define-rule";
import { knownItems, nameOf } from "../placed-items";

/**
 * Few reps and near failure by all that is written: a wider range, or an open set, may be done with more and easier.
 */
const isHard = (set: WorkSet, reps: number, rir: number): boolean => {
  const { target } = set;
  if (target.kind !== "reps" || target.max > reps) return false;
  const most = mostReserveOf(set);
  return failureOf(set) === "certain" || (most !== undefined && most <= rir);
};

const isSkilled = ({ exercise }: KnownItem): boolean => exercise.demand.skill === 3;

/** A beginner gets few lifts that need much skill, and none of them heavy and near failure. */
export const skillLevel = /* @__PURE__ */ defineRule({
  id: "skill-level",
  meta: {
    number: "R65",
    scope: "session",
    summary: "A beginner gets few lifts that need much skill, and none of them heavy and near failure.",
    severity: "warning",
    needs: ["level"],
    citations: [],
    messages: {
      many: "{exercises} all need much skill: a beginner learns {most} at a time better.",
      heavy: "{exercise} needs much skill: a beginner learns it with more reps, or with more of them left.",
      strength: "{exercise} needs more strength than most beginners have; an easier variant is a way to it.",
    },
    params: { most: skilledLiftsOfBeginner, reps: skilledHeavyReps, rir: skilledHeavyRir },
  },
  *check(plan, { level }, { most, reps, rir }) {
    if (level !== "beginner") return;
    const placed = knownItems(plan);
    const skilled = new Map(placed.filter(({ item }) => isSkilled(item)).map(({ item }) => [item.exercise.id, item]));
    if (skilled.size > most) yield { messageId: "many", data: { exercises: [...skilled.values()].map(nameOf), most } };
    for (const { item, at } of placed) {
      const data = { exercise: nameOf(item) };
      const isHeavy = distinctSetsOf(item.prescription).some((set) => isHard(set, reps, rir));
      if (isSkilled(item) && isHeavy) yield { messageId: "heavy", data, at };
      if (item.exercise.demand.strength === 3) yield { messageId: "strength", data, at, severity: "hint" };
    }
  },
});
