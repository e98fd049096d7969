import { frozenCopy } from "../compile/frozen-copy";
import { OptionsError } from "../errors";
import type { RuleMessages, RuleOf, RuleParams, RuleScope, TypedRule } from "../model/rule";
import { fields, type Look, note, text } from "../schema/look";
import { makeIssue } from "../schema/make-issue";
import { stopAtWrong } from "../schema/require-plan";

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const isFunction: Look = (value, walk) => {
  if (typeof value !== "function") note(value, "a function", walk);
};

const lookAtRule = /* @__PURE__ */ fields("a rule", {
  id: /* @__PURE__ */ text(),
  meta: /* @__PURE__ */ fields("an object", {}),
  check: isFunction,
});

/**
 * A rule whose parameters and messages are typed by what it says about itself: a check that yields a message id that
 * does not exist, or leaves out a field that its message names, does not compile.
 *
 * @param rule Id, what it says about itself, and its check; `check` may be a generator.
 * @returns The rule, deeply frozen.
 * @throws {OptionsError} when it is no rule, the id is not kebab-case, or a rule of sessions says how it looks at lone sessions.
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
  stopAtWrong(lookAtRule, rule, "rule");
  const issues = [];
  if (!kebabCase.test(rule.id)) issues.push(makeIssue({ path: ["id"], expected: "kebab-case", value: rule.id }));
  if (rule.meta.looksAtLoneSessions === true && rule.meta.scope !== "week") {
    const path = ["meta", "looksAtLoneSessions"];
    issues.push(makeIssue({ path, expected: "left out: only a week rule has it", value: true }));
  }
  if (issues.length > 0) throw new OptionsError(issues);
  return frozenCopy(rule);
};
