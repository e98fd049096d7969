const plainWord = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/**
 * Whether a word needs no quotes: it holds nothing but letters, digits, `.`, `_` and `-`, and begins with one of the
 * former two.
 */
export const isPlainWord = (word: string): boolean => plainWord.test(word);
