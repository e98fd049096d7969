import type { Clause } from "./clause";
import { readLooseWork, readMoreLooseWork } from "./read-loose-work";
import { isTarget, scanClauses } from "./scan-clauses";
import { readWarmup } from "./section-word";
import { isSign, isWord, type Tokens, wordSet } from "./token";
import { isLinkOnly } from "./trim-links";

const setWords = /* @__PURE__ */ wordSet("set sets");
/** A bar without plates has no weight that is said. */
const barWords = /* @__PURE__ */ wordSet("bar barbell empty the just only");

const isPlain = (tokens: Tokens): boolean =>
  isLinkOnly(tokens.filter(({ kind, text }) => kind !== "word" || !barWords.has(text)));

/** What stands behind "Warm-up:", "Warm-up sets:". */
const behindWord = (tokens: Tokens): Tokens | undefined => {
  const warmup = readWarmup(tokens, 0);
  if (warmup === undefined || tokens[warmup.next]?.text === "to") return undefined;
  const word = isWord(tokens, warmup.next, setWords) ? warmup.next + 1 : warmup.next;
  const isCounted = tokens[word]?.kind === "number" && [":", ")"].some((sign) => isSign(tokens, word + 1, sign));
  const next = isCounted ? word + 1 : word;
  return tokens.slice([":", "-", "=", ")"].some((sign) => isSign(tokens, next, sign)) ? next + 1 : next);
};

const areReps = (clause: Clause): boolean =>
  clause.kind === "work" && clause.targets.some(({ target }) => target.kind === "reps");

/**
 * What is said of warm-up sets by words that say nothing more: "Warm-up: 20 kg x 10, 60 kg x 5"; nothing for other
 * words.
 *
 * @param words Tokens of a line, one behind the other.
 */
export const warmupSets = (words: Tokens): readonly Clause[] | undefined => {
  const tokens = behindWord(words);
  if (tokens === undefined) return undefined;
  const stretches = scanClauses(tokens, readLooseWork, readMoreLooseWork);
  const clauses = stretches.flatMap((stretch) => stretch.clauses);
  const isPure = stretches.every(
    (stretch) => stretch.clauses.length > 0 || isPlain(tokens.slice(stretch.from, stretch.to)),
  );
  return isPure && clauses.some(areReps) && clauses.filter(isTarget).every(areReps) ? clauses : undefined;
};
