import { frozen, isDefined } from "../compile/define-frozen";
import { exerciseSet } from "../compile/exercises-by-id";
import { type Issue, OptionsError } from "../errors";
import { mapBlockItems } from "../measure/map-block";
import type { Exercise } from "../model/exercise";
import type { Block, Item } from "../model/plan";
import { exerciseLaws } from "../schema/exercise-laws";
import { exerciseSchema } from "../schema/exercise-schema";
import { type Laws, listIssues, type Reading, readPlain } from "../schema/find-issues";
import { blockSchema, itemSchema } from "../schema/item-schema";
import { fieldOf, isRecord, listAt } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { itemLaws } from "../schema/plan-laws";
import { takePlain } from "../schema/take-plain";
import { isMade } from "./made-blocks";

type Known = ReadonlySet<unknown>;

const isExercise = (value: unknown, known: Known): value is Exercise =>
  known.has(value) || isDefined("exercise", value);

/** An exercise of the catalogue stays the same object. */
const withOwnExercise = (item: Item, plain: unknown, known: Known): Item => {
  const exercise = fieldOf(plain, "exercise");
  return isExercise(exercise, known) ? { ...item, exercise } : item;
};

const readEntry = (plain: unknown, at: number, known: Known): Reading<Exercise | Item> => {
  if (isExercise(plain, known)) return { ok: true, value: plain };
  const place = { at: ["list", at], subject: "list" };
  if (!isRecord(plain) || !Object.hasOwn(plain, "prescription")) {
    return readPlain(exerciseSchema(), plain, { ...place, laws: exerciseLaws });
  }
  const reading = readPlain(itemSchema(), plain, { ...place, laws: itemLaws });
  return reading.ok ? { ok: true, value: withOwnExercise(reading.value, plain, known) } : reading;
};

const blockLaws: Laws = (block, path) =>
  listAt(block, "items").flatMap((item, at) => itemLaws(item, [...path, "items", at]));

const readBlock = (plain: unknown, at: number, known: Known): Reading<Block> => {
  if (isMade(plain)) return { ok: true, value: plain };
  const reading = readPlain(blockSchema(), plain, { at: ["blocks", at], subject: "blocks", laws: blockLaws });
  if (!reading.ok) return reading;
  const items = listAt(plain, "items");
  let place = -1;
  const value = mapBlockItems(reading.value, (item) => {
    place += 1;
    return withOwnExercise(item, items[place], known);
  });
  return { ok: true, value };
};

const readAll = <T>(
  list: unknown,
  exercises: readonly Exercise[],
  what: "list" | "blocks",
  read: (plain: unknown, at: number, known: Known) => Reading<T>,
): readonly T[] => {
  const known = exerciseSet(exercises);
  const plain = takePlain(list, (value) => isExercise(value, known) || isMade(value));
  if (!Array.isArray(plain)) {
    throw new OptionsError([makeIssue({ path: [what], expected: "a list", value: plain })]);
  }
  const issues: Issue[] = [];
  const values = plain.flatMap((entry: unknown, at) => {
    const reading = read(entry, at, known);
    if (reading.ok) return [reading.value];
    issues.push(...reading.issues);
    return [];
  });
  if (issues.length > 0) throw new OptionsError(listIssues(issues, what));
  return frozen(values);
};

/**
 * Exercises and items of a caller's own list, checked, copied and frozen.
 *
 * @throws {OptionsError} with everything that is wrong with them.
 */
export const readEntries = (list: unknown, exercises: readonly Exercise[]): readonly (Exercise | Item)[] =>
  readAll(list, exercises, "list", readEntry);

/**
 * Blocks of a caller's own, checked, copied and frozen; those that came from here are taken as they are.
 *
 * @throws {OptionsError} with everything that is wrong with them.
 */
export const readOwnBlocks = (blocks: unknown, exercises: readonly Exercise[]): readonly Block[] =>
  readAll(blocks, exercises, "blocks", readBlock);
