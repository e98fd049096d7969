import type { Clause } from "./clause";
import type { Words } from "./entry";
import { isProse } from "./is-prose";
import type { PlainLine } from "./plain-line";
import { readLabel } from "./read-label";
import { readName } from "./read-name";
import { isTarget, type Stretch } from "./scan-clauses";
import { isSign, type Tokens, wordSet } from "./token";
import { isLinkOnly, trimLinks } from "./trim-links";

/** A part of a line: the words of a name, and what is said of it. */
export interface PartOfLine {
  /** The words of the name. */
  readonly words: Tokens;
  /** What is said of it. */
  readonly clauses: readonly Clause[];
  /** Whether it is done by turns with the part before it. */
  readonly isJoined: boolean;
  /** What the items of its group share, where it has a label of its own. */
  readonly group?: string;
}

interface Options {
  /** Whether a name is an exercise, or may be one. */
  readonly isFamiliarName: (text: string) => boolean;
  /** Whether the line says that its exercises are done by turns. */
  readonly isGroup: boolean;
}

interface OpenPart {
  words?: Tokens;
  clauses: Clause[];
  isJoined: boolean;
  group?: string;
}

const jointSigns = new Set(["+", "/", "&"]);
const jointWords = wordSet("superset supersets supersetted ss and plus into");

/** Whether words begin with what joins two exercises. */
const isJoint = (words: Tokens): boolean => {
  const first = words.find(({ text }) => text !== ")" && text !== "]" && text !== "-" && text !== ".");
  return first !== undefined && (first.kind === "sign" ? jointSigns.has(first.text) : jointWords.has(first.text));
};

const startsWithComma = (words: Tokens): boolean => [",", ";"].some((sign) => isSign(words, 0, sign)) || isJoint(words);

const mostWords = 4;

/**
 * Divides a line into exercises: a new one begins where a further name of an exercise stands behind work.
 *
 * @param line The line.
 * @param stretches What was understood of it.
 * @param options Which names are exercises; whether the line says that its exercises are done by turns.
 */
export const partsOfLine = (
  line: PlainLine,
  stretches: readonly Stretch[],
  { isFamiliarName, isGroup }: Options,
): { readonly parts: readonly PartOfLine[]; readonly rest: readonly Words[] } => {
  const parts: OpenPart[] = [{ clauses: [], isJoined: false }];
  const rest: Words[] = [];
  const lastTarget = stretches.reduce((last, { clauses }, place) => (clauses.some(isTarget) ? place : last), -1);
  /** A known name, or behind a comma what is no sentence: an exercise that no catalogue knows. */
  const isNext = (all: Tokens, words: Tokens, name: string): boolean =>
    isFamiliarName(name) || (startsWithComma(all) && !isProse(words) && words.length <= mostWords);
  stretches.forEach(({ clauses, from, to }, place) => {
    const part = parts.at(-1);
    const all = line.tokens.slice(from, to);
    if (part === undefined) return;
    if (clauses.length > 0) part.clauses.push(...clauses);
    if (clauses.length > 0 || isLinkOnly(all)) return;
    const label = readLabel(all, 0);
    const words = trimLinks(label === undefined ? all : all.slice(label.next));
    const name = readName(line, words);
    if (name === undefined) return;
    const group = label === undefined || label.value.group === "" ? {} : { group: label.value.group };
    const isJoined = isJoint(all);
    if (part.words === undefined) Object.assign(part, { words }, group);
    else if (
      part.clauses.some(isTarget) &&
      isNext(all, words, name.text) &&
      (place < lastTarget || isJoined || isGroup)
    ) {
      parts.push({ words, clauses: [], isJoined, ...group });
    } else {
      const whole = readName(line, all) ?? name;
      rest.push({ line: line.line, column: whole.start + 1, text: whole.text });
    }
  });
  return { parts: parts.flatMap(({ words, ...part }) => (words === undefined ? [] : [{ ...part, words }])), rest };
};
