/** A kit to test rules of your own, in any test runner. */

export type { ReadPlan } from "./read-target";
export type * from "./rule-cases";
export { type Named, type TestRuleOptions, testRule } from "./test-rule";
