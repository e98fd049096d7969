import { exerciseKey, itemsOf } from "../measure/items";
import type { Source } from "../model/citation";
import type { Decision } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { Block } from "../model/plan";
import { type ReasonCode, type ReasonData, turnsReason } from "../model/reasons";
import type { Session } from "../model/session";
import type { Week } from "../model/week";
import { messages } from "./messages";
import { slotWords } from "./messages/slot-words";
import { readingOrder } from "./reading-order";

/** Where names of exercises come from that are not in the session. */
export interface ExplainOptions {
  /** The catalogue; without it such names are made from ids. */
  readonly exercises?: readonly Exercise[];
}

/**
 * Why a session or a week, or one thing in it, is as it is, in plain sentences.
 *
 * @param target A session, a week, or a decision of one. What a week says of itself comes without what its sessions say.
 * @returns For a session or a week its reasons in reading order, each said once; for a decision one sentence.
 */
export function explain(target: Decision, options?: ExplainOptions): string;
export function explain(target: Session | Week, options?: ExplainOptions): readonly string[];
export function explain(
  target: Session | Week | Decision,
  { exercises = [] }: ExplainOptions = {},
): string | readonly string[] {
  const names = new Map(exercises.map(({ id, name }) => [id, name]));
  if (!("decisions" in target)) return sayAll([target], nameFrom(names));
  const blocks = "days" in target ? target.days.flatMap(({ plan }) => plan.blocks) : target.blocks;
  return explainAll(target.decisions, blocks, names);
}

type NameOf = (id: string) => string;

/** Ids of our catalogue shorten these two. */
const initials = ["db", "rdl"];

const readableId = (id: string): string =>
  id
    .split("-")
    .map((word) => (initials.includes(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");

const unknownPrefix = /* @__PURE__ */ exerciseKey({ kind: "unknown", name: "" });

const nameFrom =
  (names: ReadonlyMap<string, string>): NameOf =>
  (id) =>
    names.get(id) ?? (id.startsWith(unknownPrefix) ? id.slice(unknownPrefix.length) : readableId(id));

const namesOf = ({ subject }: Decision, nameOf: NameOf): readonly string[] => {
  switch (subject.kind) {
    case "exercise":
      return [nameOf(subject.id)];
    case "slot":
      return [slotWords(subject.id)];
    case "day":
      return [`day ${subject.day}`];
    case "session":
    case "week":
      return [];
  }
};

/** The study that a reason rests on, or that a number is ours. */
const sourceOf = (source: Source, code: ReasonCode): string => {
  if (source !== "default") return ` (${source.authors}${source.year === undefined ? "" : ` ${source.year}`})`;
  return code === "prescribed" || code === "effort-capped" ? " (our default)" : "";
};

const fill = <C extends ReasonCode>(
  { code, data }: { readonly code: C; readonly data: ReasonData[C] },
  names: readonly string[],
  nameOf: NameOf,
): string => messages[code]({ data, names, nameOf });

/** One sentence for decisions that say the same of different things. */
const sayAll = (decisions: readonly Decision[], nameOf: NameOf): string => {
  const [first] = decisions;
  if (first === undefined) return "";
  const names = [...new Set(decisions.flatMap((decision) => namesOf(decision, nameOf)))];
  return `${fill(first, names, nameOf)}${sourceOf(first.source, first.code)}.`;
};

/** Where regions take turns, the arrangement says so once: not each lift again. */
const isSaidByArrangement = ({ code, data }: Decision): boolean => code === "placed" && data.reason === turnsReason;

/** What a decision says when nobody is named: decisions with the same words can be said together. */
const sameWords = (decision: Decision, nameOf: NameOf): string => {
  const { kind } = decision.subject;
  const names = kind === "session" || kind === "week" ? [] : ["…"];
  return `${decision.code} ${fill(decision, names, nameOf)}${sourceOf(decision.source, decision.code)}`;
};

const explainAll = (
  decisions: readonly Decision[],
  blocks: readonly Block[],
  names: ReadonlyMap<string, string>,
): readonly string[] => {
  const items = itemsOf(blocks);
  const own = items.map(({ exercise }) => [exerciseKey(exercise), exercise.name] as const);
  const nameOf = nameFrom(new Map([...names, ...own]));
  const groups = new Map<string, readonly Decision[]>();
  for (const decision of readingOrder(
    decisions.filter((one) => !isSaidByArrangement(one)),
    items.map(({ exercise }) => exerciseKey(exercise)),
  )) {
    const words = sameWords(decision, nameOf);
    groups.set(words, [...(groups.get(words) ?? []), decision]);
  }
  return [...new Set([...groups.values()].map((alike) => sayAll(alike, nameOf)))];
};
