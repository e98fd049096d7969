import type { LimitationArea } from "./vocabulary";

/** What is done of a running session. */
export interface Progress {
  /** Sets done, by place. */
  readonly done: readonly {
    /** Place of the block in the session. */
    readonly block: number;
    /** Place of the item in its block. */
    readonly item: number;
    /** Sets that were done of it. */
    readonly sets: number;
  }[];
  /** Seconds since its start. */
  readonly elapsedSeconds: number;
}

/** What happened in a running session. */
export type Change =
  | {
      /** Somebody took a station, or left it. */
      readonly kind: "station-taken" | "station-free";
      /** Id of the station. */
      readonly station: string;
    }
  | {
      /** There is more time left than planned, or less. */
      readonly kind: "minutes-left";
      /** Minutes from now on. */
      readonly minutes: number;
    }
  | {
      /** An item is left out. */
      readonly kind: "skip";
      /** Place of the block in the session. */
      readonly block: number;
      /** Place of the item in its block. */
      readonly item: number;
    }
  | {
      /** Something hurts. */
      readonly kind: "pain";
      /** Where. */
      readonly area: LimitationArea;
    }
  | {
      /** An item is replaced. */
      readonly kind: "swap";
      /** Place of the block in the session. */
      readonly block: number;
      /** Place of the item in its block. */
      readonly item: number;
      /** Id of the exercise to put there; absent: the closest that fits. */
      readonly to?: string;
    };
