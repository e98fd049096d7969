import { StrategyError } from "../errors";
import { isNoWorse, sessionExcess } from "../measure/session-limits";
import type { Decision, Step } from "../model/decision";
import type { BuildBrief, BuildTools, Choice, Pick, Picks, SelectStrategy } from "../model/strategy";
import { roles } from "../model/vocabulary";
import { runStrategy } from "./run-strategy";

const mostSets = 20;

const isPick = (pick: unknown): pick is Pick =>
  typeof pick === "object" &&
  pick !== null &&
  "exercise" in pick &&
  "role" in pick &&
  "station" in pick &&
  "slot" in pick;

const checkPick = (pick: unknown, choices: readonly Choice[], tools: BuildTools, name: string): void => {
  if (!isPick(pick)) throw new StrategyError(name, "returned something that is not a pick");
  const isForced = tools.forced.some((forced) => forced.exercise === pick.exercise);
  const isOffered = choices.some(({ candidates }) =>
    candidates.some(({ exercise, station }) => exercise === pick.exercise && station === pick.station),
  );
  if (!isForced && !isOffered) throw new StrategyError(name, "picked an exercise that was not offered");
  if (!roles.includes(pick.role)) throw new StrategyError(name, "gave a pick an unknown role");
  const { sets } = pick;
  if (sets !== undefined && !(Number.isInteger(sets) && sets >= 1 && sets <= mostSets)) {
    throw new StrategyError(name, "gave a pick an impossible number of sets");
  }
};

const checkPicks = (picks: Picks, choices: readonly Choice[], brief: BuildBrief, tools: BuildTools): void => {
  const name = brief.strategies.select;
  if (!Array.isArray(picks)) throw new StrategyError(name, "did not return a list of picks");
  for (const pick of picks) checkPick(pick, choices, tools, name);
  if (new Set(picks.map((pick) => pick.exercise.id)).size < picks.length && brief.day.fixed !== true) {
    throw new StrategyError(name, "picked one exercise twice");
  }
  const lifts = (from: Picks) => from.map((pick) => ({ exercise: pick.exercise, sets: pick.sets ?? 2 }));
  const forced = lifts(picks.filter((pick) => isWritten(pick, tools)));
  const [excess, allowed] = [sessionExcess(lifts(picks), brief), sessionExcess(forced, brief)];
  const isOver = !isNoWorse({ ...allowed, families: excess.families, historySets: excess.historySets }, allowed);
  if (isOver && brief.day.fixed !== true) {
    throw new StrategyError(name, "picked two lifts of one family, or more for a declared low back than it is allowed");
  }
};

const isWritten = (pick: Pick, tools: BuildTools): boolean =>
  pick.written !== undefined || tools.forced.some((forced) => forced.exercise === pick.exercise);

const includedDecision = (pick: Pick, brief: BuildBrief): Decision => ({
  stage: "select",
  code: "included",
  subject: { kind: "exercise", id: pick.exercise.id },
  data: {
    option: pick.locked !== undefined ? "lock" : pick.exercise.id === brief.priorityLift ? "priorityLift" : "include",
  },
  source: "default",
});

/**
 * Chooses the exercises of the session: the strategy picks from what is offered, and what the caller forced is added
 * where the strategy left it out.
 *
 * @throws {StrategyError} When the strategy picks what was not offered, or one exercise or family twice.
 */
export const selectExercises = (
  choices: readonly Choice[],
  brief: BuildBrief,
  strategy: SelectStrategy,
  tools: BuildTools,
): Step<Picks> => {
  const step = runStrategy(brief.strategies.select, () => strategy(choices, brief, tools));
  checkPicks(step.value, choices, brief, tools);
  const picked = step.value.map(
    (pick) => tools.forced.find(({ exercise, locked }) => locked !== undefined && exercise === pick.exercise) ?? pick,
  );
  const missing = tools.forced.filter((forced) => !picked.some((pick) => pick.exercise === forced.exercise));
  return {
    value: [...picked, ...missing],
    decisions: [...tools.forced.map((pick) => includedDecision(pick, brief)), ...step.decisions],
  };
};
