import type { ScoredLift } from "../model/objective";
import type { BuildBrief } from "../model/strategy";
import { priorityDeficit } from "./region-balance";
import { brokenPromise } from "./score-weights";

/** What the builder takes lifts to be worth: their score, less what the region named first is short of. */
export const worthOfLifts = (lifts: readonly ScoredLift[], pairs: number, brief: BuildBrief): number =>
  brief.judge.score(lifts, pairs, brief).total - brokenPromise * priorityDeficit(lifts, brief);
