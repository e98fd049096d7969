/**
 * Schemas of everything that crosses a border, for programs that use zod, and as JSON Schema for all others.
 *
 * @module
 */
import type * as z from "zod/mini";
import type { Brief } from "../model/brief";
import type { Change, Progress } from "../model/change";
import type { Exercise } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { Block, Item, Plan } from "../model/plan";
import type { Prescription } from "../model/prescription";
import type { TrainingRecord } from "../model/record";
import type { SlimPlan } from "../model/slim-plan";
import type { DayTemplate, SplitTemplate } from "../model/split";
import { changeSchema as change, progressSchema as progress } from "./adapt-schema";
import { exerciseSchema as exercise } from "./exercise-schema";
import { gymSchema as gym } from "./gym-schema";
import { blockSchema as block, itemSchema as item } from "./item-schema";
import type { JsonOptions, JsonWeekOptions, OpenProgram, OpenSession, OpenWeek } from "./open-shapes";
import { optionsSchema as options } from "./options-schema";
import { planSchema as plan } from "./plan-schema";
import { prescriptionSchema as prescription } from "./prescription-schema";
import { recordSchema as record } from "./record-schema";
import { briefSchema as brief, sessionSchema as session } from "./session-schema";
import { slimPlanSchema as slimPlan } from "./slim-plan-schema";
import { splitSchema as split, templateSchema as template } from "./template-schema";
import { weekOptionsSchema as weekOptions } from "./week-options-schema";
import { programSchema as program, weekSchema as week } from "./week-schema";

export type { Issue } from "../errors";
export { findIssues, type Laws, type ReadingOptions } from "./find-issues";
export { type JsonSchema, type JsonSchemaName, jsonSchema, jsonSchemaNames } from "./json-schema";
export type { Path } from "./look-into";
export type { JsonOptions, JsonWeekOptions, OpenDecision, OpenProgram, OpenSession, OpenWeek } from "./open-shapes";
export type { Keep } from "./take-plain";

/** An exercise of a catalogue. */
export const exerciseSchema: z.ZodMiniType<Exercise> = /* @__PURE__ */ exercise();
/** A gym. */
export const gymSchema: z.ZodMiniType<Gym> = /* @__PURE__ */ gym();
/** A day template. */
export const templateSchema: z.ZodMiniType<DayTemplate> = /* @__PURE__ */ template();
/** A division of a week into days. */
export const splitSchema: z.ZodMiniType<SplitTemplate> = /* @__PURE__ */ split();
/** What is done of one exercise. */
export const prescriptionSchema: z.ZodMiniType<Prescription> = /* @__PURE__ */ prescription();
/** One exercise in a plan. */
export const itemSchema: z.ZodMiniType<Item> = /* @__PURE__ */ item();
/** A block of a plan. */
export const blockSchema: z.ZodMiniType<Block> = /* @__PURE__ */ block();
/** Any session, whoever wrote it, with its exercises embedded. */
export const planSchema: z.ZodMiniType<Plan> = /* @__PURE__ */ plan();
/** A plan in ids and numbers. */
export const slimPlanSchema: z.ZodMiniType<SlimPlan> = /* @__PURE__ */ slimPlan();
/** The complete options as JSON, as a session carries them. */
export const briefSchema: z.ZodMiniType<Brief> = /* @__PURE__ */ brief();
/** A session that `buildSession` made. */
export const sessionSchema: z.ZodMiniType<OpenSession> = /* @__PURE__ */ session();
/** The options of `buildSession` as JSON: strategies and objective by name. */
export const optionsSchema: z.ZodMiniType<JsonOptions> = /* @__PURE__ */ options();
/** The options of `buildWeek` as JSON: strategies and objective by name. */
export const weekOptionsSchema: z.ZodMiniType<JsonWeekOptions> = /* @__PURE__ */ weekOptions();
/** A session that was done. */
export const recordSchema: z.ZodMiniType<TrainingRecord> = /* @__PURE__ */ record();
/** What is done of a running session. */
export const progressSchema: z.ZodMiniType<Progress> = /* @__PURE__ */ progress();
/** What happened in a running session. */
export const changeSchema: z.ZodMiniType<Change> = /* @__PURE__ */ change();
/** A week of sessions. */
export const weekSchema: z.ZodMiniType<OpenWeek> = /* @__PURE__ */ week();
/** Weeks in a row with a progression. */
export const programSchema: z.ZodMiniType<OpenProgram> = /* @__PURE__ */ program();
