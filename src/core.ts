/**
 * The engine without its data: `createBuilder` and every pure function. Strategies are functions here, so that what is
 * not used is shaken out.
 */
export { createBuilder } from "./build/create-builder";
export { type ExplainOptions, explain } from "./build/explain";
export type { Parts } from "./build/parts";
export { makeRebuild, type RebuildParts } from "./build/rebuild";
export { makeSafe, type SafeResult } from "./build/safe";
export { type StageFunctions, stageFunctions } from "./build/stage-functions";
export { makeSubstitutesFor } from "./build/substitutes-for";
export { makeSwapExercise, type PlaceInPlan } from "./build/swap-exercise";
export { makeWhyNot } from "./build/why-not";
export { type CatalogChanges, defineCatalog } from "./compile/define-catalog";
export { defineExercise } from "./compile/define-exercise";
export { defineGym } from "./compile/define-gym";
export { defineSplit } from "./compile/define-split";
export { defineTemplate } from "./compile/define-template";
export { dehydrate } from "./compile/dehydrate";
export { hydrate } from "./compile/hydrate";
export { resolveExercise } from "./compile/resolve-exercise";
export * from "./errors";
export { type CheckedPlan, checkPlan } from "./fix/check-plan";
export { type FixedPlan, fixPlan } from "./fix/fix-plan";
export { defineRule } from "./lint/define-rule";
export { fullConfig } from "./lint/full-config";
export { lintPlan } from "./lint/lint-plan";
export { lintProgram } from "./lint/lint-program";
export { lintWeek } from "./lint/lint-week";
export { type ListedRule, listRules } from "./lint/list-rules";
export { parseLintConfig } from "./lint/parse-lint-config";
export type { LintParts } from "./lint/rule-context";
export { compareSessions } from "./measure/compare-sessions";
export { isKnownExercise } from "./measure/items";
export { type LiftDay, liftHistory } from "./measure/lift-history";
export { muscleSimilarity } from "./measure/muscle-similarity";
export { estimateOneRepMax, type MaxedSet, type RepMaxEstimate, type RepMaxFormula } from "./measure/one-rep-max";
export { planSeconds, planTimeline as timeline } from "./measure/plan-timeline";
export { type MuscleTraining, recentTraining } from "./measure/recent-training";
export { type DoneOfBlocks, remainingSeconds } from "./measure/remaining-seconds";
export { balancedStimulus } from "./measure/score";
export { type ScoreContext, scorePlan } from "./measure/score-plan";
export { type Confidence, type StrengthEstimate, strengthEstimate } from "./measure/strength-estimate";
export { type PlanSummary, summarizePlan as summarize } from "./measure/summarize-plan";
export {
  type DaySummary,
  type GroupLandmarks,
  type MuscleWeek,
  summarizeWeek,
  type WeekSummary,
  type WeekSummaryOptions,
} from "./measure/summarize-week";
export type { EventKind, TimelineEvent, TimelineSetting } from "./measure/timeline-event";
export type { VolumeLandmarks } from "./measure/volume-landmarks";
export type * from "./model/brief";
export type * from "./model/change";
export type * from "./model/citation";
export type * from "./model/decision";
export type * from "./model/exercise";
export type * from "./model/gym";
export type * from "./model/json";
export type * from "./model/limitation";
export type * from "./model/loaded-set";
export type * from "./model/loading";
export type * from "./model/loading-gym";
export type * from "./model/names";
export type * from "./model/objective";
export type * from "./model/options";
export type * from "./model/plan";
export type * from "./model/prescription";
export type * from "./model/progression";
export type * from "./model/reasons";
export type * from "./model/record";
export type * from "./model/resolution";
export type * from "./model/rule";
export type * from "./model/session";
export type * from "./model/session-diff";
export type * from "./model/slim-plan";
export type * from "./model/split";
export type * from "./model/strategy";
export type * from "./model/text";
export * from "./model/vocabulary";
export type * from "./model/week";
export type * from "./model/week-share";
export { makeAdaptSession } from "./plan/adapt-session";
export { makeBuildProgram } from "./plan/build-program";
export { createWeekBuilder, makeSafeWeek, type SafeWeekResult } from "./plan/build-week";
export { carryProgress } from "./plan/carry-progress";
export { diffSessions } from "./plan/diff-sessions";
export { makeNextSession, type NextSessionParts } from "./plan/next-session";
export type { ProgramParts } from "./plan/week-kinds";
export type { WeekParts } from "./plan/week-parts";
export { formatPlan } from "./text/format-plan";
export { makeParseSession, type TextOptions } from "./text/make-parse-session";
export { makeParseWeek } from "./text/make-parse-week";
export type { LoadUnit } from "./text/read-load";
