import { arrangementOf } from "../../measure/arrangement";
import { isHeavyLift } from "../../measure/heavy-lift";
import { exerciseKey, isIsolation, isKnownItem } from "../../measure/items";
import { isPowerLift } from "../../measure/power-lift";
import type { Decision } from "../../model/decision";
import type { Item } from "../../model/plan";
import { turnsReason } from "../../model/reasons";
import type { BuildBrief, OrderStrategy } from "../../model/strategy";
import type { Region } from "../../model/vocabulary";
import { own } from "../own";
import { alternating } from "./alternating";
import { byTurns, firstRegion, hasNoOtherRegion } from "./by-region";
import { orderBy } from "./order-by";
import {
  compoundRank,
  demandRank,
  heavyRank,
  mainRank,
  muscleRank,
  powerRank,
  priorityLiftRank,
  regionOf,
  regionRank,
} from "./ranks";
import { placedAsWished, regionReason, workOf } from "./reasons-of-order";
import { sequential } from "./sequential";

const within = /* @__PURE__ */ orderBy("within", [
  priorityLiftRank,
  heavyRank,
  mainRank,
  compoundRank,
  demandRank,
  muscleRank,
]);

const arrangementDecision = (brief: BuildBrief): Decision => ({
  stage: "order",
  code: "arrangement",
  subject: { kind: "session" },
  data: arrangementOf(brief),
  source: "default",
});

const isNamed = (item: Item, brief: BuildBrief): boolean =>
  brief.priorityLift !== undefined && exerciseKey(item.exercise) === brief.priorityLift;

/**
 * Speed work and heavy lifts first: the named lift before the heavy ones, the priority region's before the other's.
 * When a region is named and none of its lifts is heavy, the other region's heavy lifts wait for their turn; those of
 * an accent always do.
 */
const headOf = (sorted: readonly Item[], brief: BuildBrief): readonly Item[] => {
  const isHead = (item: Item): boolean => isHeavyLift(item) || isPower(item) || isNamed(item, brief);
  const ranks = [powerRank, priorityLiftRank, regionRank(firstRegion(brief))];
  const heavy = orderBy("head", ranks)(sorted.filter(isHead), brief).value;
  const head = heavy.filter((item) => regionOf(item) !== brief.accent || isPower(item) || isNamed(item, brief));
  const first = head.find((item) => !isPower(item));
  if (brief.priority === "balanced" || first === undefined || isNamed(first, brief)) return head;
  return isOf(first, brief.priority) || !hasRegion(sorted, brief.priority) ? head : head.filter(isPower);
};

/** Whether an item trains a region, also as its second one: a deadlift is back work as well. */
const isOf = (item: Item, region: Region): boolean => isKnownItem(item) && item.exercise.regions.includes(region);

const isPower = (item: Item): boolean => isKnownItem(item) && isPowerLift(item.exercise);

const hasRegion = (items: readonly Item[], region: Region): boolean => items.some((item) => regionOf(item) === region);

/**
 * Takes turns on from the last heavy lift: after a leg lift the tail begins with back; without one its first lift
 * begins.
 */
const alternateAfter = (head: readonly Item[], tail: readonly Item[], brief: BuildBrief): readonly Item[] => {
  const [last, first] = [head.at(-1), tail[0]];
  if (!hasNoOtherRegion(brief.day.regions)) {
    const mains = tail.filter(({ role }) => role === "main");
    const before = mains.at(-1) ?? last;
    const rest = tail.filter((item) => !mains.includes(item));
    return [...mains, ...byTurns(rest, brief.day.regions, before === undefined ? undefined : regionOf(before))];
  }
  const isAfterLegs = last !== undefined && regionOf(last) === "legs";
  const isBackFirst = last === undefined && first !== undefined && regionOf(first) === "back";
  return alternating(tail, isAfterLegs || isBackFirst ? { ...brief, priority: "back" } : brief).value;
};

const isAlternating = (brief: BuildBrief): boolean =>
  brief.priority === "balanced" && arrangementOf(brief).arrangement === "alternating";

/**
 * Whether isolations wait for the compounds of both regions: not where a region is to be finished before the other, not
 * where an accent comes at the end, and not where the named region has no compound to begin with.
 */
const isSplit = (compounds: readonly Item[], brief: BuildBrief): boolean => {
  if (brief.accent !== undefined) return false;
  return brief.priority === "balanced" ? isAlternating(brief) : hasRegion(compounds, brief.priority);
};

/**
 * Compounds by region, then isolations by region. Each region stays whole where one is finished before the other, and
 * where the named region has nothing but isolations: it comes first all the same.
 */
const tailOf = (head: readonly Item[], tail: readonly Item[], brief: BuildBrief): readonly Item[] => {
  const [compounds, isolations] = [tail.filter((item) => !isIsolation(item)), tail.filter(isIsolation)];
  if (!isSplit([...head, ...compounds], brief)) return sequential(tail, brief).value;
  if (!isAlternating(brief)) return [...sequential(compounds, brief).value, ...sequential(isolations, brief).value];
  const first = alternateAfter(head, compounds, brief);
  return [...first, ...alternateAfter([...head, ...first], isolations, brief)];
};

/** Where an item stands in an order. */
interface Place {
  readonly isHead: boolean;
  /** Whether isolations wait for compounds. */
  readonly waits: boolean;
  readonly later: readonly Item[];
}

const reasonFor = (item: Item, { isHead, waits, later }: Place, brief: BuildBrief): string => {
  if (isNamed(item, brief)) return priorityLiftRank.reason;
  if (isPower(item)) return powerRank.reason;
  if (isHead) return heavyRank.reason;
  if (isAlternating(brief)) return turnsReason;
  if (regionOf(item) === brief.accent) return `a little ${workOf[brief.accent ?? "back"]} ends the session`;
  return isIsolation(item) && waits ? compoundRank.reason : regionReason(item, firstRegion(brief), later);
};

/**
 * The order that the brief asks for: speed work, the named lift, then heavy lifts, then the rest by region (the
 * priority region first, or by turns when neither is named, or one after the other for endurance; an accent at the
 * end); compounds before isolations, the more demanding first.
 */
export const asWished: OrderStrategy = /* @__PURE__ */ own("asWished", (items, brief) => {
  const sorted = within(items, brief).value;
  const head = headOf(sorted, brief);
  const tail = sorted.filter((item) => !head.includes(item));
  const value = [...head, ...tailOf(head, tail, brief)];
  const hasBoth = hasRegion(items, "legs") && hasRegion(items, "back");
  if (!hasBoth || items.length === 1) return { value, decisions: [] };
  const compounds = value.filter((item) => !isIsolation(item));
  const waits = brief.priority !== "balanced" && isSplit(compounds, brief);
  const placed = value.map((item, position) =>
    placedAsWished(
      item,
      position,
      reasonFor(item, { isHead: position < head.length, waits, later: value.slice(position + 1) }, brief),
    ),
  );
  return { value, decisions: [...(brief.priority === "balanced" ? [arrangementDecision(brief)] : []), ...placed] };
});
