import type { Source } from "../model/citation";
import type { Decision } from "../model/decision";
import type { ReasonCode, ReasonData } from "../model/reasons";
import { messages } from "./messages";
import { severalPairs } from "./messages/paired-message";
import { everyExercise, prescribedParts, sayableOfAll } from "./messages/prescribed-parts";
import { capital } from "./messages/words";
import { type NameOf, namesOf } from "./names-in-reasons";

/** The study that a reason rests on, or that a number is ours. */
const sourceOf = (source: Source, code: ReasonCode): string => {
  if (source !== "default") return ` (${source.authors}${source.year === undefined ? "" : ` ${source.year}`})`;
  return code === "prescribed" || code === "effort-capped" ? " (our default)" : "";
};

const fill = <C extends ReasonCode>(
  { code, data }: { readonly code: C; readonly data: ReasonData[C] },
  names: readonly string[],
  nameOf: NameOf,
): string => messages()[code]({ data, names, nameOf });

/** The sentence of one decision. */
export const say = (decision: Decision, nameOf: NameOf): string =>
  `${fill(decision, namesOf(decision, nameOf), nameOf)}${sourceOf(decision.source, decision.code)}.`;

/** Something that a decision says, to be said together with what others say in the same words. */
interface Line {
  readonly decision: Decision;
  readonly words: (names: readonly string[]) => string;
  /** Where so many exercises are all there are, none is named; absent: they always are. */
  readonly unnamedFrom?: number;
}

const linesOf = (decision: Decision, nameOf: NameOf): readonly Line[] => [
  {
    decision,
    words: (names) => fill(decision, names, nameOf),
    ...(sayableOfAll.has(decision.code) ? { unnamedFrom: severalExercises } : {}),
  },
];

/** Fewer exercises than these are named even where they are all. */
const severalExercises = 3;

type Paired = Extract<Decision, { readonly code: "paired" }>;

/** Pairs of one kind, told together: who is with whom, why, and what all of them save. */
const pairedLines = (decisions: readonly Decision[], nameOf: NameOf): readonly Line[] => {
  const kinds = new Map<string, readonly Paired[]>();
  for (const decision of decisions) {
    if (decision.code !== "paired") continue;
    kinds.set(decision.data.type, [...(kinds.get(decision.data.type) ?? []), decision]);
  }
  return [...kinds.values()].flatMap((pairs): readonly Line[] => {
    const [decision] = pairs;
    if (decision === undefined) return [];
    if (pairs.length === 1) return linesOf(decision, nameOf);
    const groups = pairs.map((pair) => [...namesOf(pair, nameOf), ...pair.data.with.map(nameOf)]);
    const savesSeconds = pairs.reduce((sum, { data }) => sum + data.savesSeconds, 0);
    return [{ decision, words: () => severalPairs({ type: decision.data.type, savesSeconds }, groups) }];
  });
};

type Prescribed = Extract<Decision, { readonly code: "prescribed" }>;

/**
 * What all prescriptions say: first what they are for, then the work, then how hard it is, where nothing else says
 * that.
 */
const prescribedLines = (decisions: readonly Decision[]): readonly Line[] => {
  const prescribed = decisions.filter((decision): decision is Prescribed => decision.code === "prescribed");
  const isCapped = ({ subject }: Decision): boolean =>
    decisions.some(
      (other) =>
        other.code === "effort-capped" &&
        other.subject.kind === "exercise" &&
        subject.kind === "exercise" &&
        other.subject.id === subject.id,
    );
  const part = (
    say: (typeof prescribedParts)[number],
    of: readonly Prescribed[],
    unnamedFrom = severalExercises,
  ): readonly Line[] => of.map((decision) => ({ decision, words: (names) => say(decision.data, names), unnamedFrom }));
  const [goal, work, effort] = prescribedParts;
  const withEffort = prescribed.filter((one) => one.data.effort !== undefined && !isCapped(one));
  return [...part(goal, prescribed, 1), ...part(work, prescribed), ...part(effort, withEffort)];
};

/** What a line says when nobody is named: lines with the same words can be said together. */
const sameWords = ({ decision, words }: Line): string => {
  const { kind } = decision.subject;
  const names = kind === "session" || kind === "week" ? [] : ["…"];
  return `${decision.code} ${words(names)}${sourceOf(decision.source, decision.code)}`;
};

/**
 * What decisions say, in their order: those with the same words as one sentence; a study is named where it is met
 * first.
 *
 * @param all Names of all exercises of the session.
 */
export const sayTogether = (
  decisions: readonly Decision[],
  nameOf: NameOf,
  all: ReadonlySet<string>,
): readonly string[] => {
  const isFirst = (decision: Decision): boolean => decisions.find(({ code }) => code === decision.code) === decision;
  const lines = decisions.flatMap((decision) => {
    if (decision.code === "prescribed") return isFirst(decision) ? prescribedLines(decisions) : [];
    if (decision.code === "paired") return isFirst(decision) ? pairedLines(decisions, nameOf) : [];
    return linesOf(decision, nameOf);
  });
  const groups = new Map<string, readonly Line[]>();
  for (const line of lines) groups.set(sameWords(line), [...(groups.get(sameWords(line)) ?? []), line]);
  const cited = new Set<string>();
  const sentences = [...groups.values()].map((alike) => {
    const [line] = alike;
    if (line === undefined) return "";
    const { code, source } = line.decision;
    const names = [...new Set(alike.flatMap(({ decision }) => namesOf(decision, nameOf)))];
    const { unnamedFrom = Number.POSITIVE_INFINITY } = line;
    const isAll = names.length >= unnamedFrom && names.length === all.size;
    const cite = sourceOf(source, code);
    const isNew = !cited.has(cite);
    cited.add(cite);
    return `${capital(line.words(isAll ? [everyExercise] : names))}${isNew ? cite : ""}.`;
  });
  return [...new Set(sentences)];
};
