import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import type { ParsedSession, ParsedWeek } from "../../src/model/text";
import { formatPlan } from "../../src/text/format-plan";
import { makeParseSession } from "../../src/text/make-parse-session";
import { makeParseWeek } from "../../src/text/make-parse-week";
import { lostLines, lostLinesOfWeek } from "./lost-lines";

const parseSession = makeParseSession({ exercises });
const parseWeek = makeParseWeek({ exercises });

const folder = new URL("./pasted/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort();

/** Short texts below lines that name them; the name of a week begins with W. */
const casesOf = (name: string): readonly (readonly [id: string, text: string])[] => {
  const parts = readFileSync(new URL(name, folder), "utf8").split(/^=====(.*)\n/m);
  return parts.flatMap((id, at) =>
    at % 2 === 1 ? [[id.trim(), (parts[at + 1] ?? "").replace(/\n+$/, "")] as const] : [],
  );
};

const told = ({ unresolved, issues, notes }: ParsedSession | ParsedWeek): readonly string[] => [
  ...unresolved.map(({ line, column, name }) => `unresolved ${line}:${column} ${name}`),
  ...issues.map(({ line, column, message }) => `issue ${line}:${column} ${message}`),
  ...notes.map(({ line, column, kind, text }) => `${kind} ${line}:${column} ${text}`),
];

const sessionReport = (text: string): readonly string[] => {
  const parsed = parseSession(text);
  expect(lostLines(text, parsed)).toEqual([]);
  return [formatPlan(parsed.plan), ...told(parsed)];
};

const weekReport = (text: string): readonly string[] => {
  const parsed = parseWeek(text);
  expect(lostLinesOfWeek(text, parsed)).toEqual([]);
  const days = parsed.week.days.map(({ weekday, plan }) => `day ${weekday ?? "?"}\n${formatPlan(plan)}`);
  return [...days, ...told(parsed)];
};

test.each(names)("%s is read as it was", async (name) => {
  const reports = casesOf(name).map(([id, text]) => {
    const lines = id.startsWith("W") ? weekReport(text) : sessionReport(text);
    return [`===== ${id}`, text, "-----", ...lines, ""].join("\n");
  });
  expect(reports.length).toBeGreaterThan(10);
  await expect(reports.join("\n")).toMatchFileSnapshot(`./pasted/${name.replace(".txt", ".golden")}`);
});
