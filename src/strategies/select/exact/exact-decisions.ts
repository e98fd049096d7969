import type { Decision } from "../../../model/decision";
import type { ReasonData } from "../../../model/reasons";
import type { Choice } from "../../../model/strategy";
import { emptySlotDecisions, filledSlotDecision, mostRivals } from "../select-decisions";
import { makeTrial } from "../trial";
import { putIn } from "../trial-changes";
import type { TrialSetting } from "../trial-setting";
import { choiceWorth } from "./choice-worth";
import type { Problem } from "./problem";
import type { Found } from "./search-state";

/** How a search ended, or why there was none. */
type Ended =
  | { readonly found: Readonly<Found>; readonly pairsForTime: boolean }
  | { readonly why: "objective" | "week" | "asked" | "size" };

const steps = 1000;
/** A gap as it is told is never smaller than it is. */
const roundedUp = (number: number): number => Math.ceil(number * steps) / steps;

const dataOf = (ended: Ended): ReasonData["optimum"] => {
  if ("why" in ended) return { proven: false, nodes: 0, why: ended.why };
  const { nodes, worth, bound } = ended.found;
  const told = { nodes, worth: Math.round(worth * steps) / steps };
  if (!ended.pairsForTime) return { proven: false, ...told, why: "pairing" };
  if (bound > worth) return { proven: false, ...told, gap: roundedUp(bound - worth), why: "limit" };
  return { proven: true, ...told, gap: 0 };
};

/** Whether the session is proven to be the best there is, and how far from it it can be where it is not. */
export const optimumDecision = (ended: Ended): Decision => ({
  stage: "select",
  code: "optimum",
  subject: { kind: "session" },
  data: dataOf(ended),
  source: "default",
});

/** The other lifts of a slot, by what the session would be worth with them in a lift's place. */
const rivalsOf = (problem: Problem, chosen: readonly number[], at: number): readonly string[] => {
  const is = problem.columns[chosen[at] ?? 0];
  const held = new Set(chosen.filter((_, other) => other !== at).map((column) => problem.columns[column]?.group));
  const best = new Map<string, number>();
  problem.columns.forEach(({ row: { lift }, group }, column) => {
    if (lift.slot !== is?.row.lift.slot || held.has(group) || lift.exercise === is.row.lift.exercise) return;
    const worth = choiceWorth(
      problem,
      chosen.map((same, other) => (other === at ? column : same)),
    );
    if (worth > (best.get(lift.exercise.id) ?? Number.NEGATIVE_INFINITY)) best.set(lift.exercise.id, worth);
  });
  const sorted = [...best].sort(([, a], [, b]) => b - a);
  return sorted.slice(0, mostRivals).map(([id]) => id);
};

/** Why each lift of a found choice is there, and why each empty slot is empty. */
export const chosenDecisions = (
  problem: Problem,
  { chosen, worth }: Readonly<Found>,
  choices: readonly Choice[],
  setting: TrialSetting,
): readonly Decision[] => {
  const trial = makeTrial(setting);
  const filled: Decision[] = [];
  chosen.forEach((column, at) => {
    const { row, form, group } = problem.columns[column] ?? {};
    if (row === undefined || form === undefined || group === undefined) return;
    putIn(trial, row, form);
    if (problem.groups[group]?.isForced === true) return;
    filled.push(filledSlotDecision(row.lift.slot, row.lift, { value: worth, rivals: rivalsOf(problem, chosen, at) }));
  });
  return [...filled, ...emptySlotDecisions(choices, trial)];
};
