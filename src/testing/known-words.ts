import { builtIn } from "../built-in";
import { lastingHash } from "../compile/content-hash";
import { fullConfig } from "../lint/full-config";
import { strict } from "../lint/strict";
import { exerciseKey, itemsOf } from "../measure/items";
import type { Plan } from "../model/plan";
import type { LintConfig } from "../model/rule";
import { muscles, regions } from "../model/vocabulary";
import type { Candidate } from "../schema/did-you-mean";
import { fieldOf } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";

/** What is thrown fails an assertion whether it is negated or not. */
const unknownWord = (what: string, value: unknown, expected: string, candidates: Iterable<Candidate>): Error =>
  new Error(makeIssue({ path: [], subject: what, expected, value, candidates }).message);

const alike = (words: readonly string[]): readonly Candidate[] => words.map((word) => ({ text: word, word }));

/** Stops where a plan can break a rule under no circumstances: there is no such rule, or nobody asks it. */
export const requireRule = (ruleId: string, config: LintConfig): void => {
  const rules = [...strict, ...(config.plugins ?? [])];
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw unknownWord("rule", ruleId, "the id of a rule", alike(rules.map(({ id }) => id)));
  if (fullConfig(config, builtIn).rules?.[ruleId] === "off") {
    throw new Error(
      `The rule "${ruleId}" is off: switch it on with { rules: { "${ruleId}": "${rule.meta.severity}" } }.`,
    );
  }
  const isAsked = rule.meta.scope === "session" || rule.meta.looksAtLoneSessions === true;
  if (!isAsked) throw new Error(`The rule "${ruleId}" looks at a ${rule.meta.scope}, never at a session alone.`);
};

/** Stops where a word is neither a muscle nor a region. */
export const requirePart = (what: string): void => {
  const words: readonly string[] = [...muscles, ...regions];
  if (!words.includes(what)) throw unknownWord("part of the body", what, "a muscle or a region", alike(words));
};

/** Whether a session was built from another catalogue, of which nobody knows here what is in it. */
const isOfOtherCatalog = (plan: Plan): boolean => {
  const catalog = fieldOf(fieldOf(plan, "engine"), "catalog");
  return catalog !== undefined && catalog !== lastingHash(builtIn.exercises);
};

/**
 * Stops where an id is that of no exercise: neither in the plan nor in the catalogue, and no name of an unknown one.
 */
export const requireExercise = (id: string, plan: Plan): void => {
  const isHere = itemsOf(plan.blocks).some(({ exercise }) => exerciseKey(exercise) === id);
  const { exercises } = builtIn;
  if (isHere || exercises.some((exercise) => exercise.id === id) || isOfOtherCatalog(plan)) return;
  if (typeof id === "string" && id.startsWith("unknown:")) return;
  const candidates = exercises.flatMap((one) => [
    { text: one.id, word: one.id },
    ...[one.name, ...(one.aliases ?? [])].map((text) => ({ text, word: one.id })),
  ]);
  throw unknownWord("exercise", id, "the id of an exercise", candidates);
};
