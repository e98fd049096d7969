import type { RuleScope, Severity } from "../model/rule";
import { recommended } from "./recommended";
import { strict } from "./strict";

/** What is said of a rule in a list. */
export interface ListedRule {
  /** Kebab-case id. */
  readonly id: string;
  /** What it looks at. */
  readonly scope: RuleScope;
  /** What it says, in one sentence. */
  readonly summary: string;
  /** The most that its findings matter. */
  readonly severity: Severity;
  /** Whether it is on unless configured otherwise. */
  readonly isRecommended: boolean;
}

/** Every rule of the library. */
export const listRules = (): readonly ListedRule[] =>
  strict.map((rule) => ({
    id: rule.id,
    scope: rule.meta.scope,
    summary: rule.meta.summary,
    severity: rule.meta.severity,
    isRecommended: recommended.includes(rule),
  }));
