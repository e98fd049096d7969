import type { Column } from "./draft";

const meanings: readonly (readonly [heading: RegExp, column: Column])[] = [
  [/(notes?|comments?)$|^(workout|routine|session)\b|^(start|end) time$/, "other"],
  [/^set ?(#|no\.?|number|index|order)$/, "set"],
  [/^set type$/, "kind"],
  [/^(duration )?seconds$/, "seconds"],
  [/^distance\b/, "distance"],
  [/^(#|no\.?|order|nr\.?|group|pairing)$/, "label"],
  [/(exercise|movement|lift\b|lifts|ejercicio|übung|^name)/, "name"],
  [/sets?\s*(x|×|\*|&|and|\/|by)\s*reps?|series\s*x/, "work"],
  [/(rest|recovery|descanso|pause)/, "rest"],
  [/^(working )?(sets?|series|sätze)\b/, "sets"],
  [/\b(reps?|repetitions|wdh|wiederholungen|repeticiones|duration|reps\/time)\b/, "reps"],
  [/\brpe\b/, "rpe"],
  [/\brir\b/, "rir"],
  [/tempo|cadence/, "tempo"],
  [/(load|weight|kg|lbs?\b|peso|carga|gewicht)/, "load"],
  [/(intensity|effort|%|percent)/, "effort"],
];

const weekHeading = /^(week|wk|w|woche|semana) ?\d{1,2}$/;

/** Whether a column says what is done in one of several weeks. */
const isOfWeek = (heading: string): boolean => weekHeading.test(bare(heading));

const bare = (heading: string): string => heading.toLowerCase().replace(/[*`:]/g, "").replaceAll("_", " ").trim();

/** Whether a table has a column for each of several weeks. */
export const hasWeeks = (headings: readonly string[]): boolean => headings.filter(isOfWeek).length > 1;

/**
 * What a column holds, by its heading.
 *
 * @param heading The text of the heading.
 */
const columnOf = (heading: string): Column => {
  const text = bare(heading);
  return meanings.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
};

/**
 * What columns hold, by their headings; where each row is a set, the duration is that of the session.
 *
 * @param headings The texts of the headings.
 */
export const columnsOf = (headings: readonly string[]): readonly Column[] => {
  const firstWeek = headings.findIndex(isOfWeek);
  // Work of the later weeks is kept as notes.
  const columns = headings.map((heading, place) => (place === firstWeek ? "work" : columnOf(heading)));
  if (!columns.includes("set")) return columns;
  return columns.map((column, place) => (/^duration$/i.test(headings[place] ?? "") ? "other" : column));
};

/** Whether headings are those of a table of exercises. */
export const areColumns = (columns: readonly Column[]): boolean =>
  columns.includes("name") &&
  columns.some((column) => ["sets", "reps", "work", "distance", "seconds"].includes(column));
