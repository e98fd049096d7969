import { isPowerLift } from "../../measure/power-lift";
import { liftSetsOf, muscleSetsOf } from "../../measure/region-balance";
import { workSetCount } from "../../measure/work-sets";
import { nunes2021 } from "../../model/citations";
import { firstHalfShare } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import type { MainRegion } from "../../model/vocabulary";
import { defineRule } from "../define-rule";
import { tires } from "../kinds-of-work";
import { type KnownPlaced, knownItems } from "../placed-items";

const isOfBackOrLegs = ({ item: { exercise } }: KnownPlaced): boolean =>
  exercise.regions.includes("legs") || exercise.regions.includes("back");

/** Share of the first half of the sets that goes to a region; a lift of both regions counts for it. */
const shareOfFirstHalf = (items: readonly KnownItem[], region: MainRegion): number => {
  const half = items.reduce((sum, item) => sum + workSetCount(item), 0) / 2;
  let [done, ofRegion] = [0, 0];
  for (const item of items) {
    const sets = Math.min(workSetCount(item), half - done);
    if (sets <= 0) break;
    done += sets;
    if (item.exercise.regions.includes(region)) ofRegion += sets;
  }
  return half === 0 ? 1 : ofRegion / half;
};

interface Shares {
  readonly own: number;
  readonly other: number;
}

/** Sets of the two regions where the named one gets fewer: of their lifts, else of their own muscles. */
const lackOf = (items: readonly KnownItem[], region: MainRegion): Shares | undefined => {
  const lifts = items.map((item) => ({ exercise: item.exercise, sets: workSetCount(item) }));
  const rival = region === "legs" ? "back" : "legs";
  return [liftSetsOf, muscleSetsOf]
    .map((setsOf) => ({ own: setsOf(lifts, region), other: setsOf(lifts, rival) }))
    .find(({ own, other }) => own < other);
};

/** The region that is named first comes first and gets most. */
export const weakAreaFirst = /* @__PURE__ */ defineRule({
  id: "weak-area-first",
  meta: {
    number: "R05",
    scope: "session",
    summary:
      "The region that is named as the priority opens the session, fills most of its first half, and gets no fewer sets.",
    severity: "hint",
    needs: ["priority"],
    citations: [nunes2021],
    messages: {
      notFirst: "{priority} have priority, and the session opens with {lift}.",
      lateWork: "{priority} have priority, and get {percent} % of the first half of the sets.",
      fewerSets: "{priority} have priority, and get {own} sets, the other region {other}.",
    },
    params: { firstHalfShare },
  },
  *check(plan, { priority }, params) {
    if (priority === undefined || priority === "balanced") return;
    const placed = knownItems(plan).filter(
      (one) => isOfBackOrLegs(one) && tires(one.item) && !isPowerLift(one.item.exercise),
    );
    const items = placed.map(({ item }) => item);
    const first = placed[0];
    if (first === undefined) return;
    const name = priority === "legs" ? "Legs" : "Back muscles";
    if (!first.item.exercise.regions.includes(priority)) {
      yield { messageId: "notFirst", data: { priority: name, lift: first.item.exercise.name }, at: first.at };
    }
    const share = shareOfFirstHalf(items, priority);
    if (share < params.firstHalfShare) {
      yield { messageId: "lateWork", data: { priority: name, percent: Math.round(100 * share) } };
    }
    const lack = lackOf(items, priority);
    if (lack !== undefined) yield { messageId: "fewerSets", data: { priority: name, ...lack } };
  },
});
