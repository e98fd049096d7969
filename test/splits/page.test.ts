import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { splits } from "../../src/splits/index";
import { projectFolder } from "../support/entries";
import { splitsPage } from "../support/write-splits-page";

const path = `${projectFolder}/docs/splits.md`;

test("docs/splits.md is what the splits say, with a week of each as it is built", { timeout: 0 }, () => {
  const page = splitsPage(splits);
  if (process.env.UPDATE_DOCS === "1") writeFileSync(path, page);
  expect(readFileSync(path, "utf8")).toBe(page);
});
