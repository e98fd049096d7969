import type { Clause } from "./clause";
import type { Draft } from "./draft";
import { currentEntry, growEntry } from "./draft-entries";
import { promote } from "./maybe-name";
import { wordsOf } from "./note-lines";
import type { PlainLine } from "./plain-line";
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

const isLoad = ({ kind }: Clause): boolean => kind === "load" || kind === "bare-load";

/** Work as warm-up sets; sets that the line does not count are as many as their reps, so that no later line counts them. */
const asRamp = (clauses: readonly Clause[]): readonly Clause[] => {
  const areCounted = clauses.some((clause) => clause.kind === "work" && clause.targets.length === 0);
  return clauses.map((clause) => {
    if (clause.kind !== "work") return clause;
    const targets = clause.targets.map((target) => ({ ...target, kind: target.kind ?? ("ramp" as const) }));
    return areCounted ? { ...clause, targets } : { ...clause, sets: clause.sets ?? targets.length, targets };
  });
};

/**
 * Takes a line below an exercise that says its warm-up sets and nothing more: "Warm-up: 20 kg x 10, 60 kg x 5". They are done
 * before its other sets.
 *
 * @param draft What was read so far.
 * @param line The line.
 * @returns Whether the line is one.
 */
export const takeWarmupSets = (draft: Draft, line: PlainLine): boolean => {
  const tokens = behindWord(line.tokens);
  if (tokens === undefined || (draft.isAfterGap && currentEntry(draft)?.isBare !== true)) return false;
  const stretches = scanClauses(tokens, readLooseWork, readMoreLooseWork);
  const clauses = stretches.flatMap((stretch) => stretch.clauses);
  const isPure = stretches.every(
    (stretch) => stretch.clauses.length > 0 || isPlain(tokens.slice(stretch.from, stretch.to)),
  );
  if (!isPure || !clauses.some(areReps) || !clauses.filter(isTarget).every(areReps)) return false;
  // A name that no catalogue knows may as well be a title: a load tells them apart.
  if (clauses.some(isLoad)) promote(draft);
  if (draft.maybe !== undefined || currentEntry(draft) === undefined) return false;
  growEntry(draft, { clauses: asRamp(clauses), line: wordsOf(line), isAhead: true });
  return true;
};
