/** A kit to test rules, strategies and sessions of your own, in any test runner. */

export type { PlanParts } from "./any-plan";
export { type Arbitraries, arbitraries } from "./arbitraries";
export type { Arbitrary, FastCheck } from "./fast-check";
export { type MatcherResult, matchers, type PlanMatchers } from "./matchers";
export type { ReadPlan } from "./read-target";
export type * from "./rule-cases";
export type { Named, TestRunner } from "./run-checks";
export { type TestRuleOptions, testRule } from "./test-rule";
export { type TestStrategyOptions, testStrategy } from "./test-strategy";
