import type { Brief } from "../../model/brief";
import type { Decision } from "../../model/decision";
import type { Item } from "../../model/plan";
import type { MainRegion, Region } from "../../model/vocabulary";
import { placedDecision } from "./placed-decision";
import { regionOf } from "./ranks";

/** Items of legs, of back and of neither, each in the given order. */
export interface ByRegion {
  /** Leg items. */
  readonly legs: readonly Item[];
  /** Back items. */
  readonly back: readonly Item[];
  /** Everything else. */
  readonly rest: readonly Item[];
}

/** Splits items by the region that they count as. */
export const splitByRegion = (items: readonly Item[]): ByRegion => ({
  legs: items.filter((item) => regionOf(item) === "legs"),
  back: items.filter((item) => regionOf(item) === "back"),
  rest: items.filter((item) => regionOf(item) !== "legs" && regionOf(item) !== "back"),
});

/** The region that begins: the priority, else legs. */
export const firstRegion = (brief: Brief): MainRegion => (brief.priority === "back" ? "back" : "legs");

/** A `placed` decision for each item, with the same reason. */
export const placeAll = (items: readonly Item[], by: string, reason: string): readonly Decision[] =>
  items.map((item, position) => placedDecision(item, { position, by, reason }));

/**
 * Items of a day of more regions than back and legs, one region after the other by turns; what is of none of them comes
 * last.
 *
 * @param items In the order that each region keeps.
 * @param regions Regions of the day.
 * @param last The region that was trained last: the next one begins.
 */
export const byTurns = (items: readonly Item[], regions: readonly Region[], last?: Region): readonly Item[] => {
  const start = last === undefined ? 0 : regions.indexOf(last) + 1;
  const groups = [...regions.slice(start), ...regions.slice(0, start)].map((region) =>
    items.filter((item) => regionOf(item) === region),
  );
  const rounds = Math.max(0, ...groups.map((group) => group.length));
  const turns = Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group.slice(round, round + 1)));
  return [...turns.flat(), ...items.filter((item) => !groups.some((group) => group.includes(item)))];
};

/** Whether a day has no regions but back and legs, or one of them. */
export const hasNoOtherRegion = (regions: readonly Region[]): boolean =>
  regions.every((region) => region === "legs" || region === "back");
