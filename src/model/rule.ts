import type { Citation } from "./citation";
import type { Exercise } from "./exercise";
import type { ContextKey, Finding, FindingOf, FindingPlace, RuleMessages, Severity } from "./finding";
import type { Gym } from "./gym";
import type { JsonValue } from "./json";
import type { Plan, PlanContext } from "./plan";
import type { Program, Week } from "./week";

export type * from "./finding";

/** What a rule looks at. */
export type RuleScope = "session" | "week" | "program";

/** What a rule of each scope is given. */
export interface RuleTargets {
  /** One session. */
  readonly session: Plan;
  /** The sessions of a week. */
  readonly week: Week;
  /** Weeks in a row. */
  readonly program: Program;
}

/** Parameters by name. */
export type RuleParams = { readonly [name: string]: JsonValue };

/** What is known beside the plan; what is absent is unknown. */
export interface RuleContext extends Partial<Omit<PlanContext, "gym">> {
  /** The gym, whole; absent also where only an id was given that nobody knows. */
  readonly gym?: Gym;
  /** Exercises that a fix may take instead of others. */
  readonly exercises: readonly Exercise[];
  /** Whether a week is one session that was checked alone, so that the rest of the week is unknown. */
  readonly isLoneSession: boolean;
}

/** What a rule says about itself. */
export interface RuleMeta<
  Scope extends RuleScope = RuleScope,
  Messages extends RuleMessages = RuleMessages,
  Params extends RuleParams = RuleParams,
> {
  /** Number in the rule list. */
  readonly number?: string;
  /** What it looks at. */
  readonly scope: Scope;
  /** Of a week rule: whether it also looks at a session that is checked alone, as a week of one day. */
  readonly looksAtLoneSessions?: boolean;
  /** Whether it guards health: no line of a plan can switch its errors off, only a configuration. */
  readonly guardsHealth?: boolean;
  /** What it says, in one sentence. */
  readonly summary: string;
  /** The most that its findings matter, unless configured. */
  readonly severity: Severity;
  /** Context that every finding rests on: where some of it is unknown the findings are hints. */
  readonly needs?: readonly ContextKey[];
  /** Its sources; empty: the library's own default. */
  readonly citations: readonly Citation[];
  /** Message templates by id. */
  readonly messages: Messages;
  /** Parameters with their defaults. */
  readonly params: Params;
}

/** A parameter as it may be configured: any boolean for `true`, any number for `3`. */
export type Widened<Value> = Value extends boolean
  ? boolean
  : Value extends number
    ? number
    : Value extends string
      ? string
      : Value extends readonly (infer Entry)[]
        ? readonly Widened<Entry>[]
        : Value extends object
          ? { readonly [Key in keyof Value]: Widened<Value[Key]> }
          : Value;

/** A rule whose messages and parameters are typed by what it says about itself. */
export interface TypedRule<Scope extends RuleScope, Messages extends RuleMessages, Params extends RuleParams> {
  /** Kebab-case id. */
  readonly id: string;
  /** About itself. */
  readonly meta: RuleMeta<Scope, Messages, Params>;
  /**
   * Yields what it finds.
   *
   * @param target What is checked; never changed.
   * @param context What is known beside it.
   * @param params The rule's parameters as configured.
   */
  check(target: RuleTargets[Scope], context: RuleContext, params: Widened<Params>): Iterable<FindingOf<Messages>>;
}

/** A rule of one scope: what it says about itself, and a check that yields what it finds. */
export interface RuleOf<Scope extends RuleScope> {
  /** Kebab-case id. */
  readonly id: string;
  /** About itself. */
  readonly meta: RuleMeta<Scope>;
  /**
   * Yields what it finds.
   *
   * @param target What is checked; never changed.
   * @param context What is known beside it.
   * @param params The rule's parameters as configured.
   */
  check(target: RuleTargets[Scope], context: RuleContext, params: RuleParams): Iterable<Finding>;
}

/** A rule that looks at one session. */
export type SessionRule = RuleOf<"session">;
/** A rule that looks at a week. */
export type WeekRule = RuleOf<"week">;
/** A rule that looks at weeks in a row. */
export type ProgramRule = RuleOf<"program">;
/** A rule of any scope. */
export type Rule = SessionRule | WeekRule | ProgramRule;

/** A fix that was applied. */
export interface Fix {
  /** Id of the rule. */
  readonly ruleId: string;
  /** Key of the rule's message. */
  readonly messageId: string;
  /** Where. */
  readonly at?: FindingPlace;
}

/** Severity of a rule, whether it is on, and its parameters where they differ. */
export type RuleSetting = Severity | "off" | readonly [Severity, RuleParams];

/** Which rules are on, how strict they are, and what is known beside the plan. */
export interface LintConfig {
  /** The set of rules to begin with. Default "recommended". */
  readonly extends?: "recommended" | "strict";
  /** Severity of a rule by id, with its parameters where they differ. */
  readonly rules?: { readonly [ruleId: string]: RuleSetting };
  /** Rules of your own; they are on. */
  readonly plugins?: readonly Rule[];
  /** What is known of the person and the day; wins over what the plan says. */
  readonly context?: Partial<PlanContext>;
}
