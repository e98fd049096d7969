const longestWord = 64;
/** Of a long list of unknown words only the first get a suggestion: each costs a walk over all candidates. */
export const mostOffers = 50;

/** A word without case, spaces and signs. */
export const bareWord = (word: string): string => {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return bare === "" ? word : bare;
};

/** Fewest insertions, deletions, changes and swaps of neighbours from one word to another. */
export const editDistance = (from: string, to: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
};

/** What could have been meant: a text that people may write, and the word that stands for it. */
export interface Candidate {
  /** What may be written. */
  readonly text: string;
  /** The word that is meant by it. */
  readonly word: string;
}

/**
 * The word that was most likely meant, where one is near: at most a third of the letters differ, or it begins alike.
 * Of two that are equally near the first in the list is taken.
 */
export const didYouMean = (written: string, candidates: Iterable<Candidate>): string | undefined => {
  const word = bareWord(written);
  if (word.length > longestWord || word.length < 2) return undefined;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  let beginsAlike: string | undefined;
  for (const candidate of candidates) {
    const text = bareWord(candidate.text);
    if (word.length > 2 && text.startsWith(word)) beginsAlike ??= candidate.word;
    if (text.length > longestWord || Math.abs(text.length - word.length) >= fewest) continue;
    const distance = editDistance(word, text);
    if (distance >= fewest) continue;
    best = candidate.word;
    fewest = distance;
  }
  return best ?? beginsAlike;
};
