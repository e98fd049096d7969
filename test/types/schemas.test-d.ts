import { expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import type { Brief } from "../../src/model/brief";
import type { Source } from "../../src/model/citation";
import type { Decision } from "../../src/model/decision";
import type { Exercise, UnknownExercise } from "../../src/model/exercise";
import type { Gym } from "../../src/model/gym";
import type { JsonValue } from "../../src/model/json";
import type { Block, Item, Plan, PlanContext } from "../../src/model/plan";
import type { Prescription } from "../../src/model/prescription";
import type { TrainingRecord } from "../../src/model/record";
import type { Session } from "../../src/model/session";
import type { SlimPlan } from "../../src/model/slim-plan";
import type { DayTemplate, SplitTemplate } from "../../src/model/split";
import type { Program, Week } from "../../src/model/week";
import type { WeekShare } from "../../src/model/week-share";
import type { sourceSchema } from "../../src/schema/citation-schema";
import type { exerciseSchema, unknownExerciseSchema } from "../../src/schema/exercise-schema";
import type { gymSchema } from "../../src/schema/gym-schema";
import type { blockSchema, itemSchema } from "../../src/schema/item-schema";
import type { JsonOptions, JsonWeekOptions, OpenProgram, OpenSession, OpenWeek } from "../../src/schema/open-shapes";
import type { optionsSchema } from "../../src/schema/options-schema";
import type { planContextSchema, planSchema } from "../../src/schema/plan-schema";
import type { prescriptionSchema } from "../../src/schema/prescription-schema";
import type { recordSchema } from "../../src/schema/record-schema";
import type { briefSchema, decisionSchema, sessionSchema } from "../../src/schema/session-schema";
import type { slimPlanSchema } from "../../src/schema/slim-plan-schema";
import type { splitSchema, templateSchema } from "../../src/schema/template-schema";
import type { weekOptionsSchema } from "../../src/schema/week-options-schema";
import type { programSchema, weekSchema } from "../../src/schema/week-schema";
import type { weekShareSchema } from "../../src/schema/week-share-schema";

type Given<S extends () => z.core.$ZodType> = z.core.output<ReturnType<S>>;
type Taken<S extends () => z.core.$ZodType> = z.core.input<ReturnType<S>>;
/** Our interfaces are read-only, what zod gives is not: the difference is taken off before they are compared. */
type Writeable<T> = [JsonValue] extends [T]
  ? T
  : T extends string
    ? T
    : T extends object
      ? { -readonly [K in keyof T]: Writeable<T[K]> }
      : T;
/** Keys that one of two object types lacks. */
type OnlyIn<A, B> = Exclude<keyof A, keyof B>;

test("what a schema gives is what the interface says", () => {
  expectTypeOf<Given<typeof exerciseSchema>>().toExtend<Exercise>();
  expectTypeOf<Given<typeof unknownExerciseSchema>>().toExtend<UnknownExercise>();
  expectTypeOf<Given<typeof gymSchema>>().toExtend<Gym>();
  expectTypeOf<Given<typeof prescriptionSchema>>().toExtend<Prescription>();
  expectTypeOf<Given<typeof itemSchema>>().toExtend<Item>();
  expectTypeOf<Given<typeof blockSchema>>().toExtend<Block>();
  expectTypeOf<Given<typeof planSchema>>().toExtend<Plan>();
  expectTypeOf<Given<typeof planContextSchema>>().toExtend<Partial<PlanContext>>();
  expectTypeOf<Given<typeof slimPlanSchema>>().toExtend<SlimPlan>();
  expectTypeOf<Given<typeof templateSchema>>().toExtend<DayTemplate>();
  expectTypeOf<Given<typeof splitSchema>>().toExtend<SplitTemplate>();
  expectTypeOf<Given<typeof recordSchema>>().toExtend<TrainingRecord>();
  expectTypeOf<Given<typeof briefSchema>>().toExtend<Brief>();
  expectTypeOf<Given<typeof optionsSchema>>().toExtend<JsonOptions>();
  expectTypeOf<Given<typeof sessionSchema>>().toExtend<OpenSession>();
  expectTypeOf<Given<typeof weekSchema>>().toExtend<OpenWeek>();
  expectTypeOf<Given<typeof programSchema>>().toExtend<OpenProgram>();
  expectTypeOf<Given<typeof sourceSchema>>().toExtend<Source>();
  expectTypeOf<Given<typeof weekOptionsSchema>>().toExtend<JsonWeekOptions>();
  expectTypeOf<Given<typeof weekShareSchema>>().toExtend<WeekShare>();
});

test("what the interface says is what a schema takes", () => {
  expectTypeOf<Writeable<Exercise>>().toExtend<Taken<typeof exerciseSchema>>();
  expectTypeOf<Writeable<UnknownExercise>>().toExtend<Taken<typeof unknownExerciseSchema>>();
  expectTypeOf<Writeable<Gym>>().toExtend<Taken<typeof gymSchema>>();
  expectTypeOf<Writeable<Prescription>>().toExtend<Taken<typeof prescriptionSchema>>();
  expectTypeOf<Writeable<Item>>().toExtend<Taken<typeof itemSchema>>();
  expectTypeOf<Writeable<Block>>().toExtend<Taken<typeof blockSchema>>();
  expectTypeOf<Writeable<Plan>>().toExtend<Taken<typeof planSchema>>();
  expectTypeOf<Writeable<SlimPlan>>().toExtend<Taken<typeof slimPlanSchema>>();
  expectTypeOf<Writeable<DayTemplate>>().toExtend<Taken<typeof templateSchema>>();
  expectTypeOf<Writeable<SplitTemplate>>().toExtend<Taken<typeof splitSchema>>();
  expectTypeOf<Writeable<TrainingRecord>>().toExtend<Taken<typeof recordSchema>>();
  expectTypeOf<Writeable<Brief>>().toExtend<Taken<typeof briefSchema>>();
  expectTypeOf<Writeable<JsonOptions>>().toExtend<Taken<typeof optionsSchema>>();
  expectTypeOf<Writeable<Source>>().toExtend<Taken<typeof sourceSchema>>();
  expectTypeOf<Writeable<OpenSession>>().toExtend<Taken<typeof sessionSchema>>();
  expectTypeOf<Writeable<OpenWeek>>().toExtend<Taken<typeof weekSchema>>();
  expectTypeOf<Writeable<OpenProgram>>().toExtend<Taken<typeof programSchema>>();
});

test("a field that only one of both knows is told, also where it may be left out", () => {
  expectTypeOf<OnlyIn<Exercise, Taken<typeof exerciseSchema>>>().toBeNever();
  expectTypeOf<OnlyIn<Taken<typeof exerciseSchema>, Exercise>>().toBeNever();
  expectTypeOf<OnlyIn<Gym, Taken<typeof gymSchema>>>().toBeNever();
  expectTypeOf<OnlyIn<Prescription, Taken<typeof prescriptionSchema>>>().toBeNever();
  expectTypeOf<OnlyIn<Item, Taken<typeof itemSchema>>>().toBeNever();
  expectTypeOf<OnlyIn<Plan, Taken<typeof planSchema>>>().toBeNever();
  expectTypeOf<OnlyIn<PlanContext, Taken<typeof planContextSchema>>>().toBeNever();
  expectTypeOf<OnlyIn<PlanContext, NonNullable<SlimPlan["context"]>>>().toBeNever();
  expectTypeOf<OnlyIn<DayTemplate, Taken<typeof templateSchema>>>().toBeNever();
  expectTypeOf<OnlyIn<Taken<typeof templateSchema>, DayTemplate>>().toBeNever();
  expectTypeOf<OnlyIn<JsonOptions, Taken<typeof optionsSchema>>>().toBeNever();
  expectTypeOf<OnlyIn<Taken<typeof optionsSchema>, JsonOptions>>().toBeNever();
  expectTypeOf<OnlyIn<Brief, Taken<typeof briefSchema>>>().toBeNever();
  expectTypeOf<OnlyIn<Taken<typeof briefSchema>, Brief>>().toBeNever();
  expectTypeOf<OnlyIn<Session, Taken<typeof sessionSchema>>>().toBeNever();
  expectTypeOf<OnlyIn<Week, Taken<typeof weekSchema>>>().toBeNever();
  expectTypeOf<OnlyIn<Program, Taken<typeof programSchema>>>().toBeNever();
});

test("what is built can be stored and read", () => {
  expectTypeOf<Session>().toExtend<OpenSession>();
  expectTypeOf<Week>().toExtend<OpenWeek>();
  expectTypeOf<Program>().toExtend<OpenProgram>();
  expectTypeOf<Decision>().toExtend<OpenSession["decisions"][number]>();
  expectTypeOf<OpenSession["decisions"][number]>().toExtend<Given<typeof decisionSchema>>();
});
