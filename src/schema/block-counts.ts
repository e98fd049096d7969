/** How many items a block of a kind holds, with the words to be read after "must be". */
export const blockCounts: {
  readonly [kind: string]: { readonly min: number; readonly max: number; readonly words: string };
} = {
  straight: { min: 1, max: 1, words: "a list of one item in a straight block" },
  superset: { min: 2, max: 2, words: "a list of two items in a superset" },
  circuit: { min: 3, max: Number.POSITIVE_INFINITY, words: "a list of three items or more in a circuit" },
};
