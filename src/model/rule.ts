import type { Citation } from "./citation";
import type { Exercise } from "./exercise";
import type { Gym } from "./gym";
import type { JsonValue } from "./json";
import type { Plan, PlanContext } from "./plan";
import type { Program, Week } from "./week";

/** How much a finding matters. */
export type Severity = "error" | "warning" | "hint";

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

/** Message templates by id: `{name}` stands for a field of the finding's data. */
export type RuleMessages = { readonly [messageId: string]: string };

/** Parameters by name. */
export type RuleParams = { readonly [name: string]: JsonValue };

/** A word of the context. */
export type ContextKey = keyof PlanContext;

/** What is known beside the plan; what is absent is unknown. */
export interface RuleContext extends Partial<Omit<PlanContext, "gym">> {
  /** The gym, whole; absent also where only an id was given that nobody knows. */
  readonly gym?: Gym;
  /** Exercises that a fix may take instead of others. */
  readonly exercises: readonly Exercise[];
  /** Whether a week is one session that was checked alone, so that the rest of the week is unknown. */
  readonly isLoneSession: boolean;
}

/** Place of a finding; all of it is absent where the whole is meant. */
export interface FindingPlace {
  /** Place of the week in the programme, from 0. */
  readonly week?: number;
  /** Place of the day in the week, from 0. */
  readonly day?: number;
  /** Place of the block in the plan, from 0. */
  readonly block?: number;
  /** Place of the item in its block, from 0. */
  readonly item?: number;
  /** Line in the text, from 1. */
  readonly line?: number;
  /** Column in the text, from 1. */
  readonly column?: number;
}

/** The names in round braces of a template. */
export type NamesIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What a template needs to be filled, and whatever else an app may want to know. */
export type DataFor<Template extends string> = { readonly [Name in NamesIn<Template>]: JsonValue } & {
  readonly [more: string]: JsonValue;
};

/** What every finding may say beside its message. */
interface FindingExtras {
  /** Where. */
  readonly at?: FindingPlace;
  /** Another severity than the rule's own; never above it. */
  readonly severity?: Severity;
  /** Context that this finding rests on, beside what the rule needs: where it is unknown the finding is a hint. */
  readonly needs?: readonly ContextKey[];
  /** Of a week rule: holds also where the rest of the week is unknown, so that it need not be a hint. */
  readonly standsAlone?: true;
  /** A mended plan; the plan is the one that was checked, or the day's. */
  readonly fix?: (plan: Plan) => Plan;
}

/** What a rule found: data first, the message is made from it. */
export type FindingOf<Messages extends RuleMessages> = {
  readonly [Id in keyof Messages & string]: FindingExtras & {
    /** Key of the rule's messages. */
    readonly messageId: Id;
    /** What the message is filled with. */
    readonly data: DataFor<Messages[Id]>;
  };
}[keyof Messages & string];

/** What any rule found. */
export type Finding = FindingOf<RuleMessages>;

/** A finding as it is reported. */
export interface Violation {
  /** Kebab-case id of the rule. */
  readonly ruleId: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** Key of the rule's messages. */
  readonly messageId: string;
  /** The message, filled in. */
  readonly message: string;
  /** What the message was filled with. */
  readonly data: { readonly [key: string]: JsonValue };
  /** Where; absent: the whole plan. */
  readonly at?: FindingPlace;
  /** Context that is unknown; with it the finding might weigh more. */
  readonly unknown?: readonly ContextKey[];
  /** Sources of the rule; empty: the library's own default. */
  readonly citations: readonly Citation[];
  /** A mended plan. */
  readonly fix?: (plan: Plan) => Plan;
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
  check(target: RuleTargets[Scope], context: RuleContext, params: Params): Iterable<FindingOf<Messages>>;
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
