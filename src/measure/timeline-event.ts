import type { Gym } from "../model/gym";
import type { Crowding } from "../model/vocabulary";

/** What happens in a stretch of a session. */
export type EventKind =
  | "general-warmup"
  | "transition"
  | "walk"
  | "set-up"
  | "ramp-set"
  | "set"
  | "side-change"
  | "change"
  | "re-rig"
  | "rest";

/** A stretch of a session. */
export interface TimelineEvent {
  /** What happens. */
  readonly kind: EventKind;
  /** First second. */
  readonly start: number;
  /** Second after the last. */
  readonly end: number;
  /** Place of the block, where it belongs to one. */
  readonly block?: number;
  /** Place of the item in its block, where it belongs to one. */
  readonly item?: number;
  /** Id of the exercise, or the name of an unknown one. */
  readonly exercise?: string;
  /** Which set of the item, from 1. */
  readonly set?: number;
  /** Which side, for work of one side at a time. */
  readonly side?: 1 | 2;
}

/** What a timeline needs to know beside the blocks. */
export interface TimelineSetting {
  /** The gym; absent: flat transitions. */
  readonly gym?: Gym;
  /** How full it is; absent: normal. */
  readonly crowding?: Crowding;
  /** Seconds of general warm-up. */
  readonly generalSeconds: number;
}
