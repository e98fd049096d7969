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

/** The words of a finding about the whole plan tell it from others: the muscle, the lifts. */
const wordsOf = ({ at, data }: Violation, replaced: Replaced): ReadonlySet<string> => {
  if (at?.block !== undefined) return new Set();
  const words = Object.values(data)
    .flat()
    .filter((value) => typeof value === "string");
  return new Set(words.map((word) => nameOfReplaced(word, replaced)));
};

const nameOfReplaced = (word: string, replaced: Replaced): string => {
  const exercise = replaced.get(word);
  return exercise === undefined ? word : nameOf(exercise);
};

const nobody: Replaced = /* @__PURE__ */ new Map();

/** Nothing is below a hint: that must be gone. */
const below: { readonly [S in Severity]: readonly Severity[] } = { error: ["warning"], warning: ["hint"], hint: [] };

/** What may stand after a change: all that was found before; of the finding that is to go, what is milder. */
const allowed = ({ plan, violations }: Linted, cured: Violation): ReadonlyMap<string, readonly Known[]> => {
  const known = new Map<string, Known[]>();
  const add = (violation: Violation, severity: Severity): void => {
    const key = keyOf(violation, plan, nobody);
    const same = known.get(key) ?? [];
    same.push({ severity, words: wordsOf(violation, nobody), isTaken: false });
    known.set(key, same);
  };
  for (const violation of violations) if (violation !== cured) add(violation, violation.severity);
  for (const severity of below[cured.severity]) add(cured, severity);
  return known;
};

const isWithin = (words: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...words].every((word) => all.has(word));

/**
 * Whether a change took one finding away and brought no new one, of any severity. A finding is the same where rule,
 * message and exercises are, wherever they stand, and where it is no graver; about the whole plan, where it names nothing
 * that was not named before.
 *
 * @param cured The finding that is to go.
 * @param before The plan with all that was found.
 * @param after The changed plan with all that is found.
 */
export const isCured = (cured: Violation, before: Linted, after: Linted): boolean => {
  const known = allowed(before, cured);
  const replaced = replacedIn(before.plan, after.plan);
  return after.violations.every((violation) => {
    const words = wordsOf(violation, replaced);
    const same = (known.get(keyOf(violation, after.plan, replaced)) ?? []).find(
      (one) => !one.isTaken && !isAbove(violation.severity, one.severity) && isWithin(words, one.words),
    );
    if (same !== undefined) same.isTaken = true;
    return same !== undefined;
  });
};
