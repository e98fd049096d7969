import { type SessionCaps, sessionCaps, sessionExcess } from "../../measure/session-limits";
import { heavyLowBackGrade, lowBackRunDeclared } from "../../model/defaults";
import type { BuildBrief, Choice } from "../../model/strategy";
import { mainRegions } from "../../model/vocabulary";
import type { Lift } from "./lift";
import { isWorkFor } from "./row";

/** Seconds below which a session holds too few lifts to part two that load the low back heavily: our default. */
const tooShortToPart = 1500;

/** Whether each region that has any lift has one that does not load the low back heavily. */
const canBeParted = (choices: readonly Choice[], brief: BuildBrief): boolean =>
  mainRegions.every((region) => {
    const own = choices.filter(({ slot }) => slot.kind === "pattern" && slot.region === region);
    const lifts = own.flatMap(({ candidates }) => candidates.map(({ exercise }) => exercise));
    const work = lifts.filter((exercise) => isWorkFor(region, exercise, brief));
    return work.length === 0 || work.some(({ demand }) => demand.lowBack < heavyLowBackGrade);
  });

/**
 * The limits of a session, as far as what was asked for does not break them. In a short one only one lift loads the low
 * back heavily, as nothing would come between two; unless a region has nothing else.
 */
export const capsOf = (
  choices: readonly Choice[],
  forced: readonly Lift[],
  brief: BuildBrief,
  budgetSeconds: number,
): SessionCaps => {
  const caps = sessionCaps(brief, sessionExcess(forced, brief));
  if (budgetSeconds >= tooShortToPart || !canBeParted(choices, brief)) return caps;
  const heavy = forced.filter(({ exercise }) => exercise.demand.lowBack >= heavyLowBackGrade).length;
  return { ...caps, gradeThree: Math.min(caps.gradeThree, Math.max(lowBackRunDeclared, heavy)) };
};
