import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { lookUpKeys, sameNameKeys } from "../support/catalog-measures";

test("a name, id or alias means one exercise under each key of the look-up", () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, name, aliases = [] } of exercises) {
    for (const key of [id.replaceAll("-", " "), name, ...aliases].flatMap(lookUpKeys)) {
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

test("no alias says again what the id, the name or another alias says", () => {
  const repeated: string[] = [];
  for (const { id, name, aliases = [] } of exercises) {
    const said = new Set([id.replaceAll("-", " "), name].flatMap(sameNameKeys));
    for (const alias of aliases) {
      const keys = sameNameKeys(alias);
      if (keys.some((key) => said.has(key))) repeated.push(`${id}: ${alias}`);
      for (const key of keys) said.add(key);
    }
  }
  expect(repeated).toEqual([]);
});

test("aliases are written without stray marks", () => {
  const all = exercises.flatMap(({ aliases = [] }) => aliases);
  expect(all.filter((alias) => alias === "" || alias !== alias.trim() || /[|;,`]| {2}/.test(alias))).toEqual([]);
  expect(all.length).toBeGreaterThan(700);
});

test.each([
  ["air bike", "a cardio machine"],
  ["clean pull", "a pull without bent arms"],
  ["toe raise", "as often a calf raise"],
  ["tke", "a drill of small range"],
  ["row", "half the catalogue"],
])("%s is nobody's alias: it is %s", (name) => {
  const key = lookUpKeys(name)[2];
  expect(exercises.filter(({ aliases = [] }) => aliases.some((alias) => lookUpKeys(alias)[2] === key))).toEqual([]);
});
