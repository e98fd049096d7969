import type { Issue } from "../errors";
import { type Candidate, mostOffers } from "../schema/did-you-mean";
import { fieldOf, isRecord, listAt, type Path, textAt } from "../schema/look-into";
import { makeIssue, makeKeyIssue } from "../schema/make-issue";
import { idsOf, type Row } from "./define-catalog-laws";

/** Rows of a catalogue after its changes, and what is wrong with the changes. */
export interface ChangedRows {
  /** The rows, changed ones with the place of their change. */
  readonly rows: readonly Row[];
  /** What is wrong with the changes themselves. */
  readonly issues: readonly Issue[];
}

const placed = (list: unknown, key: string): Row[] =>
  (Array.isArray(list) ? list : []).map((value, at) => ({ value, path: [key, at] }));

const unknownIds = (ids: readonly { readonly id: unknown; readonly path: Path }[], rows: readonly Row[]): Issue[] => {
  const candidates: readonly Candidate[] = idsOf(rows);
  const known = new Set(candidates.map(({ word }) => word));
  return ids
    .filter(({ id }) => typeof id === "string" && !known.has(id))
    .map(({ id, path }, at) => {
      const expected = "the id of an exercise of the catalogue to start from";
      return makeIssue({ path, expected, value: id, candidates: at < mostOffers ? candidates : [] });
    });
};

const changeIssues = (id: string, change: unknown): Issue[] => {
  const path = ["override", id];
  if (!isRecord(change)) return [makeIssue({ path, expected: "an object of changed fields", value: change })];
  return "id" in change ? [makeKeyIssue(path, "id", "no id: an exercise keeps its own")] : [];
};

const merged = (row: unknown, change: unknown): unknown => {
  if (!isRecord(row) || !isRecord(change)) return row;
  const [old, demand] = [fieldOf(row, "demand"), fieldOf(change, "demand")];
  const both = isRecord(old) && isRecord(demand) ? { demand: { ...old, ...demand } } : {};
  return { ...row, ...change, ...both, id: row.id };
};

const overridden = (row: Row, override: unknown): Row => {
  const id = textAt(row.value, "id");
  const change = id === undefined ? undefined : fieldOf(override, id);
  return id === undefined || change === undefined ? row : { value: merged(row.value, change), path: ["override", id] };
};

const withoutSwaps = (row: Row, removed: ReadonlySet<unknown>): Row => {
  const swaps = listAt(row.value, "swaps");
  if (!isRecord(row.value) || !swaps.some((swap) => removed.has(swap))) return row;
  return { value: { ...row.value, swaps: swaps.filter((swap) => !removed.has(swap)) }, path: row.path };
};

/**
 * The rows of a catalogue with exercises changed, left out and added.
 *
 * @param base Plain data that may be anything.
 * @param changes Plain data that may be anything.
 */
export const changedRows = (base: unknown, changes: unknown): ChangedRows => {
  const start = placed(base, "base");
  const override = fieldOf(changes, "override");
  const keys = isRecord(override) ? Object.keys(override) : [];
  const leftOut = listAt(changes, "remove");
  const added = placed(fieldOf(changes, "add"), "add");
  const back = new Set<unknown>(added.map(({ value }) => fieldOf(value, "id")));
  const removed = new Set(leftOut);
  const kept = start.filter(({ value }) => !removed.has(fieldOf(value, "id")));
  const gone = new Set([...removed].filter((id) => !back.has(id)));
  const rows = [...kept.map((row) => overridden(row, override)), ...added].map((row) => withoutSwaps(row, gone));
  const issues = [
    ...unknownIds(
      leftOut.map((id, at) => ({ id, path: ["remove", at] })),
      start,
    ),
    ...unknownIds(
      keys.map((id) => ({ id, path: ["override", id] })),
      kept,
    ),
    ...keys.flatMap((id) => changeIssues(id, fieldOf(override, id))),
  ];
  return { rows, issues };
};
