import { type Name, readName, trimSigns } from "./read-name";
import type { SourceLine } from "./source-line";
import { isSign, isWord, type Tokens, wordSet } from "./token";

/** How strongly a sign or word between two names says that they are two. */
export type Joint = "sure" | "likely" | "perhaps";

/** Names that stand together, with the weakest joint between them. */
export interface JoinedNames {
  /** The names. */
  readonly names: readonly Name[];
  /** The weakest of the joints. */
  readonly joint: Joint;
}

const supersetWords = wordSet("superset supersets supersetted superseted ss");
const withWords = wordSet("with w into");
const andWords = wordSet("and then");

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly joint: Joint;
}

const hasGaps = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.isGlued === false && tokens[at + 1]?.isGlued === false;

/** What divides names at a place: "superset with", "+", "and", "/", " - ". */
const cutAt = (tokens: Tokens, at: number): Cut | undefined => {
  if (isWord(tokens, at, supersetWords)) {
    const isWith = isWord(tokens, at + 1, withWords);
    const isShort = isWith && tokens[at + 1]?.text === "w" && isSign(tokens, at + 2, "/");
    return { from: at, to: isShort ? at + 3 : isWith ? at + 2 : at + 1, joint: "sure" };
  }
  if (isSign(tokens, at, "+")) return { from: at, to: at + 1, joint: "likely" };
  if (isSign(tokens, at, "&") || isWord(tokens, at, andWords)) return { from: at, to: at + 1, joint: "likely" };
  if (isSign(tokens, at, "/")) return { from: at, to: at + 1, joint: "perhaps" };
  if (isSign(tokens, at, "-") && hasGaps(tokens, at)) return { from: at, to: at + 1, joint: "perhaps" };
  return isSign(tokens, at, ",") || isSign(tokens, at, ";") ? { from: at, to: at + 1, joint: "perhaps" } : undefined;
};

const strength: readonly Joint[] = ["perhaps", "likely", "sure"];

const cutsOf = (tokens: Tokens): readonly Cut[] => {
  const cuts: Cut[] = [];
  for (let at = 0; at < tokens.length; ) {
    const cut = cutAt(tokens, at);
    if (cut !== undefined) cuts.push(cut);
    at = cut?.to ?? at + 1;
  }
  return cuts;
};

const namesBetween = (source: SourceLine, tokens: Tokens, cuts: readonly Cut[]): readonly Name[] => {
  const starts = [0, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), tokens.length];
  return starts.flatMap((start, place) => {
    const words = trimSigns(tokens.slice(start, ends[place]));
    const name = words.some(({ kind }) => kind === "word" || kind === "quoted") ? readName(source, words) : undefined;
    return name === undefined ? [] : [name];
  });
};

/**
 * The ways to read words as two names or more: cut at the surest signs only, at the likely ones too, at all of them.
 *
 * @param source The line.
 * @param tokens Its words.
 */
export const splitNames = (source: SourceLine, tokens: Tokens): readonly JoinedNames[] => {
  const cuts = cutsOf(tokens);
  return [...strength].reverse().flatMap((joint) => {
    const used = cuts.filter((cut) => strength.indexOf(cut.joint) >= strength.indexOf(joint));
    const names = used.some((cut) => cut.joint === joint) ? namesBetween(source, tokens, used) : [];
    return names.length > 1 ? [{ names, joint }] : [];
  });
};
