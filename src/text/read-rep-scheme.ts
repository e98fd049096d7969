import type { Draft } from "./draft";
import { currentEntry, waitsForWork } from "./draft-entries";
import type { GroupWord } from "./group-word";
import type { PlainLine } from "./plain-line";
import { type Reading, wordSet } from "./token";

const plainWords = /* @__PURE__ */ wordSet("reps rep for time of each the following rounds");

/** Fewer numbers in a line of their own say too little. */
const fewestRounds = 3;

/**
 * `21-15-9`, `10-9-8-7 reps for time`, in a line of its own: the reps of each round of what is named below it. Below an
 * exercise it says more of that one.
 */
export const readRepScheme = (draft: Draft, { stretches, tokens }: PlainLine): Reading<GroupWord> | undefined => {
  const isBelow = currentEntry(draft) !== undefined && !draft.isAfterGap;
  const isOfAbove = draft.maybe !== undefined || waitsForWork(draft) || isBelow;
  const [work] = stretches[0]?.clauses ?? [];
  const [, ...others] = stretches;
  const words = others.flatMap(({ from, to }) => tokens.slice(from, to));
  if (words.some(({ kind, text }) => kind !== "sign" && !plainWords.has(text))) return undefined;
  if (isOfAbove || work?.kind !== "work" || work.targets.length < fewestRounds) return undefined;
  return { value: { rounds: work.targets.length, isTimed: false }, next: 0 };
};
