import type { Exercise } from "../model/exercise";
import type { NameEntry } from "./name-index";
import { movements, noExercise } from "./name-words";

/** How well the words of a text fit names of the catalogue. */
export type NameMatch =
  | { readonly fit: "same" | "silent"; readonly exercises: readonly Exercise[] }
  | { readonly fit: "maybe"; readonly exercises: readonly Exercise[] }
  | { readonly fit: "none" };

const mostCandidates = 6;

interface Comparison {
  readonly entry: NameEntry;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

const compare = (tokens: ReadonlySet<string>, entry: NameEntry): Comparison => ({
  entry,
  missing: [...entry.tokens].filter((token) => !tokens.has(token)),
  extra: [...tokens].filter((token) => !entry.tokens.has(token)),
});

const isWithin = (words: readonly string[], allowed: ReadonlySet<string>): boolean =>
  words.every((word) => allowed.has(word));

const cost = ({ missing, extra }: Comparison): number => 2 * missing.length + extra.length;

const leastCost = (found: readonly Comparison[]): readonly Comparison[] => {
  const least = found.reduce((least, one) => Math.min(least, cost(one)), Number.MAX_SAFE_INTEGER);
  return found.filter((one) => cost(one) === least);
};

const exercisesOf = (found: readonly Comparison[]): readonly Exercise[] => [
  ...new Set(found.map(({ entry }) => entry.exercise)),
];

/** Nothing lacks, and what is more is said by the lift itself. */
const isSame = ({ entry, missing, extra }: Comparison): boolean =>
  missing.length === 0 && isWithin(extra, entry.implied.mayAdd);

const countOf = (tokens: Iterable<string>): number => [...tokens].filter((token) => movements.has(token)).length;

/** Whether a name of two movements is not said in full: that may be two lifts, "squat and row". */
const areTwo = ({ entry, missing }: Pick<Comparison, "entry" | "missing">): boolean =>
  missing.length > 0 && countOf(entry.tokens) > 1;

/** What lacks goes without saying. */
const isSilent = ({ entry, missing, extra }: Comparison): boolean => {
  const { mayAdd, mayLack } = entry.implied;
  const said = entry.tokens.size - missing.length;
  return (
    !areTwo({ entry, missing }) &&
    isWithin(missing, mayLack) &&
    isWithin(extra, mayAdd) &&
    missing.length <= 2 &&
    said >= 2
  );
};

/** The text says less than the name, or asks for a variant of it. */
const isMaybe = ({ entry, missing, extra }: Comparison, hasMovement: boolean): boolean => {
  const { mayAdd, mayLack, variants } = entry.implied;
  const said = entry.tokens.size - missing.length;
  const isOtherMovement = missing.some((word) => movements.has(word)) && hasMovement;
  if (isOtherMovement || areTwo({ entry, missing })) return false;
  if (isWithin(extra, mayAdd)) return said >= 2 ? missing.length < said : extra.length === 0 && said === 1;
  const isVariant = extra.every((word) => mayAdd.has(word) || variants.has(word));
  return isVariant && said >= 1 && isWithin(missing, mayLack);
};

/** Of several lifts that differ in the implement alone, the barbell is the one that goes without saying. */
const plainest = (found: readonly Comparison[]): readonly Exercise[] => {
  const plain = found.filter(({ entry, missing }) => entry.isOwn && missing.includes("barbell"));
  const own = exercisesOf(plain);
  return own.length === 1 ? own : exercisesOf(found);
};

/** Compares the words of a text with every name of a catalogue. */
export const matchNames = (tokens: ReadonlySet<string>, entries: readonly NameEntry[]): NameMatch => {
  if (tokens.size === 0) return { fit: "none" };
  const compared = entries.map((entry) => compare(tokens, entry)).filter(({ extra }) => extra.length < tokens.size);
  const same = leastCost(compared.filter(isSame));
  if (same.length > 0) return { fit: "same", exercises: exercisesOf(same) };
  if ([...tokens].some((token) => noExercise.has(token))) return { fit: "none" };
  const silent = leastCost(compared.filter(isSilent));
  if (silent.length > 0) return { fit: "silent", exercises: plainest(silent) };
  const hasMovement = [...tokens].some((token) => movements.has(token));
  const possible = compared.filter((one) => isMaybe(one, hasMovement));
  const maybe = exercisesOf(tokens.size === 1 ? possible : leastCost(possible));
  return maybe.length > 0 && maybe.length <= mostCandidates ? { fit: "maybe", exercises: maybe } : { fit: "none" };
};
