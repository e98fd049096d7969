import { frozen } from "../compile/define-frozen";
import { StrategyError } from "../errors";
import { noRamps } from "../measure/ramp-sets";
import type { Decision, Step } from "../model/decision";
import type { KnownItem } from "../model/plan";
import type { Prescription } from "../model/prescription";
import type { BuildBrief, Pick, Picks, PrescribeStrategy } from "../model/strategy";
import { isOwn } from "../strategies/own";
import { longestOwnRest, mostOwnSets, prescriptionProblem, readPrescription } from "./read-prescription";
import { runOwn, runStrategy } from "./run-strategy";

/** What a strategy prescribes of its own: at most 20 sets and 15 minutes of rest; what the caller wrote may be more. */
const most = { sets: mostOwnSets, restSeconds: longestOwnRest };

const isModest = ({ sets, restSeconds }: Prescription): boolean =>
  sets <= most.sets && restSeconds !== undefined && restSeconds <= most.restSeconds;

const prescriptionOf = (value: unknown, pick: Pick, name: string): Prescription => {
  if (value === pick.written && pick.written !== undefined) return pick.written;
  const prescription = readPrescription(value);
  if (prescription !== undefined && isModest(prescription)) return prescription;
  const problem = prescriptionProblem(value, pick.exercise, most);
  throw new StrategyError(name, `gave a prescription that cannot be done${problem}`);
};

const tagsOf = (pick: Pick): { readonly tags?: readonly string[] } =>
  pick.group === undefined ? {} : { tags: [`group:${pick.group}`] };

const prescriptionStep = (pick: Pick, brief: BuildBrief, strategy: PrescribeStrategy): Step<Prescription> => {
  const name = brief.strategies.prescribe;
  if (isOwn(strategy)) {
    const own = runOwn(name, () => strategy(pick, brief));
    if (own.value === pick.written || isModest(own.value)) return own;
  }
  const keep = pick.written === undefined ? [] : [pick.written];
  const step = runStrategy(name, () => strategy(frozen(pick), brief), keep);
  return { value: prescriptionOf(step.value, pick, name), decisions: step.decisions };
};

/** The item of one pick. */
export const prescribeItem = (pick: Pick, brief: BuildBrief, strategy: PrescribeStrategy): Step<KnownItem> => {
  if (pick.locked !== undefined) {
    return { value: frozen({ ...pick.locked, exercise: pick.exercise }), decisions: [] };
  }
  const step = prescriptionStep(pick, brief, strategy);
  const item: KnownItem = {
    role: pick.role,
    exercise: pick.exercise,
    ...(pick.station === "" ? {} : { station: pick.station }),
    warmup: noRamps,
    prescription: step.value,
    ...tagsOf(pick),
  };
  return { value: frozen(item), decisions: step.decisions };
};

/**
 * Says what is done of each pick.
 *
 * @throws {StrategyError} When a prescription cannot be done.
 */
export const prescribeItems = (
  picks: Picks,
  brief: BuildBrief,
  strategy: PrescribeStrategy,
): Step<readonly KnownItem[]> => {
  const decisions: Decision[] = [];
  const value = picks.map((pick) => {
    const step = prescribeItem(pick, brief, strategy);
    decisions.push(...step.decisions);
    return step.value;
  });
  return { value, decisions };
};
