import { nunes2021 } from "../../model/citations";
import type { Decision } from "../../model/decision";
import type { Item } from "../../model/plan";
import type { MainRegion } from "../../model/vocabulary";
import { placedDecision } from "./placed-decision";
import { heavyRank, priorityLiftRank, regionOf } from "./ranks";

/** A region's work in words. */
export const workOf = { legs: "leg work", back: "back work" } as const;

/** Why an item stands with its region. */
export const regionReason = (item: Item, first: MainRegion): string => {
  const region = regionOf(item);
  if (region === first) return `${workOf[first]} before ${workOf[first === "legs" ? "back" : "legs"]}`;
  return region === "legs" || region === "back" ? `then ${workOf[region]}` : "then the rest";
};

/** Where an item stands and why; that heavy work goes first is a finding, the rest is our default. */
export const placedAsWished = (item: Item, position: number, reason: string): Decision =>
  placedDecision(
    item,
    { position, by: "asWished", reason },
    reason === heavyRank.reason || reason === priorityLiftRank.reason ? nunes2021 : "default",
  );
