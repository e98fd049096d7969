import { prescriptionProblem, readPrescription } from "../build/read-prescription";
import { runStrategy } from "../build/run-strategy";
import { frozenCopy } from "../compile/frozen-copy";
import { StrategyError } from "../errors";
import type { Step } from "../model/decision";
import { longestOwnRestSeconds, mostOwnSets } from "../model/limits";
import type { Prescription } from "../model/prescription";
import type { LiftProgress, ProgressionStrategy } from "../model/progression";
import { asLoadable } from "./as-loadable";
import { isOwnProgression, progressionName } from "./progression-of";

/** What a progression may say at most: 20 sets and 15 minutes of rest, or what the week plans where that is more. */
const mostOf = ({ item: { prescription } }: LiftProgress) => ({
  sets: Math.max(mostOwnSets, prescription.sets),
  restSeconds: Math.max(longestOwnRestSeconds, prescription.restSeconds ?? 0),
});

const readAnswer = (value: unknown, name: string, lift: LiftProgress): Prescription => {
  const most = mostOf(lift);
  const answer = readPrescription(value);
  const needsRest = lift.item.prescription.restSeconds !== undefined;
  const rest = answer?.restSeconds ?? (needsRest ? Number.POSITIVE_INFINITY : 0);
  if (answer !== undefined && answer.sets <= most.sets && rest <= most.restSeconds) return answer;
  const problem = prescriptionProblem(value, lift.item.exercise, most);
  throw new StrategyError(name, `gave a prescription that cannot be done${problem}`);
};

/**
 * What a lift does next by its progression. One of the caller's own is distrusted: it gets a copy of the lift, its
 * answer must be a prescription that can be done, with decisions, and its loads are brought to what the gym has.
 *
 * @throws {StrategyError} When it throws, or gives a prescription that cannot be done.
 */
export const runProgression = (strategy: ProgressionStrategy, lift: LiftProgress): Step<Prescription> => {
  if (isOwnProgression(strategy)) return strategy(lift);
  const name = progressionName(strategy);
  const answer = runStrategy(name, () => Reflect.apply(strategy, undefined, [frozenCopy(lift)]));
  return asLoadable({ value: readAnswer(answer.value, name, lift), decisions: answer.decisions }, lift, name);
};
