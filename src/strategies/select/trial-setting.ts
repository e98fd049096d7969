import { type DayAddition, dayAddition } from "../../measure/day-objective";
import { balancedStimulus } from "../../measure/score";
import { type ScoreSetting, scoreSettingOf } from "../../measure/score-sums";
import type { SessionCaps } from "../../measure/session-limits";
import { wantsPairs } from "../../measure/wants-pairs";
import { soonLightKg } from "../../model/defaults";
import type { BuildBrief, BuildTools, Candidate, Choice } from "../../model/strategy";
import type { MainRegion } from "../../model/vocabulary";
import { averageSetOf } from "./average-set";
import { capsOf } from "./caps-of";
import { heldAgainstIn } from "./held-against";
import type { Lift } from "./lift";
import { type LiftTimes, makeTimes } from "./lift-times";
import { lockedSlackSeconds } from "./locked-slack";
import { isWorkFor, makeRow, type Reserves, type Row } from "./row";
import { twinsAmong } from "./twins";

/** What stays the same for all trials of one build. */
export interface TrialSetting {
  /** The brief. */
  readonly brief: BuildBrief;
  /** The constants of the library's own score. */
  readonly score: ScoreSetting;
  /**
   * Whether the brief's objective is that score, as it is or with what a day adds: its sums are at hand. Any other one
   * is asked for each trial.
   */
  readonly isOwnScore: boolean;
  /** What the day adds to that score. */
  readonly addition?: DayAddition;
  /** Seconds that the session may take. */
  readonly budgetSeconds: number;
  /** Seconds of it that the general warm-up takes. */
  readonly generalSeconds: number;
  /** Whether pairs are wanted for their own sake. */
  readonly isPairing: boolean;
  /** The limits of a session, as far as what the caller forced does not break them. */
  readonly caps: SessionCaps;
  /** Whether there is anything to choose for legs. */
  readonly isLegsOpen: boolean;
  /** Whether there is anything to choose for the back. */
  readonly isBackOpen: boolean;
  /** Times and savings of lifts. */
  readonly times: LiftTimes;
  /** What an average set adds to the sums of the score. */
  readonly averageSet: Float64Array;
  /** What covering every movement is worth. */
  readonly mostCoverage: number;
  /**
   * Puts candidates together that cannot be told apart; each alone where a stranger's strategy or objective could, and
   * in a week, whose other days hold lifts by name.
   */
  readonly twinsAmong: (candidates: readonly Candidate[]) => readonly (readonly Candidate[])[];
  /** Makes the rows of lifts; each call makes a new one. */
  readonly rowOf: (lift: Lift) => Row;
}

const isOpen = (choices: readonly Choice[], region: MainRegion, brief: BuildBrief): boolean =>
  choices.some(
    ({ slot, candidates }) =>
      slot.kind === "pattern" &&
      slot.region === region &&
      candidates.some(({ exercise }) => isWorkFor(region, exercise, brief)),
  );

const reservesOf = (brief: BuildBrief): Reserves => {
  const light = new Set(
    (brief.place.limits ?? [])
      .filter(({ maxKg }) => maxKg !== undefined && maxKg <= soonLightKg)
      .map(({ equipment }) => equipment),
  );
  return {
    latelyOf: heldAgainstIn(brief),
    isSoonLight: ({ exercise, load }) => exercise.demand.systemic >= 2 && light.has(load),
  };
};

const rowMaker = (brief: BuildBrief, reserves: Reserves): TrialSetting["rowOf"] => {
  let made = 0;
  return (lift) => {
    made += 1;
    return makeRow(lift, made, brief, reserves);
  };
};

/** Works out once what all trials of a build share. */
export const trialSettingOf = (
  choices: readonly Choice[],
  forced: readonly Lift[],
  brief: BuildBrief,
  tools: BuildTools,
): TrialSetting => {
  const score = scoreSettingOf(brief);
  const addition = dayAddition(brief.judge);
  const reserves = reservesOf(brief);
  const isOwnScore = brief.judge === balancedStimulus || addition !== undefined;
  const open = { brief, isLegsOpen: isOpen(choices, "legs", brief), isBackOpen: isOpen(choices, "back", brief) };
  return {
    ...open,
    averageSet: averageSetOf(open),
    mostCoverage: score.groups.reduce((sum, worth) => sum + worth, 0),
    score: addition?.isBalanced === false ? { ...score, isBalanced: false } : score,
    isOwnScore,
    ...(addition === undefined ? {} : { addition }),
    budgetSeconds: tools.budgetSeconds + lockedSlackSeconds(brief, tools),
    generalSeconds: tools.generalSeconds,
    isPairing: wantsPairs(brief),
    caps: capsOf(choices, forced, brief, tools.budgetSeconds),
    times: makeTimes(brief, tools),
    twinsAmong: (candidates) =>
      isOwnScore && tools.asksFactsOnly && brief.week === undefined
        ? twinsAmong(candidates, reserves.latelyOf)
        : candidates.map((one) => [one]),
    rowOf: rowMaker(brief, reserves),
  };
};
