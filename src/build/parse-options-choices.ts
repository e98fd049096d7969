import { catalogLaws } from "../compile/define-catalog-laws";
import { isDefined } from "../compile/define-frozen";
import type { Issue } from "../errors";
import type { Exercise } from "../model/exercise";
import { exerciseLaws } from "../schema/exercise-laws";
import { fieldOf } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";

/** Something with an id that options may name. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** One of the values that a builder has, by its id or itself; the first where nothing was said. */
export const oneOf = <T extends Named>(given: unknown, values: readonly T[]): T | undefined =>
  given === undefined ? values[0] : values.find((value) => value === given || value.id === given);

/** An issue where an option names a value that the builder does not have. */
export const unknownChoice = (key: string, given: unknown, values: readonly Named[]): readonly Issue[] => {
  const isNamed = typeof given === "string" && given.trim() !== "";
  if (!(isNamed || given === undefined) || oneOf(given, values) !== undefined) return [];
  const candidates = values.flatMap(({ id, name }) => [
    { text: id, word: id },
    { text: name, word: id },
  ]);
  const ids = values.map(({ id }) => `"${id}"`).join(", ");
  const expected = values.length === 0 ? `a ${key} of your own: this builder has none` : `a ${key}, or one of ${ids}`;
  return [makeIssue({ path: [key], expected, value: given, candidates })];
};

/** A list of exercises that were all checked before; nothing where one was not, or where it is no list. */
export const checkedExercises = (given: unknown): readonly Exercise[] | undefined => {
  if (isDefined("catalog", given)) return given;
  if (!Array.isArray(given) || given.length === 0) return undefined;
  const list: readonly unknown[] = given;
  const checked = list.filter((exercise) => isDefined("exercise", exercise));
  return checked.length === list.length ? checked : undefined;
};

/**
 * Problems across the rows of a catalogue that came with the options. Swaps may lead out of it: it may be a part of
 * one.
 */
export const exercisesLaws = (given: unknown): readonly Issue[] => {
  if (!Array.isArray(given) || isDefined("catalog", given)) return [];
  const list: readonly unknown[] = given;
  const rows = list.map((value, at) => ({ value, path: ["exercises", at] }));
  const unchecked = rows.filter(({ value }) => !isDefined("exercise", value));
  return [...unchecked.flatMap(({ value, path }) => exerciseLaws(value, path)), ...catalogLaws(rows)];
};

/** Whether an option holds something that was checked before, so that its shape need not be looked at again. */
export const isCheckedChoice = (options: unknown, key: "gym" | "template", values: readonly Named[]): boolean => {
  const given = fieldOf(options, key);
  return isDefined(key, given) || values.some((value) => value === given);
};
