import type { Clause } from "./clause";
import type { Draft } from "./draft";
import { currentEntry, growEntry } from "./draft-entries";
import { promote } from "./maybe-name";
import { wordsOf } from "./note-lines";
import type { PlainLine } from "./plain-line";
import { warmupSets } from "./warmup-sets";

const isLoad = ({ kind }: Clause): boolean => kind === "load" || kind === "bare-load";

/**
 * Work as warm-up sets; sets that the line does not count are as many as their reps, so that no later line counts them.
 */
const asRamp = (clauses: readonly Clause[]): readonly Clause[] => {
  const areCounted = clauses.some((clause) => clause.kind === "work" && clause.targets.length === 0);
  return clauses.map((clause) => {
    if (clause.kind !== "work") return clause;
    const targets = clause.targets.map((target) => ({ ...target, kind: target.kind ?? ("ramp" as const) }));
    return areCounted ? { ...clause, targets } : { ...clause, sets: clause.sets ?? targets.length, targets };
  });
};

/**
 * Takes a line below an exercise that says its warm-up sets and nothing more: "Warm-up: 20 kg x 10, 60 kg x 5". They
 * are done before its other sets.
 *
 * @param draft What was read so far.
 * @param line The line.
 * @returns Whether the line is one.
 */
export const takeWarmupSets = (draft: Draft, line: PlainLine): boolean => {
  const clauses = warmupSets(line.tokens);
  if (clauses === undefined || (draft.isAfterGap && currentEntry(draft)?.isBare !== true)) return false;
  // A name that no catalogue knows may as well be a title: a load tells them apart.
  if (clauses.some(isLoad)) promote(draft);
  if (draft.maybe !== undefined || currentEntry(draft) === undefined) return false;
  growEntry(draft, { clauses: asRamp(clauses), line: wordsOf(line), isAhead: true });
  return true;
};
