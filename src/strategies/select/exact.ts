import type { Step } from "../../model/decision";
import type { BuildBrief, BuildTools, Choice, Picks, SelectStrategy } from "../../model/strategy";
import { own } from "../own";
import { bestFit } from "./best-fit";
import { choiceWorth } from "./exact/choice-worth";
import { columnsOf } from "./exact/columns-of";
import { dominators, withoutDominated } from "./exact/dominance";
import { chosenDecisions, optimumDecision } from "./exact/exact-decisions";
import { makeProblem } from "./exact/make-problem";
import { offeredOf } from "./exact/offered";
import type { Problem } from "./exact/problem";
import { search } from "./exact/search";
import type { Found } from "./exact/search-state";
import { forcedLifts } from "./forced-lifts";
import type { Lift } from "./lift";
import { pickOf } from "./lift";
import { liftIn } from "./row";
import { latelyDecisions } from "./select-decisions";
import { type TrialSetting, trialSettingOf } from "./trial-setting";

/** Parts of all choices that are looked at before the search gives up the proof: our default. */
const nodeLimit = 5000;
/** Most forms of lifts, and most lifts of a session, that are searched: what pairs save is kept for every two forms. */
const [mostColumns, mostLifts] = [2000, 12];
/** What the whole time of a session is worth in points of the score: where the search for a price of time starts. */
const timeWorth = 4;

const searchFrom = (problem: Problem, start: readonly number[], { budgetSeconds }: BuildTools): Readonly<Found> => {
  const instead = dominators(problem);
  const secondWorth = Number.isFinite(budgetSeconds) ? timeWorth / budgetSeconds : 0;
  const from = start.map((column) => instead[column] ?? column);
  return search(problem, withoutDominated(problem, instead), from, { secondWorth, nodeLimit });
};

/** The forms of the lifts to choose from, where they are not too many. */
const formsCount = (choices: readonly Choice[], setting: TrialSetting, forced: readonly Lift[]) => {
  const offered = offeredOf(choices, forced, setting);
  const rows = [...offered.forced, ...offered.families.flat()];
  return { offered, count: rows.reduce((sum, { forms }) => sum + forms.list.length, 0) };
};

/** The best choice, told as a step. */
const improved = (
  first: Step<Picks>,
  choices: readonly Choice[],
  brief: BuildBrief,
  tools: BuildTools,
): Step<Picks> => {
  const keep = (why: Parameters<typeof optimumDecision>[0]): Step<Picks> => ({
    value: first.value,
    decisions: [...first.decisions, optimumDecision(why)],
  });
  const forced = forcedLifts(choices, brief, tools);
  const setting = trialSettingOf(choices, forced, brief, tools);
  if (!setting.isOwnScore) return keep({ why: "objective" });
  if (setting.addition !== undefined) return keep({ why: "week" });
  const { offered, count } = formsCount(choices, setting, forced);
  if (count > mostColumns || setting.caps.lifts > mostLifts) return keep({ why: "size" });
  const problem = makeProblem(offered, choices, setting);
  const start = columnsOf(problem, first.value);
  if (start === undefined || choiceWorth(problem, start) === Number.NEGATIVE_INFINITY) return keep({ why: "asked" });
  const found = searchFrom(problem, start, tools);
  const optimum = optimumDecision({ found, pairsForTime: tools.pairsForTime });
  if (found.worth <= choiceWorth(problem, start)) {
    return { value: first.value, decisions: [...first.decisions, optimum] };
  }
  const picks = found.chosen.flatMap((column) => {
    const { row, form } = problem.columns[column] ?? {};
    return row === undefined || form === undefined ? [] : [pickOf(liftIn(row, form))];
  });
  const decisions = [...latelyDecisions(choices, brief), ...chosenDecisions(problem, found, choices, setting), optimum];
  return { value: picks, decisions };
};

/**
 * The best session that there is within the minutes and the limits of a session, and the proof of it: it starts from
 * what `bestFit` finds, and looks at all other choices of lifts, sets and pairs as far as they could be better. Where
 * the proof would take too long, or rests on an objective or a pairing that the library does not know, it says so.
 */
export const exact: SelectStrategy = /* @__PURE__ */ own("exact", (choices, brief, tools) =>
  improved(bestFit(choices, brief, tools), choices, brief, tools),
);
