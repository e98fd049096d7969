import { longestLowBackRun } from "../measure/low-back";
import { priorityDeficit } from "../measure/region-balance";
import { scoredLifts } from "../measure/scored-lifts";
import { lowBackRun } from "../model/defaults";
import type { BuildBrief } from "../model/strategy";
import { mainRegions } from "../model/vocabulary";
import { type Adaptation, type Outlook, wholeItems } from "./adaptation";
import type { RunningBlock } from "./running";

/** What is wrong with which lifts a session has and with their sets, in numbers to compare. */
export interface MakeUp {
  /** Main regions that are not trained. */
  readonly regions: number;
  /** By how much the region that goes first has less than the other. */
  readonly deficit: number;
}

/** What is wrong with a session, in numbers to compare. */
export interface Flaws extends MakeUp {
  /** Heavy low-back lifts in a row. */
  readonly lowBackRun: number;
}

/** The make-up of a session as it would be once it is done: known before it is priced. */
export const makeUpOf = (running: readonly RunningBlock[], brief: BuildBrief): MakeUp => {
  const lifts = scoredLifts(wholeItems(running));
  const isTrained = (region: string): boolean =>
    lifts.some(({ exercise }) => exercise.hardSet && exercise.regions.some((one) => one === region));
  return {
    regions: mainRegions.filter((region) => !isTrained(region)).length,
    deficit: priorityDeficit(lifts, brief),
  };
};

/** The flaws of a session as it would be once it is done. */
export const flawsOf = ({ brief }: Adaptation, { running, blocks }: Outlook): Flaws => ({
  ...makeUpOf(running, brief),
  lowBackRun: longestLowBackRun(blocks.map(({ block }) => block)),
});

/** Whether a session is nowhere worse made up than another. */
export const isAsWellMade = (is: MakeUp, than: MakeUp): boolean =>
  is.regions <= than.regions && is.deficit <= than.deficit;

/** Whether a session has no worse flaws than another. */
export const isAsSound = (flaws: Flaws, than: Flaws): boolean =>
  isAsWellMade(flaws, than) && flaws.lowBackRun <= Math.max(than.lowBackRun, lowBackRun);
