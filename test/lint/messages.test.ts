import { describe, expect, it } from "vitest";
import { strict } from "../../src/lint/strict";
import { runCase } from "../../src/testing/run-case";
import { caseSetting } from "../support/rule-cases";
import { ruleFiles } from "../support/rule-files";

/** Words of code, such as `maxSets`, which no reader of a message knows. */
const codeWords = (text: string): readonly string[] => text.match(/\b[a-z]+[A-Z]\w*/g) ?? [];

/** Every text of what a rule is shown: names of exercises, days and gyms among them. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe("messages are in the words of their readers", () => {
  it.each(strict.map((rule) => [rule.id, rule] as const))("%s has none of code", (_, rule) => {
    for (const message of Object.values(rule.meta.messages)) {
      expect(codeWords(message.replace(/\{\w+\}/g, ""))).toEqual([]);
    }
  });

  it.each(strict.map((rule) => [rule.id, rule] as const))(
    "%s fills in none but names that people wrote",
    (id, rule) => {
      for (const { findings: _, ...shown } of ruleFiles.get(id)?.invalid ?? []) {
        const written = textsOf(shown).join("\n");
        const told = runCase(rule, shown, caseSetting).found.flatMap(({ message }) => codeWords(message));
        expect(told.filter((word) => !written.includes(word))).toEqual([]);
      }
    },
  );

  it("a word of code is told from other words", () => {
    expect(codeWords("quads again, or this one is smallSets: RIR 3, 1RM, McGill, 24 kg")).toEqual(["smallSets"]);
  });
});
