import type { Issue } from "../errors";
import { type Candidate, didYouMean } from "./did-you-mean";
import type { Path } from "./look-into";
import { printPath, printValue } from "./print-value";
import { type Misplaced, stateIssue } from "./state-issue";

/** What an issue is made of; words in double quotes of what was expected are offered when one is near. */
export interface Problem extends Misplaced {
  /** What could have been meant, instead of the words in double quotes. */
  readonly candidates?: Iterable<Candidate>;
}

const quotedWords = (expected: string): Candidate[] =>
  [...expected.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => ({ text: word, word }));

const suggestion = (written: string, candidates: Iterable<Candidate>): string => {
  const word = didYouMean(written, candidates);
  return word === undefined ? "" : ` Did you mean "${word}"?`;
};

/** An issue about a value, with its sentence and a suggestion where a word is near. */
export const makeIssue = (problem: Problem): Issue => {
  const { expected, value } = problem;
  const issue = stateIssue(problem);
  const offer = typeof value === "string" ? suggestion(value, problem.candidates ?? quotedWords(expected)) : "";
  return { ...issue, message: issue.message + offer };
};

/** An issue about a key that is not known. */
export const makeKeyIssue = (place: Path, key: string, expected: string, subject = "value"): Issue => {
  const path = [...place, key];
  const known = quotedWords(expected);
  const offer = suggestion(key, known);
  const where = place.length === 0 ? `the ${subject}` : printPath(place);
  const rest = offer === "" && known.length <= 12 ? ` Expected ${expected}.` : offer;
  return { path, expected, received: printValue(key), message: `Unknown key ${printValue(key)} in ${where}.${rest}` };
};
