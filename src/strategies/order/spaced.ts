import { OptionsError } from "../../errors";
import { isHeavyLift } from "../../measure/heavy-lift";
import { exerciseKey, isKnownItem } from "../../measure/items";
import { sharePrimeMover } from "../../measure/overlap";
import { fenwick2009 } from "../../model/citations";
import type { Decision } from "../../model/decision";
import {
  gripRun,
  heavyGripGrade,
  heavyLowBackGrade,
  lowBackBreakGrade,
  lowBackRun,
  lowBackRunDeclared,
} from "../../model/defaults";
import type { Item } from "../../model/plan";
import type { BuildBrief, OrderStrategy } from "../../model/strategy";
import { stateIssue } from "../../schema/state-issue";
import { named } from "../named";
import { isOwn, own } from "../own";

type Cause = "low-back" | "grip";

interface Limit {
  readonly because: Cause;
  readonly gradeOf: (item: Item) => number;
  readonly heavy: number;
  readonly ends: number;
  readonly run: number;
  /** From this grade on a lift waits for a break after as many in a row as there may be. */
  readonly waits: number;
}

const lowBackLimit = (run: number): Limit => ({
  because: "low-back",
  gradeOf: (item) => (isKnownItem(item) ? item.exercise.demand.lowBack : 0),
  heavy: heavyLowBackGrade,
  ends: lowBackBreakGrade,
  run,
  // After two heavy ones any lift that loads the low back waits; after one alone only another heavy one.
  waits: run < lowBackRun ? heavyLowBackGrade : lowBackBreakGrade + 1,
});

const limitsOf = (brief: BuildBrief): readonly Limit[] => [
  lowBackLimit(
    brief.level === "beginner" || brief.limitations.some(({ area }) => area === "low-back")
      ? lowBackRunDeclared
      : lowBackRun,
  ),
  {
    because: "grip",
    gradeOf: (item) => (isKnownItem(item) ? item.exercise.demand.grip : 0),
    heavy: heavyGripGrade,
    ends: heavyGripGrade - 1,
    waits: heavyGripGrade,
    run: brief.straps ? Number.POSITIVE_INFINITY : gripRun,
  },
];

/** The places of the items before which a run needs a break. */
const breaksNeeded = (items: readonly Item[], limit: Limit): readonly number[] => {
  let run = 0;
  return items.flatMap((item, index) => {
    const grade = limit.gradeOf(item);
    const waits = run >= limit.run && grade >= limit.waits;
    if (grade <= limit.ends) run = 0;
    else if (grade >= limit.heavy) run += 1;
    return waits ? [index] : [];
  });
};

const tires = (candidate: Item, next: Item): boolean =>
  isHeavyLift(next) &&
  isKnownItem(candidate) &&
  isKnownItem(next) &&
  sharePrimeMover(candidate.exercise, next.exercise);

/** The nearest later item that ends the run and does not tire the lift that it is put before. */
const findBreak = (items: readonly Item[], at: number, limit: Limit): number => {
  const next = items[at];
  if (next === undefined) return -1;
  return items.findIndex(
    (item, index) => index > at && limit.gradeOf(item) <= limit.ends && item.role !== "main" && !tires(item, next),
  );
};

const moveUp = (items: readonly Item[], from: number, to: number): readonly Item[] => [
  ...items.slice(0, to),
  ...items.slice(from, from + 1),
  ...items.slice(to, from),
  ...items.slice(from + 1),
];

const movedDecision = (item: Item, from: number, to: number, because: Cause): Decision => ({
  stage: "order",
  code: "spaced",
  subject: { kind: "exercise", id: exerciseKey(item.exercise) },
  data: { from, to, because },
  source: because === "low-back" ? fenwick2009 : "default",
});

const space = (items: readonly Item[], limit: Limit, decisions: Decision[]): readonly Item[] => {
  let current = items;
  for (let step = 0; step < items.length; step += 1) {
    const places = breaksNeeded(current, limit).map((at) => ({ at, from: findBreak(current, at, limit) }));
    const move = places.find(({ from }) => from !== -1);
    const item = move === undefined ? undefined : current[move.from];
    if (move === undefined || item === undefined) break;
    current = moveUp(current, move.from, move.at);
    decisions.push(movedDecision(item, move.from, move.at, limit.because));
  }
  return current;
};

/**
 * Wraps an order so that no more than two lifts that load the low back heavily stand in a row (one for beginners and
 * with a declared low back) and after two of them nothing that loads it, and no more than two that spend the grip: the
 * nearest later item that gives a break moves up, and nothing else changes place.
 *
 * @throws {OptionsError} When `order` is no function.
 */
// @__NO_SIDE_EFFECTS__
export const spaced = (order: OrderStrategy): OrderStrategy => {
  if (typeof order !== "function") {
    throw new OptionsError([stateIssue({ path: ["order"], expected: "an order strategy", value: order })]);
  }
  const name = `spaced(${order.name || "custom"})`;
  const strategy: OrderStrategy = (items, brief) => {
    const wished = order(items, brief);
    const moves: Decision[] = [];
    const value = limitsOf(brief).reduce((current, limit) => space(current, limit, moves), wished.value);
    return { value, decisions: [...wished.decisions, ...moves] };
  };
  return isOwn(order) ? own(name, strategy) : named(name, strategy);
};
