import * as z from "zod/mini";
import { OptionsError } from "../errors";
import { exerciseSchema, unknownExerciseSchema } from "./exercise-schema";
import { gymSchema } from "./gym-schema";
import { blockSchema, itemSchema } from "./item-schema";
import { fieldMeanings } from "./json-schema-meanings";
import { withoutLimits } from "./json-schema-slim";
import { makeIssue } from "./make-issue";
import { optionsSchema } from "./options-schema";
import { planContextSchema, planSchema } from "./plan-schema";
import { effortSchema, prescriptionSchema, targetSchema } from "./prescription-schema";
import { recordSchema } from "./record-schema";
import { briefSchema, decisionSchema, noticeSchema, sessionSchema } from "./session-schema";
import { slimPlanSchema } from "./slim-plan-schema";
import { splitSchema, templateSchema } from "./template-schema";
import { weekOptionsSchema } from "./week-options-schema";
import { programSchema, weekSchema } from "./week-schema";

/** The names that `jsonSchema` knows. */
export const jsonSchemaNames = [
  "options",
  "plan",
  "full-plan",
  "session",
  "week",
  "program",
  "exercise",
  "gym",
  "template",
  "split",
  "record",
  "brief",
  "week-options",
] as const;

/** What a JSON Schema can be had of; `plan` is the slim form, `full-plan` the one with exercises in it. */
export type JsonSchemaName = (typeof jsonSchemaNames)[number];

// Without its type, all that the schemas infer would stand in the declarations of the package.
const schemas: Readonly<Record<JsonSchemaName, () => z.core.$ZodType>> = {
  options: optionsSchema,
  plan: slimPlanSchema,
  "full-plan": planSchema,
  session: sessionSchema,
  week: weekSchema,
  program: programSchema,
  exercise: exerciseSchema,
  gym: gymSchema,
  template: templateSchema,
  split: splitSchema,
  record: recordSchema,
  brief: briefSchema,
  "week-options": weekOptionsSchema,
};

/** A JSON Schema, draft 2020-12, as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Parts that are defined once and referred to. */
const definitions = {
  Exercise: exerciseSchema,
  UnknownExercise: unknownExerciseSchema,
  Gym: gymSchema,
  DayTemplate: templateSchema,
  TrainingRecord: recordSchema,
  Item: itemSchema,
  Block: blockSchema,
  Prescription: prescriptionSchema,
  Target: targetSchema,
  Effort: effortSchema,
  PlanContext: planContextSchema,
  Brief: briefSchema,
  Decision: decisionSchema,
  Notice: noticeSchema,
  Week: weekSchema,
} as const;

const named = (root: z.core.$ZodType): z.core.$ZodRegistry<{ readonly id: string }> => {
  const registry = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(definitions)) if (schema() !== root) registry.add(schema(), { id });
  return registry;
};

/** What a schema expects, in the words of its own error message: no schema takes a symbol. */
const expectedBy = (schema: z.core.$ZodType): string | undefined => {
  const message = z.safeParse(schema, Symbol("nothing")).error?.issues[0]?.message;
  const expected = message?.startsWith("Expected ") === true ? message.slice("Expected ".length) : undefined;
  return expected === "an object" ? undefined : expected;
};

const describe = (schema: z.core.$ZodType, into: z.core.JSONSchema.BaseSchema): void => {
  const expected = expectedBy(schema);
  if (expected !== undefined && into.enum === undefined && into.const === undefined)
    into.description = `Must be ${expected}.`;
  for (const [key, field] of Object.entries(into.properties ?? {})) {
    const meaning = Object.hasOwn(fieldMeanings, key) ? fieldMeanings[key] : undefined;
    if (meaning === undefined || typeof field !== "object" || field.$ref !== undefined) continue;
    // A schema that is used in two places is one object here.
    if (field.description?.startsWith(meaning) === true) continue;
    field.description = field.description === undefined ? meaning : `${meaning} ${field.description}`;
  }
};

/**
 * The JSON Schema of something that crosses a border: what the library takes or gives as JSON.
 *
 * @param name `"plan"` is the slim form for language models: every key required, `null` where nothing is said, no
 * unions beyond `kind`, and limits in the descriptions only, so that it can be used for structured output.
 * @returns A new object at each call.
 * @throws {OptionsError} When there is none of that name.
 */
export const jsonSchema = (name: JsonSchemaName): JsonSchema => {
  if (!jsonSchemaNames.some((one) => one === name)) {
    const expected = `one of ${jsonSchemaNames.map((one) => `"${one}"`).join(", ")}`;
    throw new OptionsError([makeIssue({ path: ["name"], expected, value: name })]);
  }
  const schema = schemas[name]();
  const isSlim = name === "plan";
  const made = z.toJSONSchema(schema, {
    io: "input",
    ...(isSlim ? {} : { metadata: named(schema) }),
    override: ({ zodSchema, jsonSchema: into }) => describe(zodSchema, into),
  });
  const plain = Object.fromEntries(Object.entries(made).filter(([keyword]) => keyword !== "~standard"));
  return isSlim ? withoutLimits(plain) : plain;
};
