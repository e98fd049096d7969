import type { Exercise } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { Objective } from "../model/objective";
import type { Plan } from "../model/plan";
import type { Violation } from "../model/rule";
import type { DayTemplate } from "../model/split";
import type { Strategies, StrategyNames } from "../model/strategy";

/** What a builder is made of. Its lists are frozen with all that they hold: they are compiled once. */
export interface Parts {
  /** The catalogue. */
  readonly exercises: readonly Exercise[];
  /** Gyms that options may name; the first is the default. */
  readonly gyms: readonly Gym[];
  /** Day templates that options may name; the first is the default. */
  readonly templates: readonly DayTemplate[];
  /** The strategy of each stage when the options name none. */
  readonly strategies: Strategies;
  /** Strategies that options may name. */
  readonly names?: StrategyNames;
  /** What makes one session better than another when the options do not say. Default `balancedStimulus`. */
  readonly objective?: Objective;
  /**
   * Finds what rules warn of in a finished session. It is asked where the caller's own words (a list, a template, an
   * include, a strategy) may force something; each finding is told with the option that forces it. Absent: nothing is
   * told.
   */
  readonly lint?: (plan: Plan) => readonly Violation[];
}
