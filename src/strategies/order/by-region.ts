import { exerciseKey } from "../../measure/items";
import type { Brief } from "../../model/brief";
import type { Decision } from "../../model/decision";
import type { Item } from "../../model/plan";
import type { MainRegion } from "../../model/vocabulary";
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
  items.map((item, position) => ({
    stage: "order",
    code: "placed",
    subject: { kind: "exercise", id: exerciseKey(item.exercise) },
    data: { position, by, reason },
    source: "default",
  }));
