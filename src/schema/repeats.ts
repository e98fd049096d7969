import type { Issue } from "../errors";
import type { Path } from "./look-into";
import { makeIssue } from "./make-issue";

/** A word of a list with the path where it stands; words that are no text are passed over. */
export interface PlacedWord {
  /** The word. */
  readonly word: unknown;
  /** Where it stands. */
  readonly path: Path;
}

/** An issue for each word that stands in the list a second time. */
export const repeats = (words: readonly PlacedWord[], what: string): Issue[] => {
  const seen = new Set<string>();
  return words.flatMap(({ word, path }) => {
    if (typeof word !== "string") return [];
    if (seen.has(word))
      return [makeIssue({ path, expected: `${what} that is there once`, value: word, candidates: [] })];
    seen.add(word);
    return [];
  });
};

/** An issue for each text of a list that stands there a second time. */
export const repeatedTexts = (list: readonly unknown[], path: Path, what: string): Issue[] =>
  repeats(
    list.map((word, at) => ({ word, path: [...path, at] })),
    what,
  );
