import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { projectFolder } from "../support/entries";
import { printedRegions } from "../support/printed-regions";
import { listFiles } from "../support/source-files";

// What the pages print is what the library prints: UPDATE_DOCS=1 npx vitest run test/promises/readme.test.ts writes it anew.
const files = ["README.md", ...listFiles("docs", ".md").map((path) => `docs/${path}`)];
const region = /(<!-- printed: ([a-z-]+) -->\n)([\s\S]*?)(\n<!-- \/printed -->)/g;

const read = (file: string): string => readFileSync(`${projectFolder}/${file}`, "utf8");

const printed = (file: string, name: string): string => {
  const print = printedRegions[name];
  if (print === undefined) throw new Error(`${file}: nothing is printed as "${name}"`);
  return print();
};

const renew = (file: string): string =>
  read(file).replace(region, (_all, start, name, _old, end) => `${start}${printed(file, name)}${end}`);

const pages = files.filter((file) => read(file).includes("<!-- printed:"));

describe("what a page prints", () => {
  test.each(pages)("%s is what the library prints", (file) => {
    if (process.env.UPDATE_DOCS === "1") writeFileSync(`${projectFolder}/${file}`, renew(file));
    expect(read(file)).toBe(renew(file));
  });

  test("every mark is closed and known, and nothing is printed for no page", () => {
    const text = files.map(read).join("\n");
    const names = [...text.matchAll(region)].map(([, , name]) => name);
    expect(names.length).toBe(text.split("<!-- printed:").length - 1);
    expect([...new Set(names)].sort()).toEqual(Object.keys(printedRegions).sort());
  });
});

describe("links between pages", () => {
  test.each(files)("%s links to files that exist", (file) => {
    const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
    const targets = [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => target ?? "");
    expect(targets.filter((target) => !existsSync(`${projectFolder}/${folder}${target}`))).toEqual([]);
  });
});
