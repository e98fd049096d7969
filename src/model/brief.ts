import type { Limitation, ScreeningAnswer } from "./limitation";
import type { Item } from "./plan";
import type { Arrangement, Crowding, Goal, Level, MainRegion, Priority, Stage, Warmup } from "./vocabulary";
import type { WeekShare } from "./week-share";

/** A value that is known by its id and checked by its content. */
export interface ContentReference {
  /** Its id. */
  readonly id: string;
  /** Hash of its content. */
  readonly hash: string;
}

/** The complete options as JSON: defaults filled in, functions by name, catalogue and gym by content hash. */
export interface Brief {
  /** Which region is trained first and most. */
  readonly priority: Priority;
  /** How a balanced session is laid out, where it was asked for. */
  readonly arrangement?: Arrangement;
  /** The region that gets a few exercises at the end. */
  readonly accent?: MainRegion;
  /** What the training is for. */
  readonly goal: Goal;
  /** Training experience. */
  readonly level: Level;
  /** Minutes, all included; absent for a fixed template that takes what it needs. */
  readonly minutes?: number;
  /** How much of a warm-up is included, where it was asked for. */
  readonly warmup?: Warmup;
  /** Back-and-legs sessions a week, where it was said. */
  readonly sessionsPerWeek?: number;
  /** Which of them this is. */
  readonly sessionOfWeek: number;
  /** Id of the lift that is trained first and heaviest. */
  readonly priorityLift?: string;
  /** The gym. */
  readonly gym: ContentReference;
  /** How full the gym is. */
  readonly crowding: Crowding;
  /** Whether lifting straps are used. */
  readonly straps: boolean;
  /** What the body does not tolerate. */
  readonly limitations: readonly Limitation[];
  /** Conditions that were cleared. */
  readonly screening: readonly ScreeningAnswer[];
  /** Exercise ids that must be in the session. */
  readonly include: readonly string[];
  /** Exercise ids that must not be in the session. */
  readonly exclude: readonly string[];
  /** Items to keep exactly. */
  readonly lock: readonly Item[];
  /** The day template. */
  readonly template: ContentReference;
  /** Hash of the catalogue. */
  readonly catalog: string;
  /** Hash of the records, where there are any. */
  readonly records?: string;
  /** The day of the session. */
  readonly today?: string;
  /** What the other days of a week mean for this one, where it is part of one. */
  readonly week?: WeekShare;
  /** Name of the objective. */
  readonly objective: string;
  /** Names of the strategies. */
  readonly strategies: Readonly<Record<Stage, string>>;
  /** Breaks ties another way. */
  readonly seed: string;
}
