import { readLabel } from "./read-label";
import { saysSomething } from "./says-something";
import { type Stretch, scanClauses } from "./scan-clauses";
import type { SourceLine } from "./source-line";
import { isSign, isWord, type Reader, type Tokens, wordSet } from "./token";
import { tokenize } from "./tokenize";

/** A line without the marks of lists and of bold print. */
export interface PlainLine extends SourceLine {
  /** Its tokens, marks left out. */
  readonly tokens: Tokens;
  /** What is understood of them. */
  readonly stretches: readonly Stretch[];
  /** Spaces before it. */
  readonly indent: number;
  /** Whether it is an entry of a list. */
  readonly isListed: boolean;
  /** Whether it says which minutes are its own: "Odd:", "Min 1:". */
  readonly isTurn: boolean;
  /** Whether it begins with a letter that stands for it alone: `B.`. */
  readonly isLettered: boolean;
  /** Whether all of it is bold. */
  readonly isBold: boolean;
  /** What the items of its group share: the A of `A1`. */
  readonly group?: string;
}

const bullets = /* @__PURE__ */ new Set("-*•·▪◦‣●○∙>");
const countedWords = /* @__PURE__ */ wordSet("set exercise movement no ex min minute station round");
const turnWords = /* @__PURE__ */ wordSet("odd even");
const minuteWords = /* @__PURE__ */ wordSet("min minute");

/** Whether the mark at a place is bold or italic print, not a times sign and not a part of a word. */
const isPrint = (line: string, at: number): boolean => {
  const sign = line.charAt(at);
  if (sign !== "*" && sign !== "_") return false;
  const [before, after] = [line.charAt(at - 1), line.charAt(at + 1)];
  if (before === sign || after === sign) return true;
  if (sign === "_") return !(saysSomething(before) && saysSomething(after));
  const isTimes = /[\d\s]/.test(before) && /[\d\s]/.test(after) && /\d ?$/.test(line.slice(Math.max(0, at - 2), at));
  // At the start of a line it is a bullet, unless another one closes it.
  if (before === "") return saysSomething(after) && line.includes(sign, at + 1);
  return !isTimes && !(before === " " && after === " ");
};

/** Quotes and square brackets, but those of a box to tick, begin what is meant to the letter. */
const literalStart = /"|\[(?![xX✓✔ ]?\])/;

/** Marks of bold print as spaces, up to the first double quote or square bracket. */
const withoutPrint = (text: string, plain: string): string => {
  const literal = plain.search(literalStart);
  const end = literal < 0 ? plain.length : literal;
  let out = "";
  for (let at = 0; at < end; at += 1) out += isPrint(plain, at) ? " " : text.charAt(at);
  return out + text.slice(end);
};

const isGap = (tokens: Tokens, at: number): boolean => tokens[at]?.isGlued !== true;

/** `-`, `•`, `[ ]`, `[x]` */
const readBullet: Reader<true> = (tokens, at) => {
  const token = tokens[at];
  if (isSign(tokens, at, "[") && isSign(tokens, at + 1, "]")) return { value: true, next: at + 2 };
  if (isSign(tokens, at, "[") && isSign(tokens, at + 2, "]") && /^[x✓✔]$/.test(tokens[at + 1]?.text ?? "")) {
    return { value: true, next: at + 3 };
  }
  const isBullet = token?.kind === "sign" && bullets.has(token.text) && isGap(tokens, at + 1);
  return isBullet ? { value: true, next: at + 1 } : undefined;
};

/** `1.`, `1)`, `(1)`, `#1`, `1️⃣` and `Set 1:`, `Exercise 1 -` */
const readCount: Reader<true> = (tokens, at) => {
  const isNamed = isWord(tokens, at, countedWords) && tokens[at + 1]?.kind === "number";
  if (isNamed) {
    const isOver = [":", "-", ".", ")"].some((sign) => isSign(tokens, at + 2, sign));
    return isOver ? { value: true, next: at + 3 } : undefined;
  }
  if (isWord(tokens, at, turnWords) && isSign(tokens, at + 1, ":")) return { value: true, next: at + 2 };
  const start = isSign(tokens, at, "(") ? at + 1 : at;
  const isShort = tokens[start]?.kind === "number" && /^\d{1,2}$/.test(tokens[start]?.text ?? "");
  if (!isShort) return undefined;
  if (isSign(tokens, start + 1, "\ufe0f") || isSign(tokens, start + 1, "\u20e3")) {
    return { value: true, next: isSign(tokens, start + 2, "\u20e3") ? start + 3 : start + 2 };
  }
  const isOver = [".", ")"].some((sign) => isSign(tokens, start + 1, sign)) && tokens[start + 1]?.isGlued === true;
  return isOver && isGap(tokens, start + 2) ? { value: true, next: start + 2 } : undefined;
};

/** Spaces before a line; those for letters that were left out do not count. */
const indentOf = ({ plain, skipped = 0 }: SourceLine): number =>
  skipped > 0 ? 0 : plain.length - plain.trimStart().length;

interface Start {
  readonly from: number;
  readonly isTurn: boolean;
  readonly isListed: boolean;
}

/** Two signs of a heading or more; one is the title, to the letter. */
const hashesOf = (tokens: Tokens): number => {
  const end = tokens.findIndex((_, at) => !isSign(tokens, at, "#"));
  return end >= 2 && isGap(tokens, end) ? end : 0;
};

/** Where the words begin behind bullets and numbers. */
const startOf = (tokens: Tokens): Start => {
  const marks = hashesOf(tokens);
  let from = marks;
  let isTurn = false;
  for (let count = 0; count < 4; count += 1) {
    const mark = readBullet(tokens, from) ?? readCount(tokens, from);
    if (mark === undefined) break;
    isTurn ||= isWord(tokens, from, turnWords) || isWord(tokens, from, minuteWords);
    from = mark.next;
  }
  return { from, isTurn, isListed: from > marks };
};

/**
 * A line without the marks of lists and of bold print; no place moves.
 *
 * @param source The line.
 */
export const plainLine = (source: SourceLine): PlainLine => {
  const [raw, plain] = [withoutPrint(source.raw, source.plain), withoutPrint(source.plain, source.plain)];
  const all = tokenize({ raw, plain });
  const { from, isTurn, isListed } = startOf(all);
  const label = readLabel(all, from);
  const tokens = all.slice(label?.next ?? from);
  const trimmed = source.plain.trim().replace(/:$/, "");
  return {
    line: source.line,
    raw,
    plain,
    tokens,
    stretches: scanClauses(tokens),
    indent: indentOf(source),
    isListed,
    isTurn,
    isLettered: label?.value.group === "",
    isBold: trimmed.length > 4 && /^(\*\*|__)/.test(trimmed) && /(\*\*|__)$/.test(trimmed),
    ...(label === undefined || label.value.group === "" ? {} : { group: label.value.group }),
  };
};
