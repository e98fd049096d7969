import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { formatPlan } from "../../src/text/format-plan";
import { makeParseSession } from "../../src/text/make-parse-session";
import { projectFolder } from "../support/entries";

const parseSession = makeParseSession({ exercises });
const page = readFileSync(`${projectFolder}/docs/notation.md`, "utf8");

const between = (start: string, end: string): string => page.split(start)[1]?.split(end)[0] ?? "";

const forms = [...between("<!-- forms -->", "<!-- /forms -->").matchAll(/^\| `(.+)` \| `(.+)` \|$/gm)].map(
  ([, written = "", result = ""]): readonly [string, string] => [written, result],
);

test("the table of forms is there", () => expect(forms.length).toBeGreaterThan(35));

test.each(forms)("%s is read as the page says", (written, result) => {
  const { plan, issues, notes } = parseSession(written.replaceAll("⏎", "\n"));
  expect(formatPlan(plan).replaceAll("\n", "⏎")).toBe(result);
  expect(issues).toEqual([]);
  expect(notes.filter(({ kind }) => kind === "note")).toEqual([]);
});

test("the example of the page comes back as it stands", () => {
  const example = between("```text\n", "\n```");
  expect(example).toContain("# Lower power");
  const parsed = parseSession(example);
  expect(formatPlan(parsed.plan)).toBe(example);
  expect(parsed.issues).toEqual([]);
});
