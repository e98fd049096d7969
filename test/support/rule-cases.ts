import type { Rule } from "../../src/model/rule";
import { builtInSetting } from "../../src/testing/built-in-setting";
import type { RuleCases } from "../../src/testing/rule-cases";
import type { CaseSetting } from "../../src/testing/run-case";

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
export interface RuleFile extends RuleCases {
  /** What its page says. */
  readonly page: RulePage;
}

/** The cases of a rule. */
export const casesFor = (_rule: Rule, file: RuleFile): RuleFile => file;

/** How cases are read: our notation, our exercises, our gyms. */
export const caseSetting: CaseSetting = builtInSetting;
