import type { Severity } from "../model/rule";

const ranks = { hint: 0, warning: 1, error: 2 } as const satisfies { readonly [S in Severity]: number };

/** Whether a word is a severity. */
export const isSeverity = (word: unknown): word is Severity => typeof word === "string" && Object.hasOwn(ranks, word);

/** The milder of two severities. */
export const milder = (a: Severity, b: Severity): Severity => (ranks[a] <= ranks[b] ? a : b);

/** Whether one severity is above another. */
export const isAbove = (a: Severity, b: Severity): boolean => ranks[a] > ranks[b];
