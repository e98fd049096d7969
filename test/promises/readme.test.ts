import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { projectFolder } from "../support/entries";
import { printedRegions } from "../support/printed-regions";
import { listFiles } from "../support/source-files";

// What the pages print is what the library prints: UPDATE_DOCS=1 npx vitest run test/promises/readme.test.ts writes it anew.
const files = ["README.md", ...listFiles("docs", ".md").map((path) => `docs/${path}`)];
const start = /^<!-- printed: /gm;
const region = /^(<!-- printed: ([a-z-]+) -->\n)(?:(?!<!-- )[^\n]*\n)*(<!-- \/printed -->)$/gm;

const read = (file: string): string => readFileSync(`${projectFolder}/${file}`, "utf8");

const printed = (file: string, name: string): string => {
  const print = printedRegions[name];
  if (print === undefined) throw new Error(`${file}: nothing is printed as "${name}"`);
  return print();
};

const renew = (file: string): string =>
  read(file).replace(region, (_all, first, name, last) => `${first}${printed(file, name)}\n${last}`);

const pages = files.filter((file) => read(file).match(start) !== null);

describe("what a page prints", () => {
  test.each(pages)("%s is what the library prints", (file) => {
    if (process.env.UPDATE_DOCS === "1") writeFileSync(`${projectFolder}/${file}`, renew(file));
    expect(read(file)).toBe(renew(file));
  });

  test("every mark is closed and known, and nothing is printed for no page", () => {
    const text = files.map(read).join("\n");
    const names = [...text.matchAll(region)].map(([, , name]) => name);
    expect(names.length).toBe(text.match(start)?.length);
    expect([...new Set(names)].sort()).toEqual(Object.keys(printedRegions).sort());
  });
});

describe("links between pages", () => {
  test.each(files)("%s links to files that exist", (file) => {
    const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
    const targets = [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => target ?? "");
    expect(targets.filter((target) => !existsSync(`${projectFolder}/${folder}${target}`))).toEqual([]);
  });

  test.each(files)("%s names files of the project that exist", (file) => {
    const named = [...read(file).matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(([, path]) => path ?? "");
    expect(named.filter((path) => !existsSync(`${projectFolder}/${path}`))).toEqual([]);
  });
});
