import type { Plan, Suppression } from "../model/plan";
import type { Rule, Violation } from "../model/rule";
import { fillMessage } from "./fill-message";
import { strict } from "./strict";

/** Id that what is wrong with a suppression is reported under. */
const suppressionRuleId = "suppressions";

const messages = {
  health: "{rule} finds an error about health here: no line of a plan switches it off, only a configuration.",
  ignored: "The plan switches off {rule} here, and that does not count: a plan that is checked switches nothing off.",
  noReason: "The line that switches off {rule} gives no reason, so it does not count: write why behind a colon.",
  unknown: "There is no rule {rule} to switch off.",
  unused: "{rule} finds nothing here: the line that switches it off is not needed.",
} as const;

const complaint = (messageId: keyof typeof messages, suppression: Suppression): Violation => {
  const data = { rule: suppression.ruleId };
  const message = fillMessage(messages[messageId], data);
  const at = { line: suppression.line };
  return { ruleId: suppressionRuleId, severity: "hint", messageId, message, data, at, citations: [] };
};

/** Lines that a violation stands on: of its item, of all items of its block, none where it is about the whole plan. */
const linesOf = ({ at }: Violation, plan: Plan): readonly number[] => {
  if (at?.block === undefined) return [];
  const positions = plan.source?.positions ?? [];
  return positions
    .filter(({ block, item }) => block === at.block && (at.item === undefined || item === at.item))
    .map(({ line }) => line);
};

/** A suppression on a line of an item is for that line; one on any other line is for findings about the whole plan. */
const covers = (suppression: Suppression, violation: Violation, plan: Plan): boolean => {
  if (suppression.ruleId !== violation.ruleId) return false;
  const isItemLine = (plan.source?.positions ?? []).some(({ line }) => line === suppression.line);
  const lines = linesOf(violation, plan);
  return isItemLine ? lines.includes(suppression.line) : lines.length === 0;
};

const hasReason = (suppression: Suppression): boolean => suppression.reason.trim() !== "";

/** An error about health stays, whatever a plan says. */
const mustStay = ({ ruleId, severity }: Violation, rules: readonly Rule[]): boolean =>
  severity === "error" && rules.some(({ id, meta }) => id === ruleId && meta.guardsHealth === true);

/**
 * Whether the text of a plan switches a violation off, with a reason.
 *
 * @param rules The rules that looked.
 */
export const isSuppressed = (violation: Violation, plan: Plan, rules: readonly Rule[]): boolean =>
  (plan.source?.suppressions ?? []).filter(hasReason).some((one) => covers(one, violation, plan)) &&
  !mustStay(violation, rules);

/** What is wrong with a suppression, if anything is. */
const complaintOf = (
  suppression: Suppression,
  covered: readonly Violation[],
  rules: readonly Rule[],
): keyof typeof messages | undefined => {
  const isTried = rules.some(({ id }) => id === suppression.ruleId);
  if (!isTried && !strict.some(({ id }) => id === suppression.ruleId)) return "unknown";
  if (!hasReason(suppression)) return "noReason";
  if (covered.some((violation) => mustStay(violation, rules))) return "health";
  return isTried && covered.length === 0 ? "unused" : undefined;
};

/**
 * Violations without those that the text switches off with a reason. A suppression without a reason does not count, and
 * none switches off an error about health; that, one that switches off nothing, and one of an unknown rule are reported
 * as hints.
 *
 * @param rules The rules that looked.
 */
export const suppressViolations = (
  violations: readonly Violation[],
  plan: Plan,
  rules: readonly Rule[],
): readonly Violation[] => {
  const suppressions = plan.source?.suppressions ?? [];
  if (suppressions.length === 0) return violations;
  const kept = violations.filter((violation) => !isSuppressed(violation, plan, rules));
  const complaints = suppressions.flatMap((one) => {
    const covered = violations.filter((violation) => covers(one, violation, plan));
    const messageId = complaintOf(one, covered, rules);
    return messageId === undefined ? [] : [complaint(messageId, one)];
  });
  return [...kept, ...complaints];
};

/**
 * A hint for each suppression of a plan that would switch off something if it counted: for a plan of which none counts.
 *
 * @param violations What is found without them.
 */
export const ignoredSuppressions = (violations: readonly Violation[], plan: Plan): readonly Violation[] =>
  (plan.source?.suppressions ?? [])
    .filter((one) => hasReason(one) && violations.some((violation) => covers(one, violation, plan)))
    .map((one) => complaint("ignored", one));
