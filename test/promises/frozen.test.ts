import { expect, test } from "vitest";
import * as catalog from "../../src/catalog/index";
import * as core from "../../src/core";
import * as gyms from "../../src/gyms/index";
import * as all from "../../src/index";
import * as lint from "../../src/lint/index";
import * as splits from "../../src/splits/index";
import * as strategies from "../../src/strategies/index";
import * as testing from "../../src/testing/index";

/** Places in a value that somebody could change for all others; functions are left out, and what is behind them. */
const changeable = (value: unknown, path: string, seen: Set<object>): readonly string[] => {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inside = Object.entries(value).flatMap(([key, entry]) => changeable(entry, `${path}.${key}`, seen));
  return Object.isFrozen(value) ? inside : [path, ...inside];
};

test.each(Object.entries({ catalog, core, gyms, all, lint, splits, strategies, testing }))(
  "what %s exports cannot be changed by one caller for all",
  (_entry, exported) => {
    const seen = new Set<object>();
    expect(Object.entries(exported).flatMap(([name, value]) => changeable(value, name, seen))).toEqual([]);
  },
);
