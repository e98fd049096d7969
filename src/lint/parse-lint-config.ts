import { OptionsError } from "../errors";
import type { LintConfig } from "../model/rule";
import { readAs } from "../schema/find-issues";
import { lintConfigSchema } from "../schema/lint-config-schema";
import { readLintConfig } from "./read-lint-config";

/**
 * Reads a configuration that may be anything, such as the content of `backlegs.config.json`; plugins are functions and
 * cannot be in it.
 *
 * @param value What was written.
 * @throws {OptionsError} When it has problems: keys, rules, severities, parameters or context that do not exist; every one is listed.
 */
export const parseLintConfig = (value: unknown): LintConfig => {
  const reading = readAs(lintConfigSchema(), value, { subject: "configuration" });
  if (!reading.ok) throw new OptionsError(reading.issues);
  readLintConfig(reading.value);
  return reading.value;
};
