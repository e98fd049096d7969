import type { LintConfig, RuleSetting } from "../model/rule";
import { readLintConfig } from "./read-lint-config";
import type { LintParts } from "./rule-context";
import { strict } from "./strict";

/**
 * What a configuration comes to: every rule by id with its severity and all of its parameters, or off.
 *
 * @param config The configuration.
 * @param parts Gyms that its context may name by id; where none are given, any id may be one.
 * @throws {OptionsError} When it has problems.
 */
export const fullConfig = (config: LintConfig = {}, parts: LintParts = {}): LintConfig => {
  const active = new Map(readLintConfig(config, parts).map((one) => [one.rule.id, one]));
  const ids = new Set([...strict.map(({ id }) => id), ...active.keys()]);
  const settingOf = (id: string): RuleSetting => {
    const one = active.get(id);
    return one === undefined ? "off" : [one.severity, one.params];
  };
  return {
    extends: config.extends ?? "recommended",
    rules: Object.fromEntries([...ids].map((id) => [id, settingOf(id)])),
    ...(config.context === undefined ? {} : { context: config.context }),
  };
};
