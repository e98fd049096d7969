import { InfeasibleError } from "../errors";
import { exerciseKey, itemsOf } from "../measure/items";
import { restSecondsOf } from "../measure/rest-seconds";
import { scoredLifts } from "../measure/scored-lifts";
import { isNoWorse, sessionExcess } from "../measure/session-limits";
import type { Decision } from "../model/decision";
import type { Block, Item } from "../model/plan";
import type { Session } from "../model/session";
import type { BuildBrief } from "../model/strategy";
import { prescribedData } from "../strategies/prescribe/prescribed-data";
import { slowedDecisions } from "./slow-item";

const about = (item: Item) => ({ kind: "exercise", id: exerciseKey(item.exercise) }) as const;

/** Why the new item is there and what is done of it. */
export const swapDecisions = (swapped: Item, brief: BuildBrief): readonly Decision[] => {
  const data = prescribedData(swapped, brief.goal, restSecondsOf(swapped));
  const subject = about(swapped);
  return [
    { stage: "select", code: "included", subject, data: { option: "include" }, source: "default" },
    { stage: "prescribe", code: "prescribed", subject, data, source: "default" },
    ...slowedDecisions(swapped, brief),
  ];
};

const excessOf = (blocks: readonly Block[], brief: BuildBrief) => sessionExcess(scoredLifts(itemsOf(blocks)), brief);

/**
 * What the swap breaks that the session kept before: the caller's word goes before a rule of the builder, and is told.
 *
 * @throws {InfeasibleError} When a declared low back would get more than it is allowed.
 */
export const overrideDecisions = (
  before: readonly Block[],
  after: readonly Block[],
  swapped: Item,
  brief: BuildBrief,
): readonly Decision[] => {
  const [was, is] = [excessOf(before, brief), excessOf(after, brief)];
  const isDeclared = brief.limitations.some(({ area }) => area === "low-back");
  if (isDeclared && (is.historySets > was.historySets || is.lowBack > was.lowBack)) {
    throw new InfeasibleError(`With ${swapped.exercise.name} the low back gets too much.`, ["limitations"], []);
  }
  const broken = [
    is.families > was.families ? "redundancy" : "",
    isNoWorse({ ...is, families: 0 }, was) ? "" : "session-limits",
  ].filter((rule) => rule !== "");
  return broken.map((rule) => ({
    stage: "select",
    code: "caller-overrides",
    subject: about(swapped),
    data: { rule, option: "swapExercise" },
    source: "default",
  }));
};

/** Decisions of the session that the swap leaves true: ramp sets and the pair of the changed block are told anew. */
export const lastingDecisions = (session: Session, changed: Block): readonly Decision[] => {
  const ids = new Set(changed.items.map((item) => exerciseKey(item.exercise)));
  return session.decisions.filter(({ code, subject }) => {
    const isOfPair = code === "paired" || code === "left-straight";
    return code !== "ramp" && !(isOfPair && subject.kind === "exercise" && ids.has(subject.id));
  });
};
