import type { Exercise } from "../../src/model/exercise";

/** Cosine of the angle between the muscle shares of two exercises: 1 is the same lift to the muscles. */
export const cosineOf = (a: Exercise, b: Exercise): number => {
  const shares = new Map(b.muscles.map(({ muscle, share }) => [muscle, share]));
  const dot = a.muscles.reduce((sum, { muscle, share }) => sum + share * (shares.get(muscle) ?? 0), 0);
  const square = ({ muscles }: Exercise): number => muscles.reduce((sum, { share }) => sum + share * share, 0);
  return dot / Math.sqrt(square(a) * square(b));
};

/** Every pair of a list, each once. */
export const pairsOf = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((a, place) => list.slice(place + 1).map((b) => [a, b] as const));

/** The values that something reaches, itself first: for tests that look at all of a value. */
export const reachable = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(reachable)] : [value];

const shortForms: Readonly<Record<string, string>> = {
  db: "dumbbell",
  bb: "barbell",
  kb: "kettlebell",
  bw: "bodyweight",
};
const longForms: Readonly<Record<string, string>> = {
  ...shortForms,
  rdl: "romanian deadlift",
  sldl: "stiff leg deadlift",
  trx: "suspension",
};

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replaceAll("'", "")
    .match(/[a-z0-9]+/g) ?? [];
const singular = (word: string): string => (/[^s]s$/.test(word) && word.length > 2 ? word.slice(0, -1) : word);
const spelled = (name: string, forms: Readonly<Record<string, string>>): string =>
  wordsOf(name)
    .flatMap((word) => (forms[word] ?? word).split(" "))
    .map(singular)
    .sort()
    .join(" ");

/** Letters and digits; sorted words; sorted words in the singular, abbreviations spelt out: a name means one lift under each. */
export const lookUpKeys = (name: string): readonly string[] => [
  `letters ${wordsOf(name).join("")}`,
  `words ${[...wordsOf(name)].sort().join(" ")}`,
  `spelt ${spelled(name, longForms)}`,
];

/** The keys under which two names of one lift say the same: as above, but RDL, SLDL and TRX are names of their own. */
export const sameNameKeys = (name: string): readonly string[] => [
  ...lookUpKeys(name).slice(0, 2),
  `spelt ${spelled(name, shortForms)}`,
];
