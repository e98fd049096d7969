import { expect, test } from "vitest";
import { readingHints, unknownExercise } from "../../src/fix/reading-hints";

test("an exercise that nobody knows, where nothing comes near", () => {
  expect(unknownExercise("yoke", [], { block: 1, item: 0 })).toEqual({
    ruleId: "unknown-exercise",
    severity: "hint",
    messageId: "unknown",
    message: 'No exercise is known as "yoke": rules cannot look into it.',
    data: { name: "yoke", candidates: [] },
    at: { block: 1, item: 0 },
    citations: [],
  });
});

test.each([
  [["a"], '"a"?'],
  [["a", "b"], '"a" or "b"?'],
  [["a", "b", "c"], '"a", "b" or "c"?'],
  [["a", "b", "c", "d"], '"a", "b" or "c"?'],
])("an exercise that may be one of %j", (candidates, choice) => {
  const { message, data } = unknownExercise("row", candidates, {});
  expect(message).toBe(`No exercise is known as "row": did you mean ${choice}`);
  expect(data).toEqual({ name: "row", candidates });
});

test("lines that could not be read, then names that nobody knows", () => {
  const hints = readingHints({
    issues: [{ line: 2, column: 3, message: "Unread." }],
    unresolved: [{ line: 4, column: 5, name: "yoke", candidates: [] }],
  });
  expect(hints).toEqual([
    {
      ruleId: "unread-text",
      severity: "hint",
      messageId: "unread",
      message: "Unread.",
      data: {},
      at: { line: 2, column: 3 },
      citations: [],
    },
    unknownExercise("yoke", [], { line: 4, column: 5 }),
  ]);
  expect(readingHints({ issues: [], unresolved: [] })).toEqual([]);
});
