import type { Column } from "./draft";

const meanings: readonly (readonly [heading: RegExp, column: Column])[] = [
  [/^(#|no\.?|order|nr\.?|group|pairing)$/, "label"],
  [/(exercise|movement|lift\b|lifts|ejercicio|^name)/, "name"],
  [/sets?\s*(x|×|\*|&|and|\/|by)\s*reps?|series\s*x/, "work"],
  [/(rest|recovery|descanso)/, "rest"],
  [/^(working )?(sets?|series)\b/, "sets"],
  [/\b(reps?|repetitions|repeticiones|duration|reps\/time)\b/, "reps"],
  [/\brpe\b/, "rpe"],
  [/\brir\b/, "rir"],
  [/tempo|cadence/, "tempo"],
  [/(load|weight|kg|lbs?\b|peso|carga)/, "load"],
  [/(intensity|effort|%|percent)/, "effort"],
];

/**
 * What a column holds, by its heading.
 *
 * @param heading The text of the heading.
 */
export const columnOf = (heading: string): Column => {
  const text = heading
    .toLowerCase()
    .replace(/[*_`:]/g, "")
    .trim();
  return meanings.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
};

/** Whether headings are those of a table of exercises. */
export const areColumns = (columns: readonly Column[]): boolean =>
  columns.includes("name") && columns.some((column) => column === "sets" || column === "reps" || column === "work");
