import { isRecord } from "./look-into";

type Schema = { readonly [keyword: string]: unknown };

/** Keywords that structured output does not take everywhere; what they say is in the description too. */
const limits: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "$schema",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "pattern",
  "format",
]);

const isNull = (schema: unknown): boolean => isRecord(schema) && schema.type === "null";

/** `anyOf` of one plain schema and `null` as one schema of two types. */
const nullable = (schema: Schema): Schema => {
  const ways: unknown = schema.anyOf;
  if (!Array.isArray(ways) || ways.length !== 2 || !isNull(ways[1])) return schema;
  const only: unknown = ways[0];
  const { anyOf: _, ...rest } = schema;
  if (!isRecord(only)) return schema;
  // A choice by kind stays a choice, with `null` as one more.
  if (Array.isArray(only.anyOf)) return { ...rest, ...only, anyOf: [...only.anyOf, ways[1]], ...described(rest, only) };
  const values = Array.isArray(only.enum) ? { enum: [...only.enum, null] } : {};
  return { ...rest, ...only, ...described(rest, only), type: [only.type, "null"], ...values };
};

const described = (outer: Schema, inner: Schema): Schema => {
  const texts = [outer.description, inner.description].filter((text) => typeof text === "string");
  // The outer text is the longer one where it has the field's meaning before what both say.
  const longest = texts.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? {} : { description: longest };
};

const simplified = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(simplified);
  return isRecord(value) ? simplifiedSchema(value) : value;
};

const simplifiedSchema = (schema: Schema): Schema => {
  const fields: { [keyword: string]: unknown } = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties" && isRecord(value)) fields.properties = simplifiedFields(value);
    else if (!limits.has(key)) fields[key === "oneOf" ? "anyOf" : key] = simplified(value);
  }
  return nullable(fields);
};

const simplifiedFields = (properties: Schema): Schema =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, simplified(value)]));

/** A JSON Schema in the few keywords that structured output of language models takes. */
export const withoutLimits = (schema: Schema): Schema => simplifiedSchema(schema);
