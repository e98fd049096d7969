import type { LastSetClause, MarkClause } from "./clause";
import { readTarget } from "./read-target";
import { isSign, isWord, type Reader, type Reading, type Tokens, wordSet } from "./token";

const setWords = /* @__PURE__ */ wordSet("set sets");
const toWords = /* @__PURE__ */ wordSet("to is as for x");
const lastWords = /* @__PURE__ */ wordSet("last final");
const dropWords = /* @__PURE__ */ wordSet("dropset dropsets");
const backOffWords = /* @__PURE__ */ wordSet("backoff backoffs backdown backdowns");
const warmWords = /* @__PURE__ */ wordSet("warmup");
const offWords = /* @__PURE__ */ wordSet("off offs down");
const upWords = /* @__PURE__ */ wordSet("up");

type Mark = MarkClause["mark"];

/** Two words with a hyphen or a space between. */
const joined = (tokens: Tokens, at: number, first: string, second: ReadonlySet<string>): number | undefined => {
  if (tokens[at]?.text !== first) return undefined;
  const next = isSign(tokens, at + 1, "-") ? at + 2 : at + 1;
  return isWord(tokens, next, second) ? next + 1 : undefined;
};

const skipSets = (tokens: Tokens, at: number): number => (isWord(tokens, at, setWords) ? at + 1 : at);

const mark = (kind: Mark, tokens: Tokens, next: number): Reading<MarkClause> => {
  const isPlural = tokens[next - 1]?.text.endsWith("s") === true;
  return { value: { kind: "mark", mark: kind, isPlural }, next };
};

/** What sets are for: `drop set`, `back-off sets`, `warm-up set`. */
export const readMark: Reader<MarkClause> = (tokens, at) => {
  if (isWord(tokens, at, dropWords)) return mark("drop", tokens, at + 1);
  if (isWord(tokens, at, backOffWords)) return mark("back-off", tokens, skipSets(tokens, at + 1));
  const drop = joined(tokens, at, "drop", setWords);
  if (drop !== undefined) return mark("drop", tokens, drop);
  const off = joined(tokens, at, "back", offWords);
  if (off !== undefined) return mark("back-off", tokens, skipSets(tokens, off));
  const isBracketed = isSign(tokens, at, "[") || isSign(tokens, at, "(");
  if (isBracketed) {
    const inner = warmupAt(tokens, at + 1);
    const isOver = inner !== undefined && (isSign(tokens, inner, "]") || isSign(tokens, inner, ")"));
    return isOver ? mark("ramp", tokens, inner + 1) : undefined;
  }
  const warm = warmupAt(tokens, at);
  return warm !== undefined && isWord(tokens, warm, setWords) ? mark("ramp", tokens, warm + 1) : undefined;
};

const warmupAt = (tokens: Tokens, at: number): number | undefined =>
  isWord(tokens, at, warmWords) ? at + 1 : joined(tokens, at, "warm", upWords);

/** `last set AMRAP`, `final set to failure` */
export const readLastSet: Reader<LastSetClause> = (tokens, at) => {
  if (!isWord(tokens, at, lastWords) || !isWord(tokens, at + 1, setWords)) return undefined;
  const isLinked = isSign(tokens, at + 2, ":") || isWord(tokens, at + 2, toWords);
  const target = readTarget(tokens, at + 2) ?? (isLinked ? readTarget(tokens, at + 3) : undefined);
  if (target?.value.target.kind !== "amrap") return undefined;
  const { leave } = target.value.target;
  return { value: { kind: "last-set", ...(leave === undefined ? {} : { leave }) }, next: target.next };
};
