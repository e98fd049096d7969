import { type Issue, OptionsError } from "../errors";
import type { LintConfig, Rule, RuleParams, RuleSetting } from "../model/rule";
import { makeIssue, makeKeyIssue } from "../schema/make-issue";
import { type ActiveRule, byDefault } from "./active-rules";
import { recommended } from "./recommended";
import { isSeverity } from "./severities";
import { strict } from "./strict";

const kindOf = (value: unknown): string => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);
const inQuotes = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

const paramIssues = (rule: Rule, params: RuleParams): readonly Issue[] => {
  const place = ["rules", rule.id, 1];
  return Object.entries(params).flatMap(([name, value]) => {
    if (!Object.hasOwn(rule.meta.params, name)) {
      return [makeKeyIssue(place, name, `one of ${inQuotes(Object.keys(rule.meta.params))}`)];
    }
    const wished = kindOf(rule.meta.params[name]);
    return kindOf(value) === wished ? [] : [makeIssue({ path: [...place, name], expected: `a ${wished}`, value })];
  });
};

const settingIssues = (rules: ReadonlyMap<string, Rule>, id: string, setting: RuleSetting): readonly Issue[] => {
  const rule = rules.get(id);
  if (rule === undefined) return [makeKeyIssue(["rules"], id, `one of ${inQuotes([...rules.keys()])}`)];
  const [severity, params = {}] = typeof setting === "string" ? [setting] : setting;
  if (severity !== "off" && !isSeverity(severity)) {
    return [makeIssue({ path: ["rules", id], expected: 'one of "error", "warning", "hint", "off"', value: severity })];
  }
  return paramIssues(rule, params);
};

const pluginIssues = (plugins: readonly Rule[]): readonly Issue[] => {
  const taken = new Set(strict.map(({ id }) => id));
  return plugins.flatMap(({ id }, at) => {
    const isTaken = taken.has(id);
    taken.add(id);
    return isTaken ? [makeIssue({ path: ["plugins", at, "id"], expected: "an id of its own", value: id })] : [];
  });
};

const setNames = { recommended, strict } as const;

const setOf = (config: LintConfig): readonly Rule[] => {
  const name = config.extends ?? "recommended";
  if (Object.hasOwn(setNames, name)) return setNames[name];
  const expected = `one of ${inQuotes(Object.keys(setNames))}`;
  throw new OptionsError([makeIssue({ path: ["extends"], expected, value: name })]);
};

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

/**
 * The rules that a configuration switches on, each with its severity and parameters.
 *
 * @throws {OptionsError} when it names rules, severities or parameters that do not exist; every problem is listed.
 */
export const readLintConfig = (config: LintConfig): readonly ActiveRule[] => {
  if (config.plugins === undefined && config.rules === undefined) return allOf(setOf(config));
  const plugins = config.plugins ?? [];
  const settings = config.rules ?? {};
  const on = new Set([...setOf(config), ...plugins].map(({ id }) => id));
  const all = new Map([...strict, ...plugins].map((rule) => [rule.id, rule]));
  const issues = [
    ...pluginIssues(plugins),
    ...Object.entries(settings).flatMap(([id, setting]) => settingIssues(all, id, setting)),
  ];
  if (issues.length > 0) throw new OptionsError(issues);
  return [...all.values()].flatMap((rule) => activeRule(rule, settings[rule.id], on.has(rule.id)));
};
