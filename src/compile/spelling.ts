import { editDistance } from "../schema/did-you-mean";

const longestWord = 24;
const shortestTarget = 4;

/** Words that may be meant by a word that is not known, and none where nothing is near. */
export type Spelling = (word: string) => readonly string[];

const allowedDistance = (length: number): number => (length >= 7 ? 2 : length >= 3 ? 1 : 0);

/** Whether two words of the same length differ in one letter: in short words that is another word, not a slip. */
const isOtherLetter = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1;

const isSlip = (word: string, target: string, distance: number): boolean => {
  if (word.length < 5 && isOtherLetter(word, target)) return false;
  return distance === 1 || word.startsWith(target.slice(0, 1));
};

const nearest = (word: string, known: ReadonlySet<string>): readonly string[] => {
  let fewest = allowedDistance(word.length);
  let found: string[] = [];
  for (const target of known) {
    if (target.length < shortestTarget || Math.abs(target.length - word.length) > fewest) continue;
    const distance = editDistance(word, target);
    if (distance > fewest || !isSlip(word, target, distance)) continue;
    if (distance < fewest) found = [];
    fewest = distance;
    found.push(target);
  }
  return found;
};

/** Two known words that were written as one: "legpress". */
const splitInTwo = (word: string, known: ReadonlySet<string>): readonly string[] => {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (known.has(first) && known.has(second)) return [`${first} ${second}`];
  }
  return [];
};

/**
 * Mends spelling against a list of known words: one slip in words of three letters or more, two from seven letters on,
 * and a missing space. Known words are never changed, so that "front" cannot become another lift.
 */
export const spellingOf =
  (known: ReadonlySet<string>): Spelling =>
  (word) => {
    if (word.length > longestWord || /\d/.test(word)) return [];
    const split = splitInTwo(word, known);
    return split.length > 0 ? split : nearest(word, known).slice(0, 3);
  };
