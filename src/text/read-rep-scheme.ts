import type { Draft } from "./draft";
import { currentEntry, waitsForWork } from "./draft-entries";
import type { GroupWord } from "./group-word";
import type { PlainLine } from "./plain-line";
import { scanClauses } from "./scan-clauses";
import { isSign, type Reading, type Tokens, wordSet } from "./token";

const plainWords = /* @__PURE__ */ wordSet("reps rep for time of each the following rounds");

/** Fewer numbers in a line of their own say too little. */
const fewestRounds = 3;

/** `For time: 21-15-9`: a colon there is not that of a length of time. */
const behindForTime = (tokens: Tokens): number => {
  if (tokens[0]?.text !== "for" || tokens[1]?.text !== "time") return 0;
  return isSign(tokens, 2, ":") || isSign(tokens, 2, "-") ? 3 : 2;
};

/**
 * `21-15-9`, `10-9-8-7 reps for time`, `For time: 21-15-9`, in a line of its own: the reps of each round of what is
 * named below it. Below an exercise it says more of that one.
 */
export const readRepScheme = (draft: Draft, line: PlainLine): Reading<GroupWord> | undefined => {
  const next = behindForTime(line.tokens);
  const tokens = line.tokens.slice(next);
  const stretches = next === 0 ? line.stretches : scanClauses(tokens);
  const isBelow = currentEntry(draft) !== undefined && !draft.isAfterGap;
  const isOfAbove = draft.maybe !== undefined || waitsForWork(draft) || isBelow;
  const [work] = stretches[0]?.clauses ?? [];
  const [, ...others] = stretches;
  const words = others.flatMap(({ from, to }) => tokens.slice(from, to));
  if (words.some(({ kind, text }) => kind !== "sign" && !plainWords.has(text))) return undefined;
  if (isOfAbove || work?.kind !== "work" || work.targets.length < fewestRounds) return undefined;
  return { value: { rounds: work.targets.length, isTimed: false }, next };
};
