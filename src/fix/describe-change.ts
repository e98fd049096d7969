import { dehydrate } from "../compile/dehydrate";
import type { Plan } from "../model/plan";
import type { Path } from "../schema/look-into";
import { printPath } from "../schema/print-value";
import { formatPlan } from "../text/format-plan";
import type { WrittenPlan } from "./read-written-plan";

/** One place of a plan as data that differs. */
interface Difference {
  readonly path: Path;
  readonly value: unknown;
}

const most = 3;

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

const keysOf = (value: object): readonly (string | number)[] =>
  Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);

const differencesBetween = (before: unknown, after: unknown, path: Path): readonly Difference[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isRecord(before) || !isRecord(after) || Array.isArray(before) !== Array.isArray(after))
    return [{ path, value: after }];
  const keys = keysOf(after);
  if (keys.length !== keysOf(before).length) return [{ path, value: after }];
  return keys.flatMap((key) => differencesBetween(Reflect.get(before, key), Reflect.get(after, key), [...path, key]));
};

const isShort = ({ value }: Difference): boolean => JSON.stringify(value).length <= 120;

const inData = (before: Plan, after: Plan): string | undefined => {
  const found = differencesBetween(dehydrate(before), dehydrate(after), []);
  if (found.length === 0 || found.length > most || !found.every(isShort)) return undefined;
  return `Set ${found.map(({ path, value }) => `${printPath(path)} to ${JSON.stringify(value)}`).join(", ")}.`;
};

const inWords = (before: Plan, after: Plan): string | undefined => {
  const old = new Set(formatPlan(before).split("\n"));
  const lines = formatPlan(after)
    .split("\n")
    .filter((line) => line.trim() !== "" && !old.has(line))
    .map((line) => line.trim());
  return lines.length === 0 || lines.length > most ? undefined : `Write: ${lines.join(" / ")}`;
};

/**
 * What a mended plan has that the plan before had not, in one line: places and values of the slim form, or lines of the
 * notation where that is how it was written.
 *
 * @returns Nothing where it is too much for a line.
 */
export const describeChange = (before: Plan, after: Plan, form: WrittenPlan["form"]): string | undefined =>
  form === "slim" ? (inData(before, after) ?? inWords(before, after)) : inWords(before, after);
