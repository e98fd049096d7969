import type { Issue } from "../errors";
import { bareWord, type Candidate, mostOffers } from "../schema/did-you-mean";
import { listAt, type Path, textAt } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { repeats } from "../schema/repeats";

/** A row of a catalogue, that may be anything, with the place where it was written. */
export interface Row {
  /** The row. */
  readonly value: unknown;
  /** Where it was written. */
  readonly path: Path;
}

interface PlacedName {
  readonly text: string;
  readonly path: Path;
}

const namesOf = ({ value, path }: Row): PlacedName[] => {
  const [id, name] = [textAt(value, "id"), textAt(value, "name")];
  const aliases = listAt(value, "aliases");
  return [
    ...(id === undefined ? [] : [{ text: id, path: [...path, "id"] }]),
    ...(name === undefined ? [] : [{ text: name, path: [...path, "name"] }]),
    ...aliases.flatMap((alias, at) =>
      typeof alias === "string" ? [{ text: alias, path: [...path, "aliases", at] }] : [],
    ),
  ];
};

const nameLaws = (rows: readonly Row[]): Issue[] => {
  const owners = new Map<string, string>();
  return rows.flatMap((row) => {
    const owner = textAt(row.value, "id") ?? "";
    return namesOf(row).flatMap(({ text, path }) => {
      const key = bareWord(text);
      const other = owners.get(key) ?? owner;
      owners.set(key, other);
      if (other === owner) return [];
      const expected = `a name of one exercise only; it is one of "${other}" already`;
      return [makeIssue({ path, expected, value: text, candidates: [] })];
    });
  });
};

/** Problems across the rows of a catalogue: ids twice, names and aliases of two exercises that read alike. */
export const catalogLaws = (rows: readonly Row[]): readonly Issue[] => [
  ...repeats(
    rows.map(({ value, path }) => ({ word: textAt(value, "id"), path: [...path, "id"] })),
    "an id",
  ),
  ...nameLaws(rows),
];

/** Ids of rows as what could have been meant by another one. */
export const idsOf = (rows: readonly Row[]): readonly Candidate[] =>
  rows.flatMap(({ value }) => {
    const id = textAt(value, "id");
    return id === undefined ? [] : [{ text: id, word: id }];
  });

/** An issue for each swap that no row of the catalogue has. */
export const swapLaws = (rows: readonly Row[]): readonly Issue[] => {
  const candidates = idsOf(rows);
  const ids = new Set(candidates.map(({ word }) => word));
  let offers = 0;
  return rows.flatMap(({ value, path }) =>
    listAt(value, "swaps").flatMap((swap, at) => {
      if (typeof swap !== "string" || ids.has(swap)) return [];
      offers += 1;
      const expected = "the id of an exercise of this catalogue";
      const offered = offers > mostOffers ? [] : candidates;
      return [makeIssue({ path: [...path, "swaps", at], expected, value: swap, candidates: offered })];
    }),
  );
};
