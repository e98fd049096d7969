import { frozen } from "../compile/define-frozen";
import { type Issue, OptionsError } from "../errors";
import type { RuleMessages, RuleOf, RuleParams, RuleScope, TypedRule } from "../model/rule";
import { isRecord } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const metaIssues = (meta: unknown): readonly Issue[] => {
  if (!isRecord(meta)) return [makeIssue({ path: ["meta"], expected: "an object", value: meta })];
  if (meta["looksAtLoneSessions"] !== true || meta["scope"] === "week") return [];
  const path = ["meta", "looksAtLoneSessions"];
  return [makeIssue({ path, expected: "left out: only a week rule has it", value: true })];
};

/** What makes it no rule; all else of it is looked at where a configuration names it as a plugin. */
const issuesOf = (rule: unknown): readonly Issue[] => {
  if (!isRecord(rule)) return [makeIssue({ path: [], expected: "a rule", value: rule, subject: "rule" })];
  const { id, meta, check } = rule;
  const isId = typeof id === "string" && kebabCase.test(id);
  return [
    ...(isId ? [] : [makeIssue({ path: ["id"], expected: "kebab-case", value: id })]),
    ...metaIssues(meta),
    ...(typeof check === "function" ? [] : [makeIssue({ path: ["check"], expected: "a function", value: check })]),
  ];
};

/**
 * A rule whose parameters and messages are typed by what it says about itself: a check that yields a message id that
 * does not exist, or leaves out a field that its message names, does not compile.
 *
 * @param rule Id, what it says about itself, and its check; `check` may be a generator.
 * @returns The rule, deeply frozen with all that it holds.
 * @throws {OptionsError} when it is no rule, the id is not kebab-case, or a rule of sessions says how it looks at lone
 * sessions.
 * @example
 * const noLongSets = defineRule({
 *   id: "no-long-sets",
 *   meta: {
 *     scope: "session",
 *     summary: "No set is longer than so many reps.",
 *     severity: "hint",
 *     citations: [],
 *     messages: { long: "{reps} reps are more than {most}." },
 *     params: { most: 30 },
 *   },
 *   *check(plan, _context, { most }) {
 *     for (const [block, { items }] of plan.blocks.entries()) {
 *       for (const [item, { prescription }] of items.entries()) {
 *         if (prescription.target.kind !== "reps" || prescription.target.max <= most) continue;
 *         yield { messageId: "long", data: { reps: prescription.target.max, most }, at: { block, item } };
 *       }
 *     }
 *   },
 * });
 * noLongSets.id; // => "no-long-sets"
 */
export const defineRule = <
  Scope extends RuleScope,
  const Messages extends RuleMessages,
  Params extends RuleParams = { readonly [name: string]: never },
>(
  rule: TypedRule<Scope, Messages, Params>,
): RuleOf<Scope> => {
  const issues = issuesOf(rule);
  if (issues.length > 0) throw new OptionsError(issues);
  return frozen({ ...rule });
};
