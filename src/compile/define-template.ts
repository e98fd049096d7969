import { OptionsError } from "../errors";
import type { DayTemplate } from "../model/split";
import { readAs } from "../schema/find-issues";
import { templateLaws } from "../schema/template-laws";
import { templateSchema } from "../schema/template-schema";
import { isDefined, markDefined } from "./define-frozen";

/**
 * Checks a day template and gives a frozen copy of it.
 *
 * @throws {OptionsError} when something is wrong with it: a slot id twice, a group of one; every problem is listed.
 * @example
 * const short = defineTemplate({
 *   id: "short",
 *   name: "Short day",
 *   summary: "One squat, one row.",
 *   regions: ["legs", "back"],
 *   slots: [
 *     { kind: "pattern", id: "squat", patterns: ["squat"], region: "legs", mayBeMain: true },
 *     { kind: "pattern", id: "row", patterns: ["horizontal-pull"], region: "back" },
 *   ],
 *   source: "default",
 * });
 * short.slots.length; // => 2
 */
export const defineTemplate = (template: DayTemplate): DayTemplate => {
  if (isDefined("template", template)) return template;
  const reading = readAs(templateSchema(), template, { subject: "template", laws: templateLaws });
  if (!reading.ok) throw new OptionsError(reading.issues);
  return markDefined("template", reading.value);
};
