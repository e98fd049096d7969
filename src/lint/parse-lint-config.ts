import { frozen } from "../compile/define-frozen";
import { OptionsError } from "../errors";
import type { LintConfig } from "../model/rule";
import { readAs } from "../schema/find-issues";
import { lintConfigSchema } from "../schema/lint-config-schema";
import { lintConfigLaws } from "./lint-config-laws";
import { readLintConfig } from "./read-lint-config";
import type { LintParts } from "./rule-context";

/**
 * Reads a configuration that may be anything, such as the content of `backlegs.config.json`; plugins are functions and
 * cannot be in it.
 *
 * @param value What was written.
 * @param parts Gyms that its context may name by id; where none are given, any id may be one.
 * @returns The configuration, deeply frozen: it is not checked again.
 * @throws {OptionsError} When it has problems: keys, rules, severities, parameters or context that do not exist; every
 * one is listed.
 */
export const parseLintConfig = (value: unknown, parts: LintParts = {}): LintConfig => {
  const laws = lintConfigLaws(parts.gyms);
  const reading = readAs(lintConfigSchema(), value, { subject: "configuration", laws });
  if (!reading.ok) throw new OptionsError(reading.issues);
  const config: LintConfig = frozen(reading.value);
  readLintConfig(config, parts);
  return config;
};
