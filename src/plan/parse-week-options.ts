import { parseOptions } from "../build/parse-options";
import { oneOf } from "../build/parse-options-choices";
import { plainOptions, rawField, withoutKeys } from "../build/parse-options-read";
import { stopForSafety } from "../build/parse-options-safety";
import { isDefined } from "../compile/define-frozen";
import { type Issue, OptionsError } from "../errors";
import type { SplitTemplate } from "../model/split";
import { listIssues, readPlain } from "../schema/find-issues";
import { fieldOf, isRecord, listAt, valueAt } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { splitLaws } from "../schema/split-laws";
import { weekOptionsSchema } from "../schema/week-options-schema";
import { weekOptionLaws } from "./parse-week-laws";
import type { WeekParts } from "./week-parts";

/** The word for a split that is to be chosen. */
const bestSplit = "best";

/** Options that a week has and a session has not. */
const weekKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(["split", "days", "perDay", "weekOfSplit"]);
/** Options that a session has and a week has not. */
const sessionKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "template",
  "lock",
  "sessionsPerWeek",
  "sessionOfWeek",
  "include",
  "priorityLift",
  "week",
]);

/** What is wrong with options, as the parser or builder that is run says it. */
export const issuesOf = (run: () => unknown): readonly Issue[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof OptionsError) return error.issues;
    throw error;
  }
};

/** What is wrong with the options that each session of the week gets. */
const sharedIssues = (plain: unknown, options: unknown, parts: WeekParts): readonly Issue[] => {
  if (!isRecord(plain)) return [];
  const shared = withoutKeys(plain, new Set([...weekKeys, ...sessionKeys]));
  const objective = rawField(options, "objective");
  const own = isRecord(shared) ? { ...shared, ...(objective === undefined ? {} : { objective }) } : shared;
  return issuesOf(() => parseOptions(own, parts));
};

/** What is wrong with gyms of single days. */
const dayGymIssues = (plain: unknown, parts: WeekParts): readonly Issue[] =>
  listAt(plain, "perDay").flatMap((entry, at) => {
    const gym = fieldOf(entry, "gym");
    if (gym === undefined) return [];
    return issuesOf(() => parseOptions({ gym }, parts)).map(({ path, expected }) =>
      makeIssue({ path: ["perDay", at, ...path], expected, value: valueAt(entry, path) }),
    );
  });

const expectedSplit = ({ splits }: WeekParts): string =>
  `a split, or one of ${[bestSplit, ...splits.map(({ id }) => id)].map((id) => `"${id}"`).join(", ")}`;

const unknownTemplates = (split: unknown, { templates }: WeekParts): readonly Issue[] => {
  const ids = templates.map(({ id }) => ({ text: id, word: id }));
  const expected = "the id of a day template of this builder, or a day template";
  const unknownOf = (days: readonly unknown[], path: readonly (string | number)[]): Issue[] =>
    days.flatMap((day, at) => {
      const value = fieldOf(day, "template");
      if (typeof value !== "string" || oneOf(value, templates) !== undefined) return [];
      return [makeIssue({ path: [...path, at, "template"], expected, value, candidates: ids })];
    });
  return listAt(split, "weeks").flatMap((week, at) => [
    ...unknownOf(listAt(week, "days"), ["split", "weeks", at, "days"]),
    ...listAt(week, "thenWeeks").flatMap((days, then) =>
      unknownOf(Array.isArray(days) ? days : [], ["split", "weeks", at, "thenWeeks", then]),
    ),
  ]);
};

const splitIssues = (plain: unknown, parts: WeekParts): readonly Issue[] => {
  const split = fieldOf(plain, "split");
  if (split === undefined || split === bestSplit) return [];
  if (typeof split !== "string") {
    return [...(isDefined("split", split) ? [] : splitLaws(split, ["split"])), ...unknownTemplates(split, parts)];
  }
  if (split.trim() === "" || oneOf(split, parts.splits) !== undefined) return [];
  const candidates = [
    { text: bestSplit, word: bestSplit },
    ...parts.splits.flatMap(({ id, name }) => [
      { text: id, word: id },
      { text: name, word: id },
    ]),
  ];
  return [makeIssue({ path: ["split"], expected: expectedSplit(parts), value: split, candidates })];
};

/** What needs no look at its shape: functions, and what sessions check themselves. */
const settledKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(["strategies", "objective", "exercises", "gym"]);

const shapeOf = (plain: unknown): unknown => {
  const settled = isDefined("split", fieldOf(plain, "split")) ? [...settledKeys, "split"] : settledKeys;
  const shape = withoutKeys(plain, new Set(settled));
  const perDay = fieldOf(shape, "perDay");
  if (!isRecord(shape) || !Array.isArray(perDay)) return shape;
  return { ...shape, perDay: perDay.map((entry) => (isRecord(entry) ? withoutKeys(entry, settledKeys) : entry)) };
};

/**
 * Distrusts week options once: safety first, then everything that is wrong with them at once.
 *
 * @param options Anything.
 * @param parts What the options may name.
 * @returns The split that is asked for; nothing where the best is to be chosen.
 * @throws {SafetyStopError} when a red flag is reported or a condition is not cleared, whatever else is wrong.
 * @throws {OptionsError} with every problem.
 */
export const parseWeekOptions = (options: unknown, parts: WeekParts): SplitTemplate | undefined => {
  stopForSafety(options);
  const plain = plainOptions(options, parts);
  const reading = readPlain(weekOptionsSchema(), shapeOf(plain), { subject: "options" });
  const issues = listIssues(
    [
      ...(reading.ok ? [] : reading.issues),
      ...weekOptionLaws(plain),
      ...splitIssues(plain, parts),
      ...sharedIssues(plain, options, parts),
      ...dayGymIssues(plain, parts),
    ],
    "options",
  );
  if (issues.length > 0 || !reading.ok) throw new OptionsError(issues);
  const split = fieldOf(plain, "split");
  if (isDefined("split", split)) return split;
  if (typeof split === "string") return parts.splits.find(({ id }) => id === split);
  return typeof reading.value.split === "object" ? reading.value.split : undefined;
};
