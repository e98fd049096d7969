import type { Exercise } from "../model/exercise";
import type { Resolution } from "../model/resolution";
import { type Name, readName } from "./read-name";
import type { SourceLine } from "./source-line";
import { type Joint, splitNames } from "./split-names";
import type { Tokens } from "./token";

/** Finds the exercise of a name. */
export type Resolve = (name: string) => Resolution;

/** The names that words hold. */
export interface ChosenNames {
  /** One name, or those of a superset or circuit. */
  readonly names: readonly Name[];
  /** What is not sure about it. */
  readonly doubt?: string;
}

/** Whether a name is an exercise of the catalogue. */
export const isKnown = ({ kind }: Resolution): boolean => kind === "exact" || kind === "alias" || kind === "close";

/** Whether a name is one, or may be one of several. */
export const isFamiliar = ({ kind }: Resolution): boolean => kind !== "unresolved";

const knownOf = (resolution: Resolution): Exercise | undefined =>
  "exercise" in resolution ? resolution.exercise : undefined;

interface Options {
  /** Finds exercises. */
  readonly resolve: Resolve;
  /** Whether the line says that there are several. */
  readonly isGroup: boolean;
}

/** Where names are cut apart if every part is an exercise, the surest first. */
const familiarWays: readonly (readonly Joint[])[] = [["superset"], ["superset", "and"], ["superset", "and", "stroke"]];
/** The same in a line that says that it is a superset. */
const groupWays: readonly (readonly Joint[])[] = [
  ["list"],
  ["superset", "and"],
  ["list", "and"],
  ["stroke"],
  ["list", "superset", "and", "stroke"],
];
/** Where they are cut apart without being known. */
const strangeWays: readonly (readonly Joint[])[] = [["superset"], ["list"], ["and"], ["stroke"]];

/** Two lifts of one pattern with a stroke between are a choice, not a superset. */
const isChoice = (names: readonly Name[], resolve: Resolve): boolean => {
  const patterns = names.map(({ text }) => knownOf(resolve(text))?.pattern);
  return new Set(patterns).size < patterns.length;
};

const doubts = 'Read as a superset; a choice is written with "or".';

/** Names of a line that does not say that it is a superset: every part is an exercise. */
const familiarNames = (source: SourceLine, tokens: Tokens, resolve: Resolve): ChosenNames | undefined => {
  for (const joints of familiarWays) {
    const names = splitNames(source, tokens, joints);
    const hasStroke = joints.includes("stroke");
    const isEnough = hasStroke ? isKnown : isFamiliar;
    const areFamiliar = names.length > 1 && names.every(({ text }) => isEnough(resolve(text)));
    if (areFamiliar && !(hasStroke && isChoice(names, resolve)))
      return hasStroke ? { names, doubt: doubts } : { names };
  }
  return undefined;
};

const groupNames = (source: SourceLine, tokens: Tokens, resolve: Resolve): readonly Name[] => {
  const ways = groupWays.map((joints) => splitNames(source, tokens, joints));
  const familiar = ways.find((names) => names.length > 1 && names.every(({ text }) => isFamiliar(resolve(text))));
  if (familiar !== undefined) return familiar;
  return strangeWays.map((joints) => splitNames(source, tokens, joints)).find((names) => names.length > 1) ?? [];
};

/**
 * The names that words hold: one, or several where every part is an exercise, or where the line says that it is a
 * superset.
 *
 * @param source The line.
 * @param tokens Its words.
 * @param options How names are found; whether the line says that there are several.
 */
export const chooseNames = (source: SourceLine, tokens: Tokens, { resolve, isGroup }: Options): ChosenNames => {
  const whole = readName(source, tokens);
  if (whole === undefined) return { names: [] };
  if (whole.isQuoted || isKnown(resolve(whole.text))) return { names: [whole] };
  const several = isGroup ? groupNames(source, tokens, resolve) : [];
  if (several.length > 1) return { names: several };
  const familiar = familiarNames(source, tokens, resolve);
  if (familiar !== undefined) return familiar;
  const superset = splitNames(source, tokens, ["superset"]);
  return { names: superset.length > 1 ? superset : [whole] };
};
