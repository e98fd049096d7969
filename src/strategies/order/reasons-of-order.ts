import { nunes2021 } from "../../model/citations";
import type { Decision } from "../../model/decision";
import type { Item } from "../../model/plan";
import { type MainRegion, mainRegions } from "../../model/vocabulary";
import { placedDecision } from "./placed-decision";
import { heavyRank, priorityLiftRank, regionOf } from "./ranks";

/** A region's work in words. */
export const workOf = { legs: "leg work", back: "back work" } as const;

const otherOf = (region: MainRegion): MainRegion => (region === "legs" ? "back" : "legs");

/** Why work of a region stands before that of the other. */
const beforeReason = (region: MainRegion): string => `${workOf[region]} before ${workOf[otherOf(region)]}`;

/** Whether a reason that names work to come has such work behind it; any other reason has nothing to show. */
export const hasWorkBehind = (reason: string, later: readonly Item[]): boolean =>
  mainRegions.every(
    (region) => reason !== beforeReason(region) || later.some((item) => regionOf(item) === otherOf(region)),
  );

/**
 * Why an item stands with its region.
 *
 * @param later What comes behind it.
 */
export const regionReason = (item: Item, first: MainRegion, later: readonly Item[]): string => {
  const region = regionOf(item);
  const before = beforeReason(first);
  if (region === first && hasWorkBehind(before, later)) return before;
  return region === "legs" || region === "back" ? `then ${workOf[region]}` : "then the rest";
};

/** Where an item stands and why; that heavy work goes first is a finding, the rest is our default. */
export const placedAsWished = (item: Item, position: number, reason: string): Decision =>
  placedDecision(
    item,
    { position, by: "asWished", reason },
    reason === heavyRank.reason || reason === priorityLiftRank.reason ? nunes2021 : "default",
  );
