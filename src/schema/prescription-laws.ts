import type { Issue } from "../errors";
import { fieldOf, listAt, numberAt, type Path } from "./look-into";
import { makeIssue } from "./make-issue";

const rangeIssues = (range: unknown, path: Path): Issue[] => {
  const [min, max] = [numberAt(range, "min"), numberAt(range, "max")];
  if (min === undefined || max === undefined || min <= max) return [];
  return [makeIssue({ path: [...path, "max"], expected: `at least as much as min, ${min}`, value: max })];
};

/** Problems of the ranges of one target and effort: the least must not be more than the most. */
export const rangeLaws = (holder: unknown, path: Path): readonly Issue[] => [
  ...rangeIssues(fieldOf(holder, "target"), [...path, "target"]),
  ...rangeIssues(fieldOf(holder, "effort"), [...path, "effort"]),
];

/** Problems across the fields of a prescription, also of the slim form of one. */
export const prescriptionLaws = (prescription: unknown, path: Path): readonly Issue[] => {
  const perSet = listAt(prescription, "perSet");
  const sets = numberAt(prescription, "sets");
  const tooMany = sets !== undefined && perSet.length > sets;
  const expected = `a list of at most as many as there are sets, ${sets}`;
  return [
    ...rangeLaws(prescription, path),
    ...(tooMany ? [makeIssue({ path: [...path, "perSet"], expected, value: perSet })] : []),
    ...perSet.flatMap((set, at) => rangeLaws(set, [...path, "perSet", at])),
  ];
};
