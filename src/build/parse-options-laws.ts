import type { Issue } from "../errors";
import { fieldOf, listAt, numberAt, textAt } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { itemLaws } from "../schema/plan-laws";
import { repeats } from "../schema/repeats";

const sessionLaws = (options: unknown): Issue[] => {
  const [which, all] = [numberAt(options, "sessionOfWeek"), numberAt(options, "sessionsPerWeek")];
  if (which === undefined || which <= (all ?? 1)) return [];
  if (all === undefined) {
    return [makeIssue({ path: ["sessionOfWeek"], expected: "1, or sessionsPerWeek beside it", value: which })];
  }
  return [makeIssue({ path: ["sessionOfWeek"], expected: `at most sessionsPerWeek, ${all}`, value: which })];
};

const opposite = (region: string | undefined): string | undefined =>
  region === "back" ? "legs" : region === "legs" ? "back" : undefined;

const accentLaws = (options: unknown): Issue[] => {
  const [accent, priority] = [textAt(options, "accent"), textAt(options, "priority")];
  const other = opposite(accent);
  if (other === undefined || (priority !== accent && priority !== "balanced")) return [];
  const expected =
    priority === accent
      ? `"${other}" with priority "${priority}": an accent is on the other region`
      : `left out with priority "balanced": an accent on "${accent}" goes with priority "${other}"`;
  return [makeIssue({ path: ["accent"], expected, value: accent, candidates: [] })];
};

const arrangementLaws = (options: unknown): Issue[] => {
  const arrangement = textAt(options, "arrangement");
  const priority = textAt(options, "priority") ?? opposite(textAt(options, "accent"));
  if (arrangement === undefined || opposite(priority) === undefined) return [];
  const expected = `left out with priority "${priority}": only a balanced session has an arrangement`;
  return [makeIssue({ path: ["arrangement"], expected, value: arrangement, candidates: [] })];
};

const limitationLaws = (options: unknown): Issue[] =>
  repeats(
    listAt(options, "limitations").map((limitation, at) => ({
      word: fieldOf(limitation, "area"),
      path: ["limitations", at, "area"],
    })),
    "an area",
  );

const recordLaws = (options: unknown): Issue[] => {
  if (listAt(options, "records").length === 0 || fieldOf(options, "today") !== undefined) return [];
  const expected = "the day of the session, YYYY-MM-DD, because there are records";
  return [makeIssue({ path: ["today"], expected, value: undefined })];
};

const weekLaws = (options: unknown): Issue[] => {
  const week = fieldOf(options, "week");
  const needs = listAt(week, "muscles");
  const [named, groups] = [
    needs.map((need, at) => ({ word: fieldOf(need, "muscle"), path: ["week", "muscles", at, "muscle"] })),
    listAt(week, "groups").map((room, at) => ({ word: fieldOf(room, "group"), path: ["week", "groups", at, "group"] })),
  ];
  return [
    ...repeats(named, "a muscle"),
    ...repeats(groups, "a group"),
    ...needs.flatMap((need, at) => {
      const [least, most] = [numberAt(need, "least"), numberAt(need, "most")];
      if (least === undefined || most === undefined || least <= most) return [];
      return [
        makeIssue({
          path: ["week", "muscles", at, "least"],
          expected: `at most the ${most} of \`most\``,
          value: least,
        }),
      ];
    }),
  ];
};

const lockLaws = (options: unknown): Issue[] => {
  const items = listAt(options, "lock");
  const exercises = items.map((item) => fieldOf(item, "exercise"));
  const placed = exercises.map((exercise, at) => ({
    word: fieldOf(exercise, "id"),
    path: ["lock", at, "exercise", "id"],
  }));
  return [
    ...items.flatMap((item, at) => itemLaws(item, ["lock", at])),
    ...repeats(placed, "an exercise"),
    ...exercises.flatMap((exercise, at) => {
      if (fieldOf(exercise, "kind") !== "unknown") return [];
      return [makeIssue({ path: ["lock", at, "exercise"], expected: "a known exercise", value: exercise })];
    }),
  ];
};

/**
 * Problems across the fields of session options, apart from those that need the parts.
 *
 * @param options Plain data that may be anything.
 */
export const optionLaws = (options: unknown): readonly Issue[] => [
  ...sessionLaws(options),
  ...accentLaws(options),
  ...arrangementLaws(options),
  ...limitationLaws(options),
  ...recordLaws(options),
  ...weekLaws(options),
  ...lockLaws(options),
];
