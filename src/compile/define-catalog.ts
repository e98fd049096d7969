import * as z from "zod/mini";
import { type Issue, OptionsError } from "../errors";
import type { Demand, Exercise } from "../model/exercise";
import { exerciseLaws } from "../schema/exercise-laws";
import { exerciseSchema } from "../schema/exercise-schema";
import { expecting, listOf, strict } from "../schema/fields";
import { listIssues, readPlain } from "../schema/find-issues";
import { isRecord } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { once } from "../schema/once";
import { takePlain } from "../schema/take-plain";
import { changedRows } from "./define-catalog-changes";
import { catalogLaws, type Row, swapLaws } from "./define-catalog-laws";
import { isDefined, isDefinedAtAll, markDefined } from "./define-frozen";

/**
 * What is changed of one exercise; a demand may be given in part.
 *
 * @inline
 */
export interface ExerciseChange extends Partial<Omit<Exercise, "id" | "demand">> {
  /** Grades that are changed; the others stay. */
  readonly demand?: Partial<Demand>;
}

/** How a catalogue differs from the one that it starts from. */
export interface CatalogChanges {
  /** Exercises that are added. */
  readonly add?: readonly Exercise[];
  /** Fields that are changed, by exercise id. */
  readonly override?: { readonly [id: string]: ExerciseChange };
  /** Ids of exercises that are left out; they vanish from the swaps of the others too. */
  readonly remove?: readonly string[];
}

const list = () => z.exactOptional(listOf(z.unknown(), "a list of exercises"));

const changesSchema = /* @__PURE__ */ once(() =>
  strict({
    add: list(),
    override: z.exactOptional(z.record(z.string(), z.unknown(), expecting("an object of changes by exercise id"))),
    remove: z.exactOptional(listOf(z.string(expecting("the id of an exercise")), "a list of exercise ids")),
  }),
);

const shapeIssues = (base: unknown, changes: unknown): Issue[] => {
  const reading = readPlain(changesSchema(), changes, { subject: "changes" });
  const isList = Array.isArray(base);
  return [
    ...(isList ? [] : [makeIssue({ path: ["base"], expected: "a list of exercises", value: base })]),
    ...(reading.ok ? [] : reading.issues),
  ];
};

const readRow = ({ value, path }: Row, problems: Issue[]): Exercise[] => {
  if (isDefined("exercise", value)) return [value];
  const reading = readPlain(exerciseSchema(), value, { at: path, laws: exerciseLaws });
  if (reading.ok) return [markDefined("exercise", reading.value)];
  problems.push(...reading.issues);
  return [];
};

/**
 * Checks a catalogue, with exercises added, changed and left out, and gives a frozen copy of it. A row that
 * came from a `define…` and is not changed stays the same object.
 *
 * @param base The catalogue to start from; it is checked as well, unless it came from here.
 * @throws {OptionsError} when something is wrong: a row, an id that is not known or there twice, a name of two
 * exercises, a swap that is not there; every problem is listed.
 */
export const defineCatalog = (base: readonly Exercise[], changes: CatalogChanges = {}): readonly Exercise[] => {
  const plainBase = takePlain(base, isDefinedAtAll);
  const plainChanges = takePlain(changes, isDefinedAtAll);
  if (isDefined("catalog", base) && isRecord(plainChanges) && Object.keys(plainChanges).length === 0) return base;
  const { rows, issues } = changedRows(plainBase, plainChanges);
  const rowIssues: Issue[] = [];
  const exercises = rows.flatMap((row) => readRow(row, rowIssues));
  const problems = [...shapeIssues(plainBase, plainChanges), ...issues, ...rowIssues];
  const listed = listIssues([...problems, ...catalogLaws(rows), ...swapLaws(rows)], "catalogue");
  if (listed.length > 0) throw new OptionsError(listed);
  return markDefined("catalog", exercises);
};
