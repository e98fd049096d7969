import { StrategyError } from "../errors";
import type { Exercise } from "../model/exercise";
import { mostOwnSets, mostSets } from "../model/limits";
import type { Prescription } from "../model/prescription";
import type { BuildTools, Choice, Pick, Picks } from "../model/strategy";
import { roles } from "../model/vocabulary";
import { fieldOf, textAt } from "../schema/look-into";
import { printValue } from "../schema/print-value";
import { isWholeNumber, prescriptionProblem, readPrescription } from "./read-prescription";

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

const writtenIn = (value: unknown, exercise: Exercise, name: string): Prescription | undefined => {
  const written = fieldOf(value, "written");
  if (written === undefined) return undefined;
  const read = readPrescription(written);
  if (read !== undefined) return read;
  throw new StrategyError(
    name,
    `gave a pick a prescription that cannot be done${prescriptionProblem(written, exercise)}`,
  );
};

/** A pick with the fields of one and no others; a locked item is put in by the stage, not by a strategy. */
const readPick = (value: unknown, name: string, offered: readonly Exercise[]): Pick => {
  const exercise = offered.find((one) => one === fieldOf(value, "exercise"));
  const [slot, station] = [textIn(value, "slot", name), textIn(value, "station", name)];
  if (exercise === undefined) throw new StrategyError(name, "picked an exercise that was not offered");
  const role = roles.find((one) => one === fieldOf(value, "role"));
  if (role === undefined) throw new StrategyError(name, "gave a pick an unknown role");
  const [sets, written] = [fieldOf(value, "sets"), writtenIn(value, exercise, name)];
  if (sets !== undefined && !isWholeNumber(sets, 1, written === undefined ? mostOwnSets : mostSets)) {
    throw new StrategyError(name, `gave a pick an impossible number of sets: ${printValue(sets)} of ${exercise.name}`);
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

/**
 * The picks of what a select strategy answered, made of what was offered.
 *
 * @throws {StrategyError} When the answer is no list of picks, or picks what was not offered.
 */
export const readPicks = (answer: unknown, choices: readonly Choice[], name: string, tools: BuildTools): Picks => {
  if (!Array.isArray(answer)) throw new StrategyError(name, "did not return a list of picks");
  const list: readonly unknown[] = answer;
  const offered = [...tools.forced, ...choices.flatMap(({ candidates }) => candidates)].map(({ exercise }) => exercise);
  const picks = list.map((value) => readPick(value, name, offered));
  if (!picks.every((pick) => isOffered(pick, choices, tools))) {
    throw new StrategyError(name, "picked an exercise at a station that was not offered");
  }
  return picks;
};
