import { exercises } from "../../src/catalog/index";
import { gyms } from "../../src/gyms/index";
import type { RuleMessages, RuleParams, RuleScope, TypedRule } from "../../src/model/rule";
import type { RuleCases } from "../../src/testing/rule-cases";
import type { CaseSetting } from "../../src/testing/run-case";
import { readPlan } from "./read-plan";

/** What the page of a rule says beside its cases. */
export interface RulePage {
  /** Why there is the rule: one paragraph. */
  readonly why: string;
  /** Where its numbers come from: one paragraph. */
  readonly numbers: string;
  /** When it is right to switch it off: one paragraph. */
  readonly whenOff: string;
}

/** What stands in `test/lint/rules/<rule-id>.cases.ts`. */
export interface RuleFile<MessageId extends string = string> extends RuleCases<MessageId> {
  /** What its page says. */
  readonly page: RulePage;
}

/** The cases of a rule, with its message ids checked by the compiler. */
export const casesFor = <Scope extends RuleScope, Messages extends RuleMessages, Params extends RuleParams>(
  _rule: TypedRule<Scope, Messages, Params>,
  file: RuleFile<keyof Messages & string>,
): RuleFile => file;

/** How cases are read: our notation, our exercises, our gyms. */
export const caseSetting: CaseSetting = { read: readPlan, exercises, gyms };
