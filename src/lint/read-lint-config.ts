import { type Issue, OptionsError } from "../errors";
import type { Gym } from "../model/gym";
import type { LintConfig, Rule, RuleSetting } from "../model/rule";
import { findIssues } from "../schema/find-issues";
import { isFrozenDeep } from "../schema/is-frozen-deep";
import { openLintConfigSchema } from "../schema/lint-config-schema";
import { isRecord } from "../schema/look-into";
import { type ActiveRule, byDefault } from "./active-rules";
import { guardRule } from "./guard-rule";
import { lintConfigLaws, unknownGym } from "./lint-config-laws";
import { recommended } from "./recommended";
import type { LintParts } from "./rule-context";
import { strict } from "./strict";

const activeRule = (rule: Rule, setting: RuleSetting | undefined, isOn: boolean): readonly ActiveRule[] => {
  if (setting === undefined) return isOn ? [byDefault(rule)] : [];
  if (setting === "off") return [];
  const [severity, params = {}] = typeof setting === "string" ? [setting] : setting;
  return [{ rule, severity, params: { ...rule.meta.params, ...params } }];
};

/** The rules of a set as they are where nothing is configured. */
const unconfigured = /* @__PURE__ */ new WeakMap<readonly Rule[], readonly ActiveRule[]>();

const allOf = (set: readonly Rule[]): readonly ActiveRule[] => {
  const known = unconfigured.get(set);
  if (known !== undefined) return known;
  const on = new Set(set.map(({ id }) => id));
  const active = strict.flatMap((rule) => activeRule(rule, undefined, on.has(rule.id)));
  unconfigured.set(set, active);
  return active;
};

const activeRules = (config: LintConfig): readonly ActiveRule[] => {
  const set = config.extends === "strict" ? strict : recommended;
  if (config.plugins === undefined && config.rules === undefined) return allOf(set);
  const { plugins = [], rules = {} } = config;
  const on = new Set([...set, ...plugins].map(({ id }) => id));
  const settingOf = ({ id }: Rule) => (Object.hasOwn(rules, id) ? rules[id] : undefined);
  // What somebody else wrote is distrusted; our own rules cost nothing more for it.
  return [...strict, ...plugins.map(guardRule)].flatMap((rule) => activeRule(rule, settingOf(rule), on.has(rule.id)));
};

/** A rule holds functions and may be of a class: it is kept as it is. */
const isRule = (value: object): boolean => typeof Reflect.get(value, "check") === "function";

const issuesOf = (config: LintConfig, gyms: readonly Gym[] | undefined): readonly Issue[] =>
  findIssues(openLintConfigSchema(), config, { subject: "configuration", laws: lintConfigLaws(gyms), keep: isRule });

const isEmpty = (config: LintConfig): boolean => {
  try {
    return isRecord(config) && Object.keys(config).length === 0;
  } catch {
    return false;
  }
};

/** Configurations that were checked and cannot change any more, with the rules that they switch on. */
const settled = /* @__PURE__ */ new WeakMap<LintConfig, readonly ActiveRule[]>();

/**
 * The rules that a configuration switches on, each with its severity and parameters. It may be anything and is checked;
 * one that is frozen all the way down is checked once.
 *
 * @param parts Gyms that its context may name by id; where none are given, any id may be one.
 * @throws {OptionsError} when it has problems: every one is listed.
 */
export const readLintConfig = (config: LintConfig, { gyms }: LintParts = {}): readonly ActiveRule[] => {
  if (isEmpty(config)) return allOf(recommended);
  const known = settled.get(config);
  const issues = known === undefined ? issuesOf(config, gyms) : unknownGym(config.context?.gym, gyms);
  if (issues.length > 0) throw new OptionsError(issues);
  if (known !== undefined) return known;
  const active = activeRules(config);
  if (isFrozenDeep(config)) settled.set(config, active);
  return active;
};
