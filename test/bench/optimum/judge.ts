import loadHighs from "highs";
import { priorityDeficit } from "../../../src/measure/region-balance";
import type { SelectInput } from "../../support/select-input";
import { heldAgainst, mixedIntegerModel } from "./mixed-integer-model";

/** What the judge says of a build. */
export interface Judgement {
  /** The best worth that it found. */
  readonly worth: number;
  /** Whether it proved that no choice is worth more. */
  readonly isProven: boolean;
  /** What the objective says of them, less what is held against them beside it. */
  readonly score: number;
}

/** Solves builds as mixed-integer models. */
export type Judge = (input: SelectInput, seconds?: number) => Judgement;

const chosenOf = (value: number | undefined): boolean => (value ?? 0) > 0.5;

/** A judge that knows nothing of the library's own search: a solver of mixed-integer models. */
export const makeJudge = async (): Promise<Judge> => {
  const highs = await loadHighs();
  return ({ choices, brief, tools }, seconds = 120) => {
    const model = mixedIntegerModel(choices, brief, tools);
    const solved = highs.solve(model.text, { mip_rel_gap: 0, mip_abs_gap: 1e-7, time_limit: seconds });
    const solvedValue = (name: string): number | undefined => {
      const column = solved.Columns[name];
      return column !== undefined && "Primal" in column ? column.Primal : undefined;
    };
    const lifts = model.lifts.filter(({ name }) => chosenOf(solvedValue(name)));
    const pairs = model.pairs.filter(({ name }) => chosenOf(solvedValue(name)));
    const { total } = brief.judge.score(lifts, pairs.length, brief);
    return {
      worth: solved.ObjectiveValue,
      isProven: solved.Status === "Optimal",
      score:
        total - lifts.reduce((sum, lift) => sum + heldAgainst(lift, brief), 0) - 10 * priorityDeficit(lifts, brief),
    };
  };
};
