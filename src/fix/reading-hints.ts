import type { Violation } from "../model/rule";
import type { TextIssue, Unresolved } from "../model/text";

/** Id that exercises are reported under which nobody knows. */
const unknownExerciseId = "unknown-exercise";
/** Id that lines are reported under which could not be read. */
const unreadTextId = "unread-text";

const choices = (candidates: readonly string[]): string => {
  const words = candidates.slice(0, 3).map((id) => `"${id}"`);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
};

/** What is said of an exercise that nobody knows: rules cannot look into it. */
export const unknownExercise = (
  name: string,
  candidates: readonly string[],
  at: NonNullable<Violation["at"]>,
): Violation => {
  const offer = candidates.length === 0 ? "rules cannot look into it" : `did you mean ${choices(candidates)}?`;
  return {
    ruleId: unknownExerciseId,
    severity: "hint",
    messageId: "unknown",
    message: `No exercise is known as "${name}": ${offer}${offer.endsWith("?") ? "" : "."}`,
    data: { name, candidates },
    at,
    citations: [],
  };
};

/** What was not understood of a text, as hints: names that nobody knows, and lines that could not be read. */
export const readingHints = (read: {
  /** Names that no exercise could be found for. */
  readonly unresolved: readonly Unresolved[];
  /** Lines that could not be read. */
  readonly issues: readonly TextIssue[];
}): readonly Violation[] => [
  ...read.issues.map(
    ({ line, column, message }): Violation => ({
      ruleId: unreadTextId,
      severity: "hint",
      messageId: "unread",
      message,
      data: {},
      at: { line, column },
      citations: [],
    }),
  ),
  ...read.unresolved.map(({ name, candidates, line, column }) => unknownExercise(name, candidates, { line, column })),
];
