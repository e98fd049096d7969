import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { planSchema, weekSchema } from "../../src/schema/index";
import { formatPlan } from "../../src/text/format-plan";
import { makeParseSession } from "../../src/text/make-parse-session";
import { makeParseWeek } from "../../src/text/make-parse-week";
import { lostLines, lostLinesOfWeek } from "./lost-lines";

const parseSession = makeParseSession({ exercises });
const parseWeek = makeParseWeek({ exercises });

const folder = new URL("./corpus/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort();
const textOf = (name: string): string => readFileSync(new URL(name, folder), "utf8");

/** What was read, as a person can check it beside the text. */
const report = (text: string): string => {
  const { plan, unresolved, issues, notes } = parseSession(text);
  return [
    formatPlan(plan),
    "",
    ...unresolved.map(
      ({ line, column, name, candidates }) => `unresolved ${line}:${column} ${name} (${candidates.join(", ")})`,
    ),
    ...issues.map(({ line, column, message }) => `issue ${line}:${column} ${message}`),
    ...notes.map(({ line, column, kind, text: words }) => `${kind} ${line}:${column} ${words}`),
    "",
  ].join("\n");
};

test("there are many styles", () => expect(names.length).toBeGreaterThanOrEqual(40));

test.each(names)("%s", async (name) => {
  await expect(report(textOf(name))).toMatchFileSnapshot(`./corpus/${name.replace(".txt", ".golden")}`);
});

test.each(names)("%s loses no line and has the shape of a plan", (name) => {
  const text = textOf(name);
  const parsed = parseSession(text);
  expect(planSchema.safeParse(parsed.plan).error).toBeUndefined();
  expect(lostLines(text, parsed)).toEqual([]);
  const week = parseWeek(text);
  expect(weekSchema.safeParse(week.week).error).toBeUndefined();
  expect(lostLinesOfWeek(text, week)).toEqual([]);
});
