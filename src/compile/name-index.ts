import type { Exercise } from "../model/exercise";
import { type ImpliedWords, impliedWords } from "./implied-words";
import { bareKey, plainWords, tokensOf } from "./name-tokens";
import { fillers, manners, movements, noExercise, otherWords, singleWords, wordGroups } from "./name-words";
import { type Spelling, spellingOf } from "./spelling";

/** One name of an exercise, ready to be compared. */
export interface NameEntry {
  /** The exercise. */
  readonly exercise: Exercise;
  /** The words of the name. */
  readonly tokens: ReadonlySet<string>;
  /** Whether it is the exercise's own name or id rather than an alias. */
  readonly isOwn: boolean;
  /** What the exercise says anyway. */
  readonly implied: ImpliedWords;
}

/** A catalogue compiled for finding exercises by name. */
export interface NameIndex {
  /** Exercises by their own name or id, letters and digits alone. */
  readonly own: ReadonlyMap<string, readonly Exercise[]>;
  /** Exercises by an alias, letters and digits alone. */
  readonly aliases: ReadonlyMap<string, readonly Exercise[]>;
  /** Every name. */
  readonly entries: readonly NameEntry[];
  /** Every word that is known. */
  readonly words: ReadonlySet<string>;
  /** Mends the spelling of a word that is not known. */
  readonly spelling: Spelling;
}

const byKey = (
  names: readonly (readonly [name: string, exercise: Exercise])[],
): ReadonlyMap<string, readonly Exercise[]> => {
  const found = new Map<string, readonly Exercise[]>();
  for (const [name, exercise] of names) {
    const key = bareKey(name);
    const others = found.get(key) ?? [];
    if (key !== "" && !others.includes(exercise)) found.set(key, [...others, exercise]);
  }
  return found;
};

/** Words that a name adds to a shorter one: "45 leg press" says that a leg press may be called so. */
const addedWords = (own: readonly ReadonlySet<string>[], aliases: readonly ReadonlySet<string>[]): readonly string[] =>
  aliases
    .filter((alias) => own.some((name) => [...name].every((word) => alias.has(word))))
    .flatMap((alias) => [...alias].filter((word) => !movements.has(word)));

const entriesOf = (exercise: Exercise): readonly NameEntry[] => {
  const own = [exercise.name, exercise.id].map((name) => tokensOf(plainWords(name)));
  const aliases = (exercise.aliases ?? []).map((name) => tokensOf(plainWords(name)));
  const named = own.flatMap((tokens) => [...tokens]).filter((word) => !movements.has(word));
  const implied = impliedWords(exercise, [...addedWords(own, aliases), ...named]);
  const seen = new Set<string>();
  return [...own, ...aliases].flatMap((tokens, place) => {
    const key = [...tokens].sort().join(" ");
    if (key === "" || seen.has(key)) return [];
    seen.add(key);
    return [{ exercise, tokens, isOwn: place < own.length, implied }];
  });
};

const knownWords = (exercises: readonly Exercise[], entries: readonly NameEntry[]): ReadonlySet<string> => {
  const names = exercises.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
  const phrases = [...singleWords, ...wordGroups].flatMap((pair) => pair.flatMap((part) => part.split(" ")));
  const tokens = entries.flatMap((entry) => [...entry.tokens]);
  const implied = entries.flatMap((entry) => [...entry.implied.mayAdd]);
  return new Set([
    ...names.flatMap(plainWords),
    ...phrases,
    ...tokens,
    ...implied,
    ...fillers,
    ...manners,
    ...otherWords,
    ...noExercise,
    ...movements,
  ]);
};

const compile = (exercises: readonly Exercise[]): NameIndex => {
  const entries = exercises.flatMap(entriesOf);
  const words = knownWords(exercises, entries);
  return {
    own: byKey(exercises.flatMap((exercise) => [[exercise.name, exercise] as const, [exercise.id, exercise] as const])),
    aliases: byKey(
      exercises.flatMap((exercise) => (exercise.aliases ?? []).map((alias) => [alias, exercise] as const)),
    ),
    entries,
    words,
    spelling: spellingOf(words),
  };
};

const compiled = /* @__PURE__ */ new WeakMap<readonly Exercise[], NameIndex>();

/** The names of a catalogue, compiled once for each list of exercises. */
export const nameIndexOf = (exercises: readonly Exercise[]): NameIndex => {
  const known = compiled.get(exercises);
  if (known !== undefined) return known;
  const index = compile(exercises);
  compiled.set(exercises, index);
  return index;
};
