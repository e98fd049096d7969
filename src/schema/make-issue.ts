import type { Issue } from "../errors";
import { type Candidate, didYouMean } from "./did-you-mean";
import type { Path } from "./look-into";
import { printPath, printValue } from "./print-value";

/** What an issue is made of. */
export interface Problem {
  /** Where. */
  readonly path: Path;
  /** What was expected, to be read after "must be"; words in double quotes are offered when one is near. */
  readonly expected: string;
  /** The value that stands there. */
  readonly value: unknown;
  /** What the whole value is called. Default "value". */
  readonly subject?: string | undefined;
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
  const { path, expected, value } = problem;
  const received = printValue(value);
  const where = path.length === 0 ? `The ${problem.subject ?? "value"}` : printPath(path);
  const said =
    value === undefined
      ? `${where} is missing: expected ${expected}.`
      : `${where} must be ${expected}, not ${received}.`;
  const offer = typeof value === "string" ? suggestion(value, problem.candidates ?? quotedWords(expected)) : "";
  return { path, expected, received, message: said + offer };
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
