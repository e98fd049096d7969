import type { Plan, PlanContext } from "../model/plan";
import type { FindingPlace, RuleParams, Severity } from "../model/rule";
import type { Program, Week } from "../model/week";

/** A day of a week in a case. */
export interface CaseDay {
  /** Hours from the start of the week. */
  readonly hours: number;
  /** Its session, in the text notation or as a plan. */
  readonly plan: string | Plan;
}

/** What a rule is shown: a session, a week or a programme. */
export interface RuleCase {
  /** What the case shows, in a few words; the caption on the rule's page. */
  readonly name?: string;
  /** A session, in the text notation or as a plan. */
  readonly plan?: string | Plan;
  /** A week, by its days. */
  readonly week?: Week | readonly CaseDay[];
  /** A programme, by the days of its weeks. */
  readonly program?: Program | readonly (readonly CaseDay[])[];
  /** What is known of the person and the day. */
  readonly context?: Partial<PlanContext>;
  /** Parameters that differ from the rule's own. */
  readonly params?: RuleParams;
}

/** What a rule must find. */
export interface ExpectedFinding<MessageId extends string = string> {
  /** Key of the rule's messages. */
  readonly messageId: MessageId;
  /** Severity; the rule's own where it is not said. */
  readonly severity?: Severity;
  /** Where; only what is said is compared. */
  readonly at?: FindingPlace;
  /** Data; only what is said is compared. */
  readonly data?: RuleParams;
}

/** A case in which a rule finds something. */
export interface InvalidRuleCase<MessageId extends string = string> extends RuleCase {
  /** All that it finds, in order. */
  readonly findings: readonly ExpectedFinding<MessageId>[];
  /** The plan that the fix of the first finding with one makes. */
  readonly fixed?: string | Plan;
}

/** Cases of a rule. */
export interface RuleCases<MessageId extends string = string> {
  /** Cases in which it finds nothing; a text alone is a session. */
  readonly valid: readonly (string | RuleCase)[];
  /** Cases in which it finds something. */
  readonly invalid: readonly InvalidRuleCase<MessageId>[];
}
