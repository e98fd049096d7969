import type { Plan, Suppression } from "../model/plan";
import type { Violation } from "../model/rule";
import { fillMessage } from "./fill-message";
import { strict } from "./strict";

/** Id that what is wrong with a suppression is reported under. */
const suppressionRuleId = "suppressions";

const messages = {
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

/** Ids of rules that were tried, and of all that there are. */
export interface RuleIds {
  /** Rules that looked at the plan. */
  readonly tried: ReadonlySet<string>;
  /** Rules of the library and of plugins. */
  readonly known: ReadonlySet<string>;
}

const hasReason = (suppression: Suppression): boolean => suppression.reason.trim() !== "";

/** Whether the text of a plan switches a violation off, with a reason. */
export const isSuppressed = (violation: Violation, plan: Plan): boolean =>
  (plan.source?.suppressions ?? []).filter(hasReason).some((one) => covers(one, violation, plan));

const complaintsOf = (suppression: Suppression, isUsed: boolean, ids: RuleIds): readonly Violation[] => {
  if (!ids.known.has(suppression.ruleId)) return [complaint("unknown", suppression)];
  if (!hasReason(suppression)) return [complaint("noReason", suppression)];
  return isUsed || !ids.tried.has(suppression.ruleId) ? [] : [complaint("unused", suppression)];
};

/**
 * Violations without those that the text switches off with a reason. A suppression without a reason does not count; that,
 * one that switches off nothing, and one of an unknown rule are reported as hints.
 */
export const suppressViolations = (
  violations: readonly Violation[],
  plan: Plan,
  tried: ReadonlySet<string>,
): readonly Violation[] => {
  const suppressions = plan.source?.suppressions ?? [];
  if (suppressions.length === 0) return violations;
  const known = new Set([...strict.map(({ id }) => id), ...tried]);
  const kept = violations.filter((violation) => !isSuppressed(violation, plan));
  const complaints = suppressions.flatMap((one) => {
    const isUsed = violations.some((violation) => covers(one, violation, plan));
    return complaintsOf(one, isUsed, { tried, known });
  });
  return [...kept, ...complaints];
};
