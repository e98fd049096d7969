import { isAbove } from "../lint/severities";
import { exerciseKey, itemsOf } from "../measure/items";
import type { Item, Plan } from "../model/plan";
import type { Severity, Violation } from "../model/rule";

/** A plan with what the rules find in it. */
export interface Linted {
  /** The plan. */
  readonly plan: Plan;
  /** What they find, errors first. */
  readonly violations: readonly Violation[];
}

/** What is found in the plan before, until a finding of the plan after is known to be it. */
interface Known {
  readonly severity: Severity;
  readonly words: ReadonlySet<string>;
  isTaken: boolean;
}

/** Names of exercises that took the place of another, with the exercise that stood there before. */
type Replaced = ReadonlyMap<string, Item["exercise"]>;

const nameOf = (exercise: Item["exercise"]): string => exercise.name;

/** Exercises that are new in a plan stand for the one that was at their place and is gone. */
const replacedIn = (before: Plan, after: Plan): Replaced => {
  const keys = (plan: Plan) => new Set(itemsOf(plan.blocks).map(({ exercise }) => exerciseKey(exercise)));
  const [old, fresh] = [keys(before), keys(after)];
  const found = new Map<string, Item["exercise"]>();
  for (const [block, { items }] of after.blocks.entries()) {
    for (const [item, { exercise }] of items.entries()) {
      const there = before.blocks[block]?.items[item]?.exercise;
      const isReplaced = there !== undefined && !old.has(exerciseKey(exercise)) && !fresh.has(exerciseKey(there));
      if (isReplaced) found.set(exerciseKey(exercise), there).set(nameOf(exercise), there);
    }
  }
  return found;
};

/** The exercises that a finding is about, wherever they stand; none: the whole plan. */
const subjectOf = ({ at }: Violation, plan: Plan, replaced: Replaced): string => {
  if (at?.block === undefined) return "";
  const items = plan.blocks[at.block]?.items ?? [];
  const meant = at.item === undefined ? items : items.slice(at.item, at.item + 1);
  return meant.map(({ exercise }) => exerciseKey(replaced.get(exerciseKey(exercise)) ?? exercise)).join();
};

const keyOf = (violation: Violation, plan: Plan, replaced: Replaced): string =>
  [violation.ruleId, violation.messageId, subjectOf(violation, plan, replaced)].join(" ");

const allWordsOf = ({ data }: Violation): readonly string[] =>
  Object.values(data)
    .flat()
    .filter((value) => typeof value === "string");

/** The words of a finding about the whole plan tell it from others: the muscle, the lifts. */
const wordsOf = (violation: Violation, replaced: Replaced): ReadonlySet<string> =>
  new Set(violation.at?.block === undefined ? allWordsOf(violation).map((word) => nameOfReplaced(word, replaced)) : []);

const nameOfReplaced = (word: string, replaced: Replaced): string => {
  const exercise = replaced.get(word);
  return exercise === undefined ? word : nameOf(exercise);
};

const nobody: Replaced = /* @__PURE__ */ new Map();

/** What may stand after a change, as it was found before: all but the finding that is to go. */
const others = ({ plan, violations }: Linted, cured: Violation): ReadonlyMap<string, readonly Known[]> => {
  const known = new Map<string, Known[]>();
  for (const violation of violations) {
    if (violation === cured) continue;
    const key = keyOf(violation, plan, nobody);
    const same = known.get(key) ?? [];
    same.push({ severity: violation.severity, words: wordsOf(violation, nobody), isTaken: false });
    known.set(key, same);
  }
  return known;
};

const isWithin = (words: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...words].every((word) => all.has(word));

/** Names of the lifts at the place of a finding. */
const liftsAt = ({ at }: Violation, plan: Plan, replaced: Replaced): readonly string[] => {
  const items = plan.blocks[at?.block ?? -1]?.items ?? [];
  const meant = at?.item === undefined ? items : items.slice(at.item, at.item + 1);
  return meant.map(({ exercise }) => nameOfReplaced(exercise.name, replaced));
};

/** Names of the lifts that a finding is about: those at its place, and those of a row of lifts that it names. */
const liftsOf = (violation: Violation, plan: Plan): ReadonlySet<string> => {
  const named = allWordsOf(violation).flatMap((word) => word.split(" + "));
  return new Set([...liftsAt(violation, plan, nobody), ...named]);
};

/** Whether a finding is what a milder form of the one that is to go leaves: of its rule, about the same lifts. */
const isLeftOf = (cured: Violation, before: Plan): ((left: Violation, after: Plan, replaced: Replaced) => boolean) => {
  const lifts = liftsOf(cured, before);
  const words = wordsOf(cured, nobody);
  return (left, after, replaced) => {
    if (left.ruleId !== cured.ruleId || !isAbove(cured.severity, left.severity)) return false;
    if (left.at?.block === undefined || cured.at?.block === undefined) {
      return left.at?.block === cured.at?.block && isWithin(wordsOf(left, replaced), words);
    }
    const found = liftsAt(left, after, replaced);
    return found.length > 0 && found.every((lift) => lifts.has(lift));
  };
};

/**
 * Whether a change took one finding away and brought no new one, of any severity. A finding is the same where rule,
 * message and exercises are, wherever they stand, and where it is no graver; about the whole plan, where it names
 * nothing that was not named before. What is left of the finding that is to go is not new either: milder ones of the
 * same rule about no other lifts.
 *
 * @param cured The finding that is to go.
 * @param before The plan with all that was found.
 * @param after The changed plan with all that is found.
 */
export const isCured = (cured: Violation, before: Linted, after: Linted): boolean => {
  const known = others(before, cured);
  const isLeft = isLeftOf(cured, before.plan);
  const replaced = replacedIn(before.plan, after.plan);
  return after.violations.every((violation) => {
    const words = wordsOf(violation, replaced);
    const same = (known.get(keyOf(violation, after.plan, replaced)) ?? []).find(
      (one) => !one.isTaken && !isAbove(violation.severity, one.severity) && isWithin(words, one.words),
    );
    if (same !== undefined) same.isTaken = true;
    return same !== undefined || isLeft(violation, after.plan, replaced);
  });
};
