import { describe, expect, test } from "vitest";
import { parseOptions } from "../../src/build/parse-options";
import { SafetyStopError } from "../../src/errors";
import { redFlags, screeningConditions } from "../../src/model/vocabulary";
import { parts } from "./parse-options-parts";

const adviceOf = (options: unknown): string => {
  try {
    parseOptions(options, parts);
  } catch (error) {
    if (error instanceof SafetyStopError) return error.advice;
    throw error;
  }
  return "none";
};

const emergencies = [
  "bladder-or-bowel-dysfunction",
  "saddle-numbness",
  "leg-weakness-or-numbness",
  "chest-pain",
  "fainting",
  "unusual-breathlessness",
];

describe("red flags", () => {
  test.each(redFlags)("%s stops with advice", (flag) => {
    const advice = adviceOf({ redFlags: [flag] });
    expect(advice).toMatch(/^No workout today/);
    expect(advice.includes("emergency")).toBe(emergencies.includes(flag));
    expect(advice.includes("see a clinician before training")).toBe(!emergencies.includes(flag));
  });

  test("the most urgent of several speaks", () => {
    const advice = adviceOf({ redFlags: ["severe-night-pain", "fainting"] });
    expect(advice).toContain("severe pain that does not let up at night; fainting");
    expect(advice).toContain("emergency care now");
  });

  test("one that is valid wins over everything else", () => {
    const throwing = {
      get minutes() {
        throw new Error("no");
      },
      minuets: 3,
      redFlags: [3, null, "no flag", "chest-pain"],
      screening: [{ condition: "pregnant", cleared: false }],
    };
    expect(adviceOf(throwing)).toContain("chest pain");
    expect(adviceOf({ redFlags: "chest-pain" })).toContain("chest pain");
    expect(adviceOf(Object.assign(Object.create({ own: 1 }), { redFlags: ["fainting"] }))).toContain("fainting");
    expect(adviceOf(JSON.parse('{"__proto__": 1, "redFlags": ["fainting"]}'))).toContain("fainting");
    const items = Array.from({ length: 60_000 }, () => ({ a: [1, 2, 3, 4, 5, 6, 7, 8, 9] }));
    expect(adviceOf({ lock: [items, items], redFlags: ["fainting"] })).toContain("fainting");
  });

  test("none is no stop", () => {
    expect(adviceOf({ redFlags: [] })).toBe("none");
    expect(() => adviceOf({ redFlags: ["no flag"] })).toThrow("redFlags[0]");
  });
});

describe("screening", () => {
  test.each(screeningConditions)("%s needs clearance until it is cleared", (condition) => {
    expect(adviceOf({ screening: [{ condition, cleared: false }] })).toMatch(/^This needs clearance: /);
    // The person reads it, not the one who writes the options.
    expect(adviceOf({ screening: [{ condition, cleared: false }] })).not.toMatch(/[`{}]|true/);
    expect(adviceOf({ screening: [{ condition, cleared: true }] })).toBe("none");
  });

  test("wins over other problems, and gives way to a red flag", () => {
    const screening = [{}, { condition: "renal-disease", cleared: false }];
    expect(adviceOf({ screening, minutes: 3 })).toContain("a kidney disease");
    expect(adviceOf({ screening, redFlags: ["fainting"] })).toContain("fainting");
  });

  test("an answer that does not say is asked for", () => {
    expect(() => adviceOf({ screening: [{ condition: "pregnant" }] })).toThrow("screening[0].cleared is missing");
  });
});
