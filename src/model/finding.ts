import type { Citation } from "./citation";
import type { JsonValue } from "./json";
import type { Plan, PlanContext } from "./plan";

/** How much a finding matters. */
export type Severity = "error" | "warning" | "hint";

/** Message templates by id: `{name}` stands for a field of the finding's data. */
export type RuleMessages = { readonly [messageId: string]: string };

/** A word of the context. */
export type ContextKey = keyof PlanContext;

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
export interface FindingExtras {
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
