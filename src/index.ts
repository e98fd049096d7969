/**
 * Training sessions that put back and legs on the same day: built to fit the minutes, the gym and the body, with a
 * reason for everything in them.
 */
import { createBuilder } from "./build/create-builder";
import { type ExplainOptions, explain as explainWith } from "./build/explain";
import { makeRebuild, type RebuildParts } from "./build/rebuild";
import { makeSafe, type SafeResult } from "./build/safe";
import { stageFunctions } from "./build/stage-functions";
import { makeSubstitutesFor } from "./build/substitutes-for";
import { makeSwapExercise, type PlaceInPlan } from "./build/swap-exercise";
import { makeWhyNot } from "./build/why-not";
import { builtIn } from "./built-in";
import { exercises } from "./catalog/index";
import { resolveExercise as resolveAmong } from "./compile/resolve-exercise";
import { type CheckedPlan, checkPlan as checkPlanAmong } from "./fix/check-plan";
import { type FixedPlan, fixPlan as fixPlanAmong } from "./fix/fix-plan";
import { gyms } from "./gyms/index";
import { fullConfig as fullConfigAmong } from "./lint/full-config";
import { lintPlan as lintPlanAmong } from "./lint/lint-plan";
import { lintProgram as lintProgramAmong } from "./lint/lint-program";
import { lintWeek as lintWeekAmong } from "./lint/lint-week";
import { parseLintConfig as parseLintConfigAmong } from "./lint/parse-lint-config";
import { planSeconds as planSecondsIn, planTimeline } from "./measure/plan-timeline";
import { type PlanSummary, summarizePlan } from "./measure/summarize-plan";
import { summarizeWeek as summarizeDays, type WeekSummary, type WeekSummaryOptions } from "./measure/summarize-week";
import type { TimelineEvent } from "./measure/timeline-event";
import type { Brief } from "./model/brief";
import type { Change, Progress } from "./model/change";
import type { Decision } from "./model/decision";
import type { Exercise } from "./model/exercise";
import type { Gym } from "./model/gym";
import type { SessionOptions } from "./model/options";
import type { Block, Item, Plan } from "./model/plan";
import type { TrainingRecord } from "./model/record";
import type { Resolution } from "./model/resolution";
import type { LintConfig, Violation } from "./model/rule";
import type { Session } from "./model/session";
import type { Draft } from "./model/strategy";
import type { ParsedSession, ParsedWeek } from "./model/text";
import type { Program, ProgramOptions, Week, WeekOptions } from "./model/week";
import { makeAdaptSession } from "./plan/adapt-session";
import { makeBuildProgram } from "./plan/build-program";
import { createWeekBuilder, makeSafeWeek, type SafeWeekResult } from "./plan/build-week";
import { makeNextSession, type NextSessionParts } from "./plan/next-session";
import { requireReadingOptions } from "./schema/require-exercises";
import { requireGyms, requirePlan } from "./schema/require-plan";
import { makeParseSession, type TextOptions } from "./text/make-parse-session";
import { makeParseWeek } from "./text/make-parse-week";

export * from "./catalog/index";
export * from "./core";
export * from "./gyms/index";
export * from "./splits/index";
export * from "./strategies/index";
export { builtIn };

/** What reading and linting need to know: what names mean. */
const names = { exercises, gyms };
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
 * Builds the session of a brief again: of one that `buildSession` or `buildWeek` made the same bytes. What
 * `nextSession`, `adaptSession` and `swapExercise` make keeps the brief of the session that it was made from, and this
 * builds that one again: store theirs whole.
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
 * @throws {SafetyStopError} When the options report a red flag or an uncleared condition.
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
 * @throws {SafetyStopError} When the options report a red flag or an uncleared condition.
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
 * @throws {SafetyStopError} When the options report a red flag or an uncleared condition.
 * @throws {InfeasibleError} When they cannot fit.
 * @throws {StrategyError} When the strategy breaks its promise.
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
 * @param plan Any plan.
 * @param known Gyms that its context may name by id: those of the library.
 * @throws {OptionsError} When `plan` is not a plan, or `known` no list of gyms: every problem is listed.
 */
export const timeline = (plan: Plan, known: readonly Gym[] = gyms): readonly TimelineEvent[] => {
  requirePlan(plan);
  requireGyms(known);
  return planTimeline(plan, known);
};

/**
 * Seconds that a plan takes, by its timeline: what `estimate.seconds` tells of a session.
 *
 * @param plan Any plan.
 * @param known Gyms that its context may name by id: those of the library.
 * @throws {OptionsError} When `plan` is not a plan, or `known` no list of gyms: every problem is listed.
 */
export const planSeconds = (plan: Plan, known: readonly Gym[] = gyms): number => {
  requirePlan(plan);
  requireGyms(known);
  return planSecondsIn(plan, known);
};

/**
 * What a plan amounts to: sets, fractional sets per muscle and region, low-back and grip load, minutes.
 *
 * @param plan Any plan; gyms of the library may be named by id in its context.
 * @throws {OptionsError} When `plan` is not a plan: every problem is listed.
 */
export const summarize = (plan: Plan): PlanSummary => summarizePlan(plan, gyms);

/**
 * Exercises that can stand for another: close muscles, doable in the gym of the options and within their limitations
 * and exclusions, and no higher grade for low back, knee, hip, shoulder, skill or strength. Grip and systemic demand
 * may be higher.
 *
 * @param exercise The exercise to replace.
 * @param options Gym, limitations, level, exclusions.
 * @returns Closest first.
 * @throws {OptionsError} When options have problems.
 * @throws {SafetyStopError} When the options report a red flag or an uncleared condition.
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
 * Changes a running session as little as keeps it good: somebody took a station or left it, the time is shorter, an
 * exercise is skipped or swapped, something hurts. What is done is never touched, order and pairs stay where they can,
 * the time that is left is met, and each change has its reason.
 *
 * @param session The running session; never changed.
 * @param progress What is done of it, by place in this session, and the seconds since its start.
 * @param change What happened.
 * @returns A session that can be changed again; its brief stays that of the session it began as.
 * @throws {OptionsError} When the progress or the change names what is not there.
 * @throws {InfeasibleError} When the change cannot be made, with what works.
 * @example
 * const session = buildSession({ minutes: 45 });
 * const later = adaptSession(session, { done: [], elapsedSeconds: 0 }, { kind: "minutes-left", minutes: 30 });
 * later.estimate.seconds <= 30 * 60; // => true
 */
export const adaptSession = (session: Session, progress: Progress, change: Change): Session =>
  makeAdaptSession(builtIn)(session, progress, change);

/**
 * Builds a programme: the weeks of one split, each lift with its progression, an easy week now and then, small lifts
 * that take turns while main lifts stay. Loads beyond the first week are not guessed: `nextSession` works them out.
 *
 * @param options What is wished; everything has a default: eight weeks of three days.
 * @throws {OptionsError} When options have problems.
 * @throws {SafetyStopError} When a red flag or an uncleared condition is reported: there is advice and no workout.
 * @throws {InfeasibleError} When the week cannot be built.
 * @throws {StrategyError} When a strategy or a progression of your own breaks its promise.
 * @example
 * const program = buildProgram({ weeks: 12, days: 2, minutes: 45, level: "beginner" });
 * program.weeks.length; // => 12
 */
export const buildProgram = (options: ProgramOptions = {}): Program =>
  makeBuildProgram({ ...builtIn, weekOf: week })(options);

/**
 * The next session of a programme: the one behind the last that was done, with loads, reps and rests that answer to how
 * the last ones went.
 *
 * Store the session whole, as JSON, or make it again from the same programme, records and day. Its brief is that of its
 * day as `buildWeek` builds it: `rebuild` makes that day again, without anything of the programme or the records since.
 *
 * @param program What `buildProgram` made.
 * @param records What was trained, in the programme and outside of it.
 * @param today The day of the session, YYYY-MM-DD.
 * @param parts Progressions of your own, where the programme only names them.
 * @throws {OptionsError} When `records`, `today` or `program` is not valid.
 * @throws {InfeasibleError} When the programme is over.
 * @throws {StrategyError} When a progression or a strategy of your own breaks its promise.
 */
export const nextSession = (
  program: Program,
  records: readonly TrainingRecord[],
  today: string,
  parts: NextSessionParts = {},
): Session => makeNextSession(builtIn)(program, records, today, parts);

/**
 * The exercise that a name means; never a guess: what may be several is ambiguous, what means no exercise is
 * unresolved.
 *
 * @param text The name as it was written.
 * @param options A catalogue of your own.
 * @throws {OptionsError} When `text` is not a string, or the catalogue is none.
 * @example
 * resolveExercise("RDL").kind; // => "alias"
 */
export const resolveExercise = (
  text: string,
  options: { readonly exercises?: readonly Exercise[] } = {},
): Resolution => {
  requireReadingOptions(options);
  return resolveAmong(text, { exercises: options.exercises ?? exercises });
};

/**
 * What the rules find in a session, whoever wrote it. A finding that rests on something unknown is a hint.
 *
 * @param plan The session; never changed. Gyms of the library may be named by id in its context.
 * @param config Which rules are on, how strict, and what is known; by default the recommended ones.
 * @returns By block, item and rule; what is about the whole session first.
 * @throws {OptionsError} When the configuration has problems, or `plan` is not a plan.
 * @example
 * const session = buildSession({ template: "article-alternating" });
 * lintPlan(session).some(({ ruleId }) => ruleId === "low-back-spacing"); // => true
 */
export const lintPlan = (plan: Plan, config: LintConfig = {}): readonly Violation[] =>
  lintPlanAmong(plan, config, names);

/**
 * Mends a plan: the fixes that rules propose are applied, errors first, until none is left that helps. A fix is kept
 * only where its own finding is gone, or milder, and no finding of any severity is new. Milder ones of the same rule
 * about the same lifts are what is left of it, not new.
 *
 * @param plan The plan; never changed. Gyms of the library may be named by id in its context.
 * @param config Which rules are on, how strict, and what is known; by default the recommended ones.
 * @throws {OptionsError} When the configuration has problems, or `plan` is not a plan.
 * @example
 * const { plan } = parseSession("Back Squat 5x5 rest 1:00");
 * fixPlan(plan).applied.map(({ ruleId }) => ruleId); // => ["rest-strength", "warmup-ramp"]
 */
export const fixPlan = (plan: Plan, config: LintConfig = {}): FixedPlan => fixPlanAmong(plan, config, names);

/**
 * Checks what a language model or a person sent as a plan: first its shape, then the rules; with advice to send back.
 * Never throws on what was sent.
 *
 * @param json The slim form (JSON Schema `plan`), a whole plan or a session, as data or as JSON, also in a fence or
 * surrounded by words; or a workout in words.
 * @param config Which rules are on, how strict, and what is known; by default the recommended ones.
 * @throws {OptionsError} When the configuration has problems.
 * @example
 * checkPlan("Leg Press 3x10 rest 2:00").advice; // => ""
 */
export const checkPlan = (json: unknown, config: LintConfig = {}): CheckedPlan => checkPlanAmong(json, config, names);

/**
 * What the rules find in a week: in each of its sessions, and in the week as a whole.
 *
 * @param week The week; never changed.
 * @param config Which rules are on, how strict, and what is known; by default the recommended ones.
 * @returns By day, block, item and rule; what is about the whole week first.
 * @throws {OptionsError} When the configuration has problems, or `week` is not a week.
 */
export const lintWeek = (week: Week, config: LintConfig = {}): readonly Violation[] =>
  lintWeekAmong(week, config, names);

/**
 * What the rules find in a programme: in each week with its sessions, and in the weeks together.
 *
 * @param program The programme; never changed.
 * @param config Which rules are on, how strict, and what is known; by default the recommended ones.
 * @returns By week, day, block, item and rule; what is about the whole programme first.
 * @throws {OptionsError} When the configuration has problems, or `program` is not a programme.
 */
export const lintProgram = (program: Program, config: LintConfig = {}): readonly Violation[] =>
  lintProgramAmong(program, config, names);

/**
 * Reads a configuration that may be anything, such as the content of `backlegs.config.json`; plugins are functions and
 * cannot be in it.
 *
 * @param value What was written. Gyms of the library may be named by id in its context.
 * @returns The configuration, deeply frozen: it is not checked again.
 * @throws {OptionsError} When it has problems: keys, rules, severities, parameters or context that do not exist; every
 * one is listed.
 */
export const parseLintConfig = (value: unknown): LintConfig => parseLintConfigAmong(value, names);

/**
 * What a configuration comes to: every rule by id with its severity and all of its parameters, or off.
 *
 * @param config The configuration. Gyms of the library may be named by id in its context.
 * @throws {OptionsError} When it has problems.
 */
export const fullConfig = (config: LintConfig = {}): LintConfig => fullConfigAmong(config, names);

/**
 * Why a session or a week, or one thing in it, is as it is, in plain sentences.
 *
 * @param target A session, a week, or a decision of one. What a week says of itself comes without what its sessions
 * say. A plan that is no session, as a day of a later week of a programme, has no reasons.
 * @param options A catalogue of your own, for the names of exercises that are not in the session.
 * @returns For a session or a week its reasons in reading order, each said once; for a decision one sentence.
 * @throws {OptionsError} When the target is none of these.
 * @example
 * explain(buildSession({ minutes: 45 })).length > 0; // => true
 */
export function explain(target: Decision, options?: ExplainOptions): string;
export function explain(target: Session | Plan | Week, options?: ExplainOptions): readonly string[];
export function explain(target: Session | Plan | Week | Decision, options?: ExplainOptions): string | readonly string[];
export function explain(
  target: Session | Plan | Week | Decision,
  options: ExplainOptions = {},
): string | readonly string[] {
  requireReadingOptions(options);
  const known = { exercises: options.exercises ?? exercises };
  return explainWith(target, known);
}

/**
 * Why an exercise is not in a session: what kept it out, or what is there instead and why that is worth more. Where
 * nothing forbids the exercise, the session is built again with it and the two are compared.
 *
 * @param session A session of `buildSession`.
 * @param exerciseId An exercise of its catalogue.
 * @param parts What the session's brief only names: a custom gym, catalogue, template, strategies.
 * @returns The reason, which `explain` turns into a sentence; nothing when the exercise is in the session.
 * @throws {OptionsError} When `session` is not one, there is no such exercise, or parts of the session are not given
 * again.
 * @example
 * const session = buildSession({ gym: "home-dumbbell" });
 * whyNot(session, "leg-press")?.code; // => "gear-missing"
 */
export const whyNot = (session: Session, exerciseId: string, parts: RebuildParts = {}): Decision | undefined =>
  makeWhyNot(builtIn)(session, exerciseId, parts);

/**
 * Reads the session that a text describes: the notation of `formatPlan`, and what people paste. Never throws on a text
 * and never drops a line: each is an item, a heading, a note or an issue. What the text does not say stays unknown.
 *
 * @param text Any text.
 * @param options A catalogue of your own.
 * @throws {OptionsError} When `text` is not a string, or the options have problems.
 * @example
 * const { plan, issues } = parseSession("Back Squat 5x5 rest 3:00");
 * plan.blocks[0]?.items[0].prescription.restSeconds; // => 180
 */
export const parseSession = (text: string, options: TextOptions = {}): ParsedSession =>
  makeParseSession(names)(text, options);

/**
 * Reads the week that a text describes: days begin at headings like "Monday", "Day 2 (Thu)" or "Workout A". Never
 * throws on a text and never drops a line.
 *
 * @param text Any text.
 * @param options A catalogue of your own, the unit of bare loads.
 * @throws {OptionsError} When `text` is not a string, or the options have problems.
 * @example
 * const { week } = parseWeek("Monday\nBack Squat 5x5\nThursday\nBarbell Deadlift 3x5");
 * week.days.map(({ weekday, hoursFromStart }) => [weekday, hoursFromStart]); // => [[1, 0], [4, 72]]
 */
export const parseWeek = (text: string, options: TextOptions = {}): ParsedWeek => makeParseWeek(names)(text, options);

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
export const buildWeek = (options: WeekOptions = {}): Week<Session> => week(options);

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
 * @throws {OptionsError} When `plan` is not a week: every problem is listed.
 * @example
 * const summary = summarizeWeek(buildWeek({ days: 2, minutes: 40 }));
 * summary.days.length; // => 2
 */
export const summarizeWeek = (plan: Week, options: WeekSummaryOptions = {}): WeekSummary =>
  summarizeDays(plan, { gyms, ...options });
