import { exercisesById } from "../compile/exercises-by-id";
import type { Issue } from "../errors";
import type { Exercise } from "../model/exercise";
import { type Candidate, mostOffers } from "../schema/did-you-mean";
import { fieldOf, listAt, type Path, textAt } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";

/** The exercises that options may name. */
export interface KnownExercises {
  /** Whether an id is known. */
  readonly has: (id: string) => boolean;
  /** Ids, names and aliases, each with the id that is meant. */
  readonly candidates: () => readonly Candidate[];
}

const candidatesOf = (rows: readonly unknown[]): Candidate[] =>
  rows.flatMap((row) => {
    const word = textAt(row, "id");
    if (word === undefined) return [];
    const texts = [word, textAt(row, "name"), ...listAt(row, "aliases")];
    return texts.flatMap((text) => (typeof text === "string" ? [{ text, word }] : []));
  });

/** What options may name of a catalogue that was checked. */
export const knownOf = (exercises: readonly Exercise[]): KnownExercises => {
  const byId = exercisesById(exercises);
  return { has: (id) => byId.has(id), candidates: () => candidatesOf(exercises) };
};

/** What options may name of a catalogue that may be anything. */
export const knownOfPlain = (rows: readonly unknown[]): KnownExercises => {
  const ids = new Set(rows.map((row) => textAt(row, "id")));
  return { has: (id) => ids.has(id), candidates: () => candidatesOf(rows) };
};

interface NamedExercise {
  readonly id: unknown;
  readonly path: Path;
}

const named = (options: unknown): NamedExercise[] => [
  { id: fieldOf(options, "priorityLift"), path: ["priorityLift"] },
  ...["include", "exclude"].flatMap((key) => listAt(options, key).map((id, at) => ({ id, path: [key, at] }))),
];

/** Exercises that a day template names. */
const namedBySlots = (template: unknown): NamedExercise[] =>
  listAt(template, "slots").map((slot, at) => ({
    id: fieldOf(slot, "exercise"),
    path: ["template", "slots", at, "exercise"],
  }));

/** An issue for each exercise that options name and the catalogue does not know. */
export const unknownExercises = (options: unknown, template: unknown, known: KnownExercises): readonly Issue[] => {
  const unknown = [...named(options), ...namedBySlots(template)].filter(
    ({ id }) => typeof id === "string" && id.trim() !== "" && !known.has(id),
  );
  const candidates = unknown.length === 0 ? [] : known.candidates();
  const expected = "the id of an exercise of the catalogue";
  return unknown.map(({ id, path }, at) =>
    makeIssue({ path, expected, value: id, candidates: at < mostOffers ? candidates : [] }),
  );
};
