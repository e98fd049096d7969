import type { Issue } from "../errors";
import { fieldOf, listAt, type Path, textAt } from "./look-into";
import { makeIssue } from "./make-issue";
import { rangeLaws } from "./prescription-laws";
import { repeatedTexts, repeats } from "./repeats";

const groupLaws = (slots: readonly unknown[], path: Path): Issue[] => {
  const groups = slots.map((slot) => textAt(slot, "group"));
  const sizes = new Map<string | undefined, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return groups.flatMap((group, at) => {
    if (group === undefined || sizes.get(group) !== 1) return [];
    const expected = "the group of another slot too (a group has two slots or more)";
    return [makeIssue({ path: [...path, at, "group"], expected, value: group, candidates: [] })];
  });
};

/** Problems across the fields of a day template: repeated slots and words, groups of one, ranges. */
export const templateLaws = (template: unknown, path: Path): readonly Issue[] => {
  const slots = listAt(template, "slots");
  const place = [...path, "slots"];
  const ids = slots.map((slot, at) => ({ word: fieldOf(slot, "id"), path: [...place, at, "id"] }));
  // A fixed day may hold a lift twice, heavy and light; where the builder adds to it, a lift is there once.
  const named = slots.flatMap((slot, at) => {
    const word = textAt(slot, "exercise");
    return word === undefined ? [] : [{ word, path: [...place, at, "exercise"] }];
  });
  return [
    ...repeatedTexts(listAt(template, "regions"), [...path, "regions"], "a region"),
    ...repeats(ids, "an id of a slot"),
    ...(fieldOf(template, "fixed") === true ? [] : repeats(named, "an exercise of a slot")),
    ...groupLaws(slots, place),
    ...slots.flatMap((slot, at) => [
      ...rangeLaws(slot, [...place, at]),
      ...repeatedTexts(listAt(slot, "patterns"), [...place, at, "patterns"], "a pattern"),
    ]),
  ];
};
