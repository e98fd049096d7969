import type { Brief } from "../model/brief";
import { effortTarget } from "../model/defaults";
import { muscleFacts } from "../model/muscles";
import { dayKindOf } from "./day-kind";
import { type LiftPoints, sumsBySets, weightOf, worthyMuscles } from "./lift-points";
import { coverageGroups, lowBackCost, mainWorth, muscleWorth, pairWorth } from "./score-weights";

/** What lifts add up to, as far as a score depends on it. */
export interface ScoreSums {
  /** The sums that grow by sets. */
  readonly bySets: Float64Array;
  /** Worth of the main lifts, before the goal weighs it. */
  mains: number;
  /** Lifts. */
  usual: number;
  /** Lifts that few coaches reach for; they are not among the usual. */
  unusual: number;
  /** Cost of skill and strength. */
  skill: number;
}

/** What of a brief a score depends on. */
export type ScoreBrief = Pick<
  Brief,
  "goal" | "level" | "priority" | "limitations" | "sessionOfWeek" | "sessionsPerWeek"
>;

/** The constants of a score under one brief. */
export interface ScoreSetting {
  /** Worth of each worthy muscle. */
  readonly muscles: Float64Array;
  /** Worth of each coverage group. */
  readonly groups: Float64Array;
  /** Worth of a main lift. */
  readonly main: number;
  /** Effort from which more of it costs. */
  readonly effortFrom: number;
  /** Low-back score from which more of it costs. */
  readonly lowBackFrom: number;
  /** Worth of a pair. */
  readonly pair: number;
  /** Whether back and legs should get about as many sets. */
  readonly isBalanced: boolean;
}

/** Sums of no lifts. */
export const noSums = (): ScoreSums => ({
  bySets: new Float64Array(sumsBySets),
  mains: 0,
  usual: 0,
  unusual: 0,
  skill: 0,
});

/** The heavy day of two is a strength day for its mains; the light day has none. */
const mainWorthOf = (brief: ScoreBrief): number => {
  const kind = dayKindOf(brief);
  if (kind === "light" || brief.goal === "work-capacity" || brief.goal === "endurance") return 0;
  return kind === "heavy" ? mainWorth.strength : mainWorth[brief.goal];
};

/** The constants of a score under a brief. */
export const scoreSettingOf = (brief: ScoreBrief): ScoreSetting => {
  const isDeclared = brief.limitations.some(({ area, status }) => area === "low-back" && status !== "cleared");
  return {
    muscles: new Float64Array(
      worthyMuscles.map((muscle) => (muscleWorth[muscle] ?? 0) * weightOf(muscleFacts[muscle].region, brief)),
    ),
    groups: new Float64Array(coverageGroups.map(({ worth, region }) => worth * weightOf(region, brief))),
    main: mainWorthOf(brief),
    effortFrom: effortTarget[brief.level],
    lowBackFrom: isDeclared ? lowBackCost.fromDeclared : lowBackCost.from,
    pair: pairWorth[brief.goal],
    isBalanced: brief.priority === "balanced",
  };
};

/** Adds sets of a lift, or takes them away where the number is negative. */
export const addSetsTo = ({ bySets }: ScoreSums, { perSet }: LiftPoints, sets: number): void => {
  for (let at = 0; at < bySets.length; at += 1) bySets[at] = (bySets[at] ?? 0) + sets * (perSet[at] ?? 0);
};

/** Adds what a lift counts for being there; `times` is -1 where it is taken away. What it covers is not among that. */
export const addLiftTo = (sums: ScoreSums, points: LiftPoints, times: 1 | -1): void => {
  if (points.isUnusual) sums.unusual += times;
  else sums.usual += times;
  sums.skill += times * points.skill;
};

/** Raises what is covered of each group to what one more lift covers. */
export const coverMore = (covers: Float64Array, more: Float64Array): void => {
  for (let at = 0; at < covers.length; at += 1) {
    const covered = more[at] ?? 0;
    if (covered > (covers[at] ?? 0)) covers[at] = covered;
  }
};

/** What sets of a main lift are worth, before the goal weighs it. */
export const mainPoints = (points: LiftPoints, sets: number): number => points.main * Math.sqrt(Math.min(sets, 4) / 4);
