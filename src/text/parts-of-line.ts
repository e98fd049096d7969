import { beginsWithWork } from "./begins-with-work";
import type { Clause } from "./clause";
import type { Words } from "./entry";
import { isProse } from "./is-prose";
import { isNextWork, mostWords, type PartOptions } from "./next-work";
import type { PlainLine } from "./plain-line";
import { readLabel } from "./read-label";
import { readName } from "./read-name";
import { isTarget, type Stretch } from "./scan-clauses";
import { isSign, isWord, type Tokens, wordSet } from "./token";
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

interface OpenPart {
  words?: Tokens;
  clauses: Clause[];
  isJoined: boolean;
  group?: string;
}

const timesWords = /* @__PURE__ */ wordSet("x");
const jointSigns = /* @__PURE__ */ new Set(["+", "/", "&"]);
const jointWords = /* @__PURE__ */ wordSet("superset supersets supersetted ss and plus into");

/** Whether words begin with what joins two exercises. */
const isJoint = (words: Tokens): boolean => {
  const first = words.find(({ text }) => text !== ")" && text !== "]" && text !== "-" && text !== ".");
  const isComment = first?.text === "/" && words[words.indexOf(first) + 1]?.text === "/";
  return (
    first !== undefined &&
    !isComment &&
    (first.kind === "sign" ? jointSigns.has(first.text) : jointWords.has(first.text))
  );
};

const endsWithJoint = (line: PlainLine, stretch: Stretch | undefined): boolean =>
  stretch !== undefined && isJoint(line.tokens.slice(stretch.to - 1, stretch.to));

const startsWithComma = (words: Tokens): boolean => [",", ";"].some((sign) => isSign(words, 0, sign)) || isJoint(words);

interface Said {
  readonly all: Tokens;
  readonly words: Tokens;
  readonly name: string;
  readonly isWorkAhead: boolean;
}

/** Whether words begin the next exercise: a known name, or behind a comma what is no sentence. */
const isNext = ({ all, words, name, isWorkAhead }: Said, { isFamiliarName, isGroup }: PartOptions): boolean => {
  if (isFamiliarName(name)) return isWorkAhead || isJoint(all) || isGroup;
  return isWorkAhead && startsWithComma(all) && !isProse(words) && words.length <= mostWords;
};

const isTimesBefore = (tokens: Tokens, at: number): boolean => isWord(tokens, at - 1, timesWords);

/** Words that stay words: behind a name, or between sets, where they may have been a name. */
const keepWords = (part: OpenPart, rest: Words[], line: PlainLine, { all, isWorkAhead }: Said): void => {
  const whole = readName(line, all);
  if (whole === undefined) return;
  rest.push({ line: line.line, column: whole.start + 1, text: whole.text });
  if (!isWorkAhead && all.some(({ kind }, at) => kind === "number" && isTimesBefore(all, at))) {
    part.clauses.push({ kind: "problem", message: `"${whole.text}" could not be read.` });
  }
  const isBetween = isWorkAhead && part.clauses.some(isTarget);
  const message = `"${whole.text}" stands between sets; all of them are taken as one exercise.`;
  if (isBetween) part.clauses.push({ kind: "problem", message });
};

/** The name in a stretch of words, with the group of its label. */
const nameIn = (line: PlainLine, all: Tokens) => {
  const label = readLabel(all, 0);
  const words = trimLinks(label === undefined ? all : all.slice(label.next));
  const name = readName(line, words)?.text;
  const group = label === undefined || label.value.group === "" ? {} : { group: label.value.group };
  return name === undefined ? undefined : { words, name, group };
};

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
  options: PartOptions,
): { readonly parts: readonly PartOfLine[]; readonly rest: readonly Words[] } => {
  const rest: Words[] = [];
  let part: OpenPart = { clauses: [], isJoined: false };
  const parts: OpenPart[] = [part];
  const lastTarget = stretches.reduce((last, { clauses }, place) => (clauses.some(isTarget) ? place : last), -1);
  const isWorkFirst = beginsWithWork(line, stretches);
  for (const [place, { clauses, from, to }] of stretches.entries()) {
    const all = line.tokens.slice(from, to);
    if (isWorkFirst && part.words !== undefined && isNextWork(line, stretches, place, options)) {
      part = { clauses: [], isJoined: endsWithJoint(line, stretches[place - 1]) };
      parts.push(part);
    }
    part.clauses.push(...clauses);
    if (clauses.length > 0 || isLinkOnly(all)) continue;
    const named = nameIn(line, all);
    if (named === undefined) continue;
    const { words, name, group } = named;
    const said = { all, words, name, isWorkAhead: place < lastTarget };
    if (part.words === undefined && !isLinkOnly(words)) Object.assign(part, { words }, group);
    else if (part.words !== undefined && part.clauses.some(isTarget) && isNext(said, options)) {
      part = { words, clauses: [], isJoined: isJoint(all), ...group };
      parts.push(part);
    } else keepWords(part, rest, line, said);
  }
  return { parts: parts.flatMap(({ words, ...open }) => (words === undefined ? [] : [{ ...open, words }])), rest };
};
