import { weekdayOf } from "./section-word";
import { isSign, type Tokens, wordSet } from "./token";

const partWords = /* @__PURE__ */ wordSet(
  "push pull leg legs upper lower full total body whole chest back shoulder shoulders delts arm arms biceps triceps glute glutes hamstring hamstrings quad quads calves core abs posterior anterior chain heavy light medium power hypertrophy strength volume",
);
const dayWords = /* @__PURE__ */ wordSet("day workout session training");
const jointWords = /* @__PURE__ */ wordSet("and");
const jointSigns = /* @__PURE__ */ new Set("&+/,");
const endSigns = [":", "-", "(", "|"];
const countWord = /^[a-d1-7]$/;
const mostTokens = 8;

/** What a heading calls a day by its muscles or movements: `Push day`, `Legs`, `Upper A`. */
export interface DayName {
  /** Whether it says that it is a day, or which one; else it may be a part of a session. */
  readonly isSure: boolean;
  /** Which of push, pull and legs it is, where it says no more. */
  readonly third?: "push" | "pull" | "legs";
}

const isCount = (tokens: Tokens, at: number): boolean =>
  at > 0 && at === tokens.length - 1 && countWord.test(tokens[at]?.text ?? "");

const isOfName = (tokens: Tokens, at: number): boolean => {
  const { kind = "sign", text = "" } = tokens[at] ?? {};
  if (kind === "sign") return jointSigns.has(text);
  const isWord = [partWords, dayWords, jointWords].some((words) => words.has(text)) || weekdayOf(text) !== undefined;
  return isWord || isCount(tokens, at);
};

const thirdOf = (tokens: Tokens): DayName["third"] => {
  const [first, ...others] = tokens;
  if (others.length > 0) return undefined;
  const text = first?.text === "leg" ? "legs" : first?.text;
  return text === "push" || text === "pull" || text === "legs" ? text : undefined;
};

/**
 * Whether words are the name of a day by what is trained on it.
 *
 * @param tokens A heading without the marks around it; behind a colon, a dash or a bracket may stand more.
 */
export const dayNameOf = (tokens: Tokens): DayName | undefined => {
  const sign = tokens.findIndex((_, at) => endSigns.some((one) => isSign(tokens, at, one)));
  const name = tokens.slice(0, sign < 0 ? tokens.length : sign);
  const isName = name.length > 0 && name.length <= mostTokens && name.every((_, at) => isOfName(name, at));
  if (!isName || !name.some(({ text }) => partWords.has(text))) return undefined;
  const isDated = tokens.some(({ text }) => weekdayOf(text) !== undefined);
  const isSure = isDated || name.some(({ text }, at) => dayWords.has(text) || isCount(name, at));
  const isWhole = sign < 0 || tokens.slice(sign).every(({ kind }) => kind === "sign");
  const third = isWhole ? thirdOf(name) : undefined;
  if (!isSure && !isWhole) return undefined;
  return { isSure, ...(third === undefined ? {} : { third }) };
};
