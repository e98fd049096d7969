import { describe, expect, test } from "vitest";
import { OptionsError } from "../../src/errors";
import { jsonSchema, jsonSchemaNames } from "../../src/schema/json-schema";
import { isRecord } from "../../src/schema/look-into";

type Visit = (schema: { readonly [key: string]: unknown }, at: string) => void;

const walk = (value: unknown, at: string, visit: Visit): void => {
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) walk(entry, `${at}/${index}`, visit);
  if (!isRecord(value)) return;
  visit(value, at);
  for (const [key, entry] of Object.entries(value)) {
    if (key !== "properties" || !isRecord(entry)) walk(entry, `${at}/${key}`, visit);
    else for (const [field, inner] of Object.entries(entry)) walk(inner, `${at}/${field}`, visit);
  }
};

describe.each(jsonSchemaNames)("jsonSchema(%j)", (name) => {
  const schema = jsonSchema(name);

  test("is JSON, and a new object at each call", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(jsonSchema(name)).toEqual(schema);
    expect(jsonSchema(name)).not.toBe(schema);
  });

  test("refers to what it defines alone", () => {
    const defined = isRecord(schema.$defs) ? Object.keys(schema.$defs) : [];
    const named: unknown[] = [];
    walk(schema, "", ({ $ref }) => {
      if ($ref !== undefined) named.push($ref);
    });
    for (const reference of named) expect(defined.map((id) => `#/$defs/${id}`)).toContain(reference);
  });

  test("takes no keys but its own", () => {
    expect(schema.additionalProperties).toBe(false);
  });
});

test("options hold every option, none of them required", () => {
  const { properties, required } = jsonSchema("options");
  expect(Object.keys(Object(properties)).sort()).toMatchInlineSnapshot(`
    [
      "accent",
      "arrangement",
      "crowding",
      "exclude",
      "exercises",
      "goal",
      "gym",
      "include",
      "level",
      "limitations",
      "lock",
      "minutes",
      "objective",
      "priority",
      "priorityLift",
      "records",
      "redFlags",
      "screening",
      "seed",
      "sessionOfWeek",
      "sessionsPerWeek",
      "straps",
      "strategies",
      "template",
      "today",
      "warmup",
      "week",
    ]
  `);
  expect(required).toBeUndefined();
});

describe("the slim plan is fit for structured output", () => {
  const slim = jsonSchema("plan");

  test("every key of every object is required", () => {
    walk(slim, "", ({ properties, required, additionalProperties }, at) => {
      if (!isRecord(properties)) return;
      expect(required, at).toEqual(Object.keys(properties));
      expect(additionalProperties, at).toBe(false);
    });
  });

  test("no unions but by kind, and null", () => {
    walk(slim, "", ({ anyOf }, at) => {
      if (!Array.isArray(anyOf)) return;
      for (const way of anyOf) {
        const isByKind = isRecord(way) && isRecord(way.properties) && isRecord(way.properties.kind);
        expect(isByKind || way.type === "null", at).toBe(true);
      }
    });
  });

  test("few keywords", () => {
    const keywords = new Set<string>();
    walk(slim, "", (schema) => {
      for (const key of Object.keys(schema)) keywords.add(key);
    });
    expect([...keywords].sort()).toEqual([
      "additionalProperties",
      "anyOf",
      "const",
      "description",
      "enum",
      "items",
      "properties",
      "required",
      "type",
    ]);
  });

  test("says limits in words", () => {
    expect(JSON.stringify(slim)).toContain("Working sets. Must be a whole number from 1 to 100.");
    expect(JSON.stringify(slim)).not.toMatch(/(What each set aims at\. ){2}/);
  });
});

test.each([
  ["pln", 'name must be one of "options", "plan", "full-plan"'],
  ["sesion", 'Did you mean "session"?'],
  ["constructor", "name must be one of"],
  [undefined, "name is missing: expected one of"],
  [Object(Symbol("s")), "name must be one of"],
])("there is no JSON Schema %j", (name, message) => {
  const ask = (): unknown => Reflect.apply(jsonSchema, undefined, [name]);
  expect(ask).toThrow(OptionsError);
  expect(ask).toThrow(message);
});
