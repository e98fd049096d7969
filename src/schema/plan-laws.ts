import type { Issue } from "../errors";
import { blockCounts } from "./block-counts";
import { exerciseLaws } from "./exercise-laws";
import { gymLaws } from "./gym-laws";
import { fieldOf, listAt, type Path, textAt } from "./look-into";
import { makeIssue } from "./make-issue";
import { prescriptionLaws } from "./prescription-laws";

/** Problems across the fields of an item. */
export const itemLaws = (item: unknown, path: Path): readonly Issue[] => [
  ...exerciseLaws(fieldOf(item, "exercise"), [...path, "exercise"]),
  ...prescriptionLaws(fieldOf(item, "prescription"), [...path, "prescription"]),
];

/** Problems across the fields of a plan. */
export const planLaws = (plan: unknown, path: Path): readonly Issue[] => [
  ...listAt(plan, "blocks").flatMap((block, at) =>
    listAt(block, "items").flatMap((item, place) => itemLaws(item, [...path, "blocks", at, "items", place])),
  ),
  ...gymLaws(fieldOf(fieldOf(plan, "context"), "gym"), [...path, "context", "gym"]),
];

const timeLaws = (block: unknown, path: Path): Issue[] => {
  const isStraight = textAt(block, "kind") === "straight";
  if (!isStraight) return [];
  return ["changeSeconds", "restSeconds"].flatMap((key) => {
    const value = fieldOf(block, key);
    const expected = "null in a straight block";
    return typeof value === "number" ? [makeIssue({ path: [...path, key], expected, value })] : [];
  });
};

const slimBlockLaws = (block: unknown, path: Path): Issue[] => {
  const count = blockCounts[textAt(block, "kind") ?? ""];
  const items: unknown = fieldOf(block, "items");
  if (count === undefined) return [];
  const isWrong = Array.isArray(items) && (items.length < count.min || items.length > count.max);
  return [
    ...(isWrong ? [makeIssue({ path: [...path, "items"], expected: count.words, value: items })] : []),
    ...timeLaws(block, path),
  ];
};

/** Problems across the fields of a slim plan. */
export const slimPlanLaws = (plan: unknown, path: Path): readonly Issue[] =>
  listAt(plan, "blocks").flatMap((block, at) => [
    ...slimBlockLaws(block, [...path, "blocks", at]),
    ...listAt(block, "items").flatMap((item, place) => prescriptionLaws(item, [...path, "blocks", at, "items", place])),
  ]);
