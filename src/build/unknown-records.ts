import type { Notice } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { TrainingRecord } from "../model/record";
import { bareWord, type Candidate, didYouMean, editDistance, mostOffers } from "../schema/did-you-mean";
import { listWords } from "./messages/words";
import { knownOf } from "./parse-options-known";

/** So many are named; nobody reads more. */
const mostNamed = 3;

/** Closer than a suggestion has to be: people log lifts that no catalogue holds, and a log press is no leg press. */
const isSlip = (id: string, text: string): boolean => {
  const [written, meant] = [bareWord(id), bareWord(text)];
  return editDistance(written, meant) <= (written.length >= 10 ? 2 : 0);
};

/** The id that an id which nobody knows is a slip of. */
const slipOf = (id: string, candidates: readonly Candidate[]): readonly string[] => {
  const meant = didYouMean(id, candidates);
  return meant !== undefined && candidates.some(({ text, word }) => word === meant && isSlip(id, text)) ? [meant] : [];
};

const listed = (words: readonly string[], joint = "and"): string => {
  const named = words.slice(0, mostNamed).map((word) => `"${word}"`);
  const more = words.length - mostNamed;
  return listWords(more > 0 ? [...named, `${more} more`] : named, joint);
};

const messageOf = (unknown: readonly string[], meant: readonly string[], isAll: boolean): string => {
  const offer = meant.length === 0 ? "" : ` Did you mean ${listed(meant, "or")}?`;
  if (isAll) return `None of your records counts: no exercise is known by the name of ${listed(unknown)}.${offer}`;
  return `Your records of ${listed(unknown)} do not count: no exercise is known by that name.${offer}`;
};

/**
 * Records of exercises that the catalogue does not know, told once: those that are slips of an id of it, and all where
 * it knows none at all. Other lifts may be in records without a word.
 */
export const unknownRecords = (
  records: readonly TrainingRecord[],
  exercises: readonly Exercise[],
): readonly Notice[] => {
  const known = knownOf(exercises);
  const ids = [...new Set(records.flatMap(({ entries }) => entries.map(({ exercise }) => exercise)))];
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0 || exercises.length === 0) return [];
  const candidates = known.candidates();
  const slips = unknown.slice(0, mostOffers).flatMap((id) => slipOf(id, candidates).map((meant) => ({ id, meant })));
  const isAll = unknown.length === ids.length;
  const told = isAll ? unknown : slips.map(({ id }) => id);
  if (told.length === 0) return [];
  const meant = [...new Set(slips.map((slip) => slip.meant))];
  const data = { exercises: told.slice(0, mostNamed), count: told.length, candidates: meant.slice(0, mostNamed) };
  return [{ code: "unknown-records", data, message: messageOf(told, meant, isAll) }];
};
