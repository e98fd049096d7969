import type { Exercise } from "../model/exercise";
import type { Resolution } from "../model/resolution";
import { type Name, readName } from "./read-name";
import type { SourceLine } from "./source-line";
import { type JoinedNames, splitNames } from "./split-names";
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

/** Two lifts of one pattern with a stroke between are a choice, not a superset. */
const isChoice = ({ names, joint }: JoinedNames, resolve: Resolve): boolean => {
  if (joint !== "perhaps") return false;
  const patterns = names.map(({ text }) => knownOf(resolve(text))?.pattern);
  return new Set(patterns).size < patterns.length;
};

const doubts = 'Read as a superset; a choice is written with "or".';

/**
 * The names that words hold: one, or several where every part is an exercise, or where the line says that it is a superset.
 *
 * @param source The line.
 * @param tokens Its words.
 * @param options How names are found; whether the line says that there are several.
 */
export const chooseNames = (
  source: SourceLine,
  tokens: Tokens,
  { resolve, isGroup }: { readonly resolve: Resolve; readonly isGroup: boolean },
): ChosenNames => {
  const whole = readName(source, tokens);
  if (whole === undefined) return { names: [] };
  if (whole.isQuoted || isKnown(resolve(whole.text))) return { names: [whole] };
  const ways = splitNames(source, tokens);
  const sure = ways.find(({ joint }) => joint === "sure");
  const familiar = ways.find(
    (way) => way.names.every(({ text }) => isFamiliar(resolve(text))) && (isGroup || !isChoice(way, resolve)),
  );
  const chosen = familiar ?? sure ?? (isGroup ? (ways.find(({ joint }) => joint === "perhaps") ?? ways[0]) : undefined);
  if (chosen === undefined) return { names: [whole] };
  return { names: chosen.names, ...(chosen.joint === "perhaps" && !isGroup ? { doubt: doubts } : {}) };
};
