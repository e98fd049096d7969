import { fillers, singleWords, wordGroups } from "./name-words";

const longestGroup = 6;

const irregular: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["calves", "calf"],
  ["calve", "calf"],
  ["flies", "fly"],
  ["flyes", "fly"],
  ["flye", "fly"],
  ["abs", "ab"],
  ["ups", "up"],
  ["dbs", "db"],
  ["kbs", "kb"],
  ["bbs", "bb"],
  ["dls", "dl"],
  ["gms", "gm"],
]);

/** A word without its plural. */
const singular = (word: string): string => {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
};

/** A text in small letters without accents and signs; the letters and digits that are left, in words. */
export const plainWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’`´°]/gu, "")
    .replace(/\bw\//g, " with ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(singular);

/** Letters and digits of a text alone, for names that are written as they stand. */
export const bareKey = (text: string): string => plainWords(text).join("");

const isCount = (word: string): boolean => /^\d+(x\d+)*(kg|lb|m|s|rm)?$/.test(word) && word !== "45";

const expand = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (singleWords.get(word) ?? word).split(" "));

const groupAt = (words: readonly string[], at: number): readonly [length: number, meant: string] => {
  for (let length = Math.min(longestGroup, words.length - at); length > 0; length -= 1) {
    const meant = wordGroups.get(words.slice(at, at + length).join(" "));
    if (meant !== undefined) return [length, meant];
  }
  return [1, words[at] ?? ""];
};

const group = (words: readonly string[]): readonly string[] => {
  const grouped: string[] = [];
  for (let at = 0; at < words.length; ) {
    const [length, meant] = groupAt(words, at);
    grouped.push(...meant.split(" "));
    at += length;
  }
  return grouped;
};

/** Numbers before and behind a name are sets, reps or loads; one in its midst is a part of it: "trap 3 raise". */
const withoutCounts = (words: readonly string[]): readonly string[] => {
  const isName = (word: string): boolean => !isCount(word);
  const first = words.findIndex(isName);
  const last = words.length - 1 - [...words].reverse().findIndex(isName);
  const isOfName = (word: string, at: number): boolean =>
    !/\D/.test(word) && at > first && at < last && !fillers.has(words[at + 1] ?? "");
  return words.filter((word, at) => isName(word) || isOfName(word, at));
};

/**
 * The words of a name that tell which lift it is: abbreviations spelt out, groups of words joined, fillers left out,
 * each word once.
 *
 * @param words From `plainWords`.
 */
export const tokensOf = (words: readonly string[]): ReadonlySet<string> => {
  const tokens = new Set(withoutCounts(group(group(expand(words)))).filter((word) => !fillers.has(word)));
  // "Single leg leg press" and "Leg press (single leg)" are one.
  if (tokens.has("singleleg")) tokens.delete("leg");
  if (tokens.has("singlearm")) tokens.delete("arm");
  return tokens;
};
