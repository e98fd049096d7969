import { slowedDecisions } from "../build/slow-item";
import { canonicalJson } from "../compile/content-hash";
import { exerciseKey, isKnownItem, itemsOf } from "../measure/items";
import { canPair } from "../measure/pair-problems";
import { coldRamp } from "../measure/ramp-sets";
import { restSecondsOf } from "../measure/rest-seconds";
import { settingOf } from "../measure/setting";
import { ribeiro2020 } from "../model/citations";
import type { Decision } from "../model/decision";
import type { Block, Item } from "../model/plan";
import { pairDecisions } from "../strategies/pair/pair-decisions";
import { type Adaptation, type Outlook, worksOf } from "./adaptation";
import { decisionOn } from "./replace-work";
import { toDo, type Work } from "./running";
import { isArrangedSo } from "./still-arranged";
import { areTogether, asItIs, hasLoad, hasSetWith, isStillShown } from "./still-so";

/** What holds of an exercise that is no longer in the session. */
const lasting = ["cut-exercise", "replaced", "left-out"];
/** What a new decision on time makes untrue. */
const replacedBy: { readonly [code: string]: readonly string[] } = {
  "cut-sets": ["cut-sets", "added-sets", "added-rest"],
  "cut-rest": ["cut-rest", "added-sets", "added-rest"],
};

/** Whether a decision tells that an exercise is gone with all its sets: not so once it is to be done again. */
const isGone = ({ code, data }: Decision): boolean =>
  code === "cut-exercise" || ((code === "replaced" || code === "left-out") && data.done === 0);

const keyOf = (item: Item): string => exerciseKey(item.exercise);

const sameGroup = (a: Block, b: Block): boolean => a.items.map(keyOf).join(" ") === b.items.map(keyOf).join(" ");

/** What the time cost a work: nothing where the change itself took it out. */
export const cutDecisions = (work: Work, before: Work): readonly Decision[] => {
  const [is, was] = [toDo(work), toDo(before)];
  if (was === undefined) return [];
  const id = keyOf(was);
  // What is done in the place of a stand-in is done of another lift.
  const doneOf = ({ other, done }: Work): number => (other === undefined ? done : 0);
  const from = doneOf(before) + before.left;
  const to = doneOf(work) + work.left;
  if (is === undefined && work.done === 0) {
    return [{ ...decisionOn("cut-exercise", id, { why: "least-worth" }), stage: "fit" }];
  }
  const oldRest = restSecondsOf(was);
  const rest = is === undefined ? oldRest : restSecondsOf(is);
  return [
    ...(to < from ? [{ ...decisionOn("cut-sets", id, { from, to }), stage: "fit" } as const] : []),
    ...(rest < oldRest ? [{ ...decisionOn("cut-rest", id, { from: oldRest, to: rest }), stage: "fit" } as const] : []),
  ];
};

const rampDecisions = (work: Work): readonly Decision[] => {
  const item = toDo(work);
  if (item === undefined || item.warmup === work.was.warmup || item.warmup.length === 0) return [];
  const sets = item.warmup.length;
  const data = { sets, warm: sets < coldRamp(item).length };
  return [{ ...decisionOn("ramp", keyOf(item), data), stage: "order", source: ribeiro2020 }];
};

/** What is done of a lift that is new. */
const prescribedDecisions = ({ other, left }: Work, { brief }: Adaptation): readonly Decision[] => {
  if (other === undefined || left === 0) return [];
  const { sets, target, effort } = other.prescription;
  const isPerSide = isKnownItem(other) && other.exercise.laterality === "unilateral";
  const side = isPerSide ? { perSide: true } : {};
  const data = { goal: brief.goal, role: other.role, sets, target, ...side, restSeconds: restSecondsOf(other) };
  const all = effort === undefined ? data : { ...data, effort };
  return [{ ...decisionOn("prescribed", keyOf(other), all), stage: "prescribe" }, ...slowedDecisions(other, brief)];
};

/** Why new blocks are as they are; of a lift that lost its partner only what is certainly so. */
const groupDecisions = (
  blocks: readonly Block[],
  all: readonly Block[],
  { brief }: Adaptation,
): readonly Decision[] => {
  const items = itemsOf(all);
  const couldPair = (item: Item): boolean =>
    items.some(
      (other) =>
        keyOf(other) !== keyOf(item) &&
        isKnownItem(item) &&
        isKnownItem(other) &&
        canPair(item, other, settingOf(brief)),
    );
  return pairDecisions(
    blocks.filter(({ kind, items: [first] }) => kind !== "straight" || first.role === "main" || !couldPair(first)),
    items,
    brief,
  );
};

/**
 * What explains a session after a change: what was said before as far as it is still so, why it changed, and what the
 * time cost.
 *
 * @param before The adaptation with the change made, before it was made to fit.
 * @param after How it goes on.
 * @param old The blocks before the change.
 */
export const changeDecisions = (before: Adaptation, after: Outlook, old: readonly Block[]): readonly Decision[] => {
  const blocks = after.blocks.map(({ block }) => block);
  const items = itemsOf(blocks);
  const present = new Set(items.map(keyOf));
  const works = worksOf(after.running);
  const toCome = new Set(works.flatMap((work) => toDo(work) ?? []).map(keyOf));
  const cuts = worksOf(before.running).flatMap((work, at) => cutDecisions(works[at] ?? work, work));
  const fresh = blocks.filter((block) => !old.includes(block));
  const regrouped = fresh.filter((block) => block.kind !== "straight" || !old.some((one) => sameGroup(one, block)));
  const isSame = fresh.length === 0 && blocks.length === old.length;
  const groups = new Set(itemsOf(regrouped).map(keyOf));
  const ramped = works.flatMap(rampDecisions);
  const isStale = (decision: Decision): boolean => {
    const { code, subject } = decision;
    if (code === "ends-early") return !isSame;
    if (!isArrangedSo(decision, blocks)) return true;
    if (subject.kind !== "exercise") return false;
    if (!present.has(subject.id)) return !lasting.includes(code);
    if (toCome.has(subject.id) && isGone(decision)) return true;
    if (decision.code === "paired" && !areTogether([subject.id, ...decision.data.with], blocks)) return true;
    if (code === "paired" || code === "left-straight") return groups.has(subject.id);
    if (decision.code === "loaded") return !hasLoad(items, subject.id, decision.data.kg);
    if (!isStillShown(decision, items) || (cuts.length > 0 && ["added-sets", "added-rest"].includes(code))) return true;
    if (decision.code === "progressed" && decision.data.kg !== undefined) {
      return !hasSetWith(items, subject.id, decision.data.kg);
    }
    const about = (other: Decision): boolean => canonicalJson(other.subject) === canonicalJson(subject);
    if (code === "ramp") return ramped.some(about);
    return cuts.some((cut) => about(cut) && (replacedBy[cut.code] ?? []).includes(code));
  };
  const lastingOnes = before.decisions.filter((decision) => !isStale(decision));
  const told = [...lastingOnes, ...works.flatMap((work) => prescribedDecisions(work, before))];
  return [
    ...told.map((decision) => asItIs(decision, blocks)),
    ...ramped,
    ...groupDecisions(regrouped, blocks, before),
    ...cuts,
  ];
};
