import { expect, test } from "vitest";
import * as catalog from "../../src/catalog/index";

const { exercises, ...named } = catalog;

const camelCase = (id: string): string => id.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

test("every exercise is exported by the name of its id, and stands once in the list", () => {
  const single = Object.entries(named).filter(([, value]) => !Array.isArray(value));
  expect(single.map(([name]) => name).sort()).toEqual(exercises.map(({ id }) => camelCase(id)).sort());
  for (const [name, value] of single)
    expect(value).toMatchObject({ id: exercises.find((one) => camelCase(one.id) === name)?.id });
  expect(new Set(exercises).size).toBe(exercises.length);
});

test("the groups together are the list", () => {
  const groups = Object.values(named).filter((value) => Array.isArray(value));
  expect(new Set(groups.flat())).toEqual(new Set(exercises));
  expect(groups.flat()).toHaveLength(exercises.length);
  expect(exercises).toHaveLength(252);
});

test("ids are kebab-case and stand once", () => {
  const ids = exercises.map(({ id }) => id);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(exercises.map(({ name }) => name)).size).toBe(ids.length);
});
