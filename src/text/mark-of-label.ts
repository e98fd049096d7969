import type { Clause, MarkClause } from "./clause";
import type { PlainLine } from "./plain-line";

/** What apps write before sets that are no plain work: `W1: 60 kg x 5`, `D1: 40 kg x 12`. */
const marks: { readonly [label: string]: MarkClause["mark"] } = { W: "ramp", D: "drop" };

/**
 * What the label of a line says of its sets, where the line names no exercise of its own.
 *
 * @param line A line below the exercise.
 */
export const markOfLabel = ({ group = "" }: PlainLine): readonly Clause[] => {
  const mark = Object.hasOwn(marks, group) ? marks[group] : undefined;
  return mark === undefined ? [] : [{ kind: "mark", mark, isPlural: false }];
};
