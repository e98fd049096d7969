import type { Citation } from "./citation";
import type { JsonValue } from "./json";
import type { Plan, PlanContext } from "./plan";
import type { Program, Week } from "./week";

/** How much a finding matters. */
export type Severity = "error" | "warning" | "hint";

/** Place of a finding. */
export interface FindingPlace {
  /** Place of the block in the plan. */
  readonly block?: number;
  /** Place of the item in its block. */
  readonly item?: number;
  /** Line in the text, from 1. */
  readonly line?: number;
  /** Column in the text, from 1. */
  readonly column?: number;
}

/** What a rule found: data first, the message is made from it. */
export interface Finding {
  /** Key of the rule's messages. */
  readonly messageId: string;
  /** What the message is filled with. */
  readonly data: { readonly [key: string]: JsonValue };
  /** Where. */
  readonly at?: FindingPlace;
  /** Another severity than the rule's own. */
  readonly severity?: Severity;
  /** A mended plan. */
  readonly fix?: (plan: Plan) => Plan;
}

/** A finding as it is reported. */
export interface Violation extends Finding {
  /** Kebab-case id of the rule. */
  readonly ruleId: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** The message, filled in. */
  readonly message: string;
  /** Sources of the rule. */
  readonly citations: readonly Citation[];
}

/** What a rule says about itself. */
export interface RuleMeta {
  /** Number in the rule list. */
  readonly number?: string;
  /** What it looks at. */
  readonly scope: "session" | "week" | "program";
  /** What it says, in one sentence. */
  readonly summary: string;
  /** How much it matters unless configured. */
  readonly severity: Severity;
  /** Its sources; empty: the library's own default. */
  readonly citations: readonly Citation[];
  /** Message templates by id. */
  readonly messages: { readonly [messageId: string]: string };
  /** Parameters with their defaults. */
  readonly params: { readonly [name: string]: JsonValue };
}

/** A rule: what it says about itself, and a check that yields what it finds. */
export interface Rule<Target extends Plan | Week | Program = Plan> {
  /** Kebab-case id. */
  readonly id: string;
  /** About itself. */
  readonly meta: RuleMeta;
  /** Yields what it finds. */
  readonly check: (target: Target, context: Partial<PlanContext>) => Iterable<Finding>;
}

/** A fix that was applied. */
export interface Fix {
  /** Id of the rule. */
  readonly ruleId: string;
  /** Key of the rule's message. */
  readonly messageId: string;
  /** Where. */
  readonly at?: FindingPlace;
}

/** Which rules are on, how strict they are, and what is known beside the plan. */
export interface LintConfig {
  /** The set of rules to begin with. */
  readonly extends?: "recommended" | "strict";
  /** Severity of a rule by id, with its parameters where they differ. */
  readonly rules?: {
    readonly [ruleId: string]: Severity | "off" | readonly [Severity, { readonly [name: string]: JsonValue }];
  };
  /** Rules of your own. */
  readonly plugins?: readonly Rule[];
  /** What is known of the person and the day. */
  readonly context?: Partial<PlanContext>;
}
