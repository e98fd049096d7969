import type { Violation } from "../model/rule";

const placeKeys = ["week", "day", "block", "item"] as const;

/** What is about the whole comes before what is about a part. */
const comparePlaces = (a: Violation, b: Violation): number => {
  for (const key of placeKeys) {
    const difference = (a.at?.[key] ?? -1) - (b.at?.[key] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
};

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Violations by week, day, block, item, then rule id, then message id; what is about the whole comes first. */
export const sortViolations = (violations: readonly Violation[]): readonly Violation[] =>
  [...violations].sort(
    (a, b) => comparePlaces(a, b) || compareWords(a.ruleId, b.ruleId) || compareWords(a.messageId, b.messageId),
  );
