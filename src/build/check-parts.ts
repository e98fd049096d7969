import { type Issue, OptionsError } from "../errors";
import { stages } from "../model/vocabulary";
import { fieldOf, isRecord } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import type { Parts } from "./parts";

const lists = [
  ["exercises", "a list of exercises"],
  ["gyms", "a list of gyms"],
  ["templates", "a list of day templates"],
] as const;

const listIssues = (parts: unknown): readonly Issue[] =>
  lists.flatMap(([key, expected]) => {
    const value = fieldOf(parts, key);
    return Array.isArray(value) ? [] : [makeIssue({ path: [key], expected, value })];
  });

const strategyIssues = (parts: unknown): readonly Issue[] => {
  const strategies = fieldOf(parts, "strategies");
  if (!isRecord(strategies)) {
    return [
      makeIssue({ path: ["strategies"], expected: "an object with a strategy for each stage", value: strategies }),
    ];
  }
  return stages.flatMap((stage) => {
    const value = strategies[stage];
    return typeof value === "function"
      ? []
      : [makeIssue({ path: ["strategies", stage], expected: "a function", value })];
  });
};

/**
 * Looks whether parts can make a builder, before anything trips over them; what stands in their lists is looked at
 * where options ask for it.
 *
 * @throws {OptionsError} With everything that is missing or of another kind.
 */
export const checkParts = (parts: Parts): void => {
  if (!isRecord(parts)) {
    throw new OptionsError([makeIssue({ path: [], expected: "an object", value: parts, subject: "parts" })]);
  }
  const issues = [...listIssues(parts), ...strategyIssues(parts)];
  if (issues.length > 0) throw new OptionsError(issues);
};
