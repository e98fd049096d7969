/**
 * Training sessions that put back and legs on the same day: built to fit the minutes, the gym and the body, with a
 * reason for everything in them.
 */
import { createBuilder } from "./build/create-builder";
import { makeRebuild, type RebuildParts } from "./build/rebuild";
import { makeSafe, type SafeResult } from "./build/safe";
import { stageFunctions } from "./build/stage-functions";
import { makeSubstitutesFor } from "./build/substitutes-for";
import { makeSwapExercise, type PlaceInPlan } from "./build/swap-exercise";
import { builtIn } from "./built-in";
import { resolveExercise as resolveAmong } from "./compile/resolve-exercise";
import { planTimeline } from "./measure/plan-timeline";
import { type PlanSummary, summarizePlan } from "./measure/summarize-plan";
import { summarizeWeek as summarizeDays, type WeekSummary, type WeekSummaryOptions } from "./measure/summarize-week";
import type { TimelineEvent } from "./measure/timeline-event";
import type { Brief } from "./model/brief";
import type { Decision } from "./model/decision";
import type { Exercise } from "./model/exercise";
import type { SessionOptions } from "./model/options";
import type { Block, Item, Plan } from "./model/plan";
import type { Resolution } from "./model/resolution";
import type { Session } from "./model/session";
import type { Draft } from "./model/strategy";
import type { Week, WeekOptions } from "./model/week";
import { createWeekBuilder, makeSafeWeek, type SafeWeekResult } from "./plan/build-week";

export * from "./catalog/index";
export * from "./core";
export * from "./gyms/index";
export * from "./splits/index";
export * from "./strategies/index";
export { builtIn };

const build = /* @__PURE__ */ createBuilder(builtIn);
const week = /* @__PURE__ */ createWeekBuilder(builtIn);
const stages = /* @__PURE__ */ stageFunctions(builtIn);

/**
 * Builds a back-and-legs session that fits the minutes, the gym and the body of a person, with a reason for everything
 * in it. Same options, same session.
 *
 * @param options What is wished; everything has a default.
 * @throws {OptionsError} When options have problems: all of them are listed.
 * @throws {SafetyStopError} When a red flag or an uncleared condition is reported: there is advice and no workout.
 * @throws {InfeasibleError} When the request cannot be met: which options are in conflict, and what works.
 * @throws {StrategyError} When a strategy of your own breaks the promise of its stage.
 * @example
 * const session = buildSession({ priority: "legs", minutes: 45, gym: "compact-gym", crowding: "busy" });
 * session.estimate.seconds <= 45 * 60; // => true
 */
export const buildSession = (options: SessionOptions = {}): Session => build(options);

/**
 * Builds a session like `buildSession`, and returns the library's own errors instead of throwing them.
 *
 * @param options What is wished.
 * @example
 * const result = safeBuildSession({ minutes: 45 });
 * result.ok; // => true
 */
export const safeBuildSession = (options: SessionOptions = {}): SafeResult => makeSafe(build)(options);

/**
 * Builds the session of a brief again, the same bytes.
 *
 * @param brief The brief of a session.
 * @param parts What the brief only names: a custom gym, catalogue, template, strategies, objective, records.
 * @throws {OptionsError} When one of them is not the one that the brief names.
 * @example
 * const session = buildSession({ minutes: 30 });
 * JSON.stringify(rebuild(session.brief)) === JSON.stringify(session); // => true
 */
export const rebuild = (brief: Brief, parts: RebuildParts = {}): Session => makeRebuild(build)(brief, parts);

/**
 * Puts exercises or items of your own in order, with the order strategy of the options.
 *
 * @param list Exercises or items; never changed.
 * @param options The strategy is `options.strategies.order`.
 * @returns The same entries in their new order.
 * @throws {OptionsError} When options have problems.
 * @throws {StrategyError} When the strategy loses or changes something.
 * @example
 * orderExercises([bentOverRow, barbellDeadlift], { strategies: { order: "legsFirst" } }).map((exercise) => exercise.id); // => ["barbell-deadlift", "bent-over-row"]
 */
export const orderExercises = <T extends Exercise | Item>(
  list: readonly T[],
  options: SessionOptions = {},
): readonly T[] => stages.orderExercises(list, options);

/**
 * Groups exercises or items of your own into straight sets, supersets and circuits, with the pair strategy of the
 * options. Exercises are prescribed by the goal of the options.
 *
 * @param list Exercises or items; never changed.
 * @param options The strategy is `options.strategies.pair`.
 * @throws {OptionsError} When options have problems.
 * @throws {StrategyError} When the strategy loses or changes something.
 */
export const pairExercises = (list: readonly (Exercise | Item)[], options: SessionOptions = {}): readonly Block[] =>
  stages.pairExercises(list, options);

/**
 * Makes blocks of your own fit the minutes of the options, with their fit strategy.
 *
 * @param blocks Blocks; never changed.
 * @param options The strategy is `options.strategies.fit`.
 * @throws {OptionsError} When options have problems.
 * @throws {InfeasibleError} When they cannot fit.
 */
export const fitToMinutes = (
  blocks: readonly Block[],
  options: SessionOptions = {},
): Draft & {
  /** Why they were changed. */
  readonly decisions: readonly Decision[];
} => stages.fitToMinutes(blocks, options);

/**
 * Every stretch of a plan from the first second to the last: warm-up, ramp sets, set-up, walks, sets, sides, changes,
 * rests.
 *
 * @param plan Any plan; gyms of the library may be named by id in its context.
 */
export const timeline = (plan: Plan): readonly TimelineEvent[] => planTimeline(plan, builtIn.gyms);

/**
 * What a plan amounts to: sets, fractional sets per muscle and region, low-back and grip load, minutes.
 *
 * @param plan Any plan; gyms of the library may be named by id in its context.
 */
export const summarize = (plan: Plan): PlanSummary => summarizePlan(plan, builtIn.gyms);

/**
 * Exercises that can stand for another: close muscles, no grade of demand raised, doable in the gym of the options and
 * within their limitations and exclusions.
 *
 * @param exercise The exercise to replace.
 * @param options Gym, limitations, level, exclusions.
 * @returns Closest first.
 * @throws {OptionsError} When options have problems.
 */
export const substitutesFor = (exercise: Exercise, options: SessionOptions = {}): readonly Exercise[] =>
  makeSubstitutesFor(builtIn)(exercise, options);

/**
 * Swaps one exercise of a session for another; place, sets and partner stay where they still make sense.
 *
 * @param session The session; never changed.
 * @param at Block and item, from 0.
 * @param id The exercise to put there.
 * @throws {OptionsError} When the place or the exercise does not exist.
 * @throws {InfeasibleError} When it cannot be done in the session's gym or within its limits or minutes.
 */
export const swapExercise = (session: Session, at: PlaceInPlan, id: string): Session =>
  makeSwapExercise(builtIn)(session, at, id);

/**
 * The exercise that a name means; never a guess: what may be several is ambiguous, what is none is unresolved.
 *
 * @param text The name as it was written.
 * @param options A catalogue of your own.
 * @example
 * resolveExercise("RDL").kind; // => "alias"
 */
export const resolveExercise = (text: string, options: { readonly exercises?: readonly Exercise[] } = {}): Resolution =>
  resolveAmong(text, { exercises: options.exercises ?? builtIn.exercises });

/**
 * Builds a week: the split that suits the days, or the one that is asked for, each day a session of its own that fits
 * its minutes and its gym, muscles with two days of rest, and their sets spread towards the weekly targets of the goal.
 * Same options, same week.
 *
 * @param options What is wished; everything has a default: three days, the best split.
 * @throws {OptionsError} When options have problems: all of them are listed.
 * @throws {SafetyStopError} When a red flag or an uncleared condition is reported: there is advice and no workout.
 * @throws {InfeasibleError} When the request cannot be met: which options are in conflict, and what works.
 * @throws {StrategyError} When a strategy of your own breaks the promise of its stage.
 * @example
 * const plan = buildWeek({ days: [1, 3, 5], minutes: 45, perDay: [{ weekday: 5, gym: "home-dumbbell" }] });
 * plan.days.map(({ weekday }) => weekday); // => [1, 3, 5]
 */
export const buildWeek = (options: WeekOptions = {}): Week => week(options);

/**
 * Builds a week like `buildWeek`, and returns the library's own errors instead of throwing them.
 *
 * @param options What is wished.
 * @example
 * const result = safeBuildWeek({ days: 2 });
 * result.ok; // => true
 */
export const safeBuildWeek = (options: WeekOptions = {}): SafeWeekResult => makeSafeWeek(week)(options);

/**
 * What a week amounts to: minutes, sets and low-back load of each day, fractional sets and days of each muscle against
 * the targets of its goal.
 *
 * @param plan Any week; gyms of the library may be named by id in its contexts.
 * @param options Whether landmarks are shown: coaching heuristics, not research.
 * @example
 * const summary = summarizeWeek(buildWeek({ days: 2, minutes: 40 }));
 * summary.days.length; // => 2
 */
export const summarizeWeek = (plan: Week, options: WeekSummaryOptions = {}): WeekSummary =>
  summarizeDays(plan, { gyms: builtIn.gyms, ...options });
