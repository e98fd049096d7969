import type { Exercise } from "../model/exercise";
import type { Resolution } from "../model/resolution";
import { requireExercises } from "../schema/require-exercises";
import { requireText } from "../schema/require-plan";
import { matchNames } from "./match-names";
import { type NameIndex, nameIndexOf } from "./name-index";
import { waysToRead } from "./name-readings";
import { plainWords, tokensOf } from "./name-tokens";
import { regionOfName } from "./region-of-name";

/** Longer texts are no names. */
const longestText = 200;

interface Spelt {
  readonly words: readonly string[];
  readonly isMended: boolean;
}

/**
 * Finds the exercise that a name stands for: abbreviations, word order, `Name (Implement)`, plurals, hyphens and slips
 * of the pen are understood. It never guesses: a word that could make it another lift leads to `ambiguous` or
 * `unresolved`.
 *
 * @param text A name as an app, a coach or a model writes it.
 * @param options The catalogue to look in; it is compiled once for each list.
 * @returns What the name stands for.
 * @throws {OptionsError} When `text` is not a string, or there is no catalogue.
 *
 * @example
 * resolveExercise("DB RDLs", { exercises }).kind // => "alias"
 */
export const resolveExercise = (text: string, options: { readonly exercises: readonly Exercise[] }): Resolution => {
  requireText(text);
  requireExercises(options.exercises);
  if (text.length > longestText) return { kind: "unresolved" };
  const index = nameIndexOf(options.exercises);
  const asWritten = findAsWritten(text, index);
  if (asWritten !== undefined) return asWritten;
  const ways = waysToRead(text).map((names) => names.map((name) => resolveReading(name, index)));
  return joinReadings(ways.find((way) => way.every(isSure)) ?? ways.at(-1) ?? []);
};

const findAsWritten = (text: string, index: NameIndex): Resolution | undefined => {
  const key = plainWords(text).join("");
  const own = index.own.get(key);
  const found = own ?? index.aliases.get(key);
  return found === undefined ? undefined : decide(found, own === undefined ? "alias" : "exact");
};

const decide = (exercises: readonly Exercise[], kind: "exact" | "alias" | "close"): Resolution => {
  const [exercise] = exercises;
  if (exercise === undefined) return { kind: "unresolved" };
  return exercises.length === 1 ? { kind, exercise } : { kind: "ambiguous", candidates: exercises };
};

const resolveReading = (reading: string, index: NameIndex): Resolution =>
  findAsWritten(reading, index) ??
  joinReadings(spell(plainWords(reading), index).map((spelt) => resolveWords(spelt, index)));

/** The words with their spelling mended; several where a word may be one or the other. */
const spell = (words: readonly string[], index: NameIndex): readonly Spelt[] => {
  let spelt: readonly Spelt[] = [{ words: [], isMended: false }];
  for (const word of words) {
    const meant = index.words.has(word) ? [] : mend(word, index);
    const choices = meant.length === 0 ? [word] : meant;
    spelt = spelt
      .flatMap((start) =>
        choices.map((choice) => ({
          words: [...start.words, ...choice.split(" ")],
          isMended: start.isMended || meant.length > 0,
        })),
      )
      .slice(0, 4);
  }
  return spelt;
};

/** Words that an unknown word may be; an "s" that was cut as a plural may have been its own. */
const mend = (word: string, { spelling }: NameIndex): readonly string[] => {
  const meant = spelling(word);
  return meant.length > 0 ? meant : spelling(`${word}s`);
};

const resolveWords = ({ words, isMended }: Spelt, index: NameIndex): Resolution => {
  const tokens = tokensOf(words);
  const match = matchNames(tokens, index.entries);
  switch (match.fit) {
    case "same":
      return decide(match.exercises, isMended ? "close" : "alias");
    case "silent":
      return decide(match.exercises, "close");
    case "maybe":
      return { kind: "ambiguous", candidates: match.exercises };
    case "none": {
      const region = regionOfName(tokens);
      return region === undefined ? { kind: "unresolved" } : { kind: "unresolved", region };
    }
  }
};

const exercisesOf = (resolution: Resolution): readonly Exercise[] => {
  if (resolution.kind === "unresolved") return [];
  return resolution.kind === "ambiguous" ? resolution.candidates : [resolution.exercise];
};

const isSure = ({ kind }: Resolution): boolean => kind !== "unresolved" && kind !== "ambiguous";

/** What several readings of one text come to: the one lift that they share, else all of theirs. */
const joinReadings = (readings: readonly Resolution[]): Resolution => {
  const [first, ...others] = readings;
  if (first === undefined) return { kind: "unresolved" };
  if (others.length === 0) return first;
  const found = [...new Set(readings.flatMap(exercisesOf))];
  if (found.length === 0) return readings.find((one) => one.kind === "unresolved" && one.region !== undefined) ?? first;
  return readings.every(isSure) && found.length === 1 ? first : { kind: "ambiguous", candidates: found };
};
