import type { Pick, Picks } from "../../../model/strategy";
import type { Problem } from "./problem";

const columnOf = ({ columns }: Problem, pick: Pick): number =>
  columns.findIndex(({ row: { lift, forms }, form }) => {
    if (lift.exercise !== pick.exercise || lift.slot !== pick.slot) return false;
    if ((forms.mains[form] === 1) !== (pick.role === "main")) return false;
    return lift.isFixed || forms.sets[form] === pick.sets;
  });

/** The columns that picks stand for; nothing where one of them stands for none. */
export const columnsOf = (problem: Problem, picks: Picks): readonly number[] | undefined => {
  const columns = picks.map((pick) => columnOf(problem, pick));
  return columns.every((column) => column >= 0) ? columns : undefined;
};
