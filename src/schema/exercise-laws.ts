import type { Issue } from "../errors";
import { fieldOf, listAt, numberAt, type Path, textAt } from "./look-into";
import { makeIssue } from "./make-issue";
import { repeatedTexts, repeats } from "./repeats";

const primeMoverLaws = (shares: readonly unknown[], path: Path): Issue[] => {
  const isWeak = shares.length > 0 && shares.every((share) => [0.5, 0.25].includes(numberAt(share, "share") ?? 1));
  const expected = "a list with at least one muscle of share 1";
  return isWeak ? [makeIssue({ path: [...path, "muscles"], expected, value: shares })] : [];
};

const selfSwapLaws = (id: string | undefined, swaps: readonly unknown[], path: Path): Issue[] =>
  swaps.flatMap((swap, at) =>
    swap === id && id !== undefined
      ? [makeIssue({ path: [...path, "swaps", at], expected: "another exercise", value: swap, candidates: [] })]
      : [],
  );

/** Problems across the fields of an exercise: repeated words, no prime mover, a swap with itself. */
export const exerciseLaws = (exercise: unknown, path: Path): readonly Issue[] => {
  const muscles = listAt(exercise, "muscles");
  const swaps = listAt(exercise, "swaps");
  const placed = muscles.map((share, at) => ({
    word: fieldOf(share, "muscle"),
    path: [...path, "muscles", at, "muscle"],
  }));
  return [
    ...repeats(placed, "a muscle"),
    ...primeMoverLaws(muscles, path),
    ...repeatedTexts(listAt(exercise, "regions"), [...path, "regions"], "a region"),
    ...repeatedTexts(listAt(exercise, "aliases"), [...path, "aliases"], "a name"),
    ...repeatedTexts(swaps, [...path, "swaps"], "a swap"),
    ...selfSwapLaws(textAt(exercise, "id"), swaps, path),
  ];
};
