import type { Muscle, Pattern } from "./vocabulary";

/** Fractional sets of one muscle that a day should give. */
export interface MuscleNeed {
  /** The muscle. */
  readonly muscle: Muscle;
  /** Fractional sets, at least, so that the week reaches its target. */
  readonly least: number;
  /** Fractional sets, at most: what the week has room for, or what a day close by leaves. */
  readonly most: number;
}

/** Fractional sets of one muscle group that a day may give; each set counts once for a group. */
export interface GroupRoom {
  /** The group, as `muscleFacts` names it. */
  readonly group: string;
  /** Fractional sets, at most. */
  readonly most: number;
}

/** What the other days of a week mean for one of them. */
export interface WeekShare {
  /** What single muscles need of this day, each named once; others are free. */
  readonly muscles: readonly MuscleNeed[];
  /** What the week has room for of single muscle groups, each named once. */
  readonly groups: readonly GroupRoom[];
  /** Low-back score (sets times low-back grade) of this day, at most. */
  readonly lowBackMost?: number;
  /**
   * Ids of exercises that other days hold and that this day need not repeat: others of about the same worth go before
   * them.
   */
  readonly elsewhere: readonly string[];
  /** Families of such lifts: others of about the same worth go before them. */
  readonly families: readonly string[];
  /** Movement patterns that lead other days, while another could lead this one, or as many as the low back bears. */
  readonly led: readonly Pattern[];
  /** Movement patterns whose turn it is to lead a day. */
  readonly turn: readonly Pattern[];
  /** Movement patterns that no other day holds, or that have fallen behind: they go before others. */
  readonly uncovered: readonly Pattern[];
}
