import type { Exercise } from "./exercise";
import type { Gym } from "./gym";
import type { Limitation, ScreeningAnswer } from "./limitation";
import type { GymId, StrategyChoice, TemplateId } from "./names";
import type { Objective } from "./objective";
import type { Item } from "./plan";
import type { TrainingRecord } from "./record";
import type { DayTemplate } from "./split";
import type { Arrangement, Crowding, Goal, Level, MainRegion, Priority, RedFlag, Warmup } from "./vocabulary";
import type { WeekShare } from "./week-share";

/** What `buildSession` may be told. Everything has a default; unknown keys are an error. */
export interface SessionOptions {
  /** Which region is trained first and most. Default "balanced". */
  readonly priority?: Priority;
  /** How a balanced session is laid out. Default: sequential for endurance, else alternating. */
  readonly arrangement?: Arrangement;
  /** The region that gets a few exercises at the end of the other region's session. */
  readonly accent?: MainRegion;
  /** What the training is for. Default "general". */
  readonly goal?: Goal;
  /** Training experience. Default "intermediate". */
  readonly level?: Level;
  /** Minutes, all included, 10 to 240. Default 60; a fixed template: what it needs. */
  readonly minutes?: number;
  /**
   * How much of a warm-up is included. Default: ramp sets up to 45 minutes, above that a general part of up to 5
   * minutes as well.
   */
  readonly warmup?: Warmup;
  /** Back-and-legs sessions a week, 1 to 7. */
  readonly sessionsPerWeek?: number;
  /** Which of them this is, from 1. Default 1. */
  readonly sessionOfWeek?: number;
  /** Id of the lift that is trained first and heaviest. */
  readonly priorityLift?: string;
  /** The gym, by id or whole. Default "commercial". */
  readonly gym?: GymId | Gym;
  /** How full the gym is. Default "normal". */
  readonly crowding?: Crowding;
  /** Whether lifting straps are used. Default false. */
  readonly straps?: boolean;
  /** What the body does not tolerate. */
  readonly limitations?: readonly Limitation[];
  /** Conditions that need clearance. */
  readonly screening?: readonly ScreeningAnswer[];
  /** Signs that call for medical care: any one stops the build. */
  readonly redFlags?: readonly RedFlag[];
  /** Exercise ids that must be in the session. */
  readonly include?: readonly string[];
  /** Exercise ids that must not be in the session. */
  readonly exclude?: readonly string[];
  /** Items of an earlier session to keep exactly. */
  readonly lock?: readonly Item[];
  /** The day template, by id or whole. */
  readonly template?: TemplateId | DayTemplate;
  /** A catalogue of your own. */
  readonly exercises?: readonly Exercise[];
  /** What was trained before. */
  readonly records?: readonly TrainingRecord[];
  /** The day of the session, YYYY-MM-DD; needed for records to count as recent. */
  readonly today?: string;
  /** What makes one session better than another. */
  readonly objective?: Objective;
  /** Strategies of your own, by function or by name. */
  readonly strategies?: Partial<StrategyChoice>;
  /** What the other days of a week mean for this one: `buildWeek` fills it in. */
  readonly week?: WeekShare;
  /** Breaks ties another way. Default "". */
  readonly seed?: string;
}
