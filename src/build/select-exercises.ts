import { frozen } from "../compile/define-frozen";
import { InfeasibleError, StrategyError } from "../errors";
import { sessionExcess } from "../measure/session-limits";
import type { Decision, Step } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { Prescription } from "../model/prescription";
import type { BuildBrief, BuildTools, Choice, Pick, Picks, SelectStrategy } from "../model/strategy";
import { roles } from "../model/vocabulary";
import { fieldOf, textAt } from "../schema/look-into";
import { isWholeNumber, readPrescription } from "./read-prescription";
import { runStrategy } from "./run-strategy";

/** Most sets that a template may write; the prescribe stage is stricter where nobody wrote them. */
const mostSets = 100;

const textIn = (value: unknown, key: "slot" | "station" | "group", name: string): string => {
  const text = textAt(value, key);
  if (text === undefined) throw new StrategyError(name, "returned something that is not a pick");
  return text;
};

/** Whether an exercise was offered at a station, or is forced there. */
const isOffered = (pick: Pick, choices: readonly Choice[], tools: BuildTools): boolean =>
  [...tools.forced, ...choices.flatMap(({ candidates }) => candidates)].some(
    ({ exercise, station }) => exercise === pick.exercise && station === pick.station,
  );

const writtenIn = (value: unknown, name: string): Prescription | undefined => {
  const written = fieldOf(value, "written");
  if (written === undefined) return undefined;
  const read = readPrescription(written);
  if (read === undefined) throw new StrategyError(name, "gave a pick a prescription that cannot be done");
  return read;
};

/** A pick with the fields of one and no others; a locked item is put in by the stage, not by a strategy. */
const readPick = (value: unknown, name: string, offered: readonly Exercise[]): Pick => {
  const exercise = offered.find((one) => one === fieldOf(value, "exercise"));
  const [slot, station] = [textIn(value, "slot", name), textIn(value, "station", name)];
  if (exercise === undefined) throw new StrategyError(name, "picked an exercise that was not offered");
  const role = roles.find((one) => one === fieldOf(value, "role"));
  if (role === undefined) throw new StrategyError(name, "gave a pick an unknown role");
  const [sets, written] = [fieldOf(value, "sets"), writtenIn(value, name)];
  if (sets !== undefined && !isWholeNumber(sets, 1, mostSets)) {
    throw new StrategyError(name, "gave a pick an impossible number of sets");
  }
  return {
    slot,
    exercise,
    station,
    role,
    ...(sets === undefined ? {} : { sets }),
    ...(written === undefined ? {} : { written }),
    ...(fieldOf(value, "group") === undefined ? {} : { group: textIn(value, "group", name) }),
  };
};

const readPicks = (answer: unknown, choices: readonly Choice[], name: string, tools: BuildTools): Picks => {
  if (!Array.isArray(answer)) throw new StrategyError(name, "did not return a list of picks");
  const list: readonly unknown[] = answer;
  const offered = [...tools.forced, ...choices.flatMap(({ candidates }) => candidates)].map(({ exercise }) => exercise);
  const picks = list.map((value) => readPick(value, name, offered));
  if (!picks.every((pick) => isOffered(pick, choices, tools))) {
    throw new StrategyError(name, "picked an exercise at a station that was not offered");
  }
  return picks;
};

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
  tools.forced.some((forced) => forced.exercise === pick.exercise);

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
 * @throws {InfeasibleError} When there is nothing to do.
 */
export const selectExercises = (
  choices: readonly Choice[],
  brief: BuildBrief,
  strategy: SelectStrategy,
  tools: BuildTools,
): Step<Picks> => {
  const name = brief.strategies.select;
  frozen(choices);
  const keep = [...tools.forced, ...choices.flatMap(({ candidates }) => candidates)].map(({ exercise }) => exercise);
  const step = runStrategy(name, () => strategy(choices, brief, tools), keep);
  const picks = readPicks(step.value, choices, name, tools);
  checkPicks(picks, choices, brief, tools);
  const picked = picks.map(
    (pick) => tools.forced.find(({ exercise, locked }) => locked !== undefined && exercise === pick.exercise) ?? pick,
  );
  const missing = tools.forced.filter((forced) => !picked.some((pick) => pick.exercise === forced.exercise));
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
