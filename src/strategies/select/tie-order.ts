import { tieBreak } from "../../compile/tie-break";
import type { Brief } from "../../model/brief";
import type { Candidate, Choice } from "../../model/strategy";

/**
 * Candidates in the order in which equals are taken: the catalogue's, which lists the usual lift of a kind first, or
 * one that a seed shuffles, each exercise on its own so that others keep their places.
 */
export const inTieOrder = (choice: Choice, { seed }: Pick<Brief, "seed">): readonly Candidate[] => {
  if (seed === "") return choice.candidates;
  return choice.candidates
    .map((candidate) => ({ candidate, tie: tieBreak(seed, choice.slot.id, candidate.exercise.id) }))
    .sort((a, b) => a.tie - b.tie)
    .map(({ candidate }) => candidate);
};
