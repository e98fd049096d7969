import type { Exercise } from "../../model/exercise";
import type { Candidate } from "../../model/strategy";
import type { Lately } from "./lately";

const cache = /* @__PURE__ */ new WeakMap<Exercise, string>();

/** All that a search reads of an exercise, but its id and its family. */
const factsOf = (exercise: Exercise): string => {
  const known = cache.get(exercise);
  if (known !== undefined) return known;
  const { id: _id, name: _name, aliases: _aliases, family: _family, swaps: _swaps, data: _data, ...facts } = exercise;
  const made = JSON.stringify(facts);
  cache.set(exercise, made);
  return made;
};

/**
 * Puts candidates together that a search cannot tell apart: large catalogues list the same lift for every make of a
 * machine. One of them is as good as all.
 *
 * @param latelyOf What it counts that an exercise was trained lately.
 */
export const twinsAmong = (
  candidates: readonly Candidate[],
  latelyOf: (exercise: Exercise) => Lately,
): readonly (readonly Candidate[])[] => {
  const groups: Candidate[][] = [];
  const byFacts = new Map<string, Candidate[][]>();
  const areAlike = (a: Candidate, b: Candidate | undefined): boolean =>
    a.station === b?.station && a.load === b.load && latelyOf(a.exercise) === latelyOf(b.exercise);
  for (const candidate of candidates) {
    const facts = factsOf(candidate.exercise);
    const likely = byFacts.get(facts) ?? [];
    const group = likely.find(([other]) => areAlike(candidate, other));
    if (group !== undefined) {
      group.push(candidate);
      continue;
    }
    const alone = [candidate];
    groups.push(alone);
    likely.push(alone);
    byFacts.set(facts, likely);
  }
  return groups;
};
