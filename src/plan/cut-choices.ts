import { askedForKeys } from "../measure/asked-for";
import { isHeavyLift } from "../measure/heavy-lift";
import { exerciseKey, isIsolation } from "../measure/items";
import { restSecondsOf } from "../measure/rest-seconds";
import {
  compoundRestFloor,
  isolationRestFloor,
  mainRestFloor,
  mainRestFloorBeginner,
  restStep,
  setRange,
} from "../model/defaults";
import type { Item } from "../model/plan";
import type { BuildBrief } from "../model/strategy";
import { type RunningBlock, toDo, type Work, withLeft } from "./running";

/**
 * How far a cut may go: `gentle` leaves main lifts and what was asked for alone, `main` trims main lifts down to their
 * floors, `unbegun` drops what must be dropped but lets a main lift that is begun go on for a set or more, `any` drops
 * that too.
 */
export type CutTier = "gentle" | "main" | "unbegun" | "any";

const isMain = (item: Item): boolean => item.role === "main" || isHeavyLift(item);

const restFloor = (item: Item, brief: BuildBrief): number => {
  if (isMain(item)) return brief.level === "beginner" ? mainRestFloorBeginner : mainRestFloor;
  return isIsolation(item) ? isolationRestFloor : compoundRestFloor;
};

const withRest = (work: Work, restSeconds: number): Work => {
  const change = (item: Item): Item => ({ ...item, prescription: { ...item.prescription, restSeconds } });
  return work.other === undefined ? { ...work, item: change(work.item) } : { ...work, other: change(work.other) };
};

/** Shorter rests: of what is done straight and not begun, so that no rest that is over changes. */
const restCuts = (work: Work, item: Item, isStraight: boolean, brief: BuildBrief): readonly Work[] => {
  if (!isStraight || (work.done > 0 && work.other === undefined)) return [];
  const cuts: Work[] = [];
  const floor = restFloor(item, brief);
  for (let rest = restSecondsOf(item) - restStep; rest >= floor; rest -= restStep) {
    cuts.push(withRest(work, rest));
  }
  return cuts;
};

const setCuts = (work: Work, item: Item): readonly Work[] => {
  const fewest = isMain(item) ? setRange.main.min : setRange.other.min;
  const cuts: Work[] = [];
  for (let left = work.left - 1; left > 0 && work.done + left >= fewest; left -= 1) cuts.push(withLeft(work, left));
  return work.done >= fewest ? [...cuts, withLeft(work, 0)] : cuts;
};

/** Whether a main lift is begun and not over: it goes on before another one is begun. */
export const isBegunMain = ({ was, other, done, left }: Work): boolean =>
  isMain(was) && other === undefined && done > 0 && left > 0;

/**
 * The smaller forms of a work that a tier allows, mildest first: shorter rest, fewer sets, none at all. Nothing when it
 * may not be cut.
 */
export const cutChoices = (work: Work, { block }: RunningBlock, tier: CutTier, brief: BuildBrief): readonly Work[] => {
  const item = toDo(work);
  if (item === undefined) return [];
  const isKept = isMain(item) || askedForKeys(brief).has(exerciseKey(work.was.exercise));
  if (isKept && tier === "gentle") return [];
  const trims = [...restCuts(work, item, block.kind === "straight", brief), ...setCuts(work, item)];
  if (tier === "unbegun" && isBegunMain(work)) return trims.filter(({ left }) => left > 0);
  const isGone = trims.some(({ left }) => left === 0);
  const dropsAll = tier === "any" || tier === "unbegun";
  const canDrop = dropsAll || !isKept;
  if (!canDrop || isGone) return trims;
  if (!dropsAll) return [...trims, withLeft(work, 0)];
  const rest = Array.from({ length: work.left - 1 }, (_, index) => withLeft(work, work.left - 1 - index)).filter(
    ({ left }) => !trims.some((trim) => trim.left === left),
  );
  return [...trims, ...rest, withLeft(work, 0)];
};
