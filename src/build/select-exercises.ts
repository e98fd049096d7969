import { frozen } from "../compile/define-frozen";
import { InfeasibleError, StrategyError } from "../errors";
import { sessionExcess } from "../measure/session-limits";
import type { Decision, Step } from "../model/decision";
import type { BuildBrief, BuildTools, Choice, Pick, Picks, SelectStrategy } from "../model/strategy";
import { isOwn } from "../strategies/own";
import { readPicks } from "./read-picks";
import { runOwn, runStrategy } from "./run-strategy";

/** How many lifts the template has room for, with what is forced on top. */
const roomFor = (choices: readonly Choice[], tools: BuildTools): number =>
  choices.reduce((sum, { slot }) => sum + (slot.kind === "pattern" ? (slot.max ?? 1) : 1), tools.forced.length);

/** What a template or the caller wrote may not ask more of a low back with a history than a session is allowed. */
const checkWritten = (picks: Picks, brief: BuildBrief): void => {
  if (!brief.limitations.some(({ area, status }) => area === "low-back" && status === "history")) return;
  const lifts = picks.map((pick) => ({ exercise: pick.exercise, sets: pick.written?.sets ?? pick.sets ?? 2 }));
  const { historySets, lowBack } = sessionExcess(lifts, brief);
  if (historySets === 0 && lowBack === 0) return;
  throw new InfeasibleError(
    "What is asked for loads a low back with a history more than a session is allowed.",
    [],
    [],
  );
};

const checkPicks = (picks: Picks, choices: readonly Choice[], brief: BuildBrief, tools: BuildTools): void => {
  const name = brief.strategies.select;
  if (picks.length > roomFor(choices, tools)) {
    throw new StrategyError(name, "picked more exercises than the template has room for");
  }
  if (brief.day.fixed === true) return;
  if (new Set(picks.map((pick) => pick.exercise.id)).size < picks.length) {
    throw new StrategyError(name, "picked one exercise twice");
  }
  const lifts = (from: Picks) => from.map((pick) => ({ exercise: pick.exercise, sets: pick.sets ?? 2 }));
  const written = lifts(picks.filter((pick) => isWritten(pick, choices, tools)));
  const [excess, allowed] = [sessionExcess(lifts(picks), brief), sessionExcess(written, brief)];
  if (excess.families > allowed.families || excess.historySets > allowed.historySets) {
    throw new StrategyError(name, "picked two lifts of one family, or more for a declared low back than it is allowed");
  }
};

/** Whether the template or the caller wrote a pick: what a strategy says that somebody wrote does not count. */
const isWritten = (pick: Pick, choices: readonly Choice[], tools: BuildTools): boolean =>
  choices.some(({ slot }) => slot.kind === "exercise" && slot.exercise === pick.exercise.id) ||
  tools.forced.some((forced) => forced.exercise.id === pick.exercise.id);

const includedDecision = (pick: Pick, brief: BuildBrief): Decision => ({
  stage: "select",
  code: "included",
  subject: { kind: "exercise", id: pick.exercise.id },
  data: {
    option: pick.locked !== undefined ? "lock" : pick.exercise.id === brief.priorityLift ? "priorityLift" : "include",
  },
  source: "default",
});

const selectStep = (
  choices: readonly Choice[],
  brief: BuildBrief,
  strategy: SelectStrategy,
  tools: BuildTools,
): Step<Picks> => {
  const name = brief.strategies.select;
  if (isOwn(strategy)) return runOwn(name, () => strategy(choices, brief, tools));
  frozen(choices);
  const keep = [...tools.forced, ...choices.flatMap(({ candidates }) => candidates)].map(({ exercise }) => exercise);
  const step = runStrategy(name, () => strategy(choices, brief, tools), keep);
  return { value: readPicks(step.value, choices, name, tools), decisions: step.decisions };
};

/**
 * Chooses the exercises of the session: the strategy picks from what is offered, and what the caller forced is added
 * where the strategy left it out.
 *
 * @throws {StrategyError} When the strategy picks what was not offered, or one exercise or family twice.
 * @throws {InfeasibleError} When there is nothing to do.
 */
export const selectExercises = (
  choices: readonly Choice[],
  brief: BuildBrief,
  strategy: SelectStrategy,
  tools: BuildTools,
): Step<Picks> => {
  const step = selectStep(choices, brief, strategy, tools);
  const picks = step.value;
  checkPicks(picks, choices, brief, tools);
  const picked = picks.map(
    (pick) =>
      tools.forced.find(({ exercise, locked }) => locked !== undefined && exercise.id === pick.exercise.id) ?? pick,
  );
  const missing = tools.forced.filter((forced) => !picked.some((pick) => pick.exercise.id === forced.exercise.id));
  const all = [...picked, ...missing];
  checkWritten(
    all.filter((pick) => isWritten(pick, choices, tools)),
    brief,
  );
  if (all.length === 0) {
    throw new InfeasibleError("Nothing is left to do that fits what was asked for.", [], []);
  }
  return {
    value: frozen(all),
    decisions: [...tools.forced.map((pick) => includedDecision(pick, brief)), ...step.decisions],
  };
};
