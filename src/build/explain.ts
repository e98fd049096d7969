import { exerciseKey, itemsOf } from "../measure/items";
import type { Decision } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { Block, Plan } from "../model/plan";
import { turnsReason } from "../model/reasons";
import type { Session } from "../model/session";
import type { Week } from "../model/week";
import { each, fields, type Look, note, text, word } from "../schema/look";
import { isRecord } from "../schema/look-into";
import { once } from "../schema/once";
import { requireReadingOptions } from "../schema/require-exercises";
import { requirePlan, requireWeek, stopAtWrong } from "../schema/require-plan";
import { messages } from "./messages";
import { nameFrom } from "./names-in-reasons";
import { readingOrder } from "./reading-order";
import { say, sayTogether } from "./say-together";

/** Where names of exercises come from that are not in the session. */
export interface ExplainOptions {
  /** The catalogue; without it such names are made from ids. */
  readonly exercises?: readonly Exercise[];
}

/**
 * Why a session or a week, or one thing in it, is as it is, in plain sentences.
 *
 * @param target A session, a week, or a decision of one. What a week says of itself comes without what its sessions
 * say. A plan that is no session, as a day of a later week of a programme, has no reasons.
 * @returns For a session or a week its reasons in reading order, each said once; for a decision one sentence.
 * @throws {OptionsError} When the target is none of these.
 */
export function explain(target: Decision, options?: ExplainOptions): string;
export function explain(target: Session | Plan | Week, options?: ExplainOptions): readonly string[];
export function explain(target: Session | Plan | Week | Decision, options?: ExplainOptions): string | readonly string[];
export function explain(
  target: Session | Plan | Week | Decision,
  options: ExplainOptions = {},
): string | readonly string[] {
  requireReadingOptions(options);
  const { exercises = [] } = options;
  requireTarget(target);
  const names = new Map(exercises.map(({ id, name }) => [id, name]));
  if ("code" in target) return say(target, nameFrom(names));
  if (!("decisions" in target)) return [];
  const blocks = "days" in target ? target.days.flatMap(({ plan }) => plan.blocks) : target.blocks;
  return explainAll(target.decisions, blocks, names);
}

const lookAtDecision = /* @__PURE__ */ once(() =>
  fields("a decision", {
    code: word(Object.keys(messages())),
    subject: fields("a subject", { kind: text() }),
    data: fields("an object of data", {}),
  }),
);

const lookAtDecisions = /* @__PURE__ */ once(() =>
  fields("a session or a week", { decisions: each("a list of decisions", lookAtDecision()) }),
);

const lookAtTarget: Look = (value, walk) => {
  if (!isRecord(value)) note(value, "a session, a week or a decision", walk);
  else if ("decisions" in value) lookAtDecisions()(value, walk);
  else if (!("blocks" in value)) lookAtDecision()(value, walk);
};

const requireTarget = (target: unknown): void => {
  stopAtWrong(lookAtTarget, target, "target");
  if (isRecord(target) && "days" in target) requireWeek(target);
  else if (isRecord(target) && !("code" in target)) requirePlan(target);
};

/** Where regions take turns, the arrangement says so once: not each lift again. */
const isSaidByArrangement = ({ code, data }: Decision): boolean => code === "placed" && data.reason === turnsReason;

const explainAll = (
  decisions: readonly Decision[],
  blocks: readonly Block[],
  names: ReadonlyMap<string, string>,
): readonly string[] => {
  const items = itemsOf(blocks);
  const own = items.map(({ exercise }) => [exerciseKey(exercise), exercise.name] as const);
  const nameOf = nameFrom(new Map([...names, ...own]));
  const sorted = readingOrder(
    decisions.filter((one) => !isSaidByArrangement(one)),
    items.map(({ exercise }) => exerciseKey(exercise)),
  );
  return sayTogether(sorted, nameOf, new Set(own.map(([, name]) => name)));
};
