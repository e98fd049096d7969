import type { Step } from "./decision";
import type { LoadedSet } from "./loaded-set";
import type { LoadingGym } from "./loading-gym";
import type { KnownItem } from "./plan";
import type { Prescription } from "./prescription";
import type { Goal, Level } from "./vocabulary";

/** How a lift went on one day, beside what was planned for it. */
export interface Exposure {
  /** Days ago. */
  readonly daysAgo: number;
  /** Its working sets that were loaded, in order; never empty. */
  readonly sets: readonly LoadedSet[];
  /** What the programme had planned that day; absent: it was done outside of the programme. */
  readonly planned?: KnownItem;
  /** Which session of its week with this lift it was, from 1; absent: it was done outside of the programme. */
  readonly turn?: number;
  /** Whether that was in an easy week. */
  readonly isDeload: boolean;
}

/** How a lift without a load went on one day. */
export interface UnloadedExposure {
  /** Days ago. */
  readonly daysAgo: number;
  /** Its working sets, in order; never empty. */
  readonly sets: readonly UnloadedSet[];
}

/** A set without a load. */
export interface UnloadedSet {
  /** Reps. */
  readonly reps: number;
  /** Reps left in reserve, where they were noted. */
  readonly rir?: number;
}

/** A lift of a programme when its next session is due. */
export interface LiftProgress {
  /** The item as the programme's week plans it. */
  readonly item: KnownItem;
  /** Week of the programme, from 1. */
  readonly week: number;
  /** Weeks since the last easy week or the start, from 1. */
  readonly weekOfBlock: number;
  /** Which time since then that this kind of week comes, from 1: the same number unless kinds of week take turns. */
  readonly timeOfBlock: number;
  /** Which time this lift comes in its session, from 1: easy weeks and weeks of another kind left out. */
  readonly time: number;
  /** Which session of the week with this lift it is, from 1, and how many there are. */
  readonly turn: {
    /** Which one, from 1. */
    readonly at: number;
    /** How many there are. */
    readonly of: number;
  };
  /** Whether nothing but main lifts comes before it in its session. */
  readonly isFresh: boolean;
  /**
   * How it went lately in sessions of this kind, with this role in the programme, the newest first; easy weeks left
   * out.
   */
  readonly history: readonly Exposure[];
  /** How it went lately in all sessions, the newest first; easy weeks left out. */
  readonly all: readonly Exposure[];
  /** How it went lately without a load, reps of its working sets, the newest first; easy weeks left out. */
  readonly unloaded: readonly UnloadedExposure[];
  /**
   * Days that the lift was off: since it was last done where it was left out since then, else the longest pause of all
   * training since; days since anything was trained where it was never done. 0 where nothing was trained.
   */
  readonly daysOff: number;
  /** Whether it was done in an easy week since the newest of these. */
  readonly wasEasy: boolean;
  /** Where it is done: what can be loaded there. */
  readonly gym: LoadingGym;
  /** What is trained for. */
  readonly goal: Goal;
  /** Training experience. */
  readonly level: Level;
}

/** Says what is done of a lift next, from how it went: loads, reps, rests, sets. */
export type ProgressionStrategy = (lift: LiftProgress) => Step<Prescription>;
