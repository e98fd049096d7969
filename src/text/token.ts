/** A piece of a line: a number, a word of letters, a text in double quotes, or a single sign. */
export interface Token {
  /** Tells the tokens apart. */
  readonly kind: "number" | "word" | "quoted" | "sign";
  /** In small letters; the content of a quoted text as it stands. */
  readonly text: string;
  /** As it was written. */
  readonly raw: string;
  /** Its value where it is a number, else 0. */
  readonly value: number;
  /** Where it begins in the line, from 0. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** Whether it stands directly behind the token before it. */
  readonly isGlued: boolean;
}

/** The tokens of a line. */
export type Tokens = readonly Token[];

/** What a reader understood, and the place of the token behind it. */
export interface Reading<T> {
  /** What was understood. */
  readonly value: T;
  /** Place of the next token. */
  readonly next: number;
  /** What of it cannot be carried, in one sentence. */
  readonly problem?: string;
}

/** Understands what stands at a place, or nothing. Looks at a bounded number of tokens. */
export type Reader<T> = (tokens: Tokens, at: number) => Reading<T> | undefined;

/** Whether a sign stands at a place. */
export const isSign = (tokens: Tokens, at: number, sign: string): boolean => {
  const token = tokens[at];
  return token?.kind === "sign" && token.text === sign;
};

/** Whether one of these words stands at a place. */
export const isWord = (tokens: Tokens, at: number, words: ReadonlySet<string>): boolean => {
  const token = tokens[at];
  return token?.kind === "word" && words.has(token.text);
};

/** Whether a sign stands at a place, directly behind what is before it. */
export const isGluedSign = (tokens: Tokens, at: number, sign: string): boolean =>
  isSign(tokens, at, sign) && tokens[at]?.isGlued === true;

/** The number at a place. */
export const numberAt = (tokens: Tokens, at: number): number | undefined => {
  const token = tokens[at];
  return token?.kind === "number" ? token.value : undefined;
};

/** Turns words with spaces between into a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The first of several readers that understands something. */
export const firstOf =
  <T>(...readers: readonly Reader<T>[]): Reader<T> =>
  (tokens, at) => {
    for (const reader of readers) {
      const reading = reader(tokens, at);
      if (reading !== undefined) return reading;
    }
    return undefined;
  };
