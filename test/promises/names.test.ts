import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtIn } from "../../src/built-in";
import { splits } from "../../src/splits/index";

/** The names that the types offer, read from their source: types are gone when a test runs. */
const source = readFileSync(new URL("../../src/model/names.ts", import.meta.url), "utf8");

const offered = (from: string): readonly string[] => {
  const start = source.indexOf(from);
  const text = source.slice(start, source.indexOf(";", start));
  return [...text.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word).sort();
};

test("editors offer every gym, template and strategy there is", () => {
  expect(offered("export type GymId")).toEqual(builtIn.gyms.map(({ id }) => id).sort());
  expect(offered("export type TemplateId")).toEqual(builtIn.templates.map(({ id }) => id).sort());
  expect(offered("export type SplitId")).toEqual(splits.map(({ id }) => id).sort());
  const names = builtIn.names;
  for (const stage of ["select", "prescribe", "pair", "fit"] as const) {
    expect(offered(`readonly ${stage}:`)).toEqual(Object.keys(names?.[stage] ?? {}).sort());
  }
  const plain = Object.keys(names?.order ?? {}).filter((name) => !name.startsWith("spaced("));
  expect(offered("type OrderName")).toEqual(plain.sort());
});
