import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { engineVersion } from "../../src/version";
import { createProgram, exportedNames } from "../support/docs-program";
import { entries, projectFolder, promisedEntries } from "../support/entries";

// A name that comes, goes, or turns from a value into a type changes one of these lists: `npx vitest run api -u` accepts it.
const program = createProgram(
  entries.map(({ source }) => source),
  new Map(),
);

test("every entry of package.json has its source", () => {
  expect(entries).toEqual(promisedEntries);
});

test("every entry is built, documented, and counted in the size of the whole", () => {
  const read = (file: string): string => readFileSync(`${projectFolder}/${file}`, "utf8");
  const { typedocOptions } = JSON.parse(read("package.json"));
  const isKnown = ({ name, source }: (typeof promisedEntries)[number]): boolean => {
    const path = source.slice(projectFolder.length + 1);
    const isBuilt = read("tsup.config.ts").includes(`${name}: "${path}"`);
    // The test kit is no part of an app.
    const isCounted = name === "testing" || read("test/support/every-entry.mjs").includes(`/dist/${name}.js"`);
    return isBuilt && isCounted && typedocOptions.entryPoints.includes(path);
  };
  expect(entries.filter((entry) => !isKnown(entry))).toEqual([]);
});

test("sessions name the version of the package", () => {
  const { version } = JSON.parse(readFileSync(`${projectFolder}/package.json`, "utf8"));
  expect(engineVersion).toBe(version);
});

test.each(entries)("$specifier exports the names that it promises", async ({ name, source }) => {
  const lines = [...exportedNames(program, source)].map(([word, kind]) => `${word} (${kind})`);
  await expect(`${lines.sort().join("\n")}\n`).toMatchFileSnapshot(`api/${name}.txt`);
});
