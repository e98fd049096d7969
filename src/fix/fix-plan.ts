import { planLinter } from "../lint/plan-linter";
import type { LintParts } from "../lint/rule-context";
import { isAbove } from "../lint/severities";
import type { Plan } from "../model/plan";
import type { Fix, LintConfig, Violation } from "../model/rule";
import { isCured, type Linted } from "./is-cured";

/** A mended plan. */
export interface FixedPlan {
  /** The plan; the very one that was given where no fix was kept. */
  readonly plan: Plan;
  /** Fixes that were kept, in their order. */
  readonly applied: readonly Fix[];
  /** What the rules still find. */
  readonly remaining: readonly Violation[];
}

/** A session says how it was made; once it is mended that no longer holds. */
const planOf = ({ title, blocks, context, source }: Plan): Plan => ({
  ...(title === undefined ? {} : { title }),
  blocks,
  ...(context === undefined ? {} : { context }),
  ...(source === undefined ? {} : { source }),
});

/** Errors first; among equals the order of the report. */
const bySeverity = (a: Violation, b: Violation): number =>
  isAbove(a.severity, b.severity) ? -1 : isAbove(b.severity, a.severity) ? 1 : 0;

const fixOf = ({ ruleId, messageId, at }: Violation): Fix => ({
  ruleId,
  messageId,
  ...(at === undefined ? {} : { at }),
});

/** Lints a plan. */
type Lint = (plan: Plan) => readonly Violation[];

const stateOf = (plan: Plan, lint: Lint): Linted => ({ plan, violations: [...lint(plan)].sort(bySeverity) });

/** The state after a fix, where it is worth keeping. */
const cure = (violation: Violation, state: Linted, lint: Lint): Linted | undefined => {
  const plan = violation.fix?.(planOf(state.plan));
  if (plan === undefined) return undefined;
  const mended = stateOf(plan, lint);
  return isCured(violation, state, mended) ? mended : undefined;
};

/** Tries each fix once, with those that were kept before it. */
const fixOnce = (start: Linted, lint: Lint): { readonly state: Linted; readonly applied: readonly Fix[] } => {
  const applied: Fix[] = [];
  let state = start;
  for (let at = 0; at < state.violations.length; ) {
    const violation = state.violations[at];
    const cured = violation?.fix === undefined ? undefined : cure(violation, state, lint);
    if (violation === undefined || cured === undefined) at += 1;
    else {
      applied.push(fixOf(violation));
      state = cured;
    }
  }
  return { state, applied };
};

/**
 * Mends a plan: the fixes that rules propose are applied, errors first, until none is left that helps. A fix is kept
 * only where its own finding is gone, or milder, and no finding of any severity is new, so that it ends. Milder ones of
 * the same rule about the same lifts are what is left of it, not new.
 *
 * @param plan The plan; never changed.
 * @param config Which rules are on, how strict, and what is known; by default the recommended ones.
 * @param parts Gyms that the context may name by id, exercises that fixes may use.
 * @throws {OptionsError} When the configuration has problems, or `plan` is not a plan.
 */
export const fixPlan = (plan: Plan, config: LintConfig = {}, parts: LintParts = {}): FixedPlan => {
  const lint = planLinter(config, parts);
  const applied: Fix[] = [];
  let state = stateOf(plan, lint);
  // What did not help before may help once something else is mended.
  for (let isStable = false; !isStable; ) {
    const pass = fixOnce(state, lint);
    applied.push(...pass.applied);
    state = pass.state;
    isStable = pass.applied.length === 0;
  }
  return { plan: state.plan, applied, remaining: lint(state.plan) };
};
