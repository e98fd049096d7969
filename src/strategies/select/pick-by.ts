import { isNoWorse, sessionExcess } from "../../measure/session-limits";
import type { Decision } from "../../model/decision";
import type { Exercise } from "../../model/exercise";
import type { BuildBrief, BuildTools, Choice, Pick, Picks, SelectStrategy } from "../../model/strategy";
import { named } from "../named";
import { wrongAnswer } from "../wrong-answer";
import { forcedLifts, plannedPicks } from "./forced-lifts";
import { type Lift, liftOf, pickOf, roleBeside } from "./lift";
import { inTieOrder } from "./tie-order";

/** How much a select strategy wants an exercise for a slot, given what is picked already: the largest number wins. */
export type Wish = (exercise: Exercise, choice: Choice, brief: BuildBrief, picked: Picks) => number;

/** A wish, whatever the types of its function say; `NaN` is one. */
const wishFrom = (answer: unknown, { name }: Exercise, brief: BuildBrief): number => {
  if (typeof answer === "number") return answer;
  throw wrongAnswer(brief.strategies.select, `the wish for ${name}`, "a number", answer);
};

/** Candidates of a slot that break no limit beside what is picked, the most wished first. */
const ranked = (
  choice: Choice,
  lifts: readonly Lift[],
  allowed: ReturnType<typeof sessionExcess>,
  brief: BuildBrief,
  wish: Wish,
): readonly Lift[] => {
  const picked = lifts.map(pickOf);
  return inTieOrder(choice, brief)
    .map((candidate) => ({
      lift: liftOf(candidate, choice.slot, roleBeside(candidate.exercise, choice.slot, lifts, brief), brief),
      wish: wishFrom(wish(candidate.exercise, choice, brief, picked), candidate.exercise, brief),
    }))
    .filter(({ wish: number }) => !Number.isNaN(number) && number !== Number.NEGATIVE_INFINITY)
    .sort((a, b) => (a.wish === b.wish ? 0 : b.wish > a.wish ? 1 : -1))
    .map(({ lift }) => lift)
    .filter((lift) => isNoWorse(sessionExcess([...lifts, lift], brief), allowed));
};

/**
 * Fills each slot in the template's order with the exercise that is wished most, at most one lift of a family and
 * within the limits of a session; the fit stage then makes it fit the minutes.
 *
 * @returns What must be in the session first, then slot by slot.
 */
export const pickByWish = (choices: readonly Choice[], brief: BuildBrief, tools: BuildTools, wish: Wish): Picks => {
  const planned = plannedPicks(choices, brief, tools);
  const open = choices.filter(({ slot }) => slot.kind === "pattern" && !planned.some((pick) => pick.slot === slot.id));
  if (open.length === 0) return planned;
  const forced = forcedLifts(choices, brief, tools);
  const allowed = sessionExcess(forced, brief);
  const lifts: Lift[] = [...forced];
  for (const choice of open) {
    const [best] = ranked(choice, lifts, allowed, brief, wish);
    if (best !== undefined) lifts.push(best);
  }
  return lifts.map(pickOf);
};

const ownReason = (pick: Pick, strategy: string, reason: string): Decision => ({
  stage: "select",
  code: "own-reason",
  subject: { kind: "exercise", id: pick.exercise.id },
  data: { strategy, reason },
  source: "default",
});

/**
 * Makes a select strategy from a number.
 *
 * @param name Told in the session and in its decisions.
 * @param wish How much an exercise is wanted for a slot; the largest wins, `NaN` and `-Infinity` keep it out.
 * @param reason Why, in a few words.
 */
// @__NO_SIDE_EFFECTS__
export const pickBy = (name: string, wish: Wish, reason: string): SelectStrategy =>
  named(name, (choices, brief, tools) => {
    const picks = pickByWish(choices, brief, tools, wish);
    // What the caller or the template asks for is there without being wished.
    const asked = new Set(plannedPicks(choices, brief, tools).map(({ exercise }) => exercise));
    const wished = picks.filter(({ exercise }) => !asked.has(exercise));
    return { value: picks, decisions: wished.map((pick) => ownReason(pick, name, reason)) };
  });
