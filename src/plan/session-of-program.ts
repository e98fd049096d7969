import { briefOfSession } from "../build/brief-of-session";
import { noticesFor } from "../build/notices-for";
import type { Parts } from "../build/parts";
import { recordNotices } from "../build/record-notices";
import { trueDecisions } from "../build/true-decisions";
import { canonicalJson } from "../compile/content-hash";
import { frozenCopy } from "../compile/frozen-copy";
import { estimateOf } from "../measure/estimate-of";
import { exerciseKey, itemsOf } from "../measure/items";
import { planSeconds } from "../measure/plan-timeline";
import { restSecondsOf } from "../measure/rest-seconds";
import type { Decision, Notice } from "../model/decision";
import type { Item, Plan } from "../model/plan";
import type { TrainingRecord } from "../model/record";
import type { Session } from "../model/session";
import { inTurn } from "./in-turn";
import { isArrangedSo } from "./still-arranged";
import { withoutCut } from "./without-cut";

/** A session of a programme before it is one. */
interface Made {
  /** The session of that day as it was built, whose lifts progress. */
  readonly base: Session;
  /** What is trained. */
  readonly plan: Plan;
  /** New reasons: those that are told before what was said of the base, and those behind it. */
  readonly reasons: { readonly first?: readonly Decision[]; readonly last: readonly Decision[] };
  /** Lifts of the base that have given way, each with the one that has its turn. */
  readonly turns?: ReadonlyMap<string, string>;
  /** What is to be said first. */
  readonly notices?: readonly Notice[];
  /** What was trained, and the day; absent: what was to be said of it when it was built still is. */
  readonly past?: { readonly records: readonly TrainingRecord[]; readonly today: string };
}

/** Whether what was said of a lift's sets, reps, rests and load when it was built is still so. */
const isStillSo = (decision: Decision, item: Item): boolean => {
  const { sets, target, effort, perSet, load } = item.prescription;
  switch (decision.code) {
    case "progressed":
    case "load-rounded":
      return false;
    case "loaded":
      return perSet === undefined && decision.data.kg === load?.kg;
    case "prescribed":
      return (
        perSet === undefined &&
        canonicalJson([target, effort]) === canonicalJson([decision.data.target, decision.data.effort])
      );
    case "ramp":
      return decision.data.sets === item.warmup.length;
    case "added-sets":
    case "cut-sets":
      return decision.data.to === sets;
    case "added-rest":
    case "cut-rest":
      return decision.data.to === restSecondsOf(item);
    default:
      return true;
  }
};

/**
 * Whether what was said of the day as a whole holds in a week: an easy one is heavy on no day, and ends early for
 * itself.
 */
const isSoOfWeek =
  (first: readonly Decision[]) =>
  ({ code }: Decision): boolean =>
    !["day-kind", "ends-early"].includes(code) || first.every((one) => one.code !== "easy-week");

/** Codes of new reasons that tell what a reason of a code tells. */
const anew: { readonly [code: string]: string } = {
  loaded: "progressed",
  "cut-sets": "cut-sets",
  "cut-rest": "cut-rest",
};

/** Whether a new reason tells what a decision on a lift tells. */
const isToldAnew = (decision: Decision, told: readonly Decision[]): boolean =>
  told.some(
    ({ code, subject }) =>
      code === anew[decision.code] &&
      subject.kind === "exercise" &&
      decision.subject.kind === "exercise" &&
      subject.id === decision.subject.id,
  );

/** The lift whose turn it was before. */
const oldOf = (id: string, turns: ReadonlyMap<string, string>): string =>
  [...turns].find(([, by]) => by === id)?.[0] ?? id;

/** A pair of fewer rounds saves less. */
const savingNow = (
  decision: Decision,
  items: ReadonlyMap<string, Item>,
  before: (id: string) => number | undefined,
): Decision => {
  if (decision.code !== "paired" || decision.subject.kind !== "exercise") return decision;
  const [was, is] = [before(decision.subject.id), items.get(decision.subject.id)?.prescription.sets];
  if (was === undefined || is === undefined || is === was) return decision;
  return { ...decision, data: { ...decision.data, savesSeconds: Math.round((decision.data.savesSeconds * is) / was) } };
};

/** What was said of the base, as far as it is so of what became of it. */
const lastingDecisions = ({ base, plan, turns = new Map(), reasons }: Made): readonly Decision[] => {
  const items = new Map(itemsOf(plan.blocks).map((item) => [exerciseKey(item.exercise), item]));
  const said = base.decisions.map((decision) => inTurn(decision, turns));
  const isOfThisWeek = isSoOfWeek(reasons.first ?? []);
  const lasting = said.filter(isOfThisWeek).filter((decision) => {
    const item = decision.subject.kind === "exercise" ? items.get(decision.subject.id) : undefined;
    return item === undefined || (isStillSo(decision, item) && !isToldAnew(decision, reasons.last));
  });
  const sets = new Map(itemsOf(base.blocks).map((item) => [exerciseKey(item.exercise), item.prescription.sets]));
  const before = (id: string): number | undefined => sets.get(id) ?? sets.get(oldOf(id, turns));
  const saves = lasting.map((decision) => savingNow(decision, items, before));
  const arranged = plan.blocks === base.blocks ? saves : saves.filter((one) => isArrangedSo(one, plan.blocks));
  return trueDecisions(arranged, plan);
};

const noticesOf = (
  { base, plan, past, notices = [] }: Made,
  decisions: readonly Decision[],
  parts: Parts,
): readonly Notice[] => {
  if (past === undefined) return base.notices;
  const { brief, exercises } = briefOfSession(base, parts);
  const dated = { ...brief, history: past.records, today: past.today };
  return [...notices, ...noticesFor(plan, decisions, brief), ...recordNotices(plan, decisions, exercises, dated)];
};

/** A session of a programme, with its time, what explains it, and what is to be said to the person. */
export const sessionOfProgram = (made: Made, parts: Parts): Session => {
  const { base, plan, reasons } = made;
  const seconds = planSeconds(plan, parts.gyms);
  const decisions = [...(reasons.first ?? []), ...lastingDecisions(made), ...withoutCut(reasons.last, plan)];
  return frozenCopy({
    ...base,
    ...plan,
    estimate: estimateOf(seconds),
    decisions,
    notices: noticesOf(made, decisions, parts),
  });
};
