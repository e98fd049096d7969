import { type Name, readName, trimSigns } from "./read-name";
import type { SourceLine } from "./source-line";
import { isSign, isWord, type Tokens, wordSet } from "./token";

/** What stands between two names: "superset with", "+" or "and", "/", or a dash or comma of a list. */
export type Joint = "superset" | "and" | "stroke" | "list";

const supersetWords = /* @__PURE__ */ wordSet("superset supersets supersetted superseted ss");
const withWords = /* @__PURE__ */ wordSet("with w into");
const andWords = /* @__PURE__ */ wordSet("and then plus");

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly joint: Joint;
}

const hasGaps = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.isGlued === false && tokens[at + 1]?.isGlued === false;

const supersetAt = (tokens: Tokens, at: number): Cut | undefined => {
  if (!isWord(tokens, at, supersetWords)) return undefined;
  const isWith = isWord(tokens, at + 1, withWords);
  const isShort = isWith && tokens[at + 1]?.text === "w" && isSign(tokens, at + 2, "/");
  return { from: at, to: at + (isShort ? 3 : isWith ? 2 : 1), joint: "superset" };
};

/** What divides names at a place. */
const cutAt = (tokens: Tokens, at: number): Cut | undefined => {
  const one = (joint: Joint): Cut => ({ from: at, to: at + 1, joint });
  if (isSign(tokens, at, "+") || isSign(tokens, at, "&") || isWord(tokens, at, andWords)) return one("and");
  if (isSign(tokens, at, "/")) return one("stroke");
  const isListed = isSign(tokens, at, ",") || isSign(tokens, at, ";") || isSign(tokens, at, ":");
  if (isListed || (isSign(tokens, at, "-") && hasGaps(tokens, at))) return one("list");
  return supersetAt(tokens, at);
};

const cutsOf = (tokens: Tokens, joints: readonly Joint[]): readonly Cut[] => {
  const cuts: Cut[] = [];
  for (let at = 0; at < tokens.length; ) {
    const cut = cutAt(tokens, at);
    if (cut !== undefined && joints.includes(cut.joint)) cuts.push(cut);
    at = cut?.to ?? at + 1;
  }
  return cuts;
};

/**
 * The names that words are when they are cut wherever one of these stands between.
 *
 * @param source The line.
 * @param tokens Its words.
 * @param joints Where to cut.
 * @returns Two names or more; none where there is nothing to cut.
 */
export const splitNames = (
  source: Pick<SourceLine, "raw">,
  tokens: Tokens,
  joints: readonly Joint[],
): readonly Name[] => {
  const cuts = cutsOf(tokens, joints);
  const starts = [0, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), tokens.length];
  const names = starts.flatMap((start, place) => {
    const words = trimSigns(tokens.slice(start, ends[place]));
    const name = words.some(({ kind }) => kind === "word" || kind === "quoted") ? readName(source, words) : undefined;
    return name === undefined ? [] : [name];
  });
  return names.length > 1 ? names : [];
};
