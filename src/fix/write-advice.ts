import type { Issue } from "../errors";
import { isAbove } from "../lint/severities";
import type { Plan } from "../model/plan";
import type { Severity, Violation } from "../model/rule";
import { printPath } from "../schema/print-value";
import { describeChange } from "./describe-change";
import type { WrittenPlan } from "./read-written-plan";

/** What advice is written from. */
export interface Checked {
  /** The plan, where it could be read. */
  readonly plan?: Plan;
  /** What is wrong with its shape. */
  readonly problems: readonly Issue[];
  /** What the rules find. */
  readonly violations: readonly Violation[];
  /** How it was written. */
  readonly form: WrittenPlan["form"];
}

/** A model that is told too much at once mends nothing. */
const most = { problems: 20, violations: 20, hints: 5 } as const;

const placeOf = ({ at }: Violation, form: WrittenPlan["form"]): string => {
  if (form === "text") return at?.line === undefined ? "" : ` in line ${at.line}`;
  if (at?.block === undefined) return "";
  const path = ["blocks", at.block, ...(at.item === undefined ? [] : ["items", at.item])];
  return ` in ${printPath(path)}`;
};

const fixOf = (violation: Violation, { plan, form }: Checked): string => {
  const mended = plan === undefined ? undefined : violation.fix?.(plan);
  const words = plan === undefined || mended === undefined ? undefined : describeChange(plan, mended, form);
  return words === undefined ? "" : ` ${words}`;
};

const lineOf = (violation: Violation, checked: Checked): string =>
  `${violation.ruleId} (${violation.severity}${placeOf(violation, checked.form)}): ${violation.message}${fixOf(violation, checked)}`;

const capped = (lines: readonly string[], count: number): readonly string[] =>
  lines.length <= count ? lines : [...lines.slice(0, count), `and ${lines.length - count} more of the kind.`];

const numbered = (lines: readonly string[]): readonly string[] => lines.map((line, at) => `${at + 1}. ${line}`);

const ofSeverity = (violations: readonly Violation[], severity: Severity): readonly Violation[] =>
  violations.filter((violation) => violation.severity === severity);

/**
 * What to send back to who wrote a plan: what is wrong with its shape, then errors, then warnings, each with the way to
 * mend it, then hints. The same each time, and short.
 *
 * @returns Empty where nothing has to change: hints alone are no reason to write a plan anew.
 */
export const writeAdvice = (checked: Checked): string => {
  const { problems, violations } = checked;
  const must = [...ofSeverity(violations, "error"), ...ofSeverity(violations, "warning")];
  if (problems.length === 0 && must.length === 0) return "";
  const hints = violations.filter(({ severity }) => !isAbove(severity, "hint"));
  const lines = [
    ...capped(
      problems.map(({ message }) => message),
      most.problems,
    ),
    ...capped(
      must.map((violation) => lineOf(violation, checked)),
      most.violations,
    ),
  ];
  const start =
    checked.plan === undefined
      ? "The plan cannot be read. Mend this and send the whole plan again:"
      : "Mend this, change nothing else, and send the whole plan again:";
  const thoughts = capped(
    hints.map((hint) => `- ${lineOf(hint, checked)}`),
    most.hints,
  );
  return [
    start,
    ...numbered(lines),
    ...(thoughts.length === 0 ? [] : ["Worth a thought, need not change:", ...thoughts]),
  ].join("\n");
};
