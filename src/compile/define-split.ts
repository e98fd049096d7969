import { OptionsError } from "../errors";
import type { SplitTemplate } from "../model/split";
import { readAs } from "../schema/find-issues";
import { splitLaws } from "../schema/split-laws";
import { splitSchema } from "../schema/template-schema";
import { isDefined, markDefined } from "./define-frozen";

/**
 * Checks a split and gives a frozen copy of it. Day templates that it names by id are looked up where a week is built.
 *
 * @throws {OptionsError} when something is wrong with it: days out of order, two weeks of as many days; every problem
 * is listed.
 * @example
 * const weekend = defineSplit({
 *   id: "weekend",
 *   name: "Weekend",
 *   summary: "Back and legs on Saturday, presses on Sunday.",
 *   whoFor: "For people who are free at the weekend only.",
 *   tradeOffs: "Five days of rest; two days in a row.",
 *   levels: ["intermediate"],
 *   regions: ["legs", "back", "chest", "shoulders", "arms"],
 *   spacingHours: 48,
 *   weeks: [
 *     {
 *       days: [
 *         { template: "back-and-legs", hoursFromStart: 0 },
 *         { template: "push-day", hoursFromStart: 24 },
 *       ],
 *     },
 *   ],
 * });
 * weekend.weeks.length; // => 1
 */
export const defineSplit = (split: SplitTemplate): SplitTemplate => {
  if (isDefined("split", split)) return split;
  const reading = readAs(splitSchema(), split, { subject: "split", laws: splitLaws });
  if (!reading.ok) throw new OptionsError(reading.issues);
  return markDefined("split", reading.value);
};
