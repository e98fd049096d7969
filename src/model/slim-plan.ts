import type { Limitation, ScreeningAnswer } from "./limitation";
import type { DistanceTarget, Effort, RampSet, RepsTarget, Tempo, TimeTarget } from "./prescription";
import type { Crowding, Goal, Intent, Level, MainRegion, Priority, RedFlag, Region, Role, Warmup } from "./vocabulary";

/** What one set aims at; what is not said is `null`. */
export type SlimTarget = RepsTarget | SlimAmrapTarget | TimeTarget | DistanceTarget;

/** As many reps as possible. */
export interface SlimAmrapTarget {
  /** Tells the targets apart. */
  readonly kind: "amrap";
  /** Fewest reps. */
  readonly min: number;
  /** Reps to leave in reserve. */
  readonly leave: number | null;
}

/** What is special about one set. */
export interface SlimSet {
  /** Another target than the rest. */
  readonly target: SlimTarget | null;
  /** Another effort than the rest. */
  readonly effort: Effort | null;
  /** Another load than the rest, in kilograms. */
  readonly kg: number | null;
  /** What the set is for; `null`: work. */
  readonly kind: "work" | "ramp" | "drop" | "back-off" | "test" | null;
}

/** One exercise with what is done of it. */
export interface SlimItem {
  /** Why it is there. */
  readonly role: Role;
  /** Id of a known exercise, or the name of an unknown one. */
  readonly exercise: string;
  /** Region of an unknown exercise. */
  readonly region: Region | null;
  /** The station where it is done. */
  readonly station: string | null;
  /** Ramp sets before the first working set. */
  readonly warmup: readonly RampSet[];
  /** Working sets. */
  readonly sets: number;
  /** What each set aims at. */
  readonly target: SlimTarget;
  /** How hard each set is. */
  readonly effort: Effort | null;
  /** Seconds of the phases of a rep. */
  readonly tempo: Tempo | null;
  /** Load of each set, in kilograms. */
  readonly kg: number | null;
  /** Rest after each set when done straight, in seconds; `null`: unknown. */
  readonly restSeconds: number | null;
  /** Sets that differ, by place. */
  readonly perSet: readonly SlimSet[] | null;
  /** Free words. */
  readonly tags: readonly string[] | null;
}

/** A block: one item when straight, two in a superset, three or more in a circuit. */
export interface SlimBlock {
  /** How its items are done. */
  readonly kind: "straight" | "superset" | "circuit";
  /** Its items, first done first. */
  readonly items: readonly SlimItem[];
  /** Seconds from one exercise to the next within a round; `null` when straight or unknown. */
  readonly changeSeconds: number | null;
  /** Rest after the round, in seconds; `null` when straight or unknown. */
  readonly restSeconds: number | null;
  /** Says that something unusual is meant. */
  readonly intent: Intent | null;
}

/** What is known about the person and the day; what is unknown is `null`. */
export interface SlimContext {
  /** What the training is for. */
  readonly goal: Goal | null;
  /** Training experience. */
  readonly level: Level | null;
  /** Minutes that the session may take. */
  readonly minutes: number | null;
  /** How much of a warm-up it holds. */
  readonly warmup: Warmup | null;
  /** Back-and-legs sessions a week. */
  readonly sessionsPerWeek: number | null;
  /** Which region is trained first and most. */
  readonly priority: Priority | null;
  /** The region that gets a few exercises at the end. */
  readonly accent: MainRegion | null;
  /** Id of the lift that is trained first and heaviest. */
  readonly priorityLift: string | null;
  /** What the body does not tolerate. */
  readonly limitations: readonly Limitation[] | null;
  /** Conditions that need clearance. */
  readonly screening: readonly ScreeningAnswer[] | null;
  /** Signs that call for medical care. */
  readonly redFlags: readonly RedFlag[] | null;
  /** Id of the gym. */
  readonly gym: string | null;
  /** How full the gym is. */
  readonly crowding: Crowding | null;
  /** Whether lifting straps are used. */
  readonly straps: boolean | null;
  /** Weeks that the plan is meant to last. */
  readonly planWeeks: number | null;
}

/** A plan in ids and numbers, for storage and language models: every key is there, `null` where nothing is said. */
export interface SlimPlan {
  /** Its title. */
  readonly title: string | null;
  /** What is done, in order. */
  readonly blocks: readonly SlimBlock[];
  /** What is known about the person and the day. */
  readonly context: SlimContext | null;
}
