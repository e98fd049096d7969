import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { recommended } from "../../src/lint/recommended";
import { strict } from "../../src/lint/strict";
import { projectFolder } from "../support/entries";
import { ruleFiles } from "../support/rule-files";
import { listFiles } from "../support/source-files";
import { type DocumentedRule, ruleIndexPage, rulePage } from "../support/write-rule-pages";

// UPDATE_DOCS=1 npx vitest run test/lint/pages.test.ts writes them anew.
const isWritten = process.env.UPDATE_DOCS === "1";

const documented: readonly DocumentedRule[] = strict.flatMap((rule) => {
  const file = ruleFiles.get(rule.id);
  return file === undefined ? [] : [{ rule, file, isRecommended: recommended.includes(rule) }];
});

const pages = new Map([
  ["index.md", ruleIndexPage(documented)],
  ...documented.map((one): [string, string] => [`${one.rule.id}.md`, rulePage(one)]),
]);

const pathOf = (name: string): string => `${projectFolder}/docs/rules/${name}`;

test.each([...pages])("docs/rules/%s is what the rule and its cases say", (name, page) => {
  if (isWritten) writeFileSync(pathOf(name), page);
  expect(readFileSync(pathOf(name), "utf8")).toBe(page);
});

test("there is no page of a rule that there is not", () => {
  const old = listFiles("docs/rules", ".md").filter((name) => !pages.has(name));
  if (isWritten) for (const name of old) rmSync(pathOf(name));
  expect(isWritten ? [] : old).toEqual([]);
});
